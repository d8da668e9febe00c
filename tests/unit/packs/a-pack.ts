import * as fc from 'fast-check';
import type { Pack } from '@/model/pack';

/** As a teacher's pack is: nine words with meanings, eight of them in Spanish, a captioned video, a goal. */
export const typicalPack: Pack = {
  version: 2,
  author: 'Ms. Ibarra',
  date: '2026-11-20',
  goal: 'Explain how nature and people together caused the Dust Bowl.',
  terms: [
    { term: 'persuade', meaning: 'to make somebody want to do something', glosses: { es: 'convencer' } },
    { term: 'native', meaning: 'growing in a place from the beginning', glosses: { es: 'nativo' } },
    { term: 'topsoil', meaning: 'the rich upper part of the ground', glosses: { es: 'capa superior del suelo' } },
    { term: 'drought', meaning: 'a long time with little or no rain', glosses: { es: 'sequía' } },
    { term: 'severe', meaning: 'very bad', glosses: { es: 'grave' } },
    { term: 'erode', meaning: 'to wear away bit by bit', glosses: { es: 'erosionar' } },
    { term: 'abandon', meaning: 'to leave and not come back', glosses: { es: 'abandonar' } },
    { term: 'loan', meaning: 'money that has to be paid back', glosses: { es: 'préstamo' } },
    { term: 'plow', meaning: 'to turn over the ground before planting' },
  ],
  alternates: [
    {
      kind: 'video',
      quote: 'When the Land Blew Away',
      title: 'Black Sunday',
      href: 'https://riverbend.instructure.com/courses/12/files/345/download/black-sunday.webm',
      length: 200,
      captions: [
        { lang: 'en', href: 'https://riverbend.instructure.com/courses/12/files/346/download/black-sunday.en.vtt' },
        { lang: 'es', href: 'https://riverbend.instructure.com/courses/12/files/347/download/black-sunday.es.vtt' },
      ],
    },
  ],
  questions: 'Question',
};

// oxlint-disable-next-line no-control-regex
const refused = /<[a-z/!?]|[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202D\u202E]/i;
/** Text a teacher may write; what looks like markup or cannot be printed is what the model refuses. */
const words = (max: number) =>
  fc
    .string({ minLength: 1, maxLength: max, unit: 'grapheme' })
    .map((text) => text.slice(0, max))
    .filter((text) => text.length > 0 && !refused.test(text));
const lang = fc.constantFrom('en', 'es', 'ar', 'zh-Hant', 'vi', 'es-MX');
const href = fc
  .webUrl({ validSchemes: ['https'], withQueryParameters: true })
  .filter((url) => url.length <= 500 && URL.canParse(url));
const optional = <T>(field: fc.Arbitrary<T>) => fc.option(field, { nil: undefined });
const seconds = fc.double({ min: 0, max: 86_400, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);

/** Without the keys that are undefined: JSON has none. */
const clean = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

export const anyPack: fc.Arbitrary<Pack> = fc
  .record({
    version: fc.constant(2 as const),
    author: words(80),
    date: fc.constantFrom('2026-11-20', '2025-01-01', '2031-12-31'),
    goal: optional(words(300)),
    terms: fc.array(
      fc.record({ term: words(80), meaning: optional(words(300)), glosses: optional(fc.dictionary(lang, words(200))) }),
      { maxLength: 8 },
    ),
    alternates: fc.array(
      fc.record({
        kind: fc.constantFrom('video' as const, 'audio' as const, 'text' as const),
        quote: optional(words(200)),
        title: words(200),
        href: optional(href),
        text: optional(words(400)),
        length: optional(seconds),
        captions: optional(
          fc.array(
            fc.record({
              lang,
              cues: optional(fc.array(fc.record({ start: seconds, end: seconds, text: words(60) }), { maxLength: 5 })),
              href: optional(href),
            }),
            { maxLength: 3 },
          ),
        ),
      }),
      { maxLength: 4 },
    ),
    directions: optional(
      fc.dictionary(
        lang,
        fc.array(fc.record({ quote: words(200), text: words(1000), reviewed: optional(fc.boolean()) }), {
          maxLength: 3,
        }),
      ),
    ),
    questions: optional(words(200)),
  })
  .map((pack) => clean(pack) as Pack);

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

/** The pack that a link must hold: 12 words with a definition and Spanish, 2 alternates with link and quote, a policy. */
export const statedPack: Pack = {
  version: 2,
  author: 'Ms. Ibarra',
  date: '2026-11-20',
  goal: 'Explain how nature and people together caused the Dust Bowl.',
  terms: (
    [
      ['drought', 'A long time with little or no rain, so plants and animals suffer.', 'sequía'],
      ['topsoil', 'The rich upper part of the ground, where the roots of plants grow.', 'capa superior del suelo'],
      ['erosion', 'When wind or water carries soil away, little by little.', 'erosión'],
      ['native grass', 'Grass that has grown in a place for thousands of years.', 'pasto nativo'],
      ['plow', 'To turn over the ground before seeds are planted in it.', 'arar'],
      ['migrate', 'To move from one place to another in order to live there.', 'migrar'],
      ['abandon', 'To leave a place or a thing and never come back to it.', 'abandonar'],
      ['mortgage', 'Money a bank lends for land or a house, paid back monthly.', 'hipoteca'],
      ['livestock', 'Animals that are kept on a farm, such as cows and pigs.', 'ganado'],
      ['conservation', 'Taking care of land and water so that they last.', 'conservación'],
      ['contour', 'A line along a hill that stays at the same height.', 'curva de nivel'],
      ['persuade', 'To make somebody want to do or believe something.', 'convencer'],
    ] as const
  ).map(([term, meaning, es]) => ({ term, meaning, glosses: { es } })),
  alternates: [
    {
      kind: 'video',
      quote: 'When the Land Blew Away',
      title: 'Black Sunday: the day the sky went dark',
      href: 'https://www.youtube.com/watch?v=Yd3kTn8QmLw',
      length: 200,
    },
    {
      kind: 'text',
      quote: 'In the spring of 1934, a wall of dust',
      title: 'A farm girl remembers the dust storms',
      href: 'https://riverbend.instructure.com/courses/1234/pages/a-farm-girl-remembers',
    },
  ],
  questions: 'Questions',
  policy: {
    measures: 'content',
    allow: ['word-card', 'home-directions', 'read-aloud'],
    keepOff: ['video-or-text'],
    tested: ['erosion', 'drought'],
  },
};

// oxlint-disable-next-line no-control-regex
const refused = /<[a-z/!?]|[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202D\u202E\p{Surrogate}]/iu;
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
const some = <T>(item: fc.Arbitrary<T>) => optional(fc.array(item, { maxLength: 3 }));
const seconds = fc.double({ min: 0, max: 86_400, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const support = fc.constantFrom('word-card', 'read-aloud', 'video-or-text', 'steps');
const quote = words(200);

/** Without the keys that are undefined: JSON has none. */
const clean = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Every field that a pack can have; a test asks the model whether one is missing here. */
export const anyPack: fc.Arbitrary<Pack> = fc
  .record({
    version: fc.constant(2 as const),
    author: words(80),
    date: fc.constantFrom('2026-11-20', '2025-01-01', '2028-02-29'),
    goal: optional(words(300)),
    terms: fc.array(
      fc.record({
        term: words(80),
        meaning: optional(words(300)),
        glosses: optional(fc.dictionary(lang, words(200), { maxKeys: 4 })),
        first: optional(fc.boolean()),
        picture: optional(fc.oneof(fc.constant(false as const), words(80))),
      }),
      { maxLength: 6 },
    ),
    alternates: fc.array(
      fc.record({
        kind: fc.constantFrom('video' as const, 'audio' as const, 'text' as const),
        quote: optional(quote),
        title: words(200),
        href: optional(href),
        text: optional(words(400)),
        length: optional(seconds),
        captions: some(
          fc.record({
            lang,
            cues: optional(fc.array(fc.record({ start: seconds, end: seconds, text: words(60) }), { maxLength: 5 })),
            href: optional(href),
          }),
        ),
      }),
      { maxLength: 3 },
    ),
    say: some(fc.record({ write: words(60), say: words(120) })),
    directions: optional(
      fc.dictionary(
        lang,
        fc.array(fc.record({ quote, text: words(1000), reviewed: optional(fc.boolean()) }), { maxLength: 3 }),
        { maxKeys: 3 },
      ),
    ),
    steps: some(fc.record({ quote, text: optional(words(300)) })),
    starters: some(fc.record({ text: words(200), quote: optional(quote) })),
    remarks: some(fc.record({ quote, text: words(300), href: optional(href) })),
    descriptions: some(fc.record({ image: words(200), text: words(500) })),
    parts: some(fc.record({ quote, how: fc.constantFrom('together' as const, 'choice' as const) })),
    notes: optional(words(2000)),
    policy: optional(
      fc.record({
        measures: optional(fc.constantFrom('content' as const, 'reading' as const)),
        allow: fc.array(support, { maxLength: 3 }),
        keepOff: fc.array(support, { maxLength: 3 }),
        tested: fc.array(words(80), { maxLength: 3 }),
      }),
    ),
    questions: optional(quote),
  })
  .map((pack) => clean(pack) as Pack);

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostFilesOf, sourcesIn } from '@/glossaries/host-file';
import { Glossary, GlossarySource } from '@/model/glossary';
import { entryOf, GlossaryFile } from '@/model/glossary-file';
import { openGlossaryFile } from '@/utils/school-words-store';

const glossary: Glossary = [
  {
    term: 'photosynthesis',
    subject: 'science',
    meaning: 'how plants make food from light',
    glosses: {
      es: { text: 'fotosíntesis', reviewer: 'Ms. Díaz', date: '2026-11-16' },
      vi: { text: 'quang hợp', reviewer: 'Ms. Trần' },
    },
  },
  { term: 'stem', glosses: { es: { text: 'tallo', date: '2026-11-16' } } },
  { term: 'nobody knows' },
];
const rowsOf = (content: Uint8Array): unknown =>
  GlossaryFile.parse(JSON.parse(new TextDecoder().decode(content))).terms;

describe('the files that a school puts on a host', () => {
  it('are one a language, and one of easy meanings; who checked a word stands beside it', async () => {
    const files = await hostFilesOf(glossary);
    expect(files.map(({ lang, terms, content }) => [lang, terms, rowsOf(content)])).toEqual([
      ['en', 1, [['photosynthesis', 'science', 'how plants make food from light', '']]],
      [
        'es',
        2,
        [
          ['photosynthesis', 'science', 'how plants make food from light', 'fotosíntesis', 'Ms. Díaz', '2026-11-16'],
          // A day without a person says nothing.
          ['stem', '', '', 'tallo'],
        ],
      ],
      ['vi', 1, [['photosynthesis', 'science', 'how plants make food from light', 'quang hợp', 'Ms. Trần']]],
    ]);
  });

  it('are named by their content: the same words the same name, one letter more another', async () => {
    const [first, again, other] = await Promise.all([
      hostFilesOf(glossary),
      hostFilesOf(
        glossary.map((term) => ({
          ...term,
          glosses: Object.fromEntries(Object.entries(term.glosses ?? {}).toReversed()),
        })),
      ),
      hostFilesOf([...glossary, { term: 'root', glosses: { es: { text: 'raíz' } } }]),
    ]);
    expect(again).toEqual(first);
    const named = (files: typeof first, lang: string) => files.find((file) => file.lang === lang)?.name;
    expect(named(first, 'es')).toMatch(/^es\.[0-9a-f]{16}\.json$/);
    expect(named(other, 'vi')).toBe(named(first, 'vi'));
    expect(named(other, 'es')).not.toBe(named(first, 'es'));
  });

  it.each(['https://cdn.example/words', 'https://cdn.example/words/'])('lie in %s', async (folder) => {
    const files = await hostFilesOf(glossary);
    for (const [index, source] of sourcesIn(folder, files).entries()) {
      expect(GlossarySource.parse(source)).toEqual(source);
      expect(source.href).toBe(`https://cdn.example/words/${files[index]?.name}`);
      expect(source.bytes).toBe(files[index]?.content.length);
    }
  });

  it('come back as they went, whatever the words are', async () => {
    const text = (max: number) =>
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: max / 4 }).filter((each) => !/<[a-z/!?]/i.test(each));
    const gloss = fc.record(
      { text: text(200), reviewer: text(80), date: fc.constant('2026-11-16') },
      { requiredKeys: ['text'] },
    );
    const terms = fc.array(
      fc.record(
        { term: text(80), meaning: text(300), subject: text(60), glosses: fc.record({ es: gloss }) },
        { requiredKeys: ['term'] },
      ),
      { minLength: 1, maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(terms, async (words) => {
        const parsed = Glossary.safeParse(words);
        fc.pre(parsed.success && words.some(({ glosses }) => glosses));
        const files = await hostFilesOf(words);
        const file = files.find(({ lang }) => lang === 'es');
        const source = sourcesIn('https://cdn.example', files).find(({ lang }) => lang === 'es');
        if (!file || !source) throw new Error('no Spanish');
        const { terms: rows } = await openGlossaryFile(file.content, source);
        expect(rows.map(entryOf)).toEqual(
          words
            .filter(({ meaning, glosses }) => meaning !== undefined || glosses)
            .map(({ term, meaning, subject, glosses }) => {
              const { text: word, reviewer, date } = glosses?.es ?? {};
              const by = reviewer === undefined ? {} : { reviewer, ...(date === undefined ? {} : { date }) };
              return {
                term,
                ...(subject === undefined ? {} : { subject }),
                ...(meaning === undefined ? {} : { meaning }),
                ...(word === undefined ? {} : { gloss: { text: word, ...by } }),
              };
            }),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('of 1,500 words in 30 languages are some 200 kB each', async () => {
    const langs = Array.from(
      { length: 30 },
      (_, index) => `x${String.fromCodePoint(97 + (index % 26))}${index > 25 ? 'a' : ''}`,
    );
    const many: Glossary = Array.from({ length: 1500 }, (_, index) => ({
      term: `term number ${index}`,
      subject: 'science',
      meaning: 'an easy meaning of some forty characters',
      glosses: Object.fromEntries(
        langs.map((lang) => [lang, { text: `слово ${index}`, reviewer: 'Ms. Okafor', date: '2026-11-16' }]),
      ),
    }));
    const files = await hostFilesOf(many);
    expect(files).toHaveLength(31);
    expect(Math.max(...files.map(({ content }) => content.length))).toBeLessThan(250_000);
  });
});

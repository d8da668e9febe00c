import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termKey } from '@/glossaries/merge';
import { csvOfGlossary, csvOfMissing, tbxOfGlossary } from '@/glossaries/write';
import { Glossary } from '@/model/glossary';
import { imported } from './reading';

const LETTERS = Array.from('abcXYZéñçß’\'"“<>&=+-@,;|\t _x000D_#نهرлаก水𠮷한ኣ½ﷺ');
/** Text that the model allows, as a cell can hold it: without white space at its ends. */
const text = (most: number, breaks: string[] = ['\n']): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...LETTERS, ...breaks), { minLength: 1, maxLength: 24 })
    .map((letters) =>
      letters
        .join('')
        .replaceAll(/<(?=[a-z/!?])/gi, '<')
        .trim()
        .slice(0, most),
    )
    .filter((made) => made !== '' && !/<[a-z/!?]/i.test(made) && !/\p{Surrogate}/u.test(made));
const day = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const gloss = fc
  .record({ text: text(200), reviewer: text(80), date: day }, { requiredKeys: ['text'] })
  .map((made) => made);
const lang = fc.constantFrom(
  'es',
  'es-MX',
  'ar',
  'zh-Hans',
  'zh-Hant-TW',
  'id',
  'no',
  'xx',
  'qaa-x-home',
  'fil',
  'az-Arab',
);
const term = fc.record(
  {
    term: text(80, []).map((made) => made.replaceAll(/\s+/g, ' ')),
    meaning: text(300),
    subject: text(60, []),
    glosses: fc.dictionary(lang, gloss, { minKeys: 1, maxKeys: 4 }),
  },
  { requiredKeys: ['term', 'glosses'] },
);
const glossaries = fc.uniqueArray(term, {
  minLength: 1,
  maxLength: 8,
  selector: (made) => termKey(made.term, made.subject),
});

const oneLine = (glossary: Glossary): Glossary =>
  JSON.parse(JSON.stringify(glossary), (_key, value: unknown) =>
    typeof value === 'string' ? value.replaceAll(/\s+/g, ' ') : value,
  ) as Glossary;

describe('what is written reads back', () => {
  it('as a table: the very same glossary', async () => {
    await fc.assert(
      fc.asyncProperty(glossaries, async (glossary) => {
        const { glossary: back, conflicts, notes, added } = await imported(csvOfGlossary(Glossary.parse(glossary)));
        expect(notes).toEqual([]);
        expect(conflicts).toEqual([]);
        expect(back).toEqual(glossary);
        expect(added).toBe(glossary.length);
      }),
      { numRuns: 80 },
    );
  });

  it('as a term base: the same, but for line breaks', async () => {
    await fc.assert(
      fc.asyncProperty(glossaries.map(oneLine), async (glossary) => {
        const { glossary: back, notes } = await imported(tbxOfGlossary(Glossary.parse(glossary)));
        expect(notes).toEqual([]);
        expect(back).toEqual(glossary);
      }),
      { numRuns: 60 },
    );
  });

  it('and laid over itself it changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(glossaries, async (glossary) => {
        const again = await imported(csvOfGlossary(glossary), glossary);
        expect(again.glossary).toEqual(glossary);
        expect([again.added, again.changed, again.same]).toEqual([0, 0, glossary.length]);
        expect(again.conflicts).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

it('words that are lacking, filled in by a translator, come back with their day', async () => {
  const glossary: Glossary = [{ term: 'river', meaning: 'moving water', glosses: { es: { text: 'río' } } }];
  const sheet = csvOfMissing(glossary, [
    { lang: 'es', missing: ['lake'] },
    { lang: 'ar', missing: ['river', 'lake'] },
    { lang: 'fr', missing: [] },
  ]);
  expect(sheet.split('\r\n')[0]).toBe(
    '\uFEFF"Word","Meaning","Subject","Spanish [es]","Spanish [es] reviewed by","Spanish [es] date","Arabic [ar]","Arabic [ar] reviewed by","Arabic [ar] date"',
  );
  expect(sheet.split('\r\n').slice(1)).toEqual([
    '"lake","","","","","","","",""',
    '"river","moving water","","río","","","","",""',
    '',
  ]);
  const filled = sheet.replace('"río","","","","",""', '"río","","","نهر","Omar","23.11.2026"');
  const back = await imported(filled, glossary);
  expect(back.glossary[0]).toEqual({
    term: 'river',
    meaning: 'moving water',
    glosses: { es: { text: 'río' }, ar: { text: 'نهر', reviewer: 'Omar', date: '2026-11-23' } },
  });
  expect([back.changed, back.notes]).toEqual([1, [{ row: 1, why: 'no-meaning-no-gloss', text: 'lake' }]]);
});

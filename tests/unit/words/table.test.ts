import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translator } from '@/components/text';
import { tableOf } from '@/entrypoints/words/table';
import type { MyWord } from '@/model/review';
import { csvOf } from '@/utils/csv';
import { pageCatalogueFor } from '@/utils/page-words';
import { strictCsv } from './strict-csv';

/** Without the mark at its beginning, which has to be there. */
const read = (csv: string): string[][] => {
  expect(csv.startsWith('\uFEFF')).toBe(true);
  return strictCsv(csv.slice(1));
};

const HOSTILE = fc.string({
  unit: fc.constantFrom('"', ',', '\r', '\n', '=', '+', '-', '@', '\t', "'", '＝', ';', 'a', 'ج', '\uFEFF'),
  maxLength: 8,
});

describe('a table', () => {
  it.each([
    ['=HYPERLINK("http://x";"y")', '\'=HYPERLINK("http://x";"y")'],
    ['+1', "'+1"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r\n=1', "'\r\n=1"],
    ['＝1', "'＝1"],
    ['1-2', '1-2'],
    ['say "yes", then\r\ngo', 'say "yes", then\r\ngo'],
    ['الجفاف', 'الجفاف'],
    ['', ''],
  ])('keeps %j as %j', (text, kept) => {
    expect(read(csvOf([[text, 'b']]))).toEqual([[kept, 'b']]);
  });

  it('reads back as it was, and no cell of it is run by a table program', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.oneof(HOSTILE, fc.string({ maxLength: 8 })), { minLength: 3, maxLength: 3 }), {
          minLength: 1,
          maxLength: 4,
        }),
        (rows) => {
          const back = read(csvOf(rows));
          expect(back.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '')))).toEqual(
            rows.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, ''))),
          );
          expect(back.flat().filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
        },
      ),
    );
  });

  it('has a row of names and a row for each word', () => {
    const word: MyWord['word'] = {
      lang: 'en',
      lemma: 'drought',
      surface: 'drought',
      definition: 'a long time with little rain',
      gloss: { text: 'جفاف', lang: 'ar' },
      sentence: '=A "drought", said the farmer.',
      title: 'The Dust Bowl',
      href: 'https://school.example/1',
      saved: '2026-11-23T08:00:00.000Z',
    };
    const { gloss: _, ...plain } = word;
    expect(read(tableOf([{ word }, { word: plain }], translator(pageCatalogueFor('en'))))).toEqual([
      ['Word', 'Meaning', 'In my language', 'Language', 'Sentence', 'Text', 'Link', 'Saved'],
      [
        'drought',
        'a long time with little rain',
        'جفاف',
        'ar',
        '\'=A "drought", said the farmer.',
        'The Dust Bowl',
        'https://school.example/1',
        '2026-11-23',
      ],
      expect.arrayContaining(['drought', '', '2026-11-23']),
    ]);
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tbxOfGlossary } from '@/glossaries/write';
import { workbook } from '@/tests/made/xlsx';
import { whyNot } from './reading';

const glossary = Array.from({ length: 20 }, (_each, at) => ({
  term: `word ${at}`,
  glosses: { es: { text: `palabra ${at}` } },
}));
const whole: readonly (readonly [string, Uint8Array<ArrayBuffer>])[] = [
  [
    'workbook',
    workbook({
      sheets: [
        {
          rows: [['Word', 'Spanish'], ...glossary.map(({ term, glosses }) => [term, glosses.es.text])],
          merged: ['A1:A1'],
        },
      ],
    }),
  ],
  ['term base', new TextEncoder().encode(tbxOfGlossary(glossary))],
  [
    'table',
    new TextEncoder().encode(glossary.map(({ term, glosses }) => `"${term}";"${glosses.es.text}"`).join('\r\n')),
  ],
];

const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  byte: fc.integer({ min: 0, max: 255 }),
  length: fc.integer({ min: 1, max: 12 }),
});

// `whyNot` throws what is no ImportStop.
it.each(whole)(
  'a %s with any bytes changed, or cut anywhere, is read or refused with a reason',
  async (_what, file) => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), fc.boolean(), async (changes, cut) => {
        const copy = file.slice();
        for (const { at, byte, length } of changes)
          copy.fill(byte, Math.floor(at * copy.length), Math.floor(at * copy.length) + length);
        const end = cut ? Math.floor((changes[0]?.at ?? 1) * copy.length) : copy.length;
        expect(await whyNot(copy.slice(0, end))).toMatch(/^(?:taken|[a-z-]+)$/);
      }),
      { numRuns: 250 },
    );
  },
  30_000,
);

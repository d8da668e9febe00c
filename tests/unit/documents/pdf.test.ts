// @vitest-environment node
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import type { Part, Sheet } from '@/documents/contract';
import { openPdf } from '@/documents/pdf/open';
import { long, scanned, TWO_COLUMNS_READ, twoColumns } from '@/tests/made/lessons';
import { type MadePdf, madePdf } from '@/practice/files/pdf';

const never = (): Promise<string> => Promise.reject(new Error('no password was expected'));

async function sheetsOf(made: MadePdf, password: (again: boolean) => Promise<string> = never): Promise<Sheet[]> {
  const open = await openPdf(madePdf(made), { pdfjs, password });
  const sheets: Sheet[] = [];
  for await (const sheet of open.sheets(new AbortController().signal)) sheets.push(sheet);
  open.close();
  return sheets;
}

const textOf = (part: Part): string[] => {
  switch (part.is) {
    case 'table':
      return [part.rows.map((row) => row.map(({ text }) => text).join('\t')).join('\n')];
    case 'picture':
    case 'aside':
      return [];
    case 'heading':
    case 'paragraph':
    case 'item':
      return [part.text];
  }
};
const read = (sheets: readonly Sheet[]): string[] => sheets.flatMap(({ parts }) => parts.flatMap(textOf));

describe('a PDF in two columns', () => {
  it('is read column by column, whole words, whole paragraphs, without what repeats', async () => {
    expect(read(await sheetsOf(twoColumns))).toEqual(TWO_COLUMNS_READ);
  });
  it('shows what repeats where it stands, and knows headings by their size', async () => {
    const [first, second, third] = await sheetsOf(twoColumns);
    expect(first?.parts.filter(({ is }) => is === 'aside')).toEqual([
      { is: 'aside', place: 'head', text: 'Salt River Reader' },
      { is: 'aside', place: 'foot', text: '1' },
    ]);
    expect(first?.parts.flatMap((part) => (part.is === 'heading' ? [[part.level, part.text]] : []))).toEqual([
      [1, 'A Week of Water'],
      [2, 'Salt for the winter'],
    ]);
    expect(second).toMatchObject({ page: 2, turned: true });
    expect(third?.parts.filter(({ is }) => is === 'item')).toHaveLength(2);
  });
  it('keeps the place where the next page begins inside a paragraph', async () => {
    const [first] = await sheetsOf(twoColumns);
    const last = first?.parts.findLast((part) => part.is === 'paragraph');
    const [turn] = last?.turns ?? [];
    expect(turn?.page).toBe(2);
    expect(last?.text.slice(turn?.at)).toBe('keep fish until the thaw.');
  });
  it('says its language', async () => {
    const open = await openPdf(madePdf(twoColumns), { pdfjs, password: never });
    expect(open.lang).toBe('en');
    open.close();
  });
});

describe('other PDFs', () => {
  it('have no words when they were scanned', async () => {
    const sheets = await sheetsOf(scanned);
    expect(sheets.map(({ wordless }) => wordless)).toEqual([true, true]);
  });
  it('ask for their password, again when it does not fit', async () => {
    const asked: boolean[] = [];
    const sheets = await sheetsOf({ ...twoColumns, password: 'salt' }, (again) => {
      asked.push(again);
      return Promise.resolve(again ? 'salt' : 'sugar');
    });
    expect(asked).toEqual([false, true]);
    expect(read(sheets)).toEqual(TWO_COLUMNS_READ);
  });
  it('are told apart from damaged ones', async () => {
    const half = madePdf(twoColumns).subarray(0, 300);
    await expect(openPdf(half.slice(), { pdfjs, password: never })).rejects.toMatchObject({ why: 'damaged' });
  });
  it('give their first page before the rest is read', async () => {
    const open = await openPdf(madePdf(long(60)), { pdfjs, password: never });
    const life = new AbortController();
    const sheets = open.sheets(life.signal);
    const first = await sheets.next();
    expect(first.value).toMatchObject({ page: 1 });
    life.abort(new DOMException('closed', 'AbortError'));
    await expect(
      (async () => {
        for await (const _sheet of sheets) void _sheet;
      })(),
    ).rejects.toThrow('closed');
    open.close();
  });
});

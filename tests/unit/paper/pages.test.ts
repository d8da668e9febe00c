import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginsOf, paginated, type Piece, topsOf } from '@/entrypoints/paper/pages';
import { finish } from '@/utils/slices';

const line = (begins: boolean, height = 30, gap = 0): Piece => ({ height, gap, begins });
/** A paragraph of so many lines, as blocks.ts makes it. */
const paragraph = (lines: number, gap = 10): Piece[] =>
  Array.from({ length: lines }, (_, at) => line(beginsOf(lines, at, false), 30, at === 0 ? gap : 0));
const pagesOf = (pieces: readonly Piece[], room: number) => finish(paginated(pieces, room));

describe('pages', () => {
  it('hold as many lines as fit; the white above the first one stays away', () => {
    expect(pagesOf(paragraph(10), 150)).toEqual([
      { from: 0, to: 5 },
      { from: 5, to: 10 },
    ]);
    expect(topsOf(paragraph(3), { from: 0, to: 3 })).toEqual([0, 30, 60]);
    expect(topsOf([...paragraph(1), ...paragraph(2)], { from: 0, to: 3 })).toEqual([0, 40, 70]);
  });
  it('never begin with the second line of a paragraph or with its last', () => {
    // Five lines fit; the sixth is the last one of its paragraph.
    expect(pagesOf(paragraph(6), 150).map(({ to }) => to)).toEqual([4, 6]);
    // One line of the next paragraph would fit.
    expect(pagesOf([...paragraph(4, 0), ...paragraph(4, 0)], 150).map(({ to }) => to)).toEqual([4, 8]);
  });
  it('never end with a heading', () => {
    const text = [...paragraph(4), line(true, 30), line(false), line(false), line(true)];
    expect(pagesOf(text, 160).map(({ to }) => to)).toEqual([4, 8]);
  });
  it('break where they are full when nothing may begin one', () => {
    expect(pagesOf([line(true), ...Array.from({ length: 9 }, () => line(false))], 90).map(({ to }) => to)).toEqual([
      3, 6, 9, 10,
    ]);
  });
  it('hold a piece that is higher than they are alone', () => {
    expect(pagesOf([line(true), line(true, 500), line(true)], 100).map(({ to }) => to)).toEqual([1, 2, 3]);
  });
  it('leave nothing out, whatever stands on them', () => {
    const piece = fc.record({
      height: fc.integer({ min: 1, max: 400 }),
      gap: fc.integer({ min: 0, max: 40 }),
      begins: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), fc.integer({ min: 50, max: 300 }), (pieces, room) => {
        const pages = pagesOf(pieces, room);
        expect(pages.flatMap(({ from, to }) => pieces.slice(from, to))).toEqual(pieces);
        for (const page of pages) {
          const tops = topsOf(pieces, page);
          const end = (tops.at(-1) ?? 0) + (pieces[page.to - 1]?.height ?? 0);
          // One that is higher than the page stands alone.
          expect(end <= room || page.to - page.from === 1).toBe(true);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Span } from '@/model/activity';
import type { Box } from '@/supports/contract';
import { rowBeside, rowNear, rowsAround, rowsOf } from '@/supports/reading-comfort/rows';
import { paragraph, plainMap } from '../scene';

const box = (top: number, bottom: number, left = 0): Box => ({ left, right: left + 100, top, bottom });

describe('rows', () => {
  it('take what stands side by side as one', () => {
    expect(rowsOf([box(0, 20), box(2, 18, 120), box(24, 44), box(30, 50, 120)])).toEqual([
      { top: 0, bottom: 20 },
      { top: 24, bottom: 50 },
    ]);
  });

  it('come in order down the page, whatever order they were measured in', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 1, max: 60 }))),
        (lines) => {
          const rows = rowsOf(lines.map(([top, height]) => box(top, top + height)));
          const tops = rows.map((row) => row.top);
          expect(tops).toEqual(tops.toSorted((a, b) => a - b));
          expect(rows.every((row) => row.bottom > row.top)).toBe(true);
        },
      ),
    );
  });

  it('the one at a height is it, else the nearest', () => {
    const rows = [
      { top: 0, bottom: 20 },
      { top: 40, bottom: 60 },
    ];
    expect(rowNear(rows, 10)).toBe(rows[0]);
    expect(rowNear(rows, 28)).toBe(rows[0]);
    expect(rowNear(rows, 35)).toBe(rows[1]);
    expect(rowNear(rows, 900)).toBe(rows[1]);
    expect(rowNear([], 5)).toBeUndefined();
    expect(rowBeside(rows, 10, 1)).toBe(rows[1]);
    expect(rowBeside(rows, 10, -1)).toBeUndefined();
  });
});

describe('lines near a height of the window', () => {
  const text = plainMap(Array.from({ length: 4000 }, (_, index) => paragraph(`p${index}`, 'One line. Two lines.')));
  // Each block is two lines of 20 px and a gap of 10; every seventh is not shown.
  const boxesOf = (span: Span): readonly Box[] => {
    const index = Number(span.key.slice(1));
    return index % 7 === 3 ? [] : [box(index * 50, index * 50 + 20), box(index * 50 + 20, index * 50 + 40)];
  };

  it('are found on every height, also beside blocks that are not shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3990 }), fc.integer({ min: 0, max: 39 }), (index, into) => {
        fc.pre(index % 7 !== 3);
        const y = index * 50 + into;
        const row = rowNear(rowsAround(text, boxesOf, y), y);
        expect(row).toEqual({ top: index * 50 + (into <= 20 ? 0 : 20), bottom: index * 50 + (into <= 20 ? 20 : 40) });
      }),
    );
  });

  it('cost a few measurements in a long reading', () => {
    const measure = vi.fn<typeof boxesOf>(boxesOf);
    rowsAround(text, measure, 100_000);
    expect(measure.mock.calls.length).toBeLessThan(30);
  });

  it('are none where nothing is shown', () => {
    expect(rowsAround(text, () => [], 100)).toEqual([]);
    expect(rowsAround(plainMap([]), boxesOf, 100)).toEqual([]);
  });
});

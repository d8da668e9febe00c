import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearColumn, placeBeside } from '@/page/placement';

const window = { left: 0, top: 0, right: 1200, bottom: 800 };
const line = (left: number, top: number, right: number) => ({ left, top, right, bottom: top + 24 });

describe('placeBeside', () => {
  it('stands under the last line of the sentence, beak at the word', () => {
    const placed = placeBeside(
      [line(300, 100, 380)],
      [line(200, 100, 900), line(200, 124, 500)],
      { width: 336, height: 300 },
      window,
    );
    expect(placed).toEqual({
      left: 284,
      top: 160,
      beak: 56,
      above: false,
      lines: { top: 100, bottom: 148 },
      most: 628,
    });
  });
  it('keeps its side while it grows, as long as there is enough room and the sentence stays where it is', () => {
    const small = { width: 336, height: 300 };
    const grown = { width: 336, height: 600 };
    const place = (top: number, card: typeof small, before?: ReturnType<typeof placeBeside>) =>
      placeBeside([line(300, top, 380)], [line(200, top, 900)], card, window, before ?? undefined);
    const before = place(420, small);
    expect(before).toMatchObject({ above: false });
    expect(place(420, grown)).toMatchObject({ above: true });
    expect(place(420, grown, before)).toMatchObject({ above: false, top: 456, most: 332 });
    // Scrolled: it is placed anew.
    expect(place(440, grown, before)).toMatchObject({ above: true });
    // A card that waited in a gap too small for what it has to say.
    expect(place(600, grown, place(600, { width: 336, height: 120 }))).toMatchObject({ above: true });
  });
  it('goes over the sentence where there is no room below', () => {
    const placed = placeBeside([line(300, 700, 380)], [line(200, 700, 900)], { width: 336, height: 300 }, window);
    expect(placed).toMatchObject({ above: true, top: 388 });
  });
  it('stays in the window beside its edges', () => {
    expect(placeBeside([line(0, 100, 20)], [], { width: 336, height: 300 }, window)?.left).toBe(12);
    expect(placeBeside([line(1180, 100, 1199)], [], { width: 336, height: 300 }, window)?.left).toBe(852);
  });
  it('cuts a card that fits on neither side, and keeps off the sentence', () => {
    const placed = placeBeside([line(300, 400, 380)], [line(200, 400, 900)], { width: 336, height: 700 }, window);
    expect(placed).toMatchObject({ above: true, most: 376, top: 12 });
  });
  it('has no place for a word that is not on the page', () => {
    expect(placeBeside([], [], { width: 336, height: 300 }, window)).toBeNull();
  });
  it('never lies on its sentence where the card fits below or above it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 760 }),
        fc.integer({ min: 0, max: 1100 }),
        fc.integer({ min: 60, max: 360 }),
        (top, left, height) => {
          const word = line(left, top, left + 60);
          const placed = placeBeside([word], [word], { width: 336, height }, window);
          if (!placed) return false;
          const free = placed.above ? placed.top + height <= word.top : placed.top >= word.bottom;
          return free && placed.left >= 12 && placed.left + 336 <= 1188;
        },
      ),
    );
  });
});

describe('clearColumn', () => {
  const column = { left: 900, top: 24, right: 1244, bottom: 776 };
  it('is the whole column where nothing stands', () => {
    expect(clearColumn(column, [], 700)).toEqual({ top: 24, height: 700 });
  });
  it('keeps clear of a button at the top and one at the foot', () => {
    const start = { left: 1000, top: 80, right: 1200, bottom: 120 };
    const submit = { left: 1000, top: 600, right: 1200, bottom: 640 };
    expect(clearColumn(column, [submit, start], 700)).toEqual({ top: 132, height: 456 });
  });
  it('does not mind what stands beside it', () => {
    expect(clearColumn(column, [{ left: 0, top: 80, right: 800, bottom: 700 }], 700)).toEqual({ top: 24, height: 700 });
  });
  it('never overlaps an obstacle', () => {
    const box = fc.record({ top: fc.integer({ min: 0, max: 760 }), height: fc.integer({ min: 1, max: 300 }) });
    fc.assert(
      fc.property(fc.array(box, { maxLength: 5 }), (boxes) => {
        const obstacles = boxes.map(({ top, height }) => ({ left: 950, right: 1000, top, bottom: top + height }));
        const { top, height } = clearColumn(column, obstacles, 700);
        return height === 0 || obstacles.every((o) => o.bottom <= top || o.top >= top + height);
      }),
    );
  });
});

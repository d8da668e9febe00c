import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Note, placedNotes } from '@/entrypoints/paper/margin';

const ROOM = { free: [{ top: 0, bottom: 900 }], between: 8, farthest: 102 };
const note = (wanted: number, rank: number, height = 40): Note => ({ wanted, rank, height });
const tops = (notes: readonly Note[], room = ROOM) => placedNotes(notes, room).map(({ top }) => top);

describe('meanings in the margin', () => {
  it('stand beside their lines where there is room', () => {
    expect(tops([note(0, 0), note(200, 1), note(400, 2)])).toEqual([0, 200, 400]);
  });
  it('stack where they crowd, in the order of the lines, around them', () => {
    const placed = placedNotes([note(234, 0), note(200, 1), note(200, 2)], ROOM);
    expect(placed.map((each) => each.note.rank)).toEqual([1, 2, 0]);
    const [a = 0, b = 0, c = 0] = placed.map(({ top }) => top);
    expect([b - a, c - b]).toEqual([48, 48]);
    expect(a).toBeLessThan(200);
  });
  it('stay on their page when their line is its last', () => {
    expect(tops([note(880, 0), note(880, 1)])).toEqual([812, 860]);
  });
  it('keep off what reaches across the margin', () => {
    const room = {
      ...ROOM,
      free: [
        { top: 0, bottom: 100 },
        { top: 300, bottom: 900 },
      ],
    };
    expect(tops([note(130, 0), note(310, 1)], room)).toEqual([60, 310]);
    // Too far from anywhere.
    expect(tops([note(200, 0)], { ...room, farthest: 50 })).toEqual([]);
  });
  it('leave the less useful ones away when there are too many', () => {
    const crowd = Array.from({ length: 12 }, (_, rank) => note(400, rank));
    const placed = placedNotes(crowd, ROOM);
    expect(placed.length).toBeGreaterThan(2);
    expect(placed.length).toBeLessThan(12);
    expect(placed.map((each) => each.note.rank).toSorted((a, b) => a - b)).toEqual(placed.map((_, at) => at));
  });
  it('never cover each other, leave their page or stand far from their word', () => {
    const any = fc.record({ wanted: fc.integer({ min: 0, max: 880 }), height: fc.integer({ min: 16, max: 120 }) });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 25 }), (wishes) => {
        const placed = placedNotes(
          wishes.map((wish, rank) => ({ ...wish, rank })),
          ROOM,
        );
        placed.forEach(({ note: mine, top }, at) => {
          expect(top).toBeGreaterThanOrEqual(0);
          expect(top + mine.height).toBeLessThanOrEqual(901);
          expect(Math.abs(top - mine.wanted)).toBeLessThanOrEqual(ROOM.farthest + 1);
          const next = placed[at + 1]?.top ?? Infinity;
          expect(next).toBeGreaterThanOrEqual(top + mine.height + ROOM.between - 1);
        });
      }),
    );
  });
});

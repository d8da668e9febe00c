import type { Box } from '@/supports/contract';

export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Placed {
  readonly left: number;
  readonly top: number;
  /** Where the card's beak points, px from its left edge. */
  readonly beak: number;
  readonly above: boolean;
  /** Where the sentence stood then. */
  readonly lines: { readonly top: number; readonly bottom: number };
  /** What a taller card is cut to, px: it scrolls inside then. */
  readonly most: number;
}

/** Less than this is no card: it then reaches over the window's edge and the page scrolls to it. */
const LEAST = 180;

/** With as much as this a card that grows stays on its side, and scrolls inside, px. */
const ENOUGH = 300;

const EDGE = 12;
const GAP = 12;

/**
 * A card under the sentence of a word and never on it; over it when there is no room below and more above.
 * All in viewport px. `sentence` are its lines on the page, `word` the lines of the word itself. `before`: where the card
 * stood; one that only grew keeps its side.
 */
export function placeBeside(
  word: readonly Box[],
  sentence: readonly Box[],
  card: Size,
  room: Box,
  before?: Pick<Placed, 'above' | 'lines'>,
): Placed | null {
  const anchor = word[0];
  if (!anchor) return null;
  const lines = sentence.length > 0 ? sentence : word;
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  const below = room.bottom - bottom - GAP - EDGE;
  const over = top - room.top - GAP - EDGE;
  const still = before?.lines.top === top && before.lines.bottom === bottom;
  const stays = still && (before.above ? over : below) >= ENOUGH;
  const above = stays ? before.above : below < card.height && over > below;
  const middle = (anchor.left + anchor.right) / 2;
  const left = clamp(middle - 56, room.left + EDGE, Math.max(room.left + EDGE, room.right - card.width - EDGE));
  return {
    left,
    top: above ? top - GAP - Math.min(card.height, Math.max(LEAST, over)) : bottom + GAP,
    beak: clamp(middle - left, 24, Math.max(24, card.width - 24)),
    above,
    lines: { top, bottom },
    most: Math.max(LEAST, above ? over : below),
  };
}

export const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** The tallest gap of a column that no obstacle reaches into, at most `want` px high, at the top of it. */
export function clearColumn(column: Box, obstacles: readonly Box[], want: number): { top: number; height: number } {
  const blocking = obstacles.filter((box) => meets(box, column)).toSorted((a, b) => a.top - b.top);
  let best = { top: column.top, height: 0 };
  let from = column.top;
  for (const box of [...blocking, { left: 0, right: 0, top: column.bottom + EDGE, bottom: column.bottom }]) {
    const height = Math.min(want, box.top - EDGE - from);
    if (height > best.height) best = { top: from, height };
    from = Math.max(from, box.bottom + EDGE);
  }
  return best;
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

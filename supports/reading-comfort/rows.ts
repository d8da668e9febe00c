import type { Span } from '@/model/activity';
import type { TextMap } from '@/model/text-map';
import type { Box } from '@/supports/contract';

/** A line of text across the reading, viewport px. */
export interface Row {
  readonly top: number;
  readonly bottom: number;
}

/** Lines that stand beside each other (cells of a table, a word of another size) are one row. */
export function rowsOf(boxes: readonly Box[]): readonly Row[] {
  const rows: { top: number; bottom: number }[] = [];
  for (const { top, bottom } of boxes.toSorted((a, b) => a.top - b.top)) {
    const last = rows.at(-1);
    if (last && (top + bottom) / 2 < last.bottom) last.bottom = Math.max(last.bottom, bottom);
    else rows.push({ top, bottom });
  }
  return rows;
}

/** The row at `y`, or else the nearest one. */
export function rowNear(rows: readonly Row[], y: number): Row | undefined {
  let best: Row | undefined;
  let distance = Infinity;
  for (const row of rows) {
    const away = y < row.top ? row.top - y : y > row.bottom ? y - row.bottom : 0;
    if (away < distance) [best, distance] = [row, away];
  }
  return best;
}

/**
 * Lines of the text near a height of the window. Blocks follow each other down the page, so the one at `y` is found by
 * halving: a long reading costs a dozen measurements, not thousands. `around` more blocks are taken on each side.
 */
export function rowsAround(
  text: Pick<TextMap, 'blocks'>,
  boxesOf: (span: Span) => readonly Box[],
  y: number,
  around = 1,
): readonly Row[] {
  const blocks = text.blocks;
  const measured = new Map<number, readonly Box[]>();
  const boxes = (index: number): readonly Box[] => {
    const block = blocks[index];
    if (!block) return [];
    const known = measured.get(index) ?? boxesOf({ key: block.key, start: 0, end: block.text.length });
    measured.set(index, known);
    return known;
  };
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // A block that is not shown now has no place: the next one that has speaks for it.
    let at = middle;
    while (at < high && boxes(at).length === 0) at += 1;
    const bottom = Math.max(...boxes(at).map((box) => box.bottom));
    if (at < high && bottom < y) low = at + 1;
    else high = middle;
  }
  const near: Box[] = [];
  for (let index = Math.max(0, low - around); index <= Math.min(blocks.length - 1, low + around); index += 1) {
    near.push(...boxes(index));
  }
  return rowsOf(near);
}

/** The row after or before `y`, for the keys. */
export function rowBeside(rows: readonly Row[], y: number, step: 1 | -1): Row | undefined {
  const here = rowNear(rows, y);
  return here && rows[rows.indexOf(here) + step];
}

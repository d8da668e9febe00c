/** A piece of a page's text as the PDF places it. Points; `base` is its baseline, from the top of the page downwards. */
export interface Glyphs {
  readonly text: string;
  readonly left: number;
  readonly width: number;
  readonly base: number;
  readonly size: number;
}

/** Words on one baseline without a wide gap between them: a line of a column, or a cell. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  readonly rtl: boolean;
}

/** Segments beside each other. */
export type Row = readonly Segment[];

/** In sizes of the letters: how far baselines may be apart within a line (superscripts), what counts as a space, and as a gap. */
const SAME_LINE = { same: 0.4, raised: 0.55 };
/** Letters of what is raised or lowered: an exponent, a note's number. */
const LONGEST_RAISED = 4;
const SPACE = 0.15;
const GAP = 1;
/** An initial as tall as two lines or more. */
const INITIAL = 1.8;

export function rowsOf(glyphs: readonly Glyphs[]): Row[] {
  const usual = usualSize(glyphs);
  const words = glyphs
    .filter(({ text }) => text.trim() !== '')
    .map((each, _i, all) => (isInitial(each, usual, all) ? raised(each, usual) : each));
  const rows: { base: number; size: number; glyphs: Glyphs[] }[] = [];
  for (const each of words.toSorted((a, b) => a.base - b.base || a.left - b.left)) {
    const row = rows.at(-1);
    // Against the row's own line, not the last piece's: a slope of half lines would never end.
    if (row && Math.abs(each.base - row.base) <= reach(each, row)) {
      if (each.size > row.size) Object.assign(row, { size: each.size, base: each.base });
      row.glyphs.push(each);
    } else rows.push({ base: each.base, size: each.size, glyphs: [each] });
  }
  return rows.map((row) => segmentsOf(row.glyphs));
}

/** The size that most of the letters have, points. */
export function usualSize(pieces: Iterable<{ readonly text: string; readonly size: number }>): number {
  const counts = new Map<number, number>();
  for (const { text, size } of pieces) count(counts, size, text.length);
  return mostCounted(counts);
}

/** How far apart baselines of one line may be: a raised figure's is farther off, and it is smaller. */
function reach(each: Glyphs, row: { readonly size: number; readonly glyphs: readonly Glyphs[] }): number {
  const [small, large] = [Math.min(each.size, row.size), Math.max(each.size, row.size)];
  const sign = each.size < row.size ? each.text : row.glyphs.map(({ text }) => text).join('');
  const raised = small < 0.85 * large && sign.trim().length <= LONGEST_RAISED;
  return large * (raised ? SAME_LINE.raised : SAME_LINE.same);
}

/** Sizes to half points: the same size is written a little differently in places. */
export function count(counts: Map<number, number>, size: number, letters: number): void {
  const rounded = Math.round(size * 2) / 2;
  counts.set(rounded, (counts.get(rounded) ?? 0) + letters);
}

export function mostCounted(counts: ReadonlyMap<number, number>): number {
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most?.[0] || 12;
}

/** A tall letter alone on its line; in a title the others are as tall. */
const isInitial = (each: Glyphs, usual: number, all: readonly Glyphs[]): boolean =>
  each.size >= INITIAL * usual &&
  /^\p{Lu}$/u.test(each.text.trim()) &&
  !all.some((other) => other !== each && Math.abs(other.base - each.base) < usual / 2 && other.size > usual * 1.3);

/** It stands on its second or third line, and is read with the first. */
const raised = (each: Glyphs, usual: number): Glyphs => ({
  ...each,
  text: each.text.trim(),
  base: each.base - 0.7 * (each.size - usual),
  size: usual,
});

const LETTERS_RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;
/** By its letters: what a PDF says of a single word's direction is often wrong. */
function isRightToLeft(text: string): boolean {
  const rtl = text.match(LETTERS_RTL)?.length ?? 0;
  return rtl > 0 && rtl >= (text.match(/\p{L}/gu)?.length ?? 0) / 2;
}

function segmentsOf(glyphs: readonly Glyphs[]): Segment[] {
  const inOrder = glyphs.toSorted((a, b) => a.left - b.left);
  const groups: Glyphs[][] = [];
  let right = -Infinity;
  for (const each of inOrder) {
    if (each.left - right > GAP * each.size) groups.push([]);
    groups.at(-1)?.push(each);
    right = Math.max(right, each.left + each.width);
  }
  return groups.map((group) => {
    const rtl = isRightToLeft(group.map(({ text }) => text).join(''));
    return segmentOf(rtl ? group.toReversed() : group, rtl);
  });
}

function segmentOf(group: readonly Glyphs[], rtl: boolean): Segment {
  const size = usualSize(group);
  let text = '';
  let before: Glyphs | undefined;
  for (const each of group) {
    const apart = before
      ? rtl
        ? before.left - (each.left + each.width)
        : each.left - (before.left + before.width)
      : 0;
    // A tall initial belongs to its word, however far off it stands.
    const initial = before?.text.length === 1 && before.width > 0.9 * size && /^\p{Lu}$/u.test(before.text);
    if (before && apart > SPACE * size && !initial && !/\s$/.test(text) && !/^\s/.test(each.text)) text += ' ';
    text += each.text;
    before = each;
  }
  return {
    text: text.replaceAll(/\s+/g, ' ').trim(),
    left: Math.min(...group.map(({ left }) => left)),
    right: Math.max(...group.map(({ left, width }) => left + width)),
    base: group.reduce((most, each) => (each.text.length > most.text.length ? each : most)).base,
    size,
    rtl,
  };
}

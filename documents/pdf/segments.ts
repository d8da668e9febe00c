/** A piece of a page's text as the PDF places it. Points; `base` is its baseline, from the top of the page downwards. */
export interface Glyphs {
  readonly text: string;
  readonly left: number;
  readonly width: number;
  readonly base: number;
  readonly size: number;
  readonly rtl: boolean;
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
const SAME_LINE = 0.4;
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
    if (row && Math.abs(each.base - row.base) <= SAME_LINE * Math.max(each.size, row.size)) {
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

function segmentsOf(glyphs: readonly Glyphs[]): Segment[] {
  const rtl = glyphs.filter((each) => each.rtl).length > glyphs.length / 2;
  const inOrder = glyphs.toSorted((a, b) => a.left - b.left);
  const groups: Glyphs[][] = [];
  let right = -Infinity;
  for (const each of inOrder) {
    if (each.left - right > GAP * each.size) groups.push([]);
    groups.at(-1)?.push(each);
    right = Math.max(right, each.left + each.width);
  }
  return groups.map((group) => segmentOf(rtl ? group.toReversed() : group, rtl));
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

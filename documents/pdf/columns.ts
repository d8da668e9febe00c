import type { Row, Segment } from './segments';

/** A gutter is at least this wide, in sizes of the letters. */
const GUTTER = 0.9;
/** Two rows this close may be neighbours whose baselines are not the same, in sizes of the letters. */
const NEAR = 1.3;
/** Columns of prose: lines on both sides, that fill their side and hold more than a cell does. */
const PROSE = { lines: 3, fill: 0.55, letters: 14 };
/** A side that holds columns of its own, whose lines do not stand beside each other: longer, and more of them. */
const COLUMNS = { lines: 8, fill: 0.28, letters: 20 };

/** Lines of a heading, and the step above it in sizes of the letters. */
const HEADING_LINES = 3;
const HEADING_STEP = 2;

interface Gap {
  readonly left: number;
  readonly right: number;
}

/**
 * Rows of a page in the order they are read: side by side columns of prose one after the other, everything else from
 * the top down. Each list is one column or one stretch across the page.
 */
export function regionsOf(rows: readonly Row[]): Row[][] {
  const regions: Row[][] = [];
  let plain: Row[] = [];
  for (let at = 0; at < rows.length;) {
    const found = columnsFrom(rows, at);
    if (!found) {
      plain.push(rows[at] ?? []);
      at += 1;
      continue;
    }
    // A column that begins higher than its neighbour does.
    const above: Row[] = [];
    for (let last = plain.at(-1); last && isOnOneSide(last, found.gap, rows[at], above[0]); last = plain.at(-1)) {
      above.unshift(last);
      plain.pop();
    }
    if (plain.length > 0) regions.push(plain);
    plain = [];
    regions.push(...sidesOf([...above, ...rows.slice(at, found.end)], found.gap));
    at = found.end;
  }
  if (plain.length > 0) regions.push(plain);
  return regions;
}

function sidesOf(rows: readonly Row[], gap: Gap): Row[][] {
  const middle = (gap.left + gap.right) / 2;
  const side = (keep: (segment: Segment) => boolean): Row[] =>
    rows.map((row) => row.filter(keep)).filter((row) => row.length > 0);
  const left = side((segment) => centre(segment) < middle);
  const right = side((segment) => centre(segment) >= middle);
  const all = rows.flat();
  const rtl = all.filter((segment) => segment.rtl).length > all.length / 2;
  return (rtl ? [right, left] : [left, right]).flatMap((each) => regionsOf(each));
}

/** The longest run of rows from here that one gutter parts into columns of prose. */
function columnsFrom(rows: readonly Row[], from: number): { readonly end: number; readonly gap: Gap } | undefined {
  let best: { end: number; gap: Gap } | undefined;
  for (const start of gapsAt(rows, from)) {
    let gap = start;
    let end = from;
    for (; end < rows.length; end += 1) {
      const next = narrowed(gap, rows[end] ?? []);
      if (!next) break;
      gap = next;
    }
    end = withoutHeading(rows, from, end, gap);
    if (end > (best?.end ?? from) && isProse(rows.slice(from, end), gap)) best = { end, gap };
  }
  return best;
}

/** Columns end above a heading that stands over what follows across the page, though it reaches into neither side. */
function withoutHeading(rows: readonly Row[], from: number, end: number, gap: Gap): number {
  if (end === rows.length) return end;
  for (let at = end - 1; at > from && at >= end - HEADING_LINES; at -= 1) {
    const [row, above] = [rows[at] ?? [], rows[at - 1] ?? []];
    const [first, before] = [row[0], above[0]];
    if (!first || !before || row.length > 1 || (first.right > gap.left + 1 && first.left < gap.right - 1)) return end;
    if (first.base - before.base > HEADING_STEP * Math.max(first.size, before.size)) return at;
  }
  return end;
}

/** Where nothing stands in a row and the one below it. */
function gapsAt(rows: readonly Row[], at: number): Gap[] {
  const row = rows[at] ?? [];
  const below = rows[at + 1] ?? [];
  const [first, second] = [row[0], below[0]];
  const near = first && second && second.base - first.base <= NEAR * Math.max(first.size, second.size);
  const segments = [...row, ...(near ? below : [])].toSorted((a, b) => a.left - b.left);
  const gaps: Gap[] = [];
  let right = segments[0]?.right ?? 0;
  for (const segment of segments) {
    if (segment.left - right >= GUTTER * segment.size) gaps.push({ left: right, right: segment.left });
    right = Math.max(right, segment.right);
  }
  return gaps;
}

/** What a row leaves of the gutter; undefined when it stands across. */
function narrowed(gap: Gap, row: Row): Gap | undefined {
  let { left, right } = gap;
  const middle = (left + right) / 2;
  for (const segment of row) {
    if (segment.right <= left || segment.left >= right) continue;
    if (centre(segment) < middle) left = Math.max(left, segment.right);
    else right = Math.min(right, segment.left);
    if (right - left < GUTTER * segment.size) return undefined;
  }
  return { left, right };
}

/** Cells of a table stand in columns too, but are short; prose fills its side. */
function isProse(rows: readonly Row[], gap: Gap): boolean {
  const middle = (gap.left + gap.right) / 2;
  return [true, false].every((leftSide) => {
    const lines = rows
      .map((row) => row.filter((segment) => centre(segment) < middle === leftSide))
      .filter((line) => line.length > 0);
    if (lines.length < PROSE.lines) return false;
    const all = lines.flat();
    const width = Math.max(...all.map(({ right }) => right)) - Math.min(...all.map(({ left }) => left));
    const filled = lines.map((line) => line.reduce((sum, { left, right }) => sum + right - left, 0) / width);
    const letters = lines.map((line) => line.reduce((sum, { text }) => sum + text.length, 0));
    const holds = (least: typeof PROSE): boolean =>
      lines.length >= least.lines && median(filled) >= least.fill && median(letters) >= least.letters;
    return holds(PROSE) || holds(COLUMNS);
  });
}

function isOnOneSide(row: Row, gap: Gap, below: Row | undefined, nearer: Row | undefined): boolean {
  const [first, next] = [row[0], (nearer ?? below)?.[0]];
  if (!first || !next || row.length > 1) return false;
  if (next.base - first.base > 2 * NEAR * Math.max(first.size, next.size)) return false;
  return first.right <= gap.left + 1 || first.left >= gap.right - 1;
}

const centre = ({ left, right }: Segment): number => (left + right) / 2;

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

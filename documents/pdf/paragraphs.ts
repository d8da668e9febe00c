import type { Part } from '../contract';
import { isNumbered, itemIn } from '../items';
import { median } from './columns';
import type { Row, Segment } from './segments';

/** In sizes of the body's letters: what is a heading, and of which level. */
const HEADINGS = [
  [1.7, 1],
  [1.35, 2],
  [1.13, 3],
] as const;
const LONGEST_HEADING = 200;
/** In lines: how much wider than usual the step to a new paragraph is. In sizes: an indent. In widths: a short last line. */
const STEP = 1.3;
const INDENT = 0.8;
const SHORT = 0.55;
const ENDS = /[.!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964:][\p{Pe}\p{Pf}"'\u201d\u2019]*$/u;
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u3000-\u303f\uff00-\uffef]/u;

export interface Body {
  /** Of the document's running text, points. */
  readonly size: number;
  /** Words that the document writes with a hyphen inside a line: "well-known". */
  readonly hyphened: ReadonlySet<string>;
}

/** A stretch that is read from the top down, as headings, paragraphs, list items and tables. */
export function partsOfRegion(rows: readonly Row[], body: Body): Part[] {
  const parts: Part[] = [];
  let lines: Segment[] = [];
  const flush = (): void => {
    parts.push(...partsOfLines(lines, body));
    lines = [];
  };
  for (let at = 0; at < rows.length;) {
    const end = tableEnd(rows, at);
    if (end > at + 1) {
      flush();
      parts.push({
        is: 'table',
        headerRows: 0,
        rows: rows.slice(at, end).map((row) => inOrder(row).map(({ text }) => ({ text }))),
      });
      at = end;
      continue;
    }
    const line = joinedRow(rows[at] ?? []);
    if (line) lines.push(line);
    at += 1;
  }
  flush();
  return parts;
}

const inOrder = (row: Row): readonly Segment[] => (row[0]?.rtl ? row.toReversed() : row);

function joinedRow(row: Row): Segment | undefined {
  const [first] = row;
  const widest = row.toSorted((a, b) => b.text.length - a.text.length)[0];
  if (!first || !widest) return undefined;
  const text = inOrder(row)
    .map((segment) => segment.text)
    .join(' ');
  return { ...widest, text, left: first.left, right: row.at(-1)?.right ?? first.right };
}

/** Rows below each other with as many cells, each under the cells above it and under no other. */
function tableEnd(rows: readonly Row[], from: number): number {
  const columns = (rows[from] ?? []).map(({ left, right }) => ({ left, right }));
  if (columns.length < 2) return from;
  let end = from + 1;
  for (; end < rows.length; end += 1) {
    const row = rows[end] ?? [];
    const fits = row.every((cell, i) => {
      const own = columns[i];
      if (!own || cell.left > own.right || cell.right < own.left) return false;
      return cell.left > (columns[i - 1]?.right ?? -Infinity) && cell.right < (columns[i + 1]?.left ?? Infinity);
    });
    if (row.length !== columns.length || !fits) break;
    row.forEach(({ left, right }, i) => {
      const own = columns[i];
      if (own) Object.assign(own, { left: Math.min(own.left, left), right: Math.max(own.right, right) });
    });
  }
  return end;
}

function partsOfLines(lines: readonly Segment[], body: Body): Part[] {
  if (lines.length === 0) return [];
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const steps = lines.slice(1).map((line, i) => (line.base - (lines[i]?.base ?? 0)) / line.size);
  const usual = median(steps.filter((step) => step > 0.8 && step < 2.2)) || 1.2;
  const groups: Segment[][] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (!before || begins(line, before, lines[i + 1])) groups.push([line]);
    else groups.at(-1)?.push(line);
  });
  return groups.map((group) => partOf(group, body));

  function begins(line: Segment, before: Segment, after: Segment | undefined): boolean {
    if (Math.abs(line.size - before.size) > 0.08 * Math.max(line.size, before.size)) return true;
    const step = (line.base - before.base) / line.size;
    if (step > STEP * usual || step < 0) return true;
    if (itemIn(line.text) || isNumbered(line.text)) return true;
    const width = right - left;
    const [start, startBefore] = line.rtl
      ? [right - line.right, right - before.right]
      : [line.left - left, before.left - left];
    const startAfter = after && (line.rtl ? right - after.right : after.left - left);
    const indent = INDENT * line.size;
    // A hanging indent goes on; a first line's is left again.
    const indented = start - startBefore > indent && (startAfter === undefined || start - startAfter > indent / 2);
    const ended = ENDS.test(before.text);
    if (indented && ended && !isNumbered(before.text)) return true;
    // Its next word had found room on the line before: the break is the author's own.
    const room = line.rtl ? before.left - left : right - before.right;
    const word = line.text.split(' ', 1)[0] ?? '';
    const letter = (line.right - line.left) / Math.max(1, line.text.length);
    if (room < (word.length + 1) * letter + line.size / 2) return false;
    return ended || before.right - before.left < SHORT * width;
  }
}

function partOf(lines: readonly Segment[], body: Body): Part {
  const [first] = lines;
  const text = lines.reduce((all, line) => joined(all, line.text, body.hyphened), '');
  const dir = first?.rtl ? ({ dir: 'rtl' } as const) : {};
  const item = itemIn(text);
  if (item) return { is: 'item', level: 1, ...item, ...dir };
  const level = headingLevel((first?.size ?? 0) / body.size);
  if (level !== undefined && text.length <= LONGEST_HEADING && /\p{L}{2}|\p{Lo}/u.test(text))
    return { is: 'heading', level, text, ...dir };
  return { is: 'paragraph', text, ...dir };
}

const headingLevel = (ratio: number): number | undefined => HEADINGS.find(([least]) => ratio >= least)?.[1];

/** Two lines of one text: a word that was broken at the end of the first is whole again. */
export function joined(before: string, after: string, hyphened: ReadonlySet<string> = new Set()): string {
  if (before === '') return after;
  const [end = '', start = ''] = [before.at(-1), after.at(0)];
  if (end === '\u00ad') return before.slice(0, -1) + after;
  if (/\p{L}[-\u2010]$/u.test(before) && /^\p{Ll}/u.test(after)) {
    const head = /[\p{L}\p{M}]+$/u.exec(before.slice(0, -1))?.[0] ?? '';
    const tail = /^[\p{L}\p{M}]+/u.exec(after)?.[0] ?? '';
    const kept = hyphened.has(`${head}-${tail}`.toLowerCase());
    return (kept ? before : before.slice(0, -1)) + after;
  }
  if (/\p{L}[-\u2010]$/u.test(before) || (WITHOUT_SPACES.test(end) && WITHOUT_SPACES.test(start)))
    return before + after;
  return `${before} ${after}`;
}

/** Words with a hyphen inside a line: there it is the author's own. */
export const hyphenedIn = (text: string): string[] =>
  [...text.matchAll(/[\p{L}\p{M}]+[-\u2010][\p{L}\p{M}]+/gu)].map(([word]) =>
    word.replace('\u2010', '-').toLowerCase(),
  );

/** Does the next page's first paragraph go on with this page's last? */
export function goesOn(last: Part | undefined, next: Part | undefined): boolean {
  if (last?.is !== 'paragraph' || next?.is !== 'paragraph') return false;
  if (/\p{L}[-\u2010\u00ad]$/u.test(last.text)) return true;
  if (ENDS.test(last.text) || isNumbered(next.text)) return false;
  return (
    /^[\p{Ll}\p{N}(]/u.test(next.text) ||
    (/^\p{Lo}/u.test(next.text) && last.text.length > 40) ||
    /[,;]$/.test(last.text)
  );
}

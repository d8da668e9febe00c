import { ImportStop, type Table } from './contract';
import { folded } from './languages';
import { namesIn, useOf } from './names';

/** Longer cells are cut: no word and no meaning is as long, and the cell is told of as too long all the same. */
const LONGEST_CELL = 1000;
/** A title, a logo's text and a note may stand above the header. */
const LOOKED_AT = 12;

const cellOf = (raw: string): string => {
  const text = raw.length > LONGEST_CELL ? raw.slice(0, LONGEST_CELL) : raw;
  return (text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text).trim();
};

/** "A" to "Z", then "AA". */
export const letterOf = (column: number): string =>
  (column >= 26 ? letterOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

const isEmpty = (row: readonly string[]): boolean => row.every((cell) => cell === '');

/** A header in two rows: "Spanish" over "Word", "Reviewed by", "Date". Empty cells belong to what stands left of them. */
function joined(upper: readonly string[], lower: readonly string[]): string[] {
  let last = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_each, at) => {
    const above = upper[at] ?? '';
    const below = lower[at] ?? '';
    if (above !== '') last = above;
    if (below === '') return above;
    // A merged cell has its value in both rows.
    const group = above === '' && useOf(below)?.use !== 'term' && useOf(below)?.use !== 'meaning' ? last : above;
    return group === '' || folded(group) === folded(below) ? below : `${group}: ${below}`;
  });
}

/**
 * Groups of columns: a language above, and below it who checked and when. The upper cell is merged, or empty past its first
 * column: else "date" and "fecha" under "Word" and "Spanish" are words.
 */
const isLower = (upper: readonly string[], lower: readonly string[]): boolean => {
  const below = lower.filter((cell) => cell !== '');
  if (below.length === 0 || namesIn(below) < Math.max(2, below.length * 0.7)) return false;
  const spans = upper.some((cell, at) => at > 0 && (lower[at] ?? '') !== '' && (cell === '' || cell === upper[at - 1]));
  return (
    spans && upper.some((cell, at) => (lower[at] ?? '') !== '' && ['gloss', 'term'].includes(useOf(cell)?.use ?? ''))
  );
};

/**
 * Where the names of the columns stand: the row of the first ones that has most of them; -1 where none has any. Rows of
 * words may be names too ("language, idioma"): above a header there are titles only, which fill fewer cells.
 */
function headerAt(rows: readonly (readonly string[])[]): number {
  let best = { at: -1, names: 0 };
  let widest = 0;
  for (const [at, row] of rows.slice(0, LOOKED_AT).entries()) {
    // A title in a merged cell is one name in many cells.
    const cells = [...new Set(row)].filter((cell) => cell !== '');
    const names = namesIn(cells);
    if (names > best.names && (widest === 0 || (names > 1 && cells.length > widest))) best = { at, names };
    widest = Math.max(widest, cells.length);
  }
  return best.at;
}

const WRITTEN = /[\p{L}\p{N}]/u;
const LATIN = /\p{Script=Latin}/u;
/** Names that we do not know: the cells below them are in other letters. */
function isOtherWriting(rows: readonly (readonly string[])[]): boolean {
  const [first = [], ...below] = rows.slice(0, 30);
  return first.some((cell, column) => {
    const cells = below.map((row) => row[column] ?? '').filter((text) => /\p{L}/u.test(text));
    return LATIN.test(cell) && cells.length > 0 && cells.every((text) => !LATIN.test(text));
  });
}

/** A grid as a table: its header found, its cells cleaned, its rows as long as the header. */
export function tableOf(grid: readonly (readonly string[])[], readAs: string): Table {
  const head = grid.slice(0, LOOKED_AT + 2).map((row) => row.map(cellOf));
  const begin = head.findIndex((row) => !isEmpty(row));
  if (!grid.some((row) => row.some((cell) => WRITTEN.test(cell)))) throw new ImportStop('empty');
  const start = Math.max(0, begin);
  const named = headerAt(head);
  const at = named >= 0 ? named : isOtherWriting(head.slice(start)) ? start : -1;
  const upper = at < 0 ? [] : (head[at] ?? []);
  const lower = at < 0 ? [] : (head[at + 1] ?? []);
  const above = at > 0 ? (head[at - 1] ?? []) : [];
  const double = at >= 0 && isLower(upper, lower);
  // The lower of two rows may have more names than the upper one.
  const under = !double && at > 0 && isLower(above, upper);
  const names = double ? joined(upper, lower) : under ? joined(above, upper) : upper;
  const body = grid.slice(at < 0 ? start : double ? at + 2 : at + 1);
  return laidOut(names, body, readAs);
}

function laidOut(names: readonly string[], body: readonly (readonly string[])[], readAs: string): Table {
  let last = body.length;
  while (last > 0 && (body[last - 1] ?? []).every((cell) => cell.trim() === '')) last -= 1;
  let width = names.length;
  while (width > 0 && names[width - 1] === '') width -= 1;
  const rows: string[][] = [];
  for (let i = 0; i < last; i += 1) {
    const row = (body[i] ?? []).map(cellOf);
    let end = row.length;
    while (end > width && row[end - 1] === '') end -= 1;
    width = Math.max(width, end);
    rows.push(row);
  }
  for (const row of rows) {
    row.length = Math.min(row.length, width);
    while (row.length < width) row.push('');
  }
  const columns = Array.from({ length: width }, (_each, at) => names[at] || letterOf(at));
  return { columns, rows, readAs };
}

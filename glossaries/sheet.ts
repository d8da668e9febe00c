import { ImportStop } from './contract';
import { type DayCount, dayOfSerial } from './dates';
import { attribute, Markup } from './markup';
import { MOST_CELLS, MOST_COLUMNS, MOST_ROWS } from './separated';
import type { Steps } from './steps';
import type { Zip } from './zip';

/** What cells point to. */
export interface Shared {
  readonly strings: readonly string[];
  /** By the number of a cell's style: it shows a day. */
  readonly days: readonly boolean[];
  readonly count: DayCount;
}

/** Empty rows that are kept between others, so that rows keep their numbers; a stray mark in the last row has a million. */
const MOST_GAP = 2000;
/** Cells that merged ranges give their value to. */
const MOST_MERGED = 200_000;

/** "AB12" as column 27 and row 11, from 0. */
export function placeOf(reference: string): { column: number; row: number } | undefined {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference);
  if (!found) return undefined;
  let column = 0;
  for (const letter of (found[1] ?? '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { column: column - 1, row: Number(found[2]) - 1 };
}

/** What a workbook writes for a letter that XML does not allow: "_x000D_". */
export const unfolded = (text: string): string =>
  text.includes('_x')
    ? text.replaceAll(/_x([0-9a-f]{4})_/gi, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;

type Kind = 'shared' | 'text' | 'inline' | 'truth' | 'error' | 'day' | 'number';
const KINDS: Readonly<Record<string, Kind>> = {
  s: 'shared',
  str: 'text',
  inlineStr: 'inline',
  b: 'truth',
  e: 'error',
  d: 'day',
};

/** A cell's value as text; of a formula, what it came to when the file was saved. */
function shown(kind: Kind, value: string, style: number, shared: Shared): string {
  switch (kind) {
    case 'shared':
      return shared.strings[Number(value)] ?? '';
    case 'text':
    case 'inline':
      return unfolded(value);
    case 'truth':
      return value.trim() === '1' ? 'TRUE' : 'FALSE';
    case 'error':
      return '';
    case 'day':
      return value.slice(0, 10);
    case 'number': {
      const number = Number(value);
      if (value.trim() === '' || Number.isNaN(number)) return value;
      return (shared.days[style] && dayOfSerial(number, shared.count)) || String(number);
    }
  }
}

interface Range {
  readonly from: { readonly column: number; readonly row: number };
  readonly to: { readonly column: number; readonly row: number };
}

/** One sheet, row by row; a merged range has its value in every cell. */
export function* rowsOfSheet(
  zip: Zip,
  path: string,
  shared: Shared,
  on: (part: number, rows: number) => void,
): Steps<string[][]> {
  const rows: string[][] = [];
  const merged: Range[] = [];
  let numbers = 0;
  let row: string[] = [];
  let cells = 0;
  let cell: { column: number; kind: Kind; style: number; value: string } | undefined;
  let reading = false;
  let phonetic = 0;
  // Rows of the file that were left out in long gaps: merged ranges count them.
  let dropped = 0;
  const markup = new Markup({
    open(name, attributes) {
      if (name === 'c') {
        const place = placeOf(attribute(attributes, 'r') ?? '');
        const kind = KINDS[attribute(attributes, 't') ?? ''] ?? 'number';
        cell = { column: place?.column ?? row.length, kind, style: Number(attribute(attributes, 's') ?? 0), value: '' };
      } else if (name === 'v') reading = cell !== undefined && cell.kind !== 'inline';
      else if (name === 'rPh') phonetic += 1;
      else if (name === 't') reading = cell?.kind === 'inline' && phonetic === 0;
      else if (name === 'row') {
        const number = Number(attribute(attributes, 'r') ?? numbers + 1) - 1;
        const gap = number - numbers;
        if (gap < 0 || Number.isNaN(gap)) throw new ImportStop('damaged');
        for (let i = 0; i < Math.min(gap, MOST_GAP); i += 1) rows.push([]);
        dropped += Math.max(0, gap - MOST_GAP);
        numbers = number + 1;
        row = [];
      } else if (name === 'mergeCell') {
        const [from, to] = (attribute(attributes, 'ref') ?? '').split(':').map(placeOf);
        if (from && to && dropped === 0) merged.push({ from, to });
      }
    },
    close(name) {
      if (name === 'v' || name === 't') reading = false;
      else if (name === 'rPh') phonetic -= 1;
      else if (name === 'c' && cell) {
        const text = shown(cell.kind, cell.value, cell.style, shared);
        if (text !== '') {
          if (cell.column >= MOST_COLUMNS) throw new ImportStop('too-big');
          while (row.length < cell.column) row.push('');
          row[cell.column] = text;
          cells += 1;
        }
        cell = undefined;
      } else if (name === 'row') {
        rows.push(row);
        if (rows.length > MOST_ROWS || cells > MOST_CELLS) throw new ImportStop('too-big');
      }
    },
    text(text) {
      if (reading && cell) cell.value += text;
    },
  });
  yield* zip.read(path, (text, part) => {
    markup.push(text);
    on(part, rows.length);
  });
  markup.end();
  spread(rows, merged);
  return rows;
}

function spread(rows: readonly string[][], merged: readonly Range[]): void {
  let given = 0;
  for (const { from, to } of merged) {
    const value = rows[from.row]?.[from.column] ?? '';
    if (value === '') continue;
    for (let at = from.row; at <= Math.min(to.row, rows.length - 1); at += 1) {
      const row = rows[at] ?? [];
      for (let column = from.column; column <= Math.min(to.column, MOST_COLUMNS - 1); column += 1) {
        given += 1;
        if (given > MOST_MERGED) return;
        while (row.length < column) row.push('');
        row[column] = value;
      }
    }
  }
}

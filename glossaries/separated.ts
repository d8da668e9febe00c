import { ImportStop } from './contract';
import type { Steps } from './steps';

/** Most rows and cells of one file: 100 languages of 15,000 words, each on a row of its own, are 1.5 million. */
export const MOST_ROWS = 1_500_000;
export const MOST_CELLS = 8_000_000;
export const MOST_COLUMNS = 2000;

const SEPARATORS = [',', ';', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number] | typeof NONE;
/** Stands in no text that gets here: each line is one cell. */
const NONE = '\u001f';
/** Of a cell in quotes, UTF-16 units: whoever forgot the closing quote must not lose the rest of the file to it. */
const LONGEST = 20_000_000;
/** Rows between two places where the work may pause. */
const PAUSE = 500;

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;

/** A cell in quotes that opens at `from`, and where the row goes on; undefined where the quote is a letter like others. */
function quoted(text: string, from: number, separator: number): { cell: string; end: number } | undefined {
  let at = from + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0 || close - from > LONGEST) return undefined;
    if (text.charCodeAt(close + 1) === QUOTE) {
      at = close + 2;
      continue;
    }
    let end = close + 1;
    while (text.charCodeAt(end) === SPACE) end += 1;
    const next = text.charCodeAt(end);
    if (end < text.length && next !== separator && next !== LF && next !== CR) return undefined;
    const cell = text.slice(from + 1, close);
    return { cell: cell.includes('"') ? cell.replaceAll('""', '"') : cell, end };
  }
}

/**
 * Rows of RFC 4180, and what programs make of it: any of three line ends, also in one file; quotes that open nothing;
 * blanks around a quoted cell. `on` hears how far it is, 0 to 1.
 */
export function* rowsOf(text: string, by: Separator, on?: (part: number, rows: number) => void): Steps<string[][]> {
  const separator = by.charCodeAt(0);
  const rows: string[][] = [];
  let row: string[] = [];
  let cells = 0;
  let at = 0;
  // A closing quote that was looked for up to the end of the text and is not there.
  let quotes = text.includes('"');
  while (at < text.length) {
    let start = at;
    if (by !== '\t') while (text.charCodeAt(start) === SPACE) start += 1;
    let end = start;
    const inQuotes = quotes && text.charCodeAt(start) === QUOTE ? quoted(text, start, separator) : undefined;
    if (inQuotes) {
      row.push(inQuotes.cell);
      end = inQuotes.end;
    } else {
      if (quotes && text.charCodeAt(start) === QUOTE) quotes = text.includes('"', start + 1);
      for (; end < text.length; end += 1) {
        const code = text.charCodeAt(end);
        if (code === separator || code === LF || code === CR) break;
      }
      row.push(text.slice(at, end));
    }
    if (text.charCodeAt(end) === separator && end < text.length) {
      at = end + 1;
      // A separator as the last letter of all: an empty cell follows it.
      if (at === text.length) row.push('');
      if (row.length > MOST_COLUMNS) throw new ImportStop('too-big');
      continue;
    }
    rows.push(row);
    cells += row.length;
    row = [];
    if (rows.length > MOST_ROWS || cells > MOST_CELLS) throw new ImportStop('too-big');
    at = text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
    if (rows.length % PAUSE === 0) {
      on?.(at / text.length, rows.length);
      yield;
    }
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** Characters and rows that are tried with each separator. */
const TRIED = { letters: 60_000, rows: 60 };

/** The separator that parts the most rows alike; `known` counts the names of columns in a row. Undefined: one column. */
export function* separatorOf(text: string, known: (row: readonly string[]) => number): Steps<Separator | undefined> {
  const sample = text.slice(0, TRIED.letters);
  let best: { separator: Separator; score: number } | undefined;
  for (const separator of SEPARATORS) {
    const all = (yield* rowsOf(sample, separator)).filter((row) => row.some((cell) => cell.trim() !== ''));
    // The sample ends anywhere.
    const rows = all.slice(0, sample.length < text.length ? Math.min(all.length - 1, TRIED.rows) : TRIED.rows);
    const counts = new Map<number, number>();
    for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
    const [width, times] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
    const named = Math.max(0, ...rows.slice(0, 10).map(known));
    if (width < 2 && named < 2) continue;
    const score = times / rows.length + (named >= 2 ? named : 0) + Math.min(width, 50) / 1000;
    if (!best || score > best.score) best = { separator, score };
  }
  return best?.separator;
}

/** As utils/csv.ts writes it: an apostrophe that keeps a table program from running a cell. */
const KEPT_FROM_RUNNING = /^'(?='*[=+\-@\t\r\n＝＋－＠])/;
function asMeant(rows: readonly string[][]): void {
  for (const row of rows)
    for (const [at, cell] of row.entries()) if (cell.startsWith("'")) row[at] = cell.replace(KEPT_FROM_RUNNING, '');
}

/** Excel's own first line: it is no row. */
const SAYS = /^sep=([,;\t|])\r?\n?/i;

export function* gridOfText(
  text: string,
  known: (row: readonly string[]) => number,
  on: (part: number, rows: number) => void,
): Steps<string[][]> {
  const said = SAYS.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const separator = SEPARATORS.find((each) => each === said?.[1]) ?? (yield* separatorOf(body, known));
  const rows = yield* rowsOf(body, separator ?? NONE, on);
  asMeant(rows);
  if (separator === undefined) return rows;
  // A row that somebody pasted from another program is one cell here, and has its width with another separator.
  const width = rows.find((row) => row.length > 1)?.length ?? 1;
  for (const [at, row] of rows.entries()) {
    const [only = ''] = row;
    if (row.length !== 1 || only.trim() === '') continue;
    for (const other of SEPARATORS) {
      if (other === separator || !only.includes(other)) continue;
      const [cells] = yield* rowsOf(only, other);
      if (cells?.length === width) rows[at] = cells;
    }
  }
  return rows;
}

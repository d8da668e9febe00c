import { inSlices } from '@/utils/slices';
import { type Importer, ImportStop, type Progress, type Table } from './contract';
import { readMarkup, readText } from './encoding';
import { kindOf } from './kind';
import { match } from './match';
import { mergeSteps } from './merge';
import { namesIn, useOf } from './names';
import { gridOfText } from './separated';
import type { Steps } from './steps';
import { tableOf } from './table';
import { gridOfTbx } from './tbx';
import { sheetsOf } from './workbook';

/** Bytes of a file. 45,000 rows are 3 MB as CSV and 2 as a workbook. */
const MOST_BYTES = 60_000_000;

type On = (progress: Progress) => void;

function* tableIn(bytes: Uint8Array, on: On): Steps<Table> {
  if (bytes.length === 0) throw new ImportStop('empty');
  const kind = kindOf(bytes);
  switch (kind) {
    case 'zip':
      return yield* workbookTable(bytes, on);
    case 'markup': {
      const { text, readAs } = readMarkup(bytes);
      yield;
      const grid = yield* gridOfTbx(text.replace(/^\uFEFF/, ''), (part, rows) => on({ part, rows }));
      return withRows(tableOf(grid, readAs));
    }
    case 'text': {
      const { text, readAs } = readText(bytes);
      yield;
      const grid = yield* gridOfText(text.replace(/^\uFEFF/, ''), namesIn, (part, rows) => on({ part, rows }));
      return withRows(tableOf(grid, readAs));
    }
    case 'old-workbook':
    case 'locked':
    case 'not-text':
    case 'not-a-table':
      throw new ImportStop(kind);
  }
}

const withRows = (table: Table): Table => {
  if (table.rows.length === 0) throw new ImportStop('no-rows');
  return table;
};

/** The first visible sheet that has a column of words; without one, the first that holds anything. */
function* workbookTable(bytes: Uint8Array, on: On): Steps<Table> {
  const sheets = yield* sheetsOf(bytes, (part, rows) => on({ part, rows }));
  let first: Table | undefined;
  for (const sheet of sheets) {
    const { name, rows } = yield* sheet();
    if (rows.every((row) => row.every((cell) => cell.trim() === ''))) continue;
    const table = tableOf(rows, name);
    if (table.columns.some((column) => useOf(column)?.use === 'term') && table.rows.length > 0) return table;
    first = first === undefined || first.rows.length === 0 ? table : first;
  }
  if (!first) throw new ImportStop('empty');
  return withRows(first);
}

/** Reads and merges in slices: on a thread of its own (entrypoints/import-worker.ts), and in tests. */
export const importer: Importer = {
  async read(file, on, signal) {
    if (file.size > MOST_BYTES) throw new ImportStop('too-big');
    const bytes = new Uint8Array(await file.arrayBuffer());
    signal.throwIfAborted();
    return inSlices(tableIn(bytes, on), signal);
  },
  match,
  merge: (glossary, table, uses, on, signal) => inSlices(mergeSteps(glossary, table, uses, on), signal),
};

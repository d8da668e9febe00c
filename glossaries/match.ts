import type { ColumnUse, Table } from './contract';
import { languageByScript, languageOf } from './languages';
import { letterOf } from './table';
import { useOf } from './names';

/** Cells of a column that a guess is made from. */
const LOOKED_AT = 200;
/** Mean length of a cell that is a sentence and no word, characters. */
const SENTENCE = 24;

function cellsOf({ rows }: Table, column: number): string[] {
  const cells: string[] = [];
  for (const row of rows) {
    const cell = row[column] ?? '';
    if (cell !== '') cells.push(cell);
    if (cells.length === LOOKED_AT) break;
  }
  return cells;
}
const meanLength = (cells: readonly string[]): number =>
  cells.reduce((sum, { length }) => sum + length, 0) / Math.max(1, cells.length);
const share = (cells: readonly string[], fits: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(fits).length / cells.length;

/** By its cells, where its name says nothing. */
function useByCells(cells: readonly string[]): ColumnUse {
  if (share(cells, (cell) => /\p{L}/u.test(cell)) < 0.5) return { use: 'skip' };
  if (cells.length > 3 && share(cells, (cell) => languageOf(cell) !== undefined) > 0.9) return { use: 'language' };
  const lang = languageByScript(cells.join(' '));
  if (lang !== undefined) return { use: 'gloss', lang };
  return { use: meanLength(cells) > SENTENCE ? 'meaning' : 'term' };
}

/** "A", "B" ...: the file gave no name. */
const isNameless = (name: string, column: number): boolean => name === letterOf(column);

/**
 * A first guess, by name and else by cells. Every use of a word, a meaning, a subject or a language's gloss is given once:
 * to a column that is named so before one that only looks so.
 */
export function match(table: Table): ColumnUse[] {
  const { columns } = table;
  const named = columns.map((name, column) => (isNameless(name, column) ? undefined : useOf(name)));
  const long = named.some((use) => use?.use === 'language');
  const uses: ColumnUse[] = named.map((use, column) => {
    const cells = cellsOf(table, column);
    if (use === undefined) {
      const guess = useByCells(cells);
      // A column with a name that we do not know is a word or a meaning only where nothing else is.
      if (guess.use === 'term' && named.some((each) => each?.use === 'term')) return { use: 'skip' };
      return guess.use === 'meaning' && !isNameless(columns[column] ?? '', column) ? { use: 'skip' } : guess;
    }
    // "id" is Indonesian and a number, "no" Norwegian and a number.
    if (
      use.use === 'gloss' &&
      /^[a-z]{2}$/i.test(columns[column] ?? '') &&
      cells.length > 0 &&
      share(cells, (cell) => /\p{L}/u.test(cell)) < 0.5
    )
      return { use: 'skip' };
    if (use.use === 'translation' && !long) {
      const lang = languageByScript(cells.join(' '));
      return lang === undefined ? { use: 'skip' } : { use: 'gloss', lang };
    }
    return use;
  });
  const languages = uses.some((use) => use.use === 'language');
  // A language for each row, and no column that is named as its word: the first one that is nothing else.
  if (languages && !uses.some((use) => use.use === 'translation')) {
    const free = uses.findIndex(
      (use, column) =>
        (use.use === 'gloss' || use.use === 'skip') && named[column] === undefined && cellsOf(table, column).length > 0,
    );
    if (free >= 0) uses[free] = { use: 'translation' };
  }
  return oncePerUse(byNeighbor(uses), named);
}

/** Several columns of reviewers or dates: each belongs to the language that stands left of it. */
function byNeighbor(uses: readonly ColumnUse[]): ColumnUse[] {
  const several = (what: 'reviewer' | 'date'): boolean =>
    uses.filter((use) => use.use === what && use.lang === undefined).length > 1;
  const spread = { reviewer: several('reviewer'), date: several('date') };
  let lang: string | undefined;
  return uses.map((use) => {
    if (use.use === 'gloss') ({ lang } = use);
    if (
      (use.use === 'reviewer' || use.use === 'date') &&
      use.lang === undefined &&
      spread[use.use] &&
      lang !== undefined
    )
      return { use: use.use, lang };
    return use;
  });
}

function oncePerUse(uses: readonly ColumnUse[], named: readonly (ColumnUse | undefined)[]): ColumnUse[] {
  const keyOf = (use: ColumnUse): string =>
    JSON.stringify([use.use, 'lang' in use ? use.lang?.toLowerCase() : undefined]);
  const taken = new Map<string, number>();
  const order = [...uses.keys()].toSorted(
    (a, b) => Number(named[a] === undefined) - Number(named[b] === undefined) || a - b,
  );
  for (const column of order) {
    const use = uses[column];
    if (use && use.use !== 'skip' && !taken.has(keyOf(use))) taken.set(keyOf(use), column);
  }
  return uses.map((use, column) => (use.use === 'skip' || taken.get(keyOf(use)) === column ? use : { use: 'skip' }));
}

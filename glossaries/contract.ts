import type { Glossary, SchoolGloss, SchoolTerm } from '@/model/glossary';

/**
 * What an import is made of: a file becomes a table, the coordinator says what its columns hold, the rows are laid beside
 * the glossary that is there, and only then is anything kept.
 */

/** The cells as text, without white space at either end. Rows are as long as `columns`. */
export interface Table {
  /** Names of the header row; "A", "B" ... where a file has none. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How the bytes were read: "UTF-8", "Windows-1256"; of a workbook, the sheet's name. */
  readonly readAs: string;
}

/** Why a file is not imported; each has its own sentence. */
export type ImportTrouble =
  | 'empty'
  | 'too-big'
  | 'bomb'
  | 'not-text'
  | 'encoding'
  | 'not-a-table'
  | 'old-workbook'
  | 'locked'
  | 'damaged'
  | 'no-rows'
  | 'no-word-column';

/**
 * What one column holds. `lang` is BCP 47. Reviewer and date belong to every language of their row unless `lang` says which.
 * `language` and `translation` are of files that have a row for each word and language: the one names it, the other is the
 * word in it.
 */
export type ColumnUse =
  | { readonly use: 'term' | 'meaning' | 'subject' | 'language' | 'translation' | 'skip' }
  | { readonly use: 'gloss'; readonly lang: string }
  | { readonly use: 'reviewer' | 'date'; readonly lang?: string };

/**
 * A row that is not taken as it stands. `row` counts from 1 below the header; `text` is what it is about, shortened.
 * `language`: the cell that should name a language names none that we know.
 */
export interface RowNote {
  readonly row: number;
  readonly why: 'no-word' | 'too-long' | 'not-allowed' | 'twice' | 'no-meaning-no-gloss' | 'date' | 'language';
  readonly text: string;
}

/** One word that says two things: what is there, and what the file says. */
export interface Conflict {
  readonly term: string;
  readonly subject?: string;
  /** BCP 47 of the gloss, or the easy meaning. */
  readonly of: { readonly lang: string } | 'meaning';
  readonly here: SchoolGloss;
  readonly there: SchoolGloss;
}

export interface Merge {
  /** With everything new in it; at conflicts what was there, until somebody decides. */
  readonly glossary: Glossary;
  /** Words that were not there; words that were and have something new now; words that are as they were, conflicts included. */
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly conflicts: readonly Conflict[];
  readonly notes: readonly RowNote[];
}

/** Share of a word list that the glossary has in one language. */
export interface Coverage {
  readonly lang: string;
  readonly words: number;
  /** In the school's glossary, checked by a person. */
  readonly checked: number;
  /** In the school's glossary, or in ours, not checked. */
  readonly unchecked: number;
  readonly missing: readonly string[];
}

export interface Progress {
  /** 0 to 1. */
  readonly part: number;
  readonly rows: number;
}

/**
 * The engine's door; `entrypoints/import-worker.ts` runs it off the page's thread. Every rejection is an ImportStop, or the
 * signal's own reason.
 */
export interface Importer {
  read(file: Blob & { readonly name: string }, on: (progress: Progress) => void, signal: AbortSignal): Promise<Table>;
  /** A first guess from names and cells; the coordinator corrects it. */
  match(table: Table): readonly ColumnUse[];
  merge(
    glossary: Glossary,
    table: Table,
    uses: readonly ColumnUse[],
    on: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<Merge>;
}

export class ImportStop extends Error {
  constructor(readonly why: ImportTrouble) {
    super(why);
  }
}

export type { Glossary, SchoolGloss, SchoolTerm };

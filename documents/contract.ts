/**
 * What a file or a pasted text turns out to hold, in reading order. Plain data: nothing of it is markup, so nothing a
 * file says can become part of our page but words.
 */
export type Part =
  | ({ readonly is: 'heading'; readonly level: number } & Words)
  | ({ readonly is: 'paragraph'; readonly turns?: readonly Turn[] } & Words)
  /** `marker` is what the file counts before it ("B)"); a bullet has none. `level` is the depth, from 1. */
  | ({ readonly is: 'item'; readonly level: number; readonly marker?: string } & Words)
  | { readonly is: 'table'; readonly rows: readonly (readonly Cell[])[]; readonly headerRows: number }
  /** A picture that cannot be shown here, and what the author says it shows. */
  | { readonly is: 'picture'; readonly alt: string }
  /** A running title or a page's number: shown where it stands, and left out of the reading. */
  | { readonly is: 'aside'; readonly place: 'head' | 'foot'; readonly text: string };

export interface Words {
  readonly text: string;
  /** BCP 47, where the file says it. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}
export interface Cell extends Words {
  readonly columns?: number;
}
/** Another page begins at this offset of a paragraph's text, UTF-16. */
export interface Turn {
  readonly at: number;
  readonly page: number;
}

/** One page of a PDF; a Word file and a text are one sheet each, without a page. */
export interface Sheet {
  readonly page?: number;
  /** Its mark stands in a paragraph that began on the page before. */
  readonly turned?: boolean;
  readonly parts: readonly Part[];
  /** Nothing on it can be read: a picture, or empty. */
  readonly wordless?: boolean;
}

export interface OpenDocument {
  readonly kind: 'pdf' | 'word' | 'text';
  /** 1 for what has no pages. */
  readonly pages: number;
  /** BCP 47, where the file says it. */
  readonly lang?: string;
  sheets(signal: AbortSignal): AsyncGenerator<Sheet, void, undefined>;
  /** Frees what the file took. */
  close(): void;
}

/** Why a file cannot be read here: a key of the page's words, `reader.trouble.<why>`. */
export type Why = 'damaged' | 'no-words' | 'wrong-kind' | 'old-word' | 'too-big' | 'empty' | 'locked';

export class DocumentTrouble extends Error {
  constructor(readonly why: Why) {
    super(`document: ${why}`);
    this.name = 'DocumentTrouble';
  }
}

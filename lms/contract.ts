import type { Activity, Key } from '@/model/activity';

/** What an address alone says. Kept apart from reading (urls.ts) so that the scout stays tiny. */
export interface LmsAddress {
  /** Equals the folder. */
  readonly id: string;
  readonly name: string;
  /** Match patterns granted at install; the manifest is built from these. */
  readonly matches: readonly [string, ...string[]];
  /** Is this document that LMS, on a host we may not know? Cheap: runs once per document. */
  recognises(url: URL, doc: Document): boolean;
  /** Could an activity be open at this address? A list, a dashboard or a stream is none. */
  mayHoldActivity(url: URL): boolean;
}

/** Alternatives, the most meaningful first (role, name, data attribute; a styling class last). */
export type SelectorBook = Readonly<Record<string, readonly [string, ...string[]]>>;

/** The only way out of an adapter: GET of the same origin, with the page's own session. */
export interface LmsIo {
  getJson(path: string, signal: AbortSignal): Promise<unknown>;
}

/**
 * `length` characters of a block's text from `at` are the same characters of `node` from `offset`, but for white space:
 * a space of the text may be a line break or no-break space of the page. In order, no overlap.
 */
export interface Piece {
  readonly node: Text;
  readonly offset: number;
  readonly at: number;
  readonly length: number;
}

/** A formula or picture in running text: it stands at the offset `at` of its block. */
export interface PageObject {
  readonly at: number;
  readonly element: Element;
}

/** What an adapter hands over: data that may travel, and the page's own nodes, which may not. */
export interface Reading {
  readonly activity: Activity;
  /** The elements whose text this is: presentation may be added inside them, the proof hashes them. */
  readonly roots: readonly Element[];
  readonly anchors: ReadonlyMap<Key, Element>;
  readonly pieces: ReadonlyMap<Key, readonly Piece[]>;
  /** Blocks that hold any. */
  readonly objects?: ReadonlyMap<Key, readonly PageObject[]>;
  /** A same-origin path that tells about this activity, for `enrich`; absent where the page is all there is. */
  readonly apiPath?: string;
  /**
   * Per datum: which alternative of its selectors held (0 is the best), -1 for none.
   * `body` is -1 while the shell is there but the text is not: wait for the page to change, and after about ten
   * seconds call `enrich` and take what comes. An activity may also have no text at all, only attachments.
   */
  readonly health: Readonly<Record<string, number>>;
}

/** A place on the page that the student writes in. */
export interface AnswerField {
  /** The page's own node; in a rich editor its body, which may stand in a frame. */
  readonly element: HTMLElement;
  /** What is written there now, a paragraph a line, no empty ones. */
  text(): string;
}

/** Work that can be done at once (`finish`) or in slices that give the page its turn (`inSlices` of utils/slices.ts). */
export type Steps<T> = Generator<undefined, T, undefined>;

export interface LmsAdapter extends LmsAddress {
  readonly selectors: SelectorBook;
  /** The node whose subtree may change while this view is open (Classroom keeps stale views); null outside an activity. */
  view(url: URL, doc: Document): Element | null;
  /** Read one view. Never writes, never waits. Null when not even the shell of an activity is there. */
  read(url: URL, view: Element): Steps<Reading | null>;
  /**
   * Where the student writes, in page order: text fields, and the bodies of rich editors, also of those in a frame of
   * the page's own origin. Only what is seen. Whoever gets them reads them and does nothing else.
   */
  answers?(view: Element): readonly AnswerField[];
  /** Fill in what the DOM does not say. Returns the same reading, without asking, when nothing is missing; so does a failure. */
  enrich?(reading: Reading, io: LmsIo, signal: AbortSignal): Promise<Reading>;
}

/** The part of an adapter that reads: a page of our own has no LMS behind it. */
export type ActivityReader = Pick<LmsAdapter, 'selectors' | 'mayHoldActivity' | 'view' | 'read' | 'enrich' | 'answers'>;

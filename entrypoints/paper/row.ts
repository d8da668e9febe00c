import type { Span } from '@/model/activity';
import type { Piece } from './pages';

/** The element that consecutive rows of one thing stand in: a paragraph, a table, a box. */
export interface Group {
  /** Made anew on every page that has rows of it; `first` and `last`: it begins or ends there. */
  readonly open: () => HTMLElement;
  /** Where rows go, when that is not the element itself. */
  readonly inside?: (element: HTMLElement) => HTMLElement;
  /** px from where the text's column begins; `across` reaches from edge to edge of all columns. */
  readonly at: number | 'across';
}

/** What is never torn: a line, a table's row, a picture. */
export interface Row extends Piece {
  readonly group: Group;
  readonly draw: () => HTMLElement;
  /** It is counted in the margin. */
  readonly numbered: boolean;
  /** It needs the margin's room too. */
  readonly wide: boolean;
  /** What of the page's text stands in it. */
  readonly spans: readonly Span[];
}

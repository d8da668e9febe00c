/** What stands on paper, from top to bottom, and where one page ends and the next begins. Pure. */

export interface Piece {
  /** px. */
  readonly height: number;
  /** px of white above it, but not at the top of a page. */
  readonly gap: number;
  /** Nothing that belongs together is torn apart when a page begins with it. */
  readonly begins: boolean;
}

/** Half open: pieces of one page, by index. */
export interface PageRange {
  readonly from: number;
  readonly to: number;
}

/**
 * As many pieces on a page as fit; a page ends before a piece that may begin one. Where nothing on a whole page may, it
 * ends where it is full: nothing is ever left out or cut.
 */
export function* paginated(pieces: readonly Piece[], room: number): Generator<undefined, PageRange[], undefined> {
  const pages: PageRange[] = [];
  let from = 0;
  while (from < pieces.length) {
    let used = 0;
    let to = from;
    for (; to < pieces.length; to += 1) {
      const piece = pieces[to];
      if (!piece) break;
      const next = used + (to === from ? 0 : piece.gap) + piece.height;
      if (next > room && to > from) break;
      used = next;
    }
    if (to < pieces.length) {
      let at = to;
      while (at > from && pieces[at]?.begins !== true) at -= 1;
      if (at > from) to = at;
    }
    pages.push({ from, to });
    from = to;
    yield;
  }
  return pages;
}

/** Where each piece of a page begins, px from the top of its room. */
export function topsOf(pieces: readonly Piece[], { from, to }: PageRange): number[] {
  let y = 0;
  return pieces.slice(from, to).map(({ height, gap }, at) => {
    const top = y + (at === 0 ? 0 : gap);
    y = top + height;
    return top;
  });
}

/**
 * Which lines of one block may begin a page: not its second line, and not its last (orphans and widows); none of a
 * heading's.
 */
export const beginsOf = (lines: number, at: number, whole: boolean): boolean =>
  at === 0 || (!whole && at !== 1 && at !== lines - 1);

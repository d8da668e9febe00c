import type { Piece, Reading } from '@/lms/contract';
import type { Key, Span } from '@/model/activity';

interface Place {
  readonly key: Key;
  readonly piece: Piece;
}

const PICTURES = 'img, video, canvas, iframe, object, embed';

/** Between spans and the page's own text nodes, for one reading. Built again when the LMS replaces its nodes. */
export class Ranges {
  private places: Map<Text, Place[]> | undefined;

  constructor(private readonly reading: Reading) {}

  /** The span as the page shows it; null when its nodes are gone. Pieces are in order, so both ends are found by halving. */
  rangeOf(span: Span): Range | null {
    const pieces = this.reading.pieces.get(span.key);
    if (!pieces || pieces.length === 0 || span.end <= span.start) return null;
    const first = pieceFrom(pieces, span.start);
    const last = pieceUpTo(pieces, span.end);
    if (!first || !last || first.at >= span.end || last.at + last.length <= span.start) return null;
    if (!first.node.isConnected || !last.node.isConnected) return null;
    const start = first.offset + Math.max(0, span.start - first.at);
    const end = last.offset + Math.min(last.length, span.end - last.at);
    if (start > first.node.length || end > last.node.length) return null;
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, start);
    range.setEnd(last.node, end);
    return range;
  }

  /**
   * The span to be painted. A highlight lies over a picture like paint and hides it (Chromium 156, seen 2026-11-23):
   * pictures are left out.
   */
  rangesOf(span: Span): Range[] {
    const range = this.rangeOf(span);
    if (!range) return [];
    if (range.startContainer === range.endContainer) return [range];
    const { commonAncestorContainer: around } = range;
    const pictures = around instanceof Element ? [...around.querySelectorAll(PICTURES)] : [];
    const parts: Range[] = [];
    for (const picture of pictures.filter((one) => range.intersectsNode(one))) {
      const before = range.cloneRange();
      before.setEndBefore(picture);
      parts.push(before);
      range.setStartAfter(picture);
    }
    return [...parts, range].filter(({ collapsed }) => !collapsed);
  }

  /** The element a block stands in; for blocks without text (figures, formulas) the only way to place them. */
  anchorOf(key: Key): Element | undefined {
    return this.reading.anchors.get(key);
  }

  /**
   * What the page shows for a span that is no text there: a formula or picture in a sentence, or a block that is one.
   * Undefined for text.
   */
  objectOf({ key, start, end }: Span): Element | undefined {
    const { objects, pieces, anchors } = this.reading;
    const alone = start === 0 && end === 0 && pieces.get(key)?.length === 0;
    const element = alone
      ? anchors.get(key)
      : end === start + 1
        ? objects?.get(key)?.find(({ at }) => at === start)?.element
        : undefined;
    return element?.isConnected ? drawn(element) : undefined;
  }

  /** The block and offset of a point in a text node; null outside the reading. */
  spotOf(node: Node, offset: number): { key: Key; offset: number } | null {
    for (const { key, piece } of this.placesOf(node)) {
      if (offset < piece.offset || offset > piece.offset + piece.length) continue;
      return { key, offset: piece.at + (offset - piece.offset) };
    }
    return null;
  }

  /** What a range of the page covers of the reading, block by block in reading order. */
  spansIn(range: Range): Span[] {
    const spans: Span[] = [];
    for (const [key, pieces] of this.reading.pieces) {
      let start = -1;
      let end = -1;
      for (const piece of pieces) {
        if (!piece.node.isConnected || !range.intersectsNode(piece.node)) continue;
        const from = range.startContainer === piece.node ? Math.max(0, range.startOffset - piece.offset) : 0;
        const to = range.endContainer === piece.node ? range.endOffset - piece.offset : piece.length;
        const low = piece.at + from;
        const high = piece.at + Math.min(piece.length, to);
        if (high <= low) continue;
        if (start === -1) start = low;
        end = Math.max(end, high);
      }
      if (end > start) spans.push({ key, start, end });
    }
    return spans;
  }

  private placesOf(node: Node): readonly Place[] {
    if (!this.places) {
      this.places = new Map();
      for (const [key, pieces] of this.reading.pieces) {
        for (const piece of pieces) {
          const here = this.places.get(piece.node);
          if (here) here.push({ key, piece });
          else this.places.set(piece.node, [{ key, piece }]);
        }
      }
    }
    return this.places.get(node as Text) ?? [];
  }
}

/** The first piece that ends after `offset`. */
function pieceFrom(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle] as Piece;
    if (piece.at + piece.length <= offset) low = middle + 1;
    else high = middle;
  }
  return pieces[low];
}

/** The last piece that starts before `offset`. */
function pieceUpTo(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as Piece).at < offset) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}

/** MathJax 2 keeps a formula's source in a script behind what it has drawn. */
function drawn(element: Element): Element {
  for (let at: Element | null = element; at; at = at.previousElementSibling) {
    const { width, height } = at.getBoundingClientRect();
    if (width > 0 && height > 0) return at;
    if (element.localName !== 'script') break;
  }
  return element;
}

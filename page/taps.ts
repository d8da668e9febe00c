import type { Span } from '@/model/activity';
import type { TextMap } from '@/model/text-map';
import type { Tap } from '@/supports/contract';
import { listen, onEnd } from '@/utils/lifetime';
import type { Ranges } from './ranges';

/** What the page does with a click on these is the page's own affair. */
const CONTROLS =
  'a[href], button, input, select, textarea, label, summary, option, video, audio, iframe, [contenteditable=""], [contenteditable="true"], [role="button"], [role="link"], [role="tab"], [role="switch"], [role="checkbox"], [role="radio"], [role="menuitem"], [role="textbox"]';
/** A finger or a shaky hand lands beside the letters, px. */
const NEAR = 4;

type Told = (span: Span) => void;

interface Hearer {
  readonly callback: (tap: Tap) => void;
  readonly wants: (() => boolean) | undefined;
}

/** Turns a click, a tap or the word key into the word it means. Reads the page and prevents nothing. */
export class Taps {
  private readonly hearers = new Set<Hearer>();
  private readonly waiting = new Set<Told>();
  text: TextMap | null = null;
  /** The word that was tapped last, however. */
  last: Span | null = null;

  constructor(
    private readonly doc: Document,
    private readonly ranges: () => Ranges | null,
    signal: AbortSignal,
  ) {
    const watching = { capture: true, passive: true };
    listen<MouseEvent>(doc, 'click', (event) => this.clicked(event), signal, watching);
    listen<MouseEvent>(doc, 'pointerdown', (event) => this.pressed(event), signal, watching);
  }

  listen(callback: (tap: Tap) => void, signal: AbortSignal, wants?: () => boolean): void {
    if (signal.aborted) return;
    const hearer: Hearer = { callback, wants };
    this.hearers.add(hearer);
    onEnd(signal, () => this.hearers.delete(hearer));
  }

  /** `told` of a press on a word: a tap may follow. */
  onPress(told: Told, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.waiting.add(told);
    onEnd(signal, () => this.waiting.delete(told));
  }

  /** Is anybody interested in words? The word key does nothing otherwise. */
  get wanted(): boolean {
    return [...this.hearers].some(({ wants }) => wants?.() ?? true);
  }

  tap(tap: Tap): void {
    this.last = tap.span;
    const takers = [...this.hearers].filter(({ wants }) => wants?.());
    for (const { callback } of takers.length > 0 ? takers : [...this.hearers].filter(({ wants }) => !wants))
      callback(tap);
  }

  private clicked(event: MouseEvent): void {
    // Whoever drags over text selects it.
    if (!this.meant(event) || this.doc.getSelection()?.isCollapsed === false) return;
    const span = this.wordAt(event.clientX, event.clientY);
    if (span) this.tap({ span, by: 'pointer' });
  }

  private pressed(event: MouseEvent): void {
    const span = this.waiting.size > 0 && this.meant(event) && this.wordAt(event.clientX, event.clientY);
    if (span) for (const told of this.waiting) told(span);
  }

  /** Is it a plain press, on what does nothing by itself? */
  private meant(event: MouseEvent): boolean {
    if (!this.wanted || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return false;
    return !(event.target instanceof Element && event.target.closest(CONTROLS));
  }

  /** The word under a point of the window, in CSS px. */
  wordAt(x: number, y: number): Span | null {
    const ranges = this.ranges();
    const caret = caretAt(this.doc, x, y);
    if (!ranges || !caret) return null;
    const spot = ranges.spotOf(caret.node, caret.offset);
    const word = spot && this.text?.wordAt(spot.key, spot.offset);
    if (!word) return null;
    // A caret is found anywhere on the line, also far behind its end: the point has to be on the word.
    const boxes = ranges.rangeOf(word)?.getClientRects() ?? [];
    for (const box of boxes) {
      if (x >= box.left - NEAR && x <= box.right + NEAR && y >= box.top - NEAR && y <= box.bottom + NEAR) return word;
    }
    return null;
  }
}

function caretAt(doc: Document, x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in doc) {
    const caret = doc.caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  // Chrome before 128 and Safari.
  const range = (
    doc as Document & { caretRangeFromPoint?: (x: number, y: number) => Range | null }
  ).caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

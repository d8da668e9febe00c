import type { ReadonlySignal } from '@preact/signals';
import type { Span } from '@/model/activity';
import type { TextMap } from '@/model/text-map';
import type { Stage } from '@/supports/contract';
import { lifetime, listen, onEnd } from '@/utils/lifetime';
import { inOverlay, isTyping } from './keys';
import type { PageStage } from './stage';

/**
 * Words by keyboard. The word key opens the word that is selected or that the caret stands in, else the next marked word
 * in sight. Pressed while its card is open, it puts the card away and a cursor on the word; where there is nothing to
 * open, the cursor comes out on the word opened last, else on the first one in sight. Arrows walk from word to word and from sentence to sentence,
 * Enter opens the word, Escape leaves. The page's focus stays where it is.
 */
export class WordCursor {
  private at: Span | null = null;
  private fromOurs = false;
  /** Whoever brought it out is told when it was put away without a word. */
  private left: (() => void) | undefined;
  private life: AbortController | undefined;
  private ink: Stage | undefined;

  constructor(
    private readonly doc: Document,
    private readonly stage: PageStage,
    private readonly text: ReadonlySignal<TextMap>,
    private readonly signal: AbortSignal,
  ) {
    onEnd(signal, () => this.leave());
  }

  get active(): boolean {
    return this.life !== undefined;
  }

  /** The word that the cursor stands on. */
  get word(): Span | null {
    return this.at;
  }

  /** Bring the cursor out from a button of ours, which keeps the focus: the keys go to the cursor all the same. */
  show(left?: () => void, on?: Span): void {
    if (!this.active) this.bringOut(on ?? this.pointedAt() ?? this.firstVisible());
    else if (on) this.go(on);
    this.fromOurs = this.active;
    this.left = left;
  }

  /** The word key. False when no support wants words, or there is none. */
  toggle(): boolean {
    this.fromOurs = false;
    if (this.active) {
      this.leave();
      return true;
    }
    const carded = this.stage.carded();
    if (carded) {
      // The same word once more puts its card away.
      this.open(carded);
      return this.bringOut(carded);
    }
    const word = this.pointedAt() ?? this.nextMarked();
    if (word && this.stage.taps.wanted) {
      this.open(word);
      return true;
    }
    return this.bringOut(this.firstHere());
  }

  private open(span: Span): void {
    this.stage.taps.tap({ span, by: 'keyboard' });
  }

  private bringOut(first: Span | null): boolean {
    if (!first || !this.stage.taps.wanted) return false;
    this.life = lifetime(this.signal);
    this.ink = this.stage.for('word-cursor', this.life.signal);
    listen<KeyboardEvent>(this.doc, 'keydown', (event) => this.pressed(event), this.life.signal, { capture: true });
    // A finger that comes now chooses the word instead.
    const pointed = (): void => {
      this.left = undefined;
      this.leave();
    };
    listen(this.doc, 'pointerdown', pointed, this.life.signal, { capture: true, passive: true });
    this.go(first);
    return true;
  }

  leave(): void {
    this.life?.abort(new DOMException('left', 'AbortError'));
    this.life = undefined;
    this.at = null;
    const { left } = this;
    this.left = undefined;
    left?.();
  }

  private pressed(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (isTyping(event) && !(this.fromOurs && inOverlay(event))) return;
    const rightToLeft = this.at && this.text.value.block(this.at.key)?.dir === 'rtl';
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step !== 0) this.go(this.wordFrom(rightToLeft ? -step : step));
    else if (event.key === 'ArrowDown') this.go(this.sentenceFrom(1));
    else if (event.key === 'ArrowUp') this.go(this.sentenceFrom(-1));
    else if (event.key === 'Enter' && this.at) {
      const span = this.at;
      this.left = undefined;
      this.leave();
      this.open(span);
    } else if (event.key === 'Escape') this.leave();
    else return;
    // Only the keys that the cursor uses, and only while it is out.
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  private go(span: Span | null): void {
    if (!span) return;
    this.at = span;
    this.ink?.paint('open', [span]);
    this.ink?.reveal(span);
    this.ink?.announce(this.text.value.textOf(span));
  }

  private wordFrom(step: number, at: Span | null = this.at): Span | null {
    const map = this.text.value;
    const block = at && map.block(at.key);
    if (!at || !block) return null;
    const index = block.words.findIndex((word) => word.start === at.start);
    const next = index === -1 ? undefined : block.words[index + step];
    if (next) return { key: block.key, start: next.start, end: next.end };
    for (let i = map.indexOf(at.key) + step; map.blocks[i]; i += step) {
      const other = map.blocks[i];
      const word = step > 0 ? other?.words[0] : other?.words.at(-1);
      if (other && word) return { key: other.key, start: word.start, end: word.end };
    }
    return null;
  }

  private sentenceFrom(step: 1 | -1): Span | null {
    const map = this.text.value;
    const from = this.at && map.sentenceAt(this.at);
    if (!from) return null;
    for (let span = this.wordFrom(step); span; span = this.wordFrom(step, span)) {
      const sentence = map.sentenceAt(span);
      if (sentence && (sentence.key !== from.key || sentence.start !== from.start)) {
        return map.wordAt(sentence.key, sentence.start) ?? span;
      }
    }
    return null;
  }

  /** The selected word, or the one that the caret stands in, while it is in sight. */
  private pointedAt(): Span | null {
    const span = this.stage.selection()[0] ?? this.stage.caret();
    const word = span && this.text.value.wordAt(span.key, span.start);
    return word && this.inSight(word) ? word : null;
  }

  /** The marked word in sight after the one opened last, else the first. */
  private nextMarked(): Span | null {
    const map = this.text.value;
    const after = (a: Span, b: Span): number => map.indexOf(a.key) - map.indexOf(b.key) || a.start - b.start;
    const seen = this.stage
      .marked()
      .filter((span) => this.inSight(span))
      .toSorted(after);
    const { last } = this.stage.taps;
    return (last && seen.find((span) => after(span, last) > 0)) ?? seen[0] ?? null;
  }

  private inSight(span: Span): boolean {
    const box = this.stage.boxesOf(span)[0];
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  }

  /** Where the reader was a moment ago, else where the window begins. */
  private firstHere(): Span | null {
    const { last } = this.stage.taps;
    return last && this.inSight(last) ? last : this.firstVisible();
  }

  private firstVisible(): Span | null {
    for (const block of this.text.value.blocks) {
      const word = block.words[0];
      if (!word) continue;
      const span = { key: block.key, start: word.start, end: word.end };
      const box = this.stage.boxesOf(span)[0];
      if (box && box.top >= 0) return span;
    }
    return null;
  }
}

import type { ReadonlySignal } from '@preact/signals';
import type { Span } from '@/model/activity';
import type { TextMap } from '@/model/text-map';
import type { Stage } from '@/supports/contract';
import { lifetime, listen, onEnd } from '@/utils/lifetime';
import { inOverlay, isTyping } from './keys';
import type { PageStage } from './stage';

/**
 * Words by keyboard: the word key puts a cursor on the selected or the first visible word; arrows walk from word to
 * word and from sentence to sentence, Enter opens the word, Escape leaves. The page's focus stays where it is.
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
    if (!this.active) this.toggle();
    this.fromOurs = this.active;
    this.left = left;
    if (this.active && on) this.go(on);
  }

  /** The word key: start, or stop when the cursor is already out. False when no support wants words. */
  toggle(): boolean {
    this.fromOurs = false;
    if (this.active) {
      this.leave();
      return true;
    }
    if (!this.stage.taps.wanted) return false;
    const first = this.selected() ?? this.firstVisible();
    if (!first) return false;
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
      this.stage.taps.tap({ span, by: 'keyboard' });
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

  private selected(): Span | null {
    const span = this.stage.selection()[0];
    return (span && this.text.value.wordAt(span.key, span.start)) ?? null;
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

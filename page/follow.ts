import { signal as reactive, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Box } from '@/supports/contract';
import { listen } from '@/utils/lifetime';

/** The comfortable zone, as shares of the window's height. */
const ZONE = { top: 0.12, bottom: 0.68, land: 0.3 };
/** What is seen at all, under an LMS's fixed head. */
const SIGHT = { top: 0.04 };
/** A line of text above the player, px. */
const LINE = 12;
/** Where a browser says no end of a scroll (Safari), ours is over by then, ms. */
const OURS = 1000;

/** Who has the say over the scroll position. `near`: the reader moved, but what is read is still in sight. */
type Say = 'ours' | 'near' | 'away';

/**
 * Scrolls the page so that the spoken word stays in sight, never against the reader: whatever scrolled the page other
 * than we is taken as the reader's wish.
 */
export class Follow {
  private say: Say = 'ours';
  private scrolled = false;
  private oursUntil = 0;
  /** Where the page stood when it was last looked at: a word may come before the event that tells of a scroll. */
  private stood: { readonly scroller: Element; readonly top: number } | null = null;
  private readonly gone: Signal<boolean> = reactive(false);

  constructor(
    private readonly view: Window,
    signal: AbortSignal,
    /** Of the window's foot, what the player takes, px. */
    private readonly foot: () => number = () => 0,
  ) {
    const { document: doc } = view;
    listen(
      doc,
      'scroll',
      () => {
        if (performance.now() > this.oursUntil) this.scrolled = true;
      },
      signal,
      { capture: true, passive: true },
    );
    listen(
      doc,
      'scrollend',
      () => {
        if (performance.now() > this.oursUntil) return;
        this.oursUntil = 0;
        this.stood = null;
      },
      signal,
      { capture: true, passive: true },
    );
    // Into the middle of a scroll of ours, or where ours cannot move the page any further: from then on it is theirs.
    for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
      listen(view, type, () => (this.oursUntil = 0), signal, { capture: true, passive: true });
  }

  /** The reader has scrolled away from what is followed. */
  get away(): ReadonlySignal<boolean> {
    return this.gone;
  }

  /** Nothing is followed any more. */
  rest(): void {
    this.scrolled = false;
    this.stood = null;
    this.yieldTo('ours');
  }

  /** The page was scrolled or laid out anew: is what was followed still in sight? */
  look(box: Box): void {
    if (this.scrolled) {
      this.scrolled = false;
      this.yieldTo(this.inZone(box) ? 'ours' : this.inSight(box) ? 'near' : 'away');
    } else if (this.say === 'away' && this.inSight(box)) this.yieldTo(this.inZone(box) ? 'ours' : 'near');
  }

  /** Keep a box in the zone, unless the reader has the say. */
  follow(element: Element, box: Box): void {
    const scroller = scrollerOf(element);
    const top = scroller.scrollTop;
    const moved = this.stood?.scroller === scroller && Math.abs(top - this.stood.top) > 1;
    if (moved && performance.now() > this.oursUntil) this.scrolled = true;
    this.stood = performance.now() > this.oursUntil ? { scroller, top } : null;
    this.look(box);
    if (this.inZone(box)) this.yieldTo('ours');
    // Left near, reading itself has carried it out of sight by now: then it is fetched.
    else if (this.say === 'ours' || (this.say === 'near' && !this.inSight(box))) {
      this.yieldTo('ours');
      this.scrollTo(scroller, box);
    }
  }

  /** Bring a box into the zone by scrolling what holds `element`, because somebody asked for it. */
  reveal(element: Element, box: Box): void {
    this.scrolled = false;
    this.yieldTo('ours');
    if (!this.inZone(box)) this.scrollTo(scrollerOf(element), box);
  }

  private yieldTo(say: Say): void {
    this.say = say;
    this.gone.value = say === 'away';
  }

  private scrollTo(scroller: Element, box: Box): void {
    const by = box.top - this.view.innerHeight * ZONE.land;
    const still = this.view.matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.oursUntil = performance.now() + OURS;
    this.stood = null;
    scroller.scrollBy({ top: by, behavior: still ? 'instant' : 'smooth' });
  }

  private inZone(box: Box): boolean {
    const height = this.view.innerHeight;
    const bottom = Math.min(height * ZONE.bottom, height - this.foot() - LINE);
    return box.top >= height * ZONE.top && box.bottom <= bottom;
  }

  private inSight(box: Box): boolean {
    const height = this.view.innerHeight;
    return box.bottom > height * SIGHT.top && box.top < height - this.foot();
  }
}

/** Classroom scrolls an inner box, Canvas the window. */
function scrollerOf(element: Element): Element {
  const root = element.ownerDocument.scrollingElement ?? element.ownerDocument.documentElement;
  for (let at = element.parentElement; at && at !== root; at = at.parentElement) {
    if (at.scrollHeight <= at.clientHeight + 1) continue;
    const { overflowY } = getComputedStyle(at);
    if (overflowY === 'auto' || overflowY === 'scroll') return at;
  }
  return root;
}

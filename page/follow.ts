import type { Box } from '@/supports/contract';
import { listen } from '@/utils/lifetime';

/** How long the reader's own scrolling has the say, ms. */
const READERS_TURN = 4000;
/** The comfortable zone, as shares of the window's height: the foot belongs to the player. */
const ZONE = { top: 0.12, bottom: 0.68, land: 0.3 };

/** Scrolls the page so that the spoken word stays in sight, never against the reader's own scrolling. */
export class Follow {
  private readersUntil = 0;

  constructor(
    private readonly view: Window,
    signal: AbortSignal,
  ) {
    const readers = (): void => {
      this.readersUntil = performance.now() + READERS_TURN;
    };
    for (const type of ['wheel', 'touchmove']) listen(view, type, readers, signal, { capture: true, passive: true });
    listen<KeyboardEvent>(
      view,
      'keydown',
      (event) => {
        if (['PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown', ' '].includes(event.key)) readers();
      },
      signal,
      { capture: true, passive: true },
    );
  }

  /** Bring a box into the zone by scrolling what holds `element`; nothing while it is there already. */
  reveal(element: Element, box: Box): void {
    const height = this.view.innerHeight;
    if (performance.now() < this.readersUntil) return;
    if (box.top >= height * ZONE.top && box.bottom <= height * ZONE.bottom) return;
    const by = box.top - height * ZONE.land;
    const still = this.view.matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollerOf(element).scrollBy({ top: by, behavior: still ? 'instant' : 'smooth' });
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

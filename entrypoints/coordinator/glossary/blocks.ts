import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows that are drawn or left out together. */
export const BLOCK = 10;
/** CSS pixels of a row, as long as none was drawn. */
const A_ROW = 52;
/** What is drawn beyond the edge, in CSS pixels: half a page of the list in each direction. */
const AHEAD = 320;

/** A stretch of the list: a block that is drawn, or the room of blocks that are not. */
export type Stretch =
  | { readonly is: 'block'; readonly block: number }
  /** In CSS pixels. */
  | { readonly is: 'room'; readonly before: number; readonly height: number };

export interface Blocks {
  readonly scroller: (element: HTMLElement | null) => void;
  readonly stretches: readonly Stretch[];
  /** On every block's element. */
  readonly element: (block: number) => (element: HTMLElement | null) => void;
}

/** Heights of blocks: as they were measured, else as high as those are. */
class Heights {
  readonly #measured = new Map<number, number>();
  #sum = 0;
  constructor(readonly rows: number) {}

  measure(block: number, height: number): void {
    this.#sum += height - (this.#measured.get(block) ?? 0);
    this.#measured.set(block, height);
  }
  of(block: number): number {
    const usual = this.#measured.size > 0 ? this.#sum / this.#measured.size : BLOCK * A_ROW;
    return this.#measured.get(block) ?? (usual * Math.min(BLOCK, this.rows - block * BLOCK)) / BLOCK;
  }
}

/**
 * A long list of which only what is near is drawn, in blocks: near what is in sight, and the one that has the focus, so
 * that nobody who works by keyboard is thrown back to the page's beginning.
 */
export function useBlocks(rows: number): Blocks {
  const count = Math.ceil(rows / BLOCK);
  const [near, setNear] = useState<readonly [first: number, last: number]>([0, 0]);
  const [held, setHeld] = useState(-1);
  const box = useRef<HTMLElement | null>(null);
  const heights = useRef(new Heights(rows));
  const drawn = useRef(new Map<number, HTMLElement>());
  const refs = useRef(new Map<number, (element: HTMLElement | null) => void>());
  // Another list, other heights.
  if (heights.current.rows !== rows) heights.current = new Heights(rows);

  const seek = useCallback((): void => {
    const element = box.current;
    if (!element) return;
    const from = element.scrollTop - AHEAD;
    const to = element.scrollTop + element.clientHeight + AHEAD;
    const all = Math.ceil(heights.current.rows / BLOCK);
    let [first, last, top] = [-1, 0, 0];
    for (let block = 0; block < all && top <= to; block++) {
      top += heights.current.of(block);
      if (first < 0 && top >= from) first = block;
      last = block;
    }
    if (first < 0) first = last;
    setNear((now) => (now[0] === first && now[1] === last ? now : [first, last]));
  }, []);

  const scroller = useCallback((element: HTMLElement | null): void => {
    box.current = element;
    element?.addEventListener('scroll', seek, { passive: true });
    element?.addEventListener('focusin', ({ target }) => {
      const block = target instanceof Element ? target.closest('[data-block]')?.getAttribute('data-block') : null;
      setHeld(block ? Number(block) : -1);
    });
  }, []);
  useLayoutEffect(() => {
    // What is drawn is measured, so that the list does not jump when it is left out again.
    for (const [block, element] of drawn.current)
      heights.current.measure(block, element.getBoundingClientRect().height);
    seek();
  });

  const stretches: Stretch[] = [];
  let room = 0;
  for (let block = 0; block < count; block++) {
    if ((block < near[0] || block > near[1]) && block !== held) {
      room += heights.current.of(block);
      continue;
    }
    if (room > 0) stretches.push({ is: 'room', before: block, height: room });
    room = 0;
    stretches.push({ is: 'block', block });
  }
  if (room > 0) stretches.push({ is: 'room', before: count, height: room });

  return {
    scroller,
    stretches,
    element: (block) => {
      let ref = refs.current.get(block);
      if (!ref) {
        ref = (element) => {
          if (element) drawn.current.set(block, element);
          else drawn.current.delete(block);
        };
        refs.current.set(block, ref);
      }
      return ref;
    },
  };
}

import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

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

/** What is known of a list on the screen between two drawings: no state of ours, because nothing is drawn anew when it changes. */
class Frame {
  box: HTMLElement | null = null;
  readonly drawn = new Map<number, HTMLElement>();
  readonly refs = new Map<number, (element: HTMLElement | null) => void>();
  #rows = 0;
  /** Heights as they were measured, by block. */
  #measured = new Map<number, number>();
  #sum = 0;

  /** Another list has other heights. */
  hold(rows: number): void {
    if (this.#rows === rows) return;
    this.#rows = rows;
    this.#measured = new Map();
    this.#sum = 0;
  }
  get count(): number {
    return Math.ceil(this.#rows / BLOCK);
  }
  measure(): void {
    for (const [block, element] of this.drawn) {
      const { height } = element.getBoundingClientRect();
      this.#sum += height - (this.#measured.get(block) ?? 0);
      this.#measured.set(block, height);
    }
  }
  /** As it was measured, else as high as those are. */
  heightOf(block: number): number {
    const usual = this.#measured.size > 0 ? this.#sum / this.#measured.size : BLOCK * A_ROW;
    return this.#measured.get(block) ?? (usual * Math.min(BLOCK, this.#rows - block * BLOCK)) / BLOCK;
  }
  /** The first and the last block that are near what is in sight. */
  near(): readonly [first: number, last: number] {
    const { scrollTop = 0, clientHeight = 0 } = this.box ?? {};
    let [first, last, top] = [-1, 0, 0];
    for (let block = 0; block < this.count && top <= scrollTop + clientHeight + AHEAD; block++) {
      top += this.heightOf(block);
      if (first < 0 && top >= scrollTop - AHEAD) first = block;
      last = block;
    }
    return [first < 0 ? last : first, last];
  }
  element(block: number): (element: HTMLElement | null) => void {
    let ref = this.refs.get(block);
    if (!ref) {
      ref = (element) => {
        if (element) this.drawn.set(block, element);
        else this.drawn.delete(block);
      };
      this.refs.set(block, ref);
    }
    return ref;
  }
}

/**
 * A long list of which only what is near is drawn, in blocks: near what is in sight, and the one that has the focus, so
 * that nobody who works by keyboard is thrown back to the page's beginning.
 */
export function useBlocks(rows: number): Blocks {
  const [frame] = useState(() => new Frame());
  const [near, setNear] = useState<readonly [first: number, last: number]>([0, 0]);
  const [held, setHeld] = useState(-1);
  frame.hold(rows);

  const seek = useCallback((): void => {
    const [first, last] = frame.near();
    setNear((now) => (now[0] === first && now[1] === last ? now : [first, last]));
  }, [frame]);
  const scroller = useCallback(
    (element: HTMLElement | null): void => {
      frame.box = element;
      element?.addEventListener('scroll', seek, { passive: true });
      element?.addEventListener('focusin', ({ target }) => {
        const block = target instanceof Element ? target.closest('[data-block]')?.getAttribute('data-block') : null;
        setHeld(block ? Number(block) : -1);
      });
    },
    [frame, seek],
  );
  useLayoutEffect(() => {
    // What is drawn is measured, so that the list does not jump when it is left out again.
    frame.measure();
    seek();
  });

  const stretches: Stretch[] = [];
  let room = 0;
  for (let block = 0; block < frame.count; block++) {
    if ((block < near[0] || block > near[1]) && block !== held) {
      room += frame.heightOf(block);
      continue;
    }
    if (room > 0) stretches.push({ is: 'room', before: block, height: room });
    room = 0;
    stretches.push({ is: 'block', block });
  }
  if (room > 0) stretches.push({ is: 'room', before: frame.count, height: room });
  return { scroller, stretches, element: (block) => frame.element(block) };
}

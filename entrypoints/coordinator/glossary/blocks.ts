import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows that are drawn or left out together. */
export const BLOCK = 25;
/** CSS pixels of a row that was never drawn. */
const A_ROW = 56;
/** What is drawn beyond the edge, in CSS pixels: a page of the list in each direction. */
const AHEAD = 700;

export interface Blocks {
  readonly scroller: (element: HTMLElement | null) => void;
  readonly count: number;
  /** Whether this one is drawn; else it takes `height` CSS pixels. */
  readonly isDrawn: (block: number) => boolean;
  readonly height: (block: number) => number;
  /** On every block's element. */
  readonly element: (block: number) => (element: HTMLElement | null) => void;
}

/**
 * A long list of which only what is near is drawn, in blocks: near what is in sight, and the one that has the focus, so
 * that nobody who works by keyboard is thrown back to the page's beginning.
 */
export function useBlocks(rows: number): Blocks {
  const count = Math.ceil(rows / BLOCK);
  const [near, setNear] = useState<ReadonlySet<number>>(() => new Set([0]));
  const [held, setHeld] = useState(-1);
  const observer = useRef<IntersectionObserver | null>(null);
  const elements = useRef(new Map<number, HTMLElement>());
  const numbers = useRef(new WeakMap<Element, number>());
  const heights = useRef(new Map<number, number>());
  const refs = useRef(new Map<number, (element: HTMLElement | null) => void>());

  const scroller = useCallback((element: HTMLElement | null): void => {
    observer.current?.disconnect();
    observer.current = null;
    if (!element) return;
    observer.current = new IntersectionObserver(
      (seen) =>
        setNear((before) => {
          const now = new Set(before);
          for (const { target, isIntersecting } of seen) {
            const block = numbers.current.get(target);
            if (block === undefined) continue;
            if (isIntersecting) now.add(block);
            else now.delete(block);
          }
          return now;
        }),
      { root: element, rootMargin: `${AHEAD}px 0px` },
    );
    for (const block of elements.current.values()) observer.current.observe(block);
    element.addEventListener('focusin', (event) => {
      const at = event.target instanceof Element ? event.target.closest('[data-block]') : null;
      setHeld(at ? (numbers.current.get(at) ?? -1) : -1);
    });
  }, []);
  useEffect(() => () => observer.current?.disconnect(), []);

  const isDrawn = (block: number): boolean => near.has(block) || block === held;
  useLayoutEffect(() => {
    // What is drawn is measured, so that the list does not jump when it is left out again.
    for (const [block, element] of elements.current)
      if (isDrawn(block)) heights.current.set(block, element.getBoundingClientRect().height);
  });
  // Another list, other heights.
  const known = useRef(rows);
  if (known.current !== rows) {
    known.current = rows;
    heights.current.clear();
  }

  return {
    scroller,
    count,
    isDrawn,
    height: (block) => heights.current.get(block) ?? Math.min(BLOCK, rows - block * BLOCK) * A_ROW,
    element: (block) => {
      let ref = refs.current.get(block);
      if (!ref) {
        ref = (element) => {
          const before = elements.current.get(block);
          if (before) observer.current?.unobserve(before);
          if (element) {
            elements.current.set(block, element);
            numbers.current.set(element, block);
            observer.current?.observe(element);
          } else elements.current.delete(block);
        };
        refs.current.set(block, ref);
      }
      return ref;
    },
  };
}

import type { ReadonlySignal } from '@preact/signals';
import { onceLaidOut } from '@/utils/frames';

/**
 * Measure now and whenever one of the elements changes its size or one of the signals its value, each time where the
 * page is laid out already. Returns the way to stop.
 */
export function measuring(
  elements: Iterable<Element>,
  signals: readonly ReadonlySignal<unknown>[],
  measure: () => void,
): () => void {
  const life = new AbortController();
  const soon = onceLaidOut(life.signal, measure);
  const watch = new ResizeObserver(soon);
  for (const element of elements) watch.observe(element);
  const stops = signals.map((each) => each.subscribe(soon));
  return () => {
    life.abort();
    watch.disconnect();
    for (const stop of stops) stop();
  };
}

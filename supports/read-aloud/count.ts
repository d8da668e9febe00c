import type { Passages, Place } from './passages';

/** Which of how many sentences. */
export interface Count {
  readonly total: number;
  /** Pieces before this one; undefined for a place that is not in the reading. */
  before(place: Place): number | undefined;
}

/** ms of one slice: sentences are found as they are counted, which is work. */
const SLICE = 10;

/** Counts without holding the page up. Resolves to undefined when it was stopped. */
export async function countPieces(passages: Passages, signal: AbortSignal): Promise<Count | undefined> {
  const starts = new Map<string, number>();
  let total = 0;
  let until = performance.now() + SLICE;
  for (const block of passages.text.blocks) {
    starts.set(block.key, total);
    total += passages.of(block).length;
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return undefined;
    until = performance.now() + SLICE;
  }
  return {
    total,
    before: ({ key, index }) => {
      const start = starts.get(key);
      return start === undefined ? undefined : start + index;
    },
  };
}

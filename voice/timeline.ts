import type { Stretch } from '@/model/text-map';
import type { WordLength } from './word-length';

/** When each word of a sentence would begin, and how long all of it lasts, ms at the pace of the lengths. */
export interface Timeline {
  readonly starts: readonly number[];
  readonly length: number;
}

/** Added to each word: its neighbours do not melt into it altogether. */
const SEAM = 30;
/** The last syllable before a pause is drawn out. */
const DRAWN_OUT = 100;
/** A comma is a breath: this and the drawn-out word before it are the quarter of a second that voices take. */
const BREATH = 200;
const PAUSE = /[,()[\]、，،]/;
/** A colon, a dash: between a comma and a full stop. */
const LONG_BREATH = 300;
const LONG_PAUSE = /[;:—–…；：؛।]|\s-\s|\.\.\./;

export function timelineOf(text: string, words: readonly Stretch[], lengthOf: WordLength): Timeline {
  const starts: number[] = [];
  let at = 0;
  for (const [i, { start, end }] of words.entries()) {
    starts.push(at);
    at += lengthOf(text.slice(start, end)) + SEAM;
    const next = words[i + 1];
    const between = next ? text.slice(end, next.start) : '';
    const breath = LONG_PAUSE.test(between) ? LONG_BREATH : PAUSE.test(between) ? BREATH : 0;
    if (breath > 0 || !next) at += DRAWN_OUT;
    at += breath;
  }
  return { starts, length: at };
}

/** The last word that has begun by then; -1 before the first. */
export function wordAt({ starts }: Timeline, ms: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= ms) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

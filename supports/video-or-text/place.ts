import { signal, type Signal } from '@preact/signals-core';
import { type ActivityRef, refKey, type Span } from '@/model/activity';
import type { TextMap } from '@/model/text-map';
import type { Stage } from '@/supports/contract';
import type { Kept } from './Lines';

/** Where somebody is on each path of one activity. Kept while the document is open: both sides find their place again. */
export interface Place {
  /** Id of the path taken last; null: none yet, and none is chosen for anybody. */
  readonly path: string | null;
  /** The sentence at the top of the window when the reading was left. */
  readonly reading: Span | null;
  /** Seconds, by path id. */
  readonly stopped: Readonly<Record<string, number>>;
  /** How a transcript or text was left, by path id. */
  readonly lines: Readonly<Record<string, Kept>>;
  /** Ids of recordings that were asked for: they may load again without another press. */
  readonly loaded: readonly string[];
  /** Hosts of captions that were asked for. */
  readonly hosts: readonly string[];
  /** The card was closed here: it does not come back by itself. */
  readonly putAway: boolean;
}

export const NOWHERE: Place = {
  path: null,
  reading: null,
  stopped: {},
  lines: {},
  loaded: [],
  hosts: [],
  putAway: false,
};
const places = new Map<string, Signal<Place>>();

export function placeIn(ref: ActivityRef): Signal<Place> {
  const key = refKey(ref);
  const known = places.get(key) ?? signal(NOWHERE);
  places.set(key, known);
  return known;
}

/** Below the page's own head, where a reader's eyes are: px from the window's top. */
const TOP = 96;

/** The first sentence that is still in sight. By halves: blocks stand one under the other, and a long page has thousands. */
export function standing(text: TextMap, stage: Pick<Stage, 'boxesOf'>): Span | null {
  const { blocks } = text;
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    const bottom = block
      ? stage.boxesOf({ key: block.key, start: 0, end: block.text.length }).at(-1)?.bottom
      : undefined;
    if (bottom !== undefined && bottom <= TOP) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low];
  if (!block) return null;
  const whole: Span = { key: block.key, start: 0, end: block.text.length };
  const sentences = block.sentences.map(({ start, end }): Span => ({ key: block.key, start, end }));
  return sentences.find((span) => (stage.boxesOf(span).at(-1)?.bottom ?? 0) > TOP) ?? sentences[0] ?? whole;
}

export function keepLines(place: Signal<Place>, id: string, kept: Kept): void {
  place.value = { ...place.peek(), lines: { ...place.peek().lines, [id]: kept } };
}

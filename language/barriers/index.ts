import type { Activity } from '@/model/activity';
import type { TextMap } from '@/model/text-map';
import { finish, inSlices } from '@/utils/slices';
import type { Barrier } from './barrier';
import { dueLine } from './due';
import { type Captions, files, images, links, tables, textOnly, videos } from './parts';
import { inSentences } from './sentences';
import { type LookedUp, rareWords } from './words';

export * from './barrier';
export type { Captions } from './parts';
export { type LookedUp, wordsToLookUp } from './words';

/** What the page itself does not say. */
export interface Known {
  readonly captions: Captions;
  /** A film or a recording stands beside the text already. */
  readonly hasRecording: boolean;
  readonly looked: readonly LookedUp[];
  /** BCP 47 of the glosses that were asked for. */
  readonly home: string;
}

/**
 * What may stand in the way here, in the order of the page: what has no place on it comes first (the due line) and last
 * (the page as a whole).
 */
export const barriersIn = (activity: Activity, text: TextMap, known: Known): readonly Barrier[] =>
  finish(steps(activity, text, known));

/** The same in slices that give a page its turn. Rejects with the signal's reason. */
export const findBarriers = (
  activity: Activity,
  text: TextMap,
  known: Known,
  signal: AbortSignal,
): Promise<readonly Barrier[]> => inSlices(steps(activity, text, known), signal);

function* steps(activity: Activity, text: TextMap, known: Known): Generator<undefined, readonly Barrier[], undefined> {
  const due = dueLine(activity);
  const worded = yield* inSentences(text);
  const parts: Barrier[] = [];
  for (const find of [
    () => images(activity, text),
    () => videos(activity, text, known.captions),
    () => files(activity, text),
    () => tables(text),
    () => links(activity, text),
    () => textOnly(activity, text, known.hasRecording),
    () => rareWords(known.looked, text, known.home),
  ]) {
    parts.push(...find());
    yield;
  }
  const placed = [...worded, ...parts];
  const before = (a: Barrier, b: Barrier): number =>
    a.at && b.at
      ? text.indexOf(a.at.key) - text.indexOf(b.at.key) || a.at.start - b.at.start
      : a.at
        ? -1
        : b.at
          ? 1
          : 0;
  return [...due, ...placed.toSorted(before)];
}

/**
 * How well the learner knows a word, on this device alone. What moves it and what it means is here; where it is kept is
 * utils/word-places-store.ts, its checked shape model/word-places-shape.ts.
 */

/** The four steps of the self-rating: never heard it, heard it, know it, use it. */
export const STEPS = ['new', 'heard', 'know', 'use'] as const;
export type Step = (typeof STEPS)[number];

export const PLACES_VERSION = 1;

export interface WordPlace {
  readonly version: typeof PLACES_VERSION;
  /** BCP 47 of the word, without a region. */
  readonly lang: string;
  readonly lemma: string;
  readonly step: Step;
  /** What brought it to this step: the learner's word, a look-up, or marks that were read past. */
  readonly by: Mover;
  /** When it came to this step, in days since 1970. */
  readonly day: number;
  /** The text in which it came to this step, as `textMark` writes it. */
  readonly text: string;
  /** Days on which its mark was read past since then. */
  readonly passes: number;
  /** The last day that says nothing by being read past: it counted, or the word was opened or rated on it. */
  readonly passed?: number | undefined;
  /** Known, and shown again because the learner asked for it. */
  readonly again?: boolean | undefined;
}
export type Mover = 'rated' | 'looked-up' | 'passed';

/** What happened to a word. */
export type Move =
  | { readonly kind: 'rated'; readonly step: Step }
  | { readonly kind: 'looked-up' }
  /** Its mark was in sight, the reading went on past it, and nobody opened it. */
  | { readonly kind: 'passed' }
  /** "Show them again." */
  | { readonly kind: 'again' };
export type WordMove = Move & { readonly lang: string; readonly lemma: string };

/**
 * Days with a mark read past for one step up. A mark that nobody opens says little: the reader may know the word, or may
 * have no time for it. So it takes many days, each counts once, one look-up undoes them all, and they never lead past "know".
 */
export const PASSES = 5;

/** Days for which a word counts as known. Nobody is asked whether it still is: it is marked once more, and that is all. */
const LASTS: Readonly<Record<'passed' | 'know' | 'use', number>> = { passed: 60, know: 180, use: 365 };

const heightOf = (step: Step): number => STEPS.indexOf(step);

/** Known words are no longer marked, nor met before reading. */
export function isKnown(place: WordPlace | undefined, day: number): boolean {
  if (!place || place.again === true || (place.step !== 'know' && place.step !== 'use')) return false;
  return day - place.day < LASTS[place.by === 'passed' ? 'passed' : place.step];
}

/** The place after one more move. `text`: the activity it happened in (`refKey`). */
export function movedTo(place: WordPlace | undefined, move: WordMove, text: string, day: number): WordPlace {
  const { lang, lemma } = move;
  const at = (step: Step, by: Mover): WordPlace => ({
    version: PLACES_VERSION,
    lang,
    lemma,
    step,
    by,
    day,
    text: textMark(text),
    passes: 0,
  });
  switch (move.kind) {
    case 'rated':
      // The learner has the say, whatever was counted before. That the mark is read past afterwards says nothing more today.
      return { ...at(move.step, 'rated'), passed: day };
    case 'looked-up': {
      if (!place) return { ...at('new', 'looked-up'), passed: day };
      // One step down from what was known; a word that was not known stays where it is, and its passes are undone.
      const step = place.step === 'use' ? 'know' : place.step === 'know' ? 'heard' : undefined;
      return { ...(step ? at(step, 'looked-up') : place), passes: 0, passed: day };
    }
    case 'passed': {
      const before = place ?? at('heard', 'passed');
      if (isKnown(before, day) || before.passed === day) return before;
      if (before.passes + 1 < PASSES) return { ...before, passes: before.passes + 1, passed: day };
      const step = heightOf(before.step) >= heightOf('heard') ? 'know' : 'heard';
      return { ...at(step, 'passed'), passed: day };
    }
    case 'again':
      return place ? { ...place, again: true, passes: 0 } : at('heard', 'rated');
  }
}

const DAY = 24 * 3600 * 1000;
/** Days since 1970. `time` in ms, as of Date.now(). */
export const dayOf = (time: number): number => Math.floor(time / DAY);

/** Which text, without saying which: FNV-1a of its address, eight hex digits. */
export function textMark(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

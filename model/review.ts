import * as z from 'zod/mini';
import type { SavedWord } from './saved-word';

/**
 * When a saved word is met again. What an answer does to it is model/schedule.ts, apart, so that who only asks what is
 * ready does not carry the arithmetic.
 */

/** Raise it with a migration in utils/saved-words-store.ts, and keep reading the old shape. */
export const REVIEW_VERSION = 1;

/**
 * A day of the learner's own calendar, 'YYYY-MM-DD'. Days and no moments: what was met on an afternoon is ready again on
 * a morning, and a flight or a summer time moves nothing.
 */
const Day = z.iso.date();
export type Day = z.infer<typeof Day>;

/** How well a word is remembered, as FSRS reckons it. */
export const Review = z.object({
  version: z.literal(REVIEW_VERSION),
  /** When it was last met. */
  met: Day,
  /** From this day on it is ready. */
  due: Day,
  /** Days after which nine of ten such words are still remembered. */
  stability: z.number().check(z.positive()),
  /** 1 to 10. */
  difficulty: z.number().check(z.gte(1), z.lte(10)),
});
export type Review = z.infer<typeof Review>;

/** What the learner says of a word once the meaning is there. The last two are the steps of words to meet first. */
export const ANSWERS = ['not-yet', 'almost', 'know', 'use'] as const;
export type Answer = (typeof ANSWERS)[number];

export interface MyWord {
  readonly word: SavedWord;
  /** Absent: not met again so far. */
  readonly review?: Review | undefined;
}

const two = (number: number): string => String(number).padStart(2, '0');
/** The day on the learner's own calendar at this moment. */
export const dayOf = (at: Date): Day => `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;

const DAY = 24 * 3600 * 1000;
/** Noon in Greenwich: days are counted from it, and no clock there is ever put forward or back. */
export const noonOf = (day: Day): Date => new Date(`${day}T12:00:00Z`);
export const dayAfter = (day: Day, days: number): Day =>
  new Date(noonOf(day).getTime() + days * DAY).toISOString().slice(0, 10);
/** From one day to another; below nought when it lies before. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((noonOf(to).getTime() - noonOf(from).getTime()) / DAY);

/**
 * A word is ready a day after it was saved, when remembering it takes some thought. Whoever has never done this before
 * finds today's words ready too: there is something to try at once, and after one night the schedule has it.
 */
function readyFrom({ word, review }: MyWord, today: Day, first: boolean): Day {
  if (review) {
    // The clock was ahead on that day: the word would wait for years.
    return review.met > today ? today : review.due;
  }
  const saved = dayOf(new Date(word.saved));
  return first || saved > today ? today : dayAfter(saved, 1);
}

/** Those that are ready today, the longest waiting first. */
export function readyWords(words: readonly MyWord[], today: Day): readonly MyWord[] {
  const first = words.every(({ review }) => review === undefined);
  return words
    .map((each) => ({ each, from: readyFrom(each, today, first) }))
    .filter(({ from }) => from <= today)
    .toSorted((a, b) => a.from.localeCompare(b.from) || a.each.word.saved.localeCompare(b.each.word.saved))
    .map(({ each }) => each);
}

/** The next day on which there is something, today left out; undefined: there are no words. */
export function nextDay(words: readonly MyWord[], today: Day): Day | undefined {
  const tomorrow = dayAfter(today, 1);
  return words
    .map((each) => readyFrom(each, tomorrow, false))
    .map((from) => (from < tomorrow ? tomorrow : from))
    .toSorted((a, b) => a.localeCompare(b))[0];
}

/** Remembered for this many days: then the sentence stands there with a gap, and the learner finds the word. */
const STRONG = 10;
export const isStrong = (review: Review | undefined): boolean => review !== undefined && review.stability >= STRONG;

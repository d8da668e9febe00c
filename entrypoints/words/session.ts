import { type Answer, type Day, type MyWord, type Review } from '@/model/review';
import { answered } from '@/model/schedule';

/** A calm two minutes: at most so many words, and no new one after so many ms. */
export const MOST_WORDS = 8;
export const LONGEST = 120_000;
/** Who takes longer over a word went away, or reads slowly with a screen reader: neither takes from the time. */
const AWAY = 30_000;

/** One sitting. Every answer is kept at once: it may end anywhere. */
export interface Session {
  /** As they were at the beginning, so that an answer can be changed. */
  readonly queue: readonly MyWord[];
  /** The one that is looked at. */
  readonly at: number;
  /** What became of those before it. */
  readonly reviews: readonly Review[];
  /** ms so far. */
  readonly spent: number;
}

export const begun = (ready: readonly MyWord[]): Session => ({
  queue: ready.slice(0, MOST_WORDS),
  at: 0,
  reviews: [],
  spent: 0,
});

/** After the answer on the word that is looked at. `took`: ms since it was first seen. */
export function next(session: Session, answer: Answer, took: number, today: Day): Session {
  const { queue, at, reviews, spent } = session;
  return {
    queue,
    at: at + 1,
    reviews: [...reviews.slice(0, at), answered(queue[at]?.review, answer, today)],
    spent: spent + Math.min(Math.max(took, 0), AWAY),
  };
}

/** The word before once more. */
export const back = (session: Session): Session => ({ ...session, at: Math.max(session.at - 1, 0) });

export const isOver = ({ queue, at, spent }: Session): boolean => at >= queue.length || spent >= LONGEST;

import { createEmptyCard, fsrs, type Grade, Rating, State } from 'ts-fsrs';
import { type Answer, type Day, noonOf, type Review, REVIEW_VERSION } from './review';

/**
 * Whole days: a word that was hard comes tomorrow and never again in the same two minutes. At the latest it comes after
 * half a year, which is a school year's half. Without chance: the same answers give the same days.
 */
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false, maximum_interval: 180 });

const GRADES: Readonly<Record<Answer, Grade>> = {
  'not-yet': Rating.Again,
  almost: Rating.Hard,
  know: Rating.Good,
  use: Rating.Easy,
};

/** The review after one more answer. It is due tomorrow at the earliest. */
export function answered(review: Review | undefined, answer: Answer, today: Day): Review {
  const now = noonOf(today);
  const met = review && (review.met > today ? today : review.met);
  const card =
    review && met
      ? {
          ...createEmptyCard(noonOf(met)),
          state: State.Review,
          stability: review.stability,
          difficulty: review.difficulty,
          last_review: noonOf(met),
        }
      : createEmptyCard(now);
  const { card: next } = scheduler.next(card, now, GRADES[answer]);
  return {
    version: REVIEW_VERSION,
    met: today,
    due: next.due.toISOString().slice(0, 10),
    stability: next.stability,
    difficulty: next.difficulty,
  };
}

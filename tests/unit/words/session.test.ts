import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { back, begun, isOver, LONGEST, MOST_WORDS, next, type Session } from '@/entrypoints/words/session';
import { ANSWERS, type MyWord } from '@/model/review';

const TODAY = '2026-11-23';
const words = (count: number): MyWord[] =>
  Array.from({ length: count }, (_, index) => ({
    word: {
      lang: 'en',
      lemma: `w${index}`,
      surface: `w${index}`,
      definition: 'd',
      sentence: 's',
      title: 't',
      href: '',
      saved: '2026-11-20T12:00:00.000Z',
    },
  }));

const run = (session: Session, took: number): Session => {
  let now = session;
  while (!isOver(now)) now = next(now, 'know', took, TODAY);
  return now;
};

describe('one sitting', () => {
  it('has at most eight words', () => {
    expect(run(begun(words(50)), 1000).reviews).toHaveLength(MOST_WORDS);
    expect(run(begun(words(3)), 1000).reviews).toHaveLength(3);
    expect(isOver(begun([]))).toBe(true);
  });
  it('ends after the word with which two minutes are over', () => {
    expect(run(begun(words(8)), 25_000).reviews).toHaveLength(5);
    expect(run(begun(words(8)), 15_000).reviews).toHaveLength(8);
  });
  it('does not count the time somebody was away', () => {
    const after = next(begun(words(8)), 'know', 3_600_000, TODAY);
    expect(isOver(after)).toBe(false);
    expect(after.spent).toBeLessThan(LONGEST / 2);
  });
  it('lets an answer be changed, from where the word was before it', () => {
    const first = next(begun(words(3)), 'use', 1000, TODAY);
    const again = next(back(first), 'not-yet', 1000, TODAY);
    expect(again.reviews).toEqual(next(begun(words(3)), 'not-yet', 1000, TODAY).reviews);
    expect(back(begun(words(1))).at).toBe(0);
  });
  it('has one review for each word that was answered, whatever is pressed', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.array(fc.constantFrom(...ANSWERS, 'back' as const)), (count, presses) => {
        let session = begun(words(count));
        for (const press of presses) {
          if (press === 'back') session = back(session);
          else if (!isOver(session)) session = next(session, press, 5000, TODAY);
          expect(session.reviews.length).toBeGreaterThanOrEqual(session.at);
          expect(session.reviews.length).toBeLessThanOrEqual(session.queue.length);
          expect(session.queue).toEqual(words(count).slice(0, MOST_WORDS));
        }
      }),
    );
  });
});

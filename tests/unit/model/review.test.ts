import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answer,
  ANSWERS,
  dayAfter,
  dayOf,
  daysBetween,
  isStrong,
  type MyWord,
  nextDay,
  readyWords,
  Review,
} from '@/model/review';
import { answered } from '@/model/schedule';

const TODAY = '2026-11-23';
const day = fc.integer({ min: -4000, max: 4000 }).map((days) => dayAfter(TODAY, days));
const answer = fc.constantFrom(...ANSWERS);

/** Each answer on the day when the word is due. */
const dues = (answers: readonly Answer[]): string[] => {
  const days: string[] = [];
  let review: Review | undefined;
  for (const each of answers) {
    review = answered(review, each, review?.due ?? TODAY);
    days.push(review.due);
  }
  return days;
};

describe('a word comes again', () => {
  it.each<[readonly Answer[], readonly string[]]>([
    [['not-yet'], ['2026-11-24']],
    [['almost'], ['2026-11-25']],
    [['know'], ['2026-11-26']],
    [['use'], ['2026-12-01']],
    [
      ['not-yet', 'not-yet', 'not-yet'],
      ['2026-11-24', '2026-11-25', '2026-11-26'],
    ],
    [
      ['not-yet', 'almost', 'know', 'know'],
      ['2026-11-24', '2026-11-26', '2026-11-30', '2026-12-10'],
    ],
    [
      ['know', 'know', 'know'],
      ['2026-11-26', '2026-12-10', '2027-02-05'],
    ],
    [
      ['use', 'use', 'use'],
      ['2026-12-01', '2027-02-05', '2027-08-05'],
    ],
    [
      ['know', 'know', 'not-yet', 'know'],
      ['2026-11-26', '2026-12-10', '2026-12-12', '2026-12-17'],
    ],
  ])('after %j on %j', (answers, expected) => {
    expect(dues(answers)).toEqual(expected);
  });

  it('never on a day that is over, never later than half a year, and sooner the less it is known', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(answer, fc.nat(400)), { minLength: 1, maxLength: 20 }), (history) => {
        let review: Review | undefined;
        let today = TODAY;
        for (const [given, later] of history) {
          today = dayAfter(review?.due ?? today, later);
          const all = ANSWERS.map((each) => answered(review, each, today).due);
          expect(all).toEqual(all.toSorted((a, b) => a.localeCompare(b)));
          review = answered(review, given, today);
          expect(daysBetween(today, review.due)).toBeGreaterThanOrEqual(1);
          // The four answers keep a day between each other there too.
          expect(daysBetween(today, review.due)).toBeLessThanOrEqual(183);
          expect(Review.parse(JSON.parse(JSON.stringify(review)))).toEqual(review);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('after a clock that was ahead for a while, from the day that is now', () => {
    const ahead = answered(undefined, 'know', '2031-01-01');
    expect(daysBetween(TODAY, answered(ahead, 'almost', TODAY).due)).toBeGreaterThanOrEqual(1);
    expect(readyWords([{ word: word('a', TODAY), review: ahead }], TODAY)).toHaveLength(1);
  });

  it('with a gap in its sentence once it is remembered well', () => {
    expect(isStrong(undefined)).toBe(false);
    expect(isStrong(answered(undefined, 'know', TODAY))).toBe(false);
    expect(isStrong(answered(answered(undefined, 'know', TODAY), 'know', '2026-11-26'))).toBe(true);
  });
});

const word = (lemma: string, saved: string): MyWord['word'] => ({
  lang: 'en',
  lemma,
  surface: lemma,
  definition: 'a meaning',
  sentence: `Here is ${lemma}.`,
  title: 'A text',
  href: 'https://school.example/1',
  // Noon, wherever this runs.
  saved: new Date(`${saved}T12:00:00`).toISOString(),
});
const names = (words: readonly MyWord[]): string[] => words.map(({ word: { lemma } }) => lemma);
const met = (lemma: string, due: string): MyWord => ({
  word: word(lemma, '2026-11-01'),
  review: { version: 1, met: '2026-11-02', due, stability: 3, difficulty: 5 },
});

describe('words are ready', () => {
  it('the longest waiting first, new ones a day after they were saved', () => {
    const words = [
      met('tomorrow', '2026-11-24'),
      met('today', TODAY),
      met('late', '2026-11-05'),
      { word: word('new', TODAY) },
      { word: word('yesterday', '2026-11-22') },
    ];
    expect(names(readyWords(words, TODAY))).toEqual(['late', 'today', 'yesterday']);
    expect(nextDay(words, TODAY)).toBe('2026-11-24');
  });
  it('at once for who has never met one', () => {
    expect(names(readyWords([{ word: word('b', TODAY) }, { word: word('a', '2026-11-20') }], TODAY))).toEqual([
      'a',
      'b',
    ]);
  });
  it('not again on the day they were met, and the next day says itself', () => {
    const mine = { word: word('a', TODAY), review: answered(undefined, 'know', TODAY) };
    expect(readyWords([mine], TODAY)).toEqual([]);
    expect(nextDay([mine], TODAY)).toBe('2026-11-26');
    expect(nextDay([], TODAY)).toBeUndefined();
  });
  it('though nobody can tell when they were saved', () => {
    const odd = { word: { ...word('odd', TODAY), saved: 'some day' } };
    expect(names(readyWords([odd, met('later', '2026-12-24')], TODAY))).toEqual(['odd']);
  });
  it('sooner or later, every one of them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ saved: day, review: fc.option(fc.tuple(answer, day), { nil: undefined }) }), {
          maxLength: 30,
        }),
        (all) => {
          const words = all.map(({ saved, review }, index): MyWord => ({
            word: word(`w${index}`, saved),
            review: review && answered(undefined, ...review),
          }));
          const ready = new Set(names(readyWords(words, TODAY)));
          const later = new Set(names(readyWords(words, dayAfter(TODAY, 9000))));
          expect(later.size).toBe(words.length);
          for (const name of ready) expect(later).toContain(name);
          const next = nextDay(words, TODAY);
          expect(next !== undefined && readyWords(words, next).length > 0).toBe(words.length > 0);
        },
      ),
      {
        numRuns: 200,
        // Answered while the clock was a day ahead: nothing is left to do tomorrow.
        examples: [[[{ saved: TODAY, review: ['not-yet', dayAfter(TODAY, 1)] }]]],
      },
    );
  });
});

it('a day is the one on the wall, and days are counted over the change of the clock', () => {
  expect(dayOf(new Date(2026, 10, 3, 23, 59))).toBe('2026-11-03');
  expect(dayOf(new Date(2026, 0, 1, 0, 0))).toBe('2026-01-01');
  expect(dayAfter('2026-10-24', 2)).toBe('2026-10-26');
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01');
});

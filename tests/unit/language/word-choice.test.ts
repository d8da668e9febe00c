import { expect, it } from 'vitest';
import type { Candidate } from '@/language/notable';
import { notableFor } from '@/language/word-choice';
import { movedTo, type Step, type WordPlace } from '@/model/word-places';

const HERE = 'canvas/school.example/1/2';
const ELSEWHERE = 'canvas/school.example/1/3';
const candidate = (lemma: string, zipf: number, at: number, rest: Partial<Candidate> = {}): Candidate => ({
  lemma,
  forms: [lemma],
  kind: 'rare',
  zipf,
  span: { key: 'a', start: at * 6, end: at * 6 + 5 },
  first: at,
  last: at,
  count: 1,
  asked: false,
  ...rest,
});
const rated = (lemma: string, step: Step, text = HERE): [string, WordPlace] => [
  lemma,
  movedTo(undefined, { kind: 'rated', step, lang: 'en', lemma }, text, 0),
];

const all = [
  candidate('erode', 2.4, 5, { count: 2 }),
  candidate('drought', 2.9, 40, { asked: true }),
  candidate('evidence', 4.6, 80, { kind: 'core' }),
  candidate('zzork', 2, 120),
];
const choice = (places: readonly [string, WordPlace][], rest: Partial<Parameters<typeof notableFor>[0]> = {}) =>
  notableFor({
    question: { text: HERE, help: 'some' },
    candidates: all,
    words: 200,
    places: new Map(places),
    day: 1,
    has: (lemma) => Promise.resolve(lemma !== 'zzork'),
    ...rest,
  });
const lemmas = async (of: ReturnType<typeof choice>): Promise<string[]> => (await of).words.map(({ lemma }) => lemma);

it('chooses the most useful first, says why, and leaves out what no dictionary has', async () => {
  expect(await choice([])).toEqual({
    words: [
      { span: all[2]?.span, lemma: 'evidence', reasons: ['school'] },
      { span: all[1]?.span, lemma: 'drought', reasons: ['rare', 'asked-about'] },
      { span: all[0]?.span, lemma: 'erode', reasons: ['rare', 'comes-back'] },
    ],
    known: [],
  });
});

it('gives the place of a word that no dictionary has to the next', async () => {
  // Two marks are all that so short a text may have.
  const short = {
    words: 21,
    candidates: [candidate('zzork', 2, 0), candidate('erode', 2.4, 6), candidate('prairie', 3.3, 16)],
  };
  expect(await lemmas(choice([], short))).toEqual(['erode', 'prairie']);
});

it('no longer marks what is known, and says what that was', async () => {
  const found = await choice([rated('drought', 'know')]);
  expect(found.words.map(({ lemma }) => lemma)).toEqual(['evidence', 'erode']);
  expect(found.known).toEqual([{ lemma: 'drought', as: ['drought'] }]);
});

it('knows a word under another of its forms', async () => {
  const candidates = [candidate('leave', 3, 5, { forms: ['leave', 'leaf'] })];
  const found = await choice([rated('leaf', 'use')], { candidates });
  expect(found).toEqual({ words: [], known: [{ lemma: 'leave', as: ['leaf'] }] });
});

it('tells what the learner said in this text, not in another', async () => {
  const here = await choice([rated('drought', 'heard')]);
  expect(here.words.find(({ lemma }) => lemma === 'drought')?.rated).toBe('heard');
  const there = await choice([rated('drought', 'heard', ELSEWHERE)]);
  expect(there.words.find(({ lemma }) => lemma === 'drought')?.rated).toBeUndefined();
});

it('marks a word again once it is long ago that it was known', async () => {
  expect(await lemmas(choice([rated('drought', 'know')], { day: 200 }))).toContain('drought');
});

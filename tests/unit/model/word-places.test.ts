import { describe, expect, it } from 'vitest';
import { dayOf, isKnown, movedTo, type Move, PASSES, textMark, type WordPlace } from '@/model/word-places';
import { WordPlace as Shape } from '@/model/word-places-shape';

const TEXT = 'canvas/school.example/1/2';
const move = (place: WordPlace | undefined, next: Move, day = 0): WordPlace =>
  movedTo(place, { ...next, lang: 'en', lemma: 'drought' }, TEXT, day);
const rated = (step: 'new' | 'heard' | 'know' | 'use', day = 0): WordPlace =>
  move(undefined, { kind: 'rated', step }, day);
/** Read past on so many days, one after another. */
const passed = (from: WordPlace | undefined, days: number, first = 1): WordPlace | undefined =>
  Array.from({ length: days }, (_, day) => first + day).reduce<WordPlace | undefined>(
    (place, day) => move(place, { kind: 'passed' }, day),
    from,
  );

describe('what the learner says', () => {
  it.each([
    ['new', false],
    ['heard', false],
    ['know', true],
    ['use', true],
  ] as const)('%s: known %s', (step, known) => {
    expect(isKnown(rated(step), 0)).toBe(known);
  });

  it('holds whatever was counted before', () => {
    const counted = passed(undefined, PASSES);
    expect(isKnown(counted, PASSES)).toBe(true);
    expect(isKnown(move(counted, { kind: 'rated', step: 'heard' }, 9), 9)).toBe(false);
  });

  it('says in which text, and not which text it was', () => {
    expect(rated('know').text).toBe(textMark(TEXT));
    expect(textMark(TEXT)).toMatch(/^[0-9a-f]{8}$/);
    expect(textMark(`${TEXT}3`)).not.toBe(textMark(TEXT));
  });
});

describe('a look-up', () => {
  it('of a word that was never met says that it is new', () => {
    expect(move(undefined, { kind: 'looked-up' })).toMatchObject({ step: 'new', by: 'looked-up' });
  });

  it('takes a known word one step down, and what was only heard stays', () => {
    const once = move(rated('use'), { kind: 'looked-up' }, 3);
    expect([once.step, isKnown(once, 3)]).toEqual(['know', true]);
    const twice = move(once, { kind: 'looked-up' }, 4);
    expect([twice.step, isKnown(twice, 4)]).toEqual(['heard', false]);
    expect(move(twice, { kind: 'looked-up' }, 5).step).toBe('heard');
    expect(move(rated('new'), { kind: 'looked-up' }, 5).step).toBe('new');
  });

  it('undoes all that was read past, and that day counts no more', () => {
    const almost = passed(undefined, PASSES - 1);
    const looked = move(almost, { kind: 'looked-up' }, 6);
    expect(looked.passes).toBe(0);
    expect(move(looked, { kind: 'passed' }, 6).passes).toBe(0);
    expect(move(looked, { kind: 'passed' }, 7).passes).toBe(1);
  });
});

describe('a mark that is read past', () => {
  it(`lets a word fade after ${PASSES} days, and no sooner`, () => {
    expect(isKnown(passed(undefined, PASSES - 1), 9)).toBe(false);
    expect(isKnown(passed(undefined, PASSES), 9)).toBe(true);
  });

  it('counts once a day', () => {
    let place: WordPlace | undefined;
    for (let time = 0; time < 20; time++) place = move(place, { kind: 'passed' }, 1);
    expect(place?.passes).toBe(1);
  });

  it('takes a word that was called new twice as long, and none beyond "know"', () => {
    const once = passed(rated('new'), PASSES);
    expect([once?.step, isKnown(once, 9)]).toEqual(['heard', false]);
    const twice = passed(once, PASSES, 20);
    expect([twice?.step, isKnown(twice, 30)]).toEqual(['know', true]);
    expect(passed(twice, 40, 40)?.step).toBe('know');
  });

  it('is no matter for a word that is known already', () => {
    const known = rated('use');
    expect(move(known, { kind: 'passed' }, 1)).toBe(known);
  });
});

describe('known words come back', () => {
  it.each([
    ['read past', passed(undefined, PASSES), PASSES, 60],
    ['rated "know"', rated('know'), 0, 180],
    ['rated "use"', rated('use'), 0, 365],
  ] as const)('%s: after some time', (_how, place, from, days) => {
    expect(isKnown(place, from + days - 1)).toBe(true);
    expect(isKnown(place, from + days)).toBe(false);
    // And they fade again as they did before.
    expect(isKnown(passed(place, PASSES, from + days), from + days + PASSES)).toBe(true);
  });

  it('when they are asked for, until something new is said or read past', () => {
    const again = move(rated('use'), { kind: 'again' }, 1);
    expect([isKnown(again, 1), again.step]).toEqual([false, 'use']);
    expect(isKnown(move(again, { kind: 'rated', step: 'know' }, 2), 2)).toBe(true);
    expect(isKnown(passed(again, PASSES, 2), 9)).toBe(true);
    // Asked for by a word that has no place yet: it is one that was heard.
    expect(move(undefined, { kind: 'again' }).step).toBe('heard');
  });
});

it('every place can be kept', () => {
  const all = [
    rated('use'),
    move(undefined, { kind: 'looked-up' }),
    passed(undefined, 3),
    move(rated('know'), { kind: 'again' }),
  ];
  for (const place of all) expect(Shape.parse(JSON.parse(JSON.stringify(place)))).toEqual(place);
  expect(dayOf(Date.UTC(1970, 0, 3, 1))).toBe(2);
});

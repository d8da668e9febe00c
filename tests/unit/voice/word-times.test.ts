import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '@/language/words';
import { type Mark, wordAround, WordTimes } from '@/voice/word-times';

const word = (at: number, ms: number): Mark => ({ kind: 'word', at, ms });
const times = (text: string, marks: readonly Mark[], ms: number) => {
  const words = wordsOf(text, 'en');
  const found = new WordTimes(words, (at) => wordAround(text, words, at));
  return [...found.add(marks), ...found.end(ms)].map((each) => [text.slice(each.start, each.end), Math.round(each.ms)]);
};

describe('the word a place belongs to', () => {
  const text = 'A $5 “loaf” — (new) 25 % off.';
  const words = wordsOf(text, 'en');
  it.each([
    ['A', 'A'],
    ['$', '5'],
    ['“', 'loaf'],
    ['—', 'loaf'],
    ['(', 'new'],
    [')', 'new'],
    ['%', '25'],
    ['.', 'off'],
  ])('%s is of %s', (sign, owner) => {
    const found = words[wordAround(text, words, text.indexOf(sign)) ?? -1];
    expect(found && text.slice(found.start, found.end)).toBe(owner);
  });

  it('is nobody’s without words', () => {
    expect(wordAround('—', [], 0)).toBeUndefined();
  });
});

describe('a word’s time', () => {
  it('is its first mark when the engine splits it', () => {
    expect(times('In 1940 it', [word(0, 0), word(3, 100), word(4, 400), word(8, 900)], 1000)).toEqual([
      ['In', 0],
      ['1940', 100],
      ['it', 900],
    ]);
  });

  it('is shared by letters when the engine merges words', () => {
    expect(times('One of the men', [word(0, 0), word(4, 100), word(11, 200)], 400)).toEqual([
      ['One', 0],
      ['of', 100],
      ['the', 140],
      ['men', 200],
    ]);
  });

  it('moves to the phoneme that is near', () => {
    const phoneme = (ms: number): Mark => ({ kind: 'phoneme', at: 4, ms });
    const marks = [word(0, 0), word(4, 100), phoneme(100), phoneme(125), phoneme(152), phoneme(180), word(11, 200)];
    expect(times('One of the men', marks, 400)[2]).toEqual(['the', 152]);
  });

  it('is given to words at the end, at the beginning, and to all when there is no mark', () => {
    expect(times('a b', [word(0, 0)], 100)).toEqual([
      ['a', 0],
      ['b', 50],
    ]);
    expect(times('a b', [word(2, 60)], 100)).toEqual([
      ['a', 0],
      ['b', 60],
    ]);
    expect(times('a b', [], 100)).toEqual([
      ['a', 0],
      ['b', 50],
    ]);
  });

  it('never goes back, and every word has exactly one, whatever the marks', () => {
    const text = 'The river of the U.S. left; “don’t” — 2.5 million 😀 years, e.g. twelve-year-olds.';
    const words = wordsOf(text, 'en');
    const mark = fc.record({
      kind: fc.constantFrom<Mark['kind']>('word', 'phoneme'),
      at: fc.integer({ min: -1, max: text.length + 2 }),
      ms: fc.integer({ min: 0, max: 9000 }),
    });
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 40 }), (marks) => {
        const ordered = marks.toSorted((a, b) => a.ms - b.ms);
        const finder = new WordTimes(words, (at) => (at < 0 ? undefined : wordAround(text, words, at)));
        const found = [...finder.add(ordered), ...finder.end(9001)];
        expect(found.map(({ start, end }) => ({ start, end }))).toEqual(words);
        expect(found.every(({ ms }, i) => ms >= (found[i - 1]?.ms ?? 0))).toBe(true);
      }),
    );
  });
});

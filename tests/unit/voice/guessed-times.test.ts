// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { wordsOf } from '@/language/words';
import { timings } from '@/scripts/bench/timing';
import { englishLengths, spokenLength } from '@/scripts/data/word-lengths';
import { cut } from '@/voice/cut';
import { KnownLengths } from '@/voice/known-lengths';
import { lengthTable, lineOf } from '@/voice/length-table';
import { withRecord } from '@/voice/memory';
import { learned } from '@/voice/pace';
import { timelineOf, wordAt } from '@/voice/timeline';
import { lengthByLetters, wordLength } from '@/voice/word-length';
import { ENGLISH, SPANISH } from './passages';

const table = englishLengths();
const sounds = lengthTable(table);
const length = (word: string): number => wordLength(word, sounds);

describe('how long a word lasts', () => {
  it.each([
    ['a', 'strengths'],
    ['the', 'through'],
    ['I', 'eye-opening'],
    ['cat', 'catastrophe'],
    ['7', '17'],
    ['17', '777'],
    ['1934', '1,934,777'],
    ['2', '2.75'],
    ['dog', "dog's"],
    ['CO2', 'C6H12O6'],
    ['el', 'murciélago'],
    ['水', '水果'],
    ['من', 'المدرسة'],
    ['और', 'विद्यालय'],
  ])('"%s" is shorter than "%s"', (shorter, longer) => {
    expect(length(shorter)).toBeGreaterThan(40);
    expect(length(shorter)).toBeLessThan(length(longer));
  });

  it('a year is said in two halves, a blank and a mark take no time', () => {
    expect(length('1934')).toBeLessThan(length('2,934'));
    expect(length('1900')).toBeLessThan(length('1934') + 200);
    expect(lengthByLetters('्')).toBeLessThan(200);
  });

  it('knows the words of the dictionary by their sounds', () => {
    expect(sounds('aardvark')).toBeUndefined();
    expect(sounds('the')).toBeLessThan(sounds('though') ?? 0);
    for (const odd of ['', "'", 'zzz', '\u{10FFFF}', 'a b']) expect(sounds(odd)).toBeUndefined();
    expect(() => spokenLength('x', 'QQ1')).toThrow('QQ1');
  });

  it('finds every word of a table, and no other', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-z']{1,8}$/), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(words, fc.stringMatching(/^[a-z']{1,8}$/), (known, other) => {
        const sorted = known.toSorted((a, b) => (a < b ? -1 : 1));
        const find = lengthTable(sorted.map((word, i) => lineOf(word, 20 * (i + 1))).join(''));
        expect(sorted.map(find)).toEqual(sorted.map((_word, i) => 20 * (i + 1)));
        expect(find(other) === undefined).toBe(!known.includes(other));
      }),
    );
  });
});

describe('when each word begins', () => {
  it('in order, with a breath at a comma and a longer one at a colon', () => {
    const starts = (text: string): readonly number[] => timelineOf(text, wordsOf(text, 'en'), length).starts;
    const [plain = 0, comma = 0, colon = 0] = ['wind rain', 'wind, rain', 'wind: rain'].map((text) => starts(text)[1]);
    expect([comma - plain, colon - comma]).toEqual([300, 100]);
    for (const text of [...ENGLISH, ...SPANISH]) {
      const all = starts(text);
      expect(all.every((ms, i) => i === 0 || ms > (all[i - 1] ?? 0))).toBe(true);
    }
  });

  it('and which word it is at a moment', () => {
    const timeline = { starts: [0, 200, 500], length: 700 };
    expect([-1, 0, 199, 200, 499, 5000].map((ms) => wordAt(timeline, ms))).toEqual([-1, 0, 0, 1, 1, 2]);
  });

  it('is asked for once a word, in English alone; without an answer letters count', async () => {
    const ask = vi.fn<(words: readonly string[]) => Promise<readonly (number | null)[]>>((words) =>
      Promise.resolve(words.map((word) => (word === 'river' ? 111 : null))),
    );
    const known = new KnownLengths(ask);
    expect(known.of('en')('river')).toBe(lengthByLetters('river'));
    await known.prepare('The river, the river of 1934.', 'en-US');
    await known.prepare('River the', 'en');
    await known.prepare('El río', 'es');
    expect(ask.mock.calls).toEqual([[['the', 'river', 'of']]]);
    expect(known.of('en')('river')).toBe(111);
    const gone = new KnownLengths(() => Promise.reject(new Error('gone')));
    await gone.prepare('The river', 'en');
    expect(gone.of('en')('river')).toBe(lengthByLetters('river'));
  });
});

it('is guessed within the bar on 500 words that our own voice really says, and nearer than by characters', async () => {
  const [guess, naive] = await timings();
  expect(guess?.words).toBeGreaterThan(500);
  expect(guess?.mean).toBeLessThanOrEqual(120);
  expect(guess?.p90).toBeLessThanOrEqual(250);
  expect(naive?.mean).toBeGreaterThan(guess?.mean ?? Infinity);
}, 30_000);

describe('the pace of a voice', () => {
  it('is learned from sentences, not from what cannot be one', () => {
    const said = (ms: number, words = 5) => ({ said: ms, expected: 1000, words });
    expect(learned(undefined, said(800))).toBe(0.8);
    expect(learned(0.8, said(900))).toBeCloseTo(0.83);
    for (const odd of [said(10), said(9000), said(900, 2), { said: 5, expected: 0, words: 5 }])
      expect(learned(0.8, odd)).toBe(0.8);
  });
});

describe('a sentence that is too long for a voice', () => {
  const parts = (text: string, most: number, lang = 'en'): string[] => {
    const words = wordsOf(text, lang);
    return cut(text, words, timelineOf(text, words, length), 1, most).map(({ start, end }) => text.slice(start, end));
  };

  it.each([
    [
      'The river left, the wind came, and nobody stayed.',
      2200,
      ['The river left, the wind came, ', 'and nobody stayed.'],
    ],
    ['He paid $500 (then a lot) for one old cow.', 1900, ['He paid $500 ', '(then a lot) ', 'for one old cow.']],
    ['One two three four five six', 1200, ['One two three four ', 'five six']],
    ['short', 10, ['short']],
    ['', 10, ['']],
  ])('%s', (text, most, expected) => {
    expect(parts(text, most)).toEqual(expected);
  });

  it('is cut between words, and all of it is there', () => {
    for (const text of [...ENGLISH, ...SPANISH, '河水离开了,风把土带走了,没有人留下来。'])
      fc.assert(
        fc.property(fc.integer({ min: 300, max: 12_000 }), (most) => {
          const lang = text.startsWith('河') ? 'zh' : 'en';
          const pieces = parts(text, most, lang);
          expect(pieces.join('')).toBe(text);
          expect(
            pieces.flatMap((piece) => wordsOf(piece, lang).map(({ start, end }) => piece.slice(start, end))),
          ).toEqual(wordsOf(text, lang).map(({ start, end }) => text.slice(start, end)));
        }),
        { numRuns: 8 },
      );
  });
});

it('a device keeps the voices that were heard last', () => {
  let records = {};
  for (let i = 0; i < 250; i += 1) records = withRecord(records, `v${i}`, { pace: 1 });
  records = withRecord(records, 'v60', { pace: 2 });
  const ids = Object.keys(records);
  expect([ids.length, ids[0], ids.at(-1)]).toEqual([200, 'v50', 'v60']);
});

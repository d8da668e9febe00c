// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';
import { wordsOf } from '@/language/words';
import { Engine, UnknownLanguage } from '@/voice/engine';
import type { WordTime } from '@/voice/word-times';
import { engineFiles } from './engine-files';
import { ENGLISH, SPANISH } from './passages';

let engine: Engine;
beforeAll(async () => {
  engine = await Engine.load(await engineFiles());
});

async function heard(
  text: string,
  lang: string,
  rate = 1,
): Promise<{ words: WordTime[]; ms: number; samples: number }> {
  await engine.ready({ lang });
  const words: WordTime[] = [];
  let samples = 0;
  const ms = engine.speak({ text, lang, rate }, (sound) => {
    words.push(...sound.words);
    samples += sound.pcm.length;
  });
  return { words, ms, samples };
}

const inOrder = (words: readonly WordTime[]): boolean => words.every(({ ms }, i) => ms >= (words[i - 1]?.ms ?? 0));

// Four minutes of sound, on a machine that may be busy.
describe('the engine gives every word exactly one time, in order', { timeout: 60_000 }, () => {
  it.each([
    ['English', 'en-US', ENGLISH],
    ['Spanish', 'es-MX', SPANISH],
  ])('%s', async (_name, lang, sentences) => {
    let count = 0;
    for (const sentence of sentences) {
      const { words, ms } = await heard(sentence, lang);
      expect(words.map(({ start, end }) => ({ start, end }))).toEqual(wordsOf(sentence, lang));
      expect(inOrder(words)).toBe(true);
      expect(words.at(-1)?.ms ?? 0).toBeLessThan(ms);
      count += words.length;
    }
    expect(count).toBeGreaterThan(lang === 'en-US' ? 500 : 120);
  });
});

describe('a word begins when its sound does', () => {
  it.each([
    ['of the', 'It is the end of the year.'],
    ['years', 'In 1934 the rain stopped.'],
    ['decimals', 'About 2.5 million people left.'],
    ['hyphens', 'A well-known river ran dry.'],
    ['money', 'A loaf cost $3.50 then, and more later.'],
    ['abbreviations', 'Mr. Smith and Dr. Jones met the U.S. president.'],
    ['quotes', '“Stop!” she said, and don’t move.'],
  ])('%s: no two words share a time, none is longer than two seconds', async (_name, sentence) => {
    const { words, ms } = await heard(sentence, 'en-US');
    expect(words[0]?.ms).toBeLessThan(60);
    const ends = [...words.slice(1).map((word) => word.ms), ms];
    const odd = words.filter((word, i) => {
      const length = (ends[i] ?? 0) - word.ms;
      return length < 20 || length > 2000;
    });
    expect(odd.map(({ start, end }) => sentence.slice(start, end))).toEqual([]);
  });
});

describe('rates', { timeout: 30_000 }, () => {
  it('half is slower, three times is faster than the engine itself can go', async () => {
    const sentence = ENGLISH[2] ?? '';
    const [slow, normal, fast] = [
      await heard(sentence, 'en-US', 0.5),
      await heard(sentence, 'en-US'),
      await heard(sentence, 'en-US', 3),
    ];
    expect(slow.ms / normal.ms).toBeGreaterThan(1.8);
    expect(normal.ms / fast.ms).toBeGreaterThan(2.5);
    expect(fast.words.at(-1)?.ms ?? Infinity).toBeLessThan(fast.ms);
  });
});

it('has no words to light where there are none', async () => {
  const { words } = await heard('… — ?', 'en-US');
  expect(words).toEqual([]);
});

it('says so when it does not speak a language', async () => {
  await expect(engine.ready({ lang: 'ja' })).rejects.toBeInstanceOf(UnknownLanguage);
});

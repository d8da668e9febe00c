// @vitest-environment node
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { wordsOf } from '@/language/words';
import { Engine, type EngineFiles, SpoiltFile, UnknownLanguage } from '@/voice/engine';
import type { WordTime } from '@/voice/word-times';
import { engineFiles } from './engine-files';
import { EMBEDDED_VOICES } from '@/voice/embedded-languages';
import { ENGLISH, SPANISH } from './passages';
import { SENTENCES, textOf } from './sentences';

// On a machine that may be busy.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let engine: Engine;
beforeAll(async () => {
  engine = await Engine.load(await engineFiles());
});

async function heard(
  text: string,
  lang: string,
  rate = 1,
): Promise<{ words: WordTime[]; ms: number; samples: number }> {
  await engine.ready({ lang, text });
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

describe('every language of ours is spoken, each word called once, where it stands', () => {
  it('and none is left out here', () => {
    expect(new Set(SENTENCES.map(([lang]) => lang))).toEqual(new Set(EMBEDDED_VOICES.map(({ lang }) => lang)));
  });

  it.each(SENTENCES.map((sentence) => ({ lang: sentence[0], sentence })))(
    '$lang: $sentence.1',
    async ({ sentence }) => {
      const [lang, expected] = sentence;
      const text = textOf(sentence);
      const { words, ms } = await heard(text, lang);
      expect(words.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(expected);
      // Each has a time of its own, long enough to be a word and too short to be a word that was spelled.
      const ends = [...words.slice(1).map((word) => word.ms), ms];
      const odd = words.filter((word, i) => (ends[i] ?? 0) - word.ms < 40 || (ends[i] ?? 0) - word.ms > 1400);
      expect(odd).toEqual([]);
    },
  );

  it('lends a foreign word the dictionary of its script', async () => {
    const lent = await heard('We say नदी here.', 'en-US');
    const bare = await Engine.load(await engineFiles());
    await bare.ready({ lang: 'en-US' });
    let samples = 0;
    bare.speak({ text: 'We say नदी here.', lang: 'en-US', rate: 1 }, (sound) => (samples += sound.pcm.length));
    // Without it the word is passed over.
    expect(lent.samples - samples).toBeGreaterThan(4000);
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

describe('rates', () => {
  const sentence = ENGLISH[2] ?? '';
  it('half is slower, three times is faster than the engine itself can go', async () => {
    const [slow, normal, fast] = [
      await heard(sentence, 'en-US', 0.5),
      await heard(sentence, 'en-US'),
      await heard(sentence, 'en-US', 3),
    ];
    expect(slow.ms / normal.ms).toBeGreaterThan(1.8);
    expect(normal.ms / fast.ms).toBeGreaterThan(2.5);
    expect(fast.words.at(-1)?.ms ?? Infinity).toBeLessThan(fast.ms);
    expect(fast.samples).toBeCloseTo((fast.ms / 1000) * 22_050, -1);
  });

  it('is made more than twenty times faster than it is heard, in every language', async () => {
    // The process's own time: on a busy machine the clock goes on while it waits.
    const began = process.cpuUsage();
    let ms = 0;
    for (const each of SENTENCES) ms += (await heard(textOf(each), each[0])).ms;
    const { user, system } = process.cpuUsage(began);
    expect(ms / ((user + system) / 1000)).toBeGreaterThan(20);
  });
});

it('has no words to light where there are none', async () => {
  const { words } = await heard('… — ?', 'en-US');
  expect(words).toEqual([]);
});

it('says so when it does not speak a language', async () => {
  await expect(engine.ready({ lang: 'ja' })).rejects.toBeInstanceOf(UnknownLanguage);
});

describe('a file that is not there, or not as it was built', () => {
  const without = async (
    name: string,
    spoil: (bytes: ArrayBuffer) => ArrayBuffer | undefined,
  ): Promise<EngineFiles> => {
    const files = await engineFiles();
    return {
      ...files,
      bytes: async (wanted) => {
        const bytes = await files.bytes(wanted);
        const given = wanted === name ? spoil(bytes) : bytes;
        if (!given) throw new Error(`no ${name}`);
        return given;
      },
    };
  };
  const torn = (bytes: ArrayBuffer): ArrayBuffer => bytes.slice(0, bytes.byteLength / 2);
  const changed = (bytes: ArrayBuffer): ArrayBuffer => {
    const copy = new Uint8Array(bytes.slice(0));
    copy[5000] = (copy[5000] ?? 0) ^ 1;
    return copy.buffer;
  };

  it.each([
    ['missing', () => undefined],
    ['torn', torn],
    ['changed', changed],
  ])('%s: that language is refused, the others are spoken', async (_what, spoil) => {
    const broken = await Engine.load(await without('ko_dict', spoil));
    await expect(broken.ready({ lang: 'ko' })).rejects.toBeInstanceOf(SpoiltFile);
    await broken.ready({ lang: 'es', text: '한국' });
    let samples = 0;
    broken.speak({ text: 'El agua vuelve.', lang: 'es', rate: 1 }, (sound) => (samples += sound.pcm.length));
    expect(samples).toBeGreaterThan(10_000);
  });

  it('is looked for again when it is asked for again', async () => {
    let there = false;
    const files = await without('sw_dict', (bytes) => (there ? bytes : undefined));
    const again = await Engine.load(files);
    await expect(again.ready({ lang: 'sw' })).rejects.toBeInstanceOf(SpoiltFile);
    there = true;
    await expect(again.ready({ lang: 'sw' })).resolves.toBeUndefined();
  });
});

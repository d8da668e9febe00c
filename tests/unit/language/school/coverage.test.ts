import { beforeAll, describe, expect, it } from 'vitest';
import { createFrequencies, type Frequencies } from '@/language/frequency';
import { sentencesOf } from '@/language/sentences';
import { wordsOf } from '@/language/words';
import type { WordHelp } from '@/model/word-help';
import type { Lesson } from '@/practice/lessons/lesson';
import { coreLanguages, readCore, readCoreGlosses } from '@/scripts/data/core';
import { lexicon, readCompiled, sources } from '../on-disk';
import { PASSAGES } from './passages';

// Two have words in them that were chosen because no dictionary has them.
const lessons = Object.values(
  import.meta.glob<Record<string, Lesson>>(
    ['@/practice/lessons/*.ts', '!**/{hostile,generated,bats,sinking-delta}.ts'],
    { eager: true },
  ),
).flatMap((module) =>
  Object.values(module).filter((value): value is Lesson => typeof value === 'object' && 'body' in value),
);

/** The English text of a lesson, block by block; formulas, code and other languages are no English words. */
function textsOf({ body, lang }: Lesson): string[] {
  if (lang !== 'en' || body.length > 20_000) return [];
  const page = new DOMParser().parseFromString(body, 'text/html');
  const others = [...page.querySelectorAll('[lang], code, pre, svg, math, script, style, a')].filter(
    (other) => other.getAttribute('lang') !== 'en',
  );
  // "parciante" is marked as Spanish where it is explained, and stands unmarked after that.
  const foreign = new Set(others.flatMap(({ textContent }) => textContent.toLowerCase().match(/[\p{L}-]{4,}/gu) ?? []));
  for (const other of others) other.replaceWith(' ');
  return [...page.querySelectorAll('p, li, h2, h3, td, th')].map(({ textContent }) =>
    textContent
      .replaceAll(/\\\(.*?\\\)|\$\$.*?\$\$|\\[a-z]+/gs, ' ')
      .replaceAll(/[\p{L}-]+/gu, (word) => (foreign.has(word.toLowerCase().replace(/s$/, '')) ? ' ' : word))
      .replaceAll(/\s+/g, ' '),
  );
}

/** Common words that everybody knows are not asked for: help is for those below. */
const COMMON = 5;

interface Asked {
  readonly word: string;
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
}
/** Every word form once, in the first sentence it stands in. Names are left alone, and so is what nobody has ever counted. */
function askedOf(texts: readonly string[], frequencies: Frequencies): Asked[] {
  const found = new Map<string, Asked>();
  for (const text of texts)
    for (const { start: from, end: to } of sentencesOf(text, 'en')) {
      const sentence = text.slice(from, to);
      for (const { start, end } of wordsOf(sentence, 'en')) {
        const word = sentence.slice(start, end);
        const zipf = frequencies.zipfOf(word.toLowerCase());
        if (!/^[a-z][a-z'’-]+$/.test(word) || found.has(word) || (zipf !== undefined && zipf >= COMMON)) continue;
        found.set(word, { word, sentence, start, end });
      }
    }
  return [...found.values()];
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

describe('words of school texts below Zipf 5', () => {
  let asked: Asked[] = [];
  beforeAll(async () => {
    const frequencies = await createFrequencies((path) => Promise.resolve(readCompiled(path))).ready();
    asked = askedOf([...PASSAGES.map(({ text }) => text), ...lessons.flatMap(textsOf)], frequencies);
  });

  const without = async (home: string | undefined, good: (help: WordHelp) => boolean): Promise<string[]> => {
    const missing: string[] = [];
    for (const { word, sentence, start, end } of asked) {
      const help = await lexicon.help({ sentence, start, end, lang: 'en', ...(home === undefined ? {} : { home }) });
      if (!good(help)) missing.push(word);
    }
    console.info(
      `${home ?? 'meaning'}: ${percent(asked.length - missing.length, asked.length)} of ${asked.length}; not ${missing.join(', ')}`,
    );
    return missing;
  };

  it('stand in passages of grades 3 to 10 and in the practice lessons', () => {
    expect(PASSAGES.length).toBeGreaterThanOrEqual(20);
    expect(new Set(PASSAGES.map(({ grade }) => grade)).size).toBe(8);
    expect(lessons.length).toBeGreaterThan(7);
    expect(asked.length).toBeGreaterThan(900);
  });

  it('have a meaning, 99 of 100', async () => {
    const missing = await without(undefined, ({ senses }) => senses.some(({ definition }) => definition !== ''));
    expect(missing.length / asked.length).toBeLessThanOrEqual(0.01);
  }, 30_000);

  /** Share of words that have a gloss on their card. A build without apt has fewer dictionaries, and says so. */
  const BARS = { es: 0.97, ar: 0.9, zh: 0.9, pt: 0.9, ru: 0.9, hi: 0.9 } as const;
  it.each(Object.entries(BARS))(
    'have a gloss in %s',
    async (home, bar) => {
      if (sources.lacking.some((id) => LACKING[id] === home)) return;
      const missing = await without(home, ({ senses }) => senses.some(({ glosses }) => glosses.length > 0));
      expect(missing.length / asked.length).toBeLessThanOrEqual(1 - bar);
    },
    30_000,
  );
});

/** Dictionaries that come with apt, by their language. */
const LACKING: Readonly<Record<string, string>> = {
  'apertium-eng-spa': 'es',
};

describe('verbs of directions', () => {
  const tasks = readCore('glossary').filter(({ subject }) => subject === 'tasks');
  it.each(coreLanguages('glossary'))('all have a gloss in %s', (lang) => {
    const known = new Map(readCoreGlosses('glossary', lang));
    expect(tasks.length).toBeGreaterThan(40);
    expect(tasks.filter(({ id }) => !known.get(id)?.gloss).map(({ id }) => id)).toEqual([]);
  });
});

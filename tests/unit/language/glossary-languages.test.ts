import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CORE_LANGUAGES, coreLanguages, readCore, readCoreGlosses, readTable } from '@/scripts/data/core';
import { wordsOfText } from './easy-words';

const entries = readCore('glossary');
const english = new Map(entries.map((entry) => [entry.id, entry]));
const tasks = entries.filter(({ subject }) => subject === 'tasks').map(({ id }) => id);
/** Of other languages than Spanish, which has every entry. */
const LEAST = 400;

const SCRIPTS = {
  am: /^\p{scx=Ethiopic}$/u,
  ar: /^\p{scx=Arabic}$/u,
  bn: /^\p{scx=Bengali}$/u,
  es: /^\p{scx=Latin}$/u,
  fa: /^\p{scx=Arabic}$/u,
  fil: /^\p{scx=Latin}$/u,
  fr: /^\p{scx=Latin}$/u,
  hi: /^\p{scx=Devanagari}$/u,
  ht: /^\p{scx=Latin}$/u,
  ko: /^\p{scx=Hangul}$/u,
  pt: /^\p{scx=Latin}$/u,
  ru: /^\p{scx=Cyrillic}$/u,
  so: /^\p{scx=Latin}$/u,
  sw: /^\p{scx=Latin}$/u,
  uk: /^\p{scx=Cyrillic}$/u,
  ur: /^\p{scx=Arabic}$/u,
  vi: /^\p{scx=Latin}$/u,
  zh: /^\p{scx=Han}$/u,
} as const satisfies Record<(typeof CORE_LANGUAGES)[number], RegExp>;
const scriptOf = (lang: string): RegExp | undefined => new Map<string, RegExp>(Object.entries(SCRIPTS)).get(lang);

/** Written the same in every script: "3x", "y", "5", and short names such as "DNA". */
const SHARED = /(?<!\p{L})(?:\d*[A-Za-z]|[A-Z]{2,4})(?!\p{L})/gu;

const ENGLISH = new Set(
  'the and of is are was with when what that this how from something someone things people which who your their'.split(
    ' ',
  ),
);
/** Words of the language that look like English ones: "is" is "oneself" in Somali. */
const OWN: Readonly<Record<string, readonly string[]>> = { so: ['is'] };

it.each(CORE_LANGUAGES)('there are school words in %s', (lang) => {
  expect(existsSync(`glossary/${lang}.tsv`)).toBe(true);
});

it('has no language without a script to check it by', () => {
  expect(coreLanguages('glossary').filter((lang) => !scriptOf(lang))).toEqual([]);
});

describe.each(coreLanguages('glossary'))('the school words in %s', (lang) => {
  const glosses = readCoreGlosses('glossary', lang);
  const ids = glosses.map(([id]) => id);
  const idsWhere = (wrong: (gloss: string, definition: string, id: string) => boolean): string[] =>
    glosses.filter(([id, { gloss, definition }]) => wrong(gloss, definition, id)).map(([id]) => id);

  it('are of entries that English has, in order, each once', () => {
    expect(ids.filter((id) => !english.has(id))).toEqual([]);
    expect(ids).toEqual([...new Set(ids)].toSorted());
  });

  it('are all of them in Spanish, in the others every word of directions and four hundred in all', () => {
    const has = new Set(ids);
    const lacking = (lang === 'es' ? entries.map(({ id }) => id) : tasks).filter((id) => !has.has(id));
    expect(lacking).toEqual([]);
    expect(ids.length).toBeGreaterThanOrEqual(LEAST);
  });

  it('have a gloss or two, and a short definition that is more than the gloss', () => {
    const parts = (gloss: string): string[] => gloss.split(';').map((part) => part.trim());
    expect(idsWhere((gloss) => parts(gloss).length > 2 || parts(gloss).includes(''))).toEqual([]);
    expect(idsWhere((gloss) => new Set(parts(gloss)).size < parts(gloss).length)).toEqual([]);
    expect(idsWhere((gloss, definition) => definition.length < 2 || parts(gloss).includes(definition))).toEqual([]);
    // Chinese writes no spaces, and a sign says about half a word.
    const length = (text: string): number => (lang === 'zh' ? text.length / 2 : text.split(/\s+/).length);
    expect(idsWhere((_, definition) => length(definition) > 20)).toEqual([]);
  });

  it('are written in the script of the language', () => {
    const script = scriptOf(lang) ?? /^$/;
    const foreign = (text: string): boolean =>
      (text.replaceAll(SHARED, '').match(/\p{L}/gu) ?? []).some((letter) => !script.test(letter));
    expect(idsWhere((gloss, definition) => foreign(gloss) || foreign(definition))).toEqual([]);
  });

  it('have no English left over', () => {
    const own = new Set(OWN[lang] ?? []);
    const left = (text: string): boolean =>
      wordsOfText(text.toLowerCase()).some((word) => ENGLISH.has(word) && !own.has(word));
    expect(idsWhere((gloss, definition) => left(gloss) || left(definition))).toEqual([]);
    expect(idsWhere((_, definition, id) => definition === english.get(id)?.definition)).toEqual([]);
  });

  it('say in each line whether a speaker has checked it', () => {
    const column = readTable(`glossary/${lang}.tsv`).map(({ reviewed }) => reviewed);
    expect(column.filter((value) => value !== 'true' && value !== 'false')).toEqual([]);
  });
});

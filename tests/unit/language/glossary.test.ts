import { describe, expect, it } from 'vitest';
import { plainForm, lemmasOf } from '@/language/lemma';
import { coreLanguages, readCore, readCoreGlosses, readTable } from '@/scripts/data/core';
import { readFrequencies } from '@/scripts/data/english';

const entries = readCore('glossary');
const counts = readFrequencies();
/** Frequency of the commonest form that a reader could know the word by. */
const frequency = (word: string): number =>
  Math.max(...lemmasOf(word, new Map()).map(({ lemma }) => counts.get(lemma) ?? 0), counts.get(plainForm(word)) ?? 0);
/** About Zipf 4: a word that a third-grader and a second-year learner know, however common the headword is. */
const EASY = 500;
const ENGLISH = new Set(
  'the and of is are with when what that this how from something someone things people which who'.split(' '),
);
/** Rarer in films than in classrooms. */
const KNOWN_IN_CLASS = new Set(['atom', 'divide', 'graph', 'liquid', 'multiply', 'soil', 'text', 'topic']);

describe('the English school words', () => {
  it('has a few hundred, each id and each word with its subject once', () => {
    expect(entries.length).toBeGreaterThan(220);
    const once = (values: string[]): void =>
      expect(values.filter((value, at) => values.indexOf(value) !== at)).toEqual([]);
    once(entries.map(({ id }) => id));
    once(entries.map(({ word, definition }) => `${word}: ${definition}`));
    expect(entries.map(({ id }) => id)).toEqual(entries.map(({ id }) => id).toSorted());
  });

  it.each(entries.map((entry) => [entry.id, entry] as const))(
    '%s is explained in at most 12 easier words',
    (_id, entry) => {
      const words = entry.definition.match(/[\p{L}]+(?:['’-]\p{L}+)*/gu) ?? [];
      expect(words.length).toBeGreaterThan(0);
      expect(words.length).toBeLessThanOrEqual(12);
      const head = Math.min(...entry.word.split(' ').map(frequency));
      const harder = words.filter(
        (word) =>
          !KNOWN_IN_CLASS.has(word.toLowerCase()) &&
          !entry.word.split(' ').includes(word) &&
          frequency(word) < Math.min(head, EASY),
      );
      expect(harder).toEqual([]);
      expect(
        words
          .join(' ')
          .toLowerCase()
          .split(' ')
          .filter((word) => word === entry.word),
      ).toEqual([]);
      expect(entry.example.split(' ').length).toBeLessThanOrEqual(14);
      expect(entry.example).toMatch(/[.?!]$/);
    },
  );

  it('tells entries of one word apart by the words around them', () => {
    const same = (a: (typeof entries)[number], b: (typeof entries)[number]): boolean =>
      a !== b && a.word === b.word && a.pos === b.pos;
    const alike = entries.filter((entry) => entries.some((other) => same(entry, other)));
    expect(alike.length).toBeGreaterThan(20);
    expect(alike.filter(({ near }) => near === '').map(({ id }) => id)).toEqual([]);
  });
});

describe.each(coreLanguages('glossary'))('the school words in %s', (lang) => {
  const glosses = readCoreGlosses('glossary', lang);

  it('has every entry and no other', () => expect(glosses.map(([id]) => id)).toEqual(entries.map(({ id }) => id)));

  it.each(glosses)('%s: a gloss or two and an easy definition, no English left over', (id, { gloss, definition }) => {
    expect(gloss).not.toBe('');
    expect(gloss.split(';').length).toBeLessThanOrEqual(2);
    expect(definition.split(' ').length).toBeGreaterThan(1);
    expect(definition.split(' ').length).toBeLessThanOrEqual(18);
    const words = `${gloss} ${definition}`.toLowerCase().match(/\p{L}+/gu) ?? [];
    expect(words.filter((word) => ENGLISH.has(word))).toEqual([]);
    expect(definition).not.toBe(entries.find((entry) => entry.id === id)?.definition);
  });

  it('says in each line whether a speaker has checked it', () => {
    const column = readTable(`glossary/${lang}.tsv`).map(({ reviewed }) => reviewed);
    expect(column.filter((value) => value !== 'true' && value !== 'false')).toEqual([]);
  });
});

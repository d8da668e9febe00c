import { readFileSync } from 'node:fs';
import { lemmasOf, plainForm } from '@/language/lemma';
import { readCore } from '@/scripts/data/core';
import { readFrequencies } from '@/scripts/data/english';

/** About Zipf 4 in SUBTLEX (51 million words of films): a second-year learner and a third-grader know it. */
const EASY = 500;
const counts = readFrequencies();
/** Rarer in films than in classrooms, one a line. */
const CLASSROOM: ReadonlySet<string> = new Set(readFileSync('glossary/easy-words.txt', 'utf8').trim().split('\n'));
const HAS_ENTRY: ReadonlySet<string> = new Set(readCore('glossary').map(({ word }) => plainForm(word)));

export const wordsOfText = (text: string): string[] => text.match(/\p{L}+(?:['’-]\p{L}+)*/gu) ?? [];
/** The form and what it may be a form of; "closely" is of the family of "close". */
const familyOf = (word: string): string[] =>
  [word, word.replace(/ly$/, '')].flatMap((form) => lemmasOf(form, new Map()).map(({ lemma }) => lemma));
/** Count of the commonest form that a reader could know the word by; of a phrase, that of its rarest word. */
const frequencyOf = (phrase: string): number =>
  Math.min(
    ...wordsOfText(phrase).map((word) =>
      Math.max(...[plainForm(word), ...familyOf(word)].map((form) => counts.get(form) ?? 0)),
    ),
  );

export const isEasy = (word: string): boolean =>
  frequencyOf(word) >= EASY || familyOf(word).some((form) => CLASSROOM.has(form));

/**
 * Words of a definition that could stop a reader who does not know the headword: outside the easy list, and without an
 * entry of their own that is no rarer than the headword. A phrase may repeat its own words.
 */
export function harderWords(head: string, definition: string): string[] {
  const limit = frequencyOf(head);
  const own = head.includes(' ') ? wordsOfText(plainForm(head)) : [];
  return wordsOfText(definition).filter(
    (word) =>
      !isEasy(word) &&
      !own.includes(plainForm(word)) &&
      !(frequencyOf(word) >= limit && familyOf(word).some((form) => HAS_ENTRY.has(form))),
  );
}

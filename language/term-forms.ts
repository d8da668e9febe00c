import { lemmasOf } from './lemma';
import { wordsOf } from './words';

const NONE: ReadonlyMap<string, readonly string[]> = new Map();

/** Words of the longest term that is looked for around the tapped word. */
export const LONGEST_TERM = 6;

/** Every base form that a term may be written in, so that "tectonic plates" finds "tectonic plate". */
export const baseForms = (word: string): ReadonlySet<string> => new Set(lemmasOf(word, NONE).map(({ lemma }) => lemma));

/** Of each word of a text. */
export const formsIn = (text: string, lang: string): readonly ReadonlySet<string>[] =>
  wordsOf(text, lang).map(({ start, end }) => baseForms(text.slice(start, end)));

export function shareForm(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const form of a) if (b.has(form)) return true;
  return false;
}

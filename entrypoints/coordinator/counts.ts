import type { School } from '@/model/school';

/** Our own glossary in one language: whether somebody who speaks it has checked the word, by the English word. */
export type OwnWords = ReadonlyMap<string, boolean>;

export interface Counts {
  readonly words: number;
  readonly checked: number;
}

const keyOf = (term: string): string => term.toLowerCase();

/**
 * Words that a student finds in this language: the school's and ours. A word that both have counts once, and as the
 * school has it: its gloss is the one that is shown.
 */
export function countsOf(school: School, lang: string, own: OwnWords): Counts {
  const words = new Map(own);
  const theirs = new Map<string, boolean>();
  for (const { term, glosses } of school.glossary ?? []) {
    const gloss = glosses?.[lang];
    if (!gloss) continue;
    const key = keyOf(term);
    // A word with several entries is checked once all of them are.
    theirs.set(key, (theirs.get(key) ?? true) && gloss.reviewer !== undefined);
  }
  for (const [key, checked] of theirs) words.set(key, checked);
  let checked = 0;
  for (const each of words.values()) if (each) checked++;
  return { words: words.size, checked };
}

/** Languages that the glossary has and the school's list has not. */
export function unlisted(school: School): readonly string[] {
  const listed = new Set(school.languages);
  const found = new Set((school.glossary ?? []).flatMap(({ glosses }) => Object.keys(glosses ?? {})));
  return [...found].filter((lang) => !listed.has(lang)).toSorted();
}

/** The one at `from` takes the place of the one at `to`. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}

import { lemmasOf } from './lemma';
import { eachWord } from './words';

export interface Coverage {
  /** Terms that are said, in the order they were asked for. */
  readonly held: string[];
  readonly lacking: string[];
}

const NONE: ReadonlyMap<string, readonly string[]> = new Map();

/**
 * Which of a lesson's key terms a transcript says, in any of their forms: "eroded" and "eroding" say "erode", "tectonic
 * plates" says "tectonic plate". The words of a term have to stand side by side and in order. Without `irregular` (the
 * dictionary's exceptions: "froze", "mice") such a form is lacking rather than guessed.
 */
export function coverageOf(
  terms: readonly string[],
  said: string,
  lang = 'en',
  irregular: ReadonlyMap<string, readonly string[]> = NONE,
): Coverage {
  const known = new Map<string, ReadonlySet<string>>();
  const formsOf = (word: string): ReadonlySet<string> => {
    const forms = known.get(word) ?? new Set(lemmasOf(word, irregular).map(({ lemma }) => lemma));
    known.set(word, forms);
    return forms;
  };
  // A hyphen between the words of a term comes and goes: "long-term plan", "long term plan".
  const wordsIn = (text: string): string[] =>
    [...eachWord(text, lang)].flatMap(({ start, end }) =>
      text
        .slice(start, end)
        .split(/[-\u2010\u2011]/)
        .filter(Boolean),
    );
  const words = wordsIn(said);
  /** By form: where in the transcript a word of it stands. */
  const places = new Map<string, number[]>();
  for (const [at, word] of words.entries()) {
    for (const form of formsOf(word)) {
      const before = places.get(form);
      if (before) before.push(at);
      else places.set(form, [at]);
    }
  }
  const stands = (at: number, forms: ReadonlySet<string>): boolean =>
    [...formsOf(words[at] ?? '')].some((form) => forms.has(form));
  const isSaid = (term: string): boolean => {
    const [first, ...rest] = wordsIn(term).map(formsOf);
    return (
      first !== undefined &&
      [...first].some((form) =>
        (places.get(form) ?? []).some((at) => rest.every((forms, i) => stands(at + 1 + i, forms))),
      )
    );
  };
  const held = terms.filter(isSaid);
  return { held, lacking: terms.filter((term) => !held.includes(term)) };
}

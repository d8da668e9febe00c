import type { WordHelp } from '@/model/word-help';

/** How many meanings a reader chooses among. */
const CHOICES = 3;

export interface Guess {
  readonly meaning: string;
  /** It is the one that fits the sentence. */
  readonly fits: boolean;
}

/**
 * The meaning that fits and two of other words, in an order of the word's own: where the right one stands tells
 * nothing, and is the same at the next look. Undefined where there are too few to choose among.
 */
export function guessesFor({
  senses,
  others = [],
  lemma,
}: Pick<WordHelp, 'senses' | 'others' | 'lemma'>): readonly Guess[] | undefined {
  const right = senses[0]?.definition;
  const wrong = [...new Set(others)].filter((other) => !senses.some(({ definition }) => definition === other));
  if (right === undefined || right === '' || wrong.length < CHOICES - 1) return undefined;
  const guesses: Guess[] = wrong.slice(0, CHOICES - 1).map((meaning) => ({ meaning, fits: false }));
  let place = 0;
  for (const letter of lemma) place = (place * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  guesses.splice(place % CHOICES, 0, { meaning: right, fits: true });
  return guesses;
}

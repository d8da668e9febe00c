import { cuss } from 'cuss';
import type { Synset, WordNet } from './wordnet';

/** WordNet's names for how a word is used that no school card should teach. */
const USAGES = ['obscenity', 'vulgarism', 'ethnic slur', 'disparagement', 'slang'];

/**
 * Rated as surely profane, and still words of schoolbooks: slavery in history, a yank on a rope, spit in biology.
 * Only their senses without a usage note are kept.
 */
const SCHOOL_WORDS = new Set(
  'slave slaves welfare spit tinker yank yanks tang chug pollock booty stupid dumb idiot loser nip sucker dong'.split(
    ' ',
  ),
);

/** Rated as profane only now and then, and still nothing to teach. Words of health class and of history stay. */
const ALSO_OUT = new Set(
  (
    'bitch boob clit cock cunnilingus cybersex dick dildo dyke fag fellatio horny kinky orgy pecker peepshow porn porno ' +
    'pornography randy scag scat shag shit spank threesome tit vibrator xxx bestiality'
  ).split(' '),
);

export interface SchoolFilter {
  /** Drop the word altogether. */
  word(lemma: string): boolean;
  /** Drop this sense of the word. `lemma` is in lower case with spaces. */
  sense(lemma: string, synset: Synset): boolean;
}

/**
 * By WordNet's own usage pointers and a rated word list. Never by words in definitions: that would lose "halfback"
 * ("offensive back") and "eyesore".
 */
export function schoolFilter(wordnet: WordNet): SchoolFilter {
  const usages = new Set<string>();
  for (const usage of USAGES)
    for (const id of wordnet.index.n.get(usage) ?? []) {
      // Only the senses about language (lexical file "communication"): an obscene act is no usage.
      const pointsHere = wordnet.synsets.get(id)?.pointers.some(({ symbol }) => symbol === '-u');
      if (pointsHere) usages.add(id);
    }
  return {
    word: (lemma) =>
      lemma.split(' ').some((part) => ALSO_OUT.has(part) || (!SCHOOL_WORDS.has(part) && cuss[part] === 2)),
    sense: (lemma, synset) =>
      synset.pointers.some(
        ({ symbol, target, word }) =>
          symbol === ';u' &&
          usages.has(target) &&
          (word === 0 || synset.words[word - 1]?.toLowerCase().replaceAll('_', ' ') === lemma),
      ),
  };
}

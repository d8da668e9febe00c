import type { Stretch } from '@/model/text-map';
import { isFunctionWord } from './function-words';
import { lemmasOf, plainForm, type Lemma } from './lemma';

export interface Phrase extends Stretch {
  /** Ways to look it up: as written, with its last word ("carbon footprints") or its first ("took part") in base form. */
  readonly lemmas: readonly Lemma[];
}

const LONGEST = 4;

/**
 * Runs of two to four words around the tapped one that could be one entry, longest first. Words that punctuation
 * parts are not one run; a phrase that opens with a small word ("in evidence") is not looked for from its content word.
 */
export function phrasesAround(
  sentence: string,
  words: readonly Stretch[],
  at: number,
  irregular: ReadonlyMap<string, readonly string[]>,
): Phrase[] {
  if (at < 0) return [];
  const text = (index: number): string => {
    const word = words[index];
    return word ? plainForm(sentence.slice(word.start, word.end)) : '';
  };
  const joined = (index: number): boolean =>
    /^[ \u00A0]$/.test(sentence.slice(words[index]?.end, words[index + 1]?.start ?? -1));
  const phrases: Phrase[] = [];
  for (let length = LONGEST; length > 1; length--) {
    for (let first = Math.max(0, at - length + 1); first <= at; first++) {
      const last = first + length - 1;
      const start = words[first]?.start;
      const end = words[last]?.end;
      if (start === undefined || end === undefined) continue;
      if (first < at && isFunctionWord(text(first))) continue;
      const indexes = Array.from({ length }, (_, step) => first + step);
      if (!indexes.slice(0, -1).every(joined)) continue;
      const plain = indexes.map(text);
      const lemmas: Lemma[] = [{ lemma: plain.join(' ') }];
      for (const { lemma, pos } of lemmasOf(plain.at(-1) ?? '', irregular).slice(1))
        if (pos === 'n') lemmas.push({ lemma: [...plain.slice(0, -1), lemma].join(' '), pos });
      for (const { lemma, pos } of lemmasOf(plain[0] ?? '', irregular).slice(1))
        if (pos === 'v') lemmas.push({ lemma: [lemma, ...plain.slice(1)].join(' '), pos });
      phrases.push({ start, end, lemmas });
    }
  }
  return phrases;
}

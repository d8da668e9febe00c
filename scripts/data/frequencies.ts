import { entryOf, frequencyTable, isCountable, sameSign } from '../../language/frequency';
import type { English } from './english';

/** Million words in the corpus, and word types in it (Brysbaert & New 2009): for words seen once or never (van Heuven 2014). */
const CORPUS = 51.01;
const TYPES = 0.0743;
export const zipfOfCount = (count: number): number => Math.log10((count + 1) / (CORPUS + TYPES)) + 3;

/**
 * Every counted form with the Zipf value of its whole word: "cells" and "cell" together. A form that may belong to
 * several words ("leaves") is shared out by how often the words' other forms are met, and is itself as common as the
 * commonest of them. A comparative that is a word by itself ("number" is not more numb) belongs to none.
 */
export function frequencyTableOf(english: English): string {
  const { counts, lemmas } = english;
  const forms = [...counts.keys()].filter(isCountable);
  const members = new Map(
    forms.map((form): [string, readonly string[]] => {
      const bases = /(?:er|est)$/.test(form) && lemmas.has(form) ? [] : english.basesOf(form);
      return [form, [...new Set([...(lemmas.has(form) || bases.length === 0 ? [form] : []), ...bases])]];
    }),
  );
  // What speaks for a lemma beside the others that share a form with it: its forms that are nobody else's.
  const alone = new Map<string, number>();
  for (const [form, owners] of members)
    if (owners.length === 1)
      for (const lemma of owners) alone.set(lemma, (alone.get(lemma) ?? 0) + (counts.get(form) ?? 0));
  const families = new Map<string, number>();
  for (const [form, owners] of members) {
    const weights = owners.map((lemma) => (alone.get(lemma) ?? 0) + 1);
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    for (const [at, lemma] of owners.entries())
      families.set(lemma, (families.get(lemma) ?? 0) + ((counts.get(form) ?? 0) * (weights[at] ?? 0)) / whole);
  }
  const zipfs = forms.map((form): [string, number] => {
    const family = Math.max(...(members.get(form) ?? []).map((lemma) => families.get(lemma) ?? 0));
    return [form, zipfOfCount(Math.max(family, counts.get(form) ?? 0))];
  });
  const table = (entries: readonly (readonly [string, number])[]): string =>
    entries
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([form, zipf]) => entryOf(form, zipf))
      .join('');
  // What the look-up finds out by the ending alone need not stand there: a third of all forms.
  const bases = frequencyTable(table(zipfs.filter(([form]) => lemmas.has(form))));
  return table(zipfs.filter(([form, zipf]) => lemmas.has(form) || !sameSign(bases.zipfOf(form), zipf)));
}

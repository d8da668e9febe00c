import type { GlossLetter } from '../../language/lexicon-format';
import { dictdEntries } from './dictd';
import { acrossSenses, type Glosses } from './glosses';
import { isGloss } from './scripts';

const LETTERS: Readonly<Record<string, GlossLetter>> = {
  n: 'n',
  v: 'v',
  a: 'a',
  adv: 'r',
  prep: 'o',
  cj: 'o',
  pron: 'o',
  int: 'o',
  'n-card': 'o',
  'n-ord': 'o',
};
/** Slang, rude, out of use, poets' words; "attributively" speaks of another word. */
const LEFT_OUT = /_(?:сл|жарг|груб|вульг|уст|поэт|редк|бран|шутл|attr|p-p|p-pres)\./;

/** Pieces of one sense in order, without notes and examples: "объём, масса (какого-л. вещества)" gives two words. */
const wordsOf = (sense: string): string[] => {
  if (LEFT_OUT.test(sense)) return [];
  return (
    sense
      .replaceAll(/\([^)]*\)/g, ' ')
      .replaceAll(/_[^\s.]+\.(?:\s*,)?/g, ' ')
      .split(';')
      // An English example, with what it means here behind it.
      .filter((part) => !/\p{Script=Latin}/u.test(part))
      .flatMap((part) => part.split(/[,:]/))
      .map((text) => text.replaceAll(/\s+/g, ' ').trim())
      .filter((text) => isGloss(text, 'ru'))
  );
};

/**
 * Müller's English-Russian dictionary in its electronic form: "_n." and the like open a part of speech, "1)" a sense,
 * "_I" a homograph; field labels are written "_мат.".
 */
export function readMueller(glosses: Glosses, folder: string): void {
  for (const { headword, lines } of dictdEntries(folder)) {
    if (headword.startsWith('_')) continue;
    const text = lines
      .slice(1)
      .join(' ')
      .replaceAll(/\[[^\]]*\]/g, ' ');
    const senses = new Map<GlossLetter, string[][]>();
    let letter: GlossLetter = 'any';
    for (const part of text.split(/(?=_(?:n|v|a|adv|prep|cj|pron|int|n-card|n-ord)\.)/)) {
      const mark = /^_([a-z-]+)\./.exec(part)?.[1];
      if (mark !== undefined) letter = LETTERS[mark] ?? 'any';
      const found = part
        .replace(/^_[a-z-]+\./, '')
        .split(/\d+\)|\s\d+\.|_[IVX]+\b/)
        .map(wordsOf)
        .filter(({ length }) => length > 0);
      senses.set(letter, [...(senses.get(letter) ?? []), ...found]);
    }
    for (const [mark, words] of senses) glosses.add(headword, mark, acrossSenses(words));
  }
}

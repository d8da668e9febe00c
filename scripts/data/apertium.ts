import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths, type GlossRow, type PosLetter } from '../../language/lexicon-format';
import type { Files } from './files';
import { pairsOf, type Pair } from './transducer';

/** Apertium's first tag to our letter; names, numbers and punctuation are left out. */
const POS: Readonly<Record<string, PosLetter>> = {
  n: 'n',
  vblex: 'v',
  vbmod: 'v',
  vbser: 'v',
  vbhaver: 'v',
  vbdo: 'v',
  adj: 'a',
  adv: 'r',
  preadv: 'r',
  pr: 'o',
  cnjcoo: 'o',
  cnjsub: 'o',
  cnjadv: 'o',
  prn: 'o',
  det: 'o',
  predet: 'o',
  detnt: 'o',
  rel: 'o',
  ij: 'o',
};
/** More than three make a list, not a gloss. */
const GLOSSES = 3;

/** The dictionary writes British English; schools that use Canvas mostly do not. */
const americanOf = (lemma: string): string =>
  lemma
    .replace(/yse(?=$|d$|r$)/, 'yze')
    .replace(/(?<=[a-z]{3})is(e|ed|er|ation|ing)$/, 'iz$1')
    .replace(/(?<=[a-z]{2})our(?=$|s$|able$|ite$|ful$|hood$)/, 'or')
    .replace(/(?<=[a-z]{2})tre$/, 'ter')
    .replace(/(?<=[a-z]{2})ogue$/, 'og');

interface Side {
  readonly lemma: string;
  readonly pos: PosLetter;
}

/** "look<vblex># up" is look up, a verb. Undefined for what is no dictionary word. */
function sideOf(side: string): Side | undefined {
  const match = /^([^<]+)<(\w+)>(?:<[^>]+>)*(?:#( [^<]+))?/.exec(side);
  const pos = POS[match?.[2] ?? ''];
  if (!match?.[1] || !pos) return undefined;
  // "dióxido# de carbono<n>": what follows the mark does not change with number or person.
  const lemma = match[1].replaceAll('_', ' ').replace('# ', ' ') + (match[3] ?? '');
  return /\d|[+$^]/.test(lemma) ? undefined : { lemma: lemma.trim(), pos };
}

const bothSides = ({ from, to }: Pair): [Side, Side] | undefined => {
  const [a, b] = [sideOf(from), sideOf(to)];
  return a && b ? [a, b] : undefined;
};

/**
 * English lemma to Spanish by part of speech. A Spanish word whose own first translation is this lemma comes before
 * one that mostly means something else.
 */
export function compileApertium(
  files: Files,
  folder: string,
  keeps: (lemma: string) => boolean,
  isWord: (lemma: string) => boolean,
): number {
  const dictionary = (direction: string): Pair[] => [
    ...pairsOf(
      readFileSync(join(folder, 'usr/share/apertium/apertium-eng-spa', `${direction}.autobil.bin`)),
      'main@standard',
    ),
  ];
  const backwards = new Map<string, string[]>();
  for (const pair of dictionary('spa-eng')) {
    const [spanish, english] = bothSides(pair) ?? [];
    if (!spanish || !english) continue;
    const key = `${spanish.pos} ${spanish.lemma}`;
    backwards.set(key, [...(backwards.get(key) ?? []), english.lemma]);
  }
  const glosses = new Map<string, Map<PosLetter, Set<string>>>();
  for (const pair of dictionary('eng-spa')) {
    const [english, spanish] = bothSides(pair) ?? [];
    if (!english || !spanish || /^\p{Lu}/u.test(english.lemma) || !keeps(english.lemma)) continue;
    let byPos = glosses.get(english.lemma);
    if (!byPos) glosses.set(english.lemma, (byPos = new Map()));
    byPos.set(english.pos, (byPos.get(english.pos) ?? new Set()).add(spanish.lemma));
  }
  for (const [lemma, byPos] of new Map(glosses)) {
    const american = americanOf(lemma);
    if (american !== lemma && !glosses.has(american) && keeps(american) && isWord(american))
      glosses.set(american, byPos);
  }
  for (const [lemma, byPos] of glosses) {
    const row: GlossRow = {};
    for (const [pos, words] of byPos) {
      const rank = (word: string): number => {
        const at = (backwards.get(`${pos} ${word}`) ?? []).map(americanOf).indexOf(americanOf(lemma));
        return at < 0 ? 99 : at;
      };
      row[pos] = [...words].toSorted((a, b) => rank(a) - rank(b)).slice(0, GLOSSES);
    }
    files.put(paths.glosses('es', 'apertium', lemma), lemma, row);
  }
  return glosses.size;
}

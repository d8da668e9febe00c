import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PosLetter } from '../../language/lexicon-format';
import { americanOf, type Glosses } from './glosses';
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
  num: 'o',
};
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

/** Pairs of a compiled dictionary, both sides as words. */
function* wordPairs(unpacked: string, pair: string, direction: string): Generator<[Side, Side]> {
  const file = readFileSync(join(unpacked, 'usr/share/apertium', pair, `${direction}.autobil.bin`));
  for (const both of pairsOf(file, 'main@standard')) {
    const sides = bothSides(both);
    if (sides) yield sides;
  }
}

type ByPos = Map<string, Map<PosLetter, readonly string[]>>;

/**
 * English lemma to the other side's words by part of speech. A word whose own first translation is this lemma comes
 * before one that mostly means something else; words that only the way back has come last.
 */
function englishTo(unpacked: string, pair: string, [there, back]: readonly [string, string]): ByPos {
  const backwards = new Map<string, string[]>();
  const found = new Map<string, Map<PosLetter, Set<string>>>();
  const add = (english: Side, other: Side): void => {
    let byPos = found.get(english.lemma);
    if (!byPos) found.set(english.lemma, (byPos = new Map()));
    byPos.set(english.pos, (byPos.get(english.pos) ?? new Set()).add(other.lemma));
  };
  const ways = [...wordPairs(unpacked, pair, back)];
  for (const [other, english] of ways) {
    const key = `${other.pos} ${other.lemma}`;
    backwards.set(key, [...(backwards.get(key) ?? []), english.lemma]);
  }
  for (const [english, other] of wordPairs(unpacked, pair, there)) add(english, other);
  const onlyBack = new Map<string, string[]>();
  for (const [other, english] of ways) {
    const known = found.get(english.lemma)?.get(english.pos);
    if (!known) add(english, other);
    else if (!known.has(other.lemma)) {
      const key = `${english.pos} ${english.lemma}`;
      onlyBack.set(key, [...(onlyBack.get(key) ?? []), other.lemma]);
    }
  }
  return new Map(
    [...found].map(([lemma, byPos]) => {
      const rank = (pos: PosLetter, word: string): number => {
        const at = (backwards.get(`${pos} ${word}`) ?? []).map(americanOf).indexOf(americanOf(lemma));
        return at < 0 ? 99 : at;
      };
      const sorted = [...byPos].map(([pos, words]): [PosLetter, string[]] => {
        const byRank = [...words].toSorted((a, b) => rank(pos, a) - rank(pos, b));
        return [pos, [...byRank, ...(onlyBack.get(`${pos} ${lemma}`) ?? [])]];
      });
      return [lemma, new Map(sorted)];
    }),
  );
}

const ENGLISH_SPANISH = ['eng-spa', 'spa-eng'] as const;

export function readApertium(glosses: Glosses, folders: readonly string[]): void {
  const spanish = englishTo(folders[0] ?? '', 'apertium-eng-spa', ENGLISH_SPANISH);
  for (const [lemma, byPos] of spanish) for (const [pos, words] of byPos) glosses.add(lemma, pos, words);
}

/** No more than this many words are carried on into the third language: each may branch again. */
const CARRIED = 2;

/** By way of a language that both dictionaries know: English to Catalan to Spanish, English to Spanish to Portuguese. */
export const readByWayOf =
  (first: readonly [pair: string, there: string, back: string], second: readonly [pair: string, direction: string]) =>
  (glosses: Glosses, folders: readonly string[]): void => {
    const [pair, there, back] = first;
    const onwards = new Map<string, string[]>();
    for (const [from, to] of wordPairs(folders[1] ?? '', ...second)) {
      const key = `${from.pos} ${from.lemma}`;
      onwards.set(key, [...(onwards.get(key) ?? []), to.lemma]);
    }
    for (const [lemma, byPos] of englishTo(folders[0] ?? '', pair, [there, back]))
      for (const [pos, words] of byPos)
        glosses.add(
          lemma,
          pos,
          words.slice(0, CARRIED).flatMap((word) => (onwards.get(`${pos} ${word}`) ?? []).slice(0, CARRIED)),
        );
  };

import { isFunctionWord } from './function-words';
import type { PosLetter } from './lexicon-format';
import type { PosWeights } from './part-of-speech';

export interface Candidate {
  readonly pos: PosLetter;
  readonly definition: string;
  readonly example: string;
  /** SemCor count. */
  readonly count: number;
  /** Wider concept and subject, as words. */
  readonly near: string;
  /** Of the school-core glossary: written for this reader, and comes first where its part of speech fits. */
  readonly core: boolean;
  /** Place among the lemma's senses of this part of speech. */
  readonly order: number;
}

/** Word to a stem that joins "erode", "erosion" only by luck and "rivers", "river" always. */
const stemOf = (word: string): string =>
  word.length <= 4 ? word.replace(/(?<=..)s$/, '') : word.replace(/(?:ies|es|ed|ing|ly|s|e|y)$/, '');

/** In every other definition, whatever the word: sharing one says nothing. */
const EMPTY: ReadonlySet<string> = new Set(
  (
    'make made makes use used uses using thing things place people someone something way kind part parts put get gets ' +
    'go goes one set act being quality form formed especially usually more time large small very having give given'
  ).split(' '),
);

const stemsOf = (text: string): Set<string> => {
  const stems = new Set<string>();
  for (const word of text.toLowerCase().match(/[\p{L}][\p{L}'-]+/gu) ?? [])
    if (!isFunctionWord(word) && !EMPTY.has(word)) stems.add(stemOf(word));
  return stems;
};

/** One shared word with a definition is a hint, two are a sign; more add nothing. */
const OVERLAP = 1.6;
const OVERLAPS = 3;
const POS = 1.3;
const COUNT = 0.8;
/** SemCor is novels and newspapers of 1961: past this, a count says what they wrote about, not what a school means. */
const COUNTED = 60;
const CORE = 4.5;
const ORDER = 0.3;

/**
 * The senses, the one that fits the sentence best first: part of speech by the neighbours, words shared with the
 * definition, its example and its wider concepts (Lesk), and how often the sense is meant at all (SemCor).
 * `capital`: the word is written with one where only a name would be.
 */
export function rankedSenses<T extends Candidate>(
  candidates: readonly T[],
  sentence: string,
  tapped: string,
  weights: PosWeights,
  capital: boolean,
): T[] {
  const around = stemsOf(sentence);
  around.delete(stemOf(tapped.toLowerCase()));
  const scored = candidates.map((candidate) => {
    const own = stemsOf(`${candidate.definition} ${candidate.example} ${candidate.near}`);
    let overlap = 0;
    for (const stem of own) if (around.has(stem)) overlap++;
    const name = candidate.pos === 'p' ? (capital ? 4 : -4) : 0;
    const score =
      POS * weights[candidate.pos] +
      OVERLAP * Math.min(overlap, OVERLAPS) +
      COUNT * Math.log(1 + Math.min(candidate.count, COUNTED)) +
      (candidate.core ? CORE : 0) -
      ORDER * candidate.order +
      name;
    return { candidate, score };
  });
  return scored.toSorted((a, b) => b.score - a.score).map(({ candidate }) => candidate);
}

import type { PosLetter } from './lexicon-format';
import type { PosWeights } from './part-of-speech';
import { likeness, type Vector, type Vocabulary } from './vocabulary';

export interface Candidate {
  readonly pos: PosLetter;
  readonly definition: string;
  readonly example: string;
  /** SemCor count. */
  readonly count: number;
  /** Wider concept and subject, or words that stand around it in school texts. */
  readonly near: string;
  /** Of the school-core glossary: written for this reader, and comes first where it is meant. */
  readonly core: boolean;
  /** Place among the lemma's senses of this part of speech. */
  readonly order: number;
}

/** What is known of the place where the word stands. */
export interface Surroundings {
  /** Content words around it, as lemmas. */
  readonly words: ReadonlySet<string>;
  /** What they are about together. */
  readonly about: Vector;
  readonly pos: PosWeights;
  /** Written with a capital where only a name would be. */
  readonly capital: boolean;
}

/** In every other definition, whatever the word: sharing one says nothing. */
const EMPTY: ReadonlySet<string> = new Set(
  (
    'make use thing place people someone something way kind part put get go one set act be quality form especially ' +
    'usually more time large small very have give take person do say not see used name'
  ).split(' '),
);

/** SemCor is novels and newspapers of 1961: past this, a count says what they wrote about, not what a school means. */
const COUNTED = 60;
/** Words farther off say less; the tapped word's own neighbours most. */
const FAR = 12;

/** `sentence` around the word at `start`..`end`; `about`: words of the heading and of the sentences beside it. */
export function surroundings(
  sentence: string,
  start: number,
  end: number,
  about: string,
  vocabulary: Vocabulary,
  pos: PosWeights,
  capital: boolean,
): Surroundings {
  const before = vocabulary.contentOf(sentence.slice(0, start)).toReversed();
  const after = vocabulary.contentOf(sentence.slice(end));
  const tapped = new Set(vocabulary.contentOf(sentence.slice(start, end)));
  const sum = vocabulary.empty();
  const words = new Set<string>();
  for (const side of [before, after])
    side.forEach((word, distance) => {
      if (tapped.has(word)) return;
      words.add(word);
      vocabulary.addTo(sum, word, Math.max(0.3, 1 - distance / FAR));
    });
  const nearer = new Set(words);
  for (const word of vocabulary.contentOf(about))
    if (!tapped.has(word) && !nearer.has(word)) {
      nearer.add(word);
      vocabulary.addTo(sum, word, 0.35);
    }
  return { words, about: sum, pos, capital };
}

export const FEATURES = [
  'pos',
  'count',
  'order',
  'core',
  'near',
  'shared',
  'example',
  'like',
  'best',
  'likeNear',
  'name',
  'field',
] as const;
type Features = Readonly<Record<(typeof FEATURES)[number], number>>;

export function featuresOf(candidate: Candidate, around: Surroundings, vocabulary: Vocabulary): Features {
  const gloss = vocabulary.contentOf(candidate.definition);
  const example = vocabulary.contentOf(candidate.example);
  const near = vocabulary.contentOf(candidate.near);
  const shared = (words: readonly string[]): number => {
    let count = 0;
    for (const word of new Set(words)) if (around.words.has(word) && !EMPTY.has(word)) count++;
    return Math.min(count, 3);
  };
  const sum = vocabulary.empty();
  for (const word of gloss) vocabulary.addTo(sum, word, 1);
  for (const word of example) vocabulary.addTo(sum, word, 0.6);
  for (const word of near) vocabulary.addTo(sum, word, candidate.core ? 1 : 0.6);
  const nearSum = vocabulary.empty();
  for (const word of near) vocabulary.addTo(nearSum, word, 1);
  return {
    pos: around.pos[candidate.pos],
    count: Math.log(1 + Math.min(candidate.count, COUNTED)),
    order: Math.log(1 + candidate.order),
    core: candidate.core ? 1 : 0,
    near: candidate.core ? shared(near) : 0,
    shared: shared(candidate.core ? gloss : [...gloss, ...near]),
    example: shared(example),
    like: likeness(sum, around.about),
    best: vocabulary.closest(around.words, [...gloss, ...example, ...near]),
    likeNear: candidate.core ? likeness(nearSum, around.about) : 0,
    name: candidate.pos === 'p' ? (around.capital ? 1 : -1) : 0,
    // "(golf) ...": said of one field only.
    field: /^\([a-z ]+\)/.test(candidate.definition) ? 1 : 0,
  };
}

/** Fitted on the labelled sentences of tests/unit/language/senses, once with and once without the school words. */
export const WEIGHTS: Features = {
  pos: 2.1,
  count: 0.4,
  order: -1,
  core: 2.2,
  near: 1.5,
  shared: 1.15,
  example: 1,
  like: 7.4,
  best: 2.7,
  likeNear: 1,
  name: 4,
  field: -0.3,
};

/** WordNet splits finely: a meaning that is nearly the one before it leaves its place to another. */
const ALIKE = 2;
/** Two entries this alike in what they speak of are one meaning. */
const TWINS = 0.4;
/** The glossary has one meaning of the word: the one that schools mostly mean. */
const ONLY = 0.7;

/** The senses, the one that fits the place best first; the next ones so that they differ from it. */
export function rankedSenses<T extends Candidate>(
  candidates: readonly T[],
  around: Surroundings,
  vocabulary: Vocabulary,
): T[] {
  const alone = candidates.filter(({ core }) => core).length === 1 ? ONLY : 0;
  const left = candidates.map((candidate) => {
    const features = featuresOf(candidate, around, vocabulary);
    const meaning = vocabulary.empty();
    for (const word of vocabulary.contentOf(`${candidate.definition} ${candidate.near}`))
      vocabulary.addTo(meaning, word, 1);
    return {
      candidate,
      meaning,
      score: FEATURES.reduce((sum, name) => sum + WEIGHTS[name] * features[name], candidate.core ? alone : 0),
    };
  });
  // A school word and the dictionary's own entry for the same meaning: what speaks for the one speaks for the other.
  for (const school of left) {
    if (!school.candidate.core) continue;
    let twin: (typeof left)[number] | undefined;
    let most = TWINS;
    for (const other of left) {
      if (other.candidate.core || other.candidate.pos !== school.candidate.pos) continue;
      const alike = likeness(other.meaning, school.meaning);
      if (alike > most) [twin, most] = [other, alike];
    }
    if (twin && twin.score > school.score) school.score = twin.score + 0.1;
  }
  const ranked: T[] = [];
  while (left.length > 0) {
    const best = left.reduce((a, b) => (b.score > a.score ? b : a));
    left.splice(left.indexOf(best), 1);
    ranked.push(best.candidate);
    if (ranked.length < 3)
      for (const other of left)
        if (other.candidate.pos === best.candidate.pos)
          other.score -= ALIKE * Math.max(0, likeness(other.meaning, best.meaning));
  }
  return ranked;
}

import { isFunctionWord } from './function-words';
import type { CoreEntry, PosLetter } from './lexicon-format';

/** Two others and the right one: three to choose among. */
const OTHERS = 2;

/** Says too little about what a word means for two definitions that share it to be near each other. */
const VAGUE = new Set(
  'something someone somebody thing things person people way make makes made get give do done'.split(' '),
);
/** Letters by which forms of one word are known as one: "measure", "measuring". */
const STEM = 5;
/** A word that nobody counted is a rare one. */
const RARE = 2.5;
/** How much a word more or less in a definition weighs, against one step of Zipf between the words. */
const A_WORD = 0.35;

export interface Guessed {
  readonly lemma: string;
  readonly pos: PosLetter;
  /** The one that fits the sentence. */
  readonly definition: string;
  /** All that the word can mean: none of it may come near another choice. */
  readonly meanings: readonly string[];
}

const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/\P{L}+/u)
    .filter((word) => word !== '');
const stem = (word: string): string => word.slice(0, STEM);
const contentOf = (text: string): ReadonlySet<string> =>
  new Set(
    wordsIn(text)
      .filter((word) => !isFunctionWord(word) && !VAGUE.has(word))
      .map(stem),
  );
const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((each) => b.has(each));

/** The same for the same pair, and no order that a reader could see: FNV-1a. */
function shuffled(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

/**
 * Meanings of two other words of the same part of speech, to guess among: about as common and as long as the right one,
 * never near to anything that the word itself can mean, nor to each other. Empty when there are no two.
 * `zipfOf`: how often a word is met (language/frequency.ts).
 */
export function othersFor(
  { lemma, pos, definition, meanings }: Guessed,
  entries: readonly CoreEntry[],
  zipfOf: (word: string) => number | undefined,
): string[] {
  const own = contentOf([lemma, definition, ...meanings].join(' '));
  const zipf = zipfOf(lemma) ?? RARE;
  const length = wordsIn(definition).length;
  const away = (entry: CoreEntry): number =>
    Math.abs((zipfOf(entry.word) ?? RARE) - zipf) + A_WORD * Math.abs(wordsIn(entry.definition).length - length);
  const nearest = entries
    .filter((entry) => entry.pos === pos && entry.definition !== '')
    .map((entry) => ({ entry, away: away(entry), place: shuffled(`${lemma} ${entry.id}`) }))
    .toSorted((a, b) => a.away - b.away || a.place - b.place);
  const taken = new Set(own);
  const chosen: string[] = [];
  for (const { entry } of nearest) {
    const content = contentOf(`${entry.word} ${entry.definition}`);
    if (content.size === 0 || meet(content, taken) || wordsIn(entry.definition).includes(lemma)) continue;
    for (const each of content) taken.add(each);
    chosen.push(entry.definition);
    if (chosen.length === OTHERS) return chosen;
  }
  return [];
}

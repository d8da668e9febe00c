import type { Stretch } from '@/model/text-map';
import { DETERMINERS, isFunctionWord, JOINING, OBJECTS } from './function-words';
import { lemmasOf, plainForm, type Lemma } from './lemma';
import type { PosLetter } from './lexicon-format';
import type { Token } from './part-of-speech';
import type { Vocabulary } from './vocabulary';

export interface Phrase extends Stretch {
  /** Ways to look it up: as written, with its last word ("carbon footprints") or its first ("took part") in base form. */
  readonly lemmas: readonly Lemma[];
  /** Which words of the sentence: the first, and the last. */
  readonly first: number;
  readonly last: number;
  /** In one piece; "turn the volume down" is not, and has the tapped word's place. */
  readonly joined: boolean;
}

const set = (words: string, by = ' '): ReadonlySet<string> => new Set(words.split(by));

const LONGEST = 4;
/** WordNet's phrases that open with a small word and mean nothing else wherever they stand. */
const SURE = set(
  'of course,at once,at all,by heart,by and large,in vain,on purpose,by accident,by mistake,at random,in detail,in particular,' +
    'in common,in general,in person,on board,at stake,at risk,in advance,by chance,so far,at present,at times,in public,' +
    'in private,on foot,by hand,as usual,at length,in time,on time,up to date,in the end,in front,at least,at most,' +
    'no one,each other,one another,in full,in depth,at home,on fire,by far,as a rule,for good,in effect',
  ',',
);
/** Said of amounts only, where a school text has the words themselves: "What kind of animal", "close to each other". */
const NEVER = set(
  'kind of,sort of,close to,a few,a little,so much,much as,as much,at that,in it,the like,and so,or so,be on',
  ',',
);
/** After a verb these mostly open a phrase of their own: "set in a village", "passes through a lens". */
const OPENING = set(
  'in on at by to for of from with about into over through under across around along after against upon before behind as',
);
/** After a verb these belong to it wherever they stand. */
const PARTICLES = set('up down out off away back on over in');

/** Most runs that open with a small word are no entry: no shard is opened to find that out. */
export const mayBeEntry = (phrase: string, school: ReadonlyMap<string, unknown>): boolean =>
  !isFunctionWord(phrase.slice(0, phrase.indexOf(' '))) || SURE.has(phrase) || school.has(phrase);

/** Whether a meaning of the phrase can be what these words say here. `verb`: its first word is a verb. */
export function isMeant(
  phrase: Phrase,
  meaning: { readonly pos: PosLetter; readonly core: boolean; readonly lemma: string; readonly count: number },
  tokens: readonly Token[],
  verb: boolean,
  vocabulary: Vocabulary,
): boolean {
  const first = tokens[phrase.first];
  const last = tokens[phrase.last];
  const next = tokens[phrase.last + 1];
  if (!first || !last) return false;
  if (meaning.pos === 'v' && !verb) return false;
  if (!phrase.joined) return meaning.pos === 'v' && (meaning.core || meaning.count > 0);
  if (meaning.core) return true;
  if (NEVER.has(meaning.lemma) || meaning.lemma.startsWith('capital of ')) return false;
  if (isFunctionWord(first.form) && !SURE.has(meaning.lemma)) return false;
  // Entries that are names have capitals: "the capital of France" is no title.
  if (meaning.pos === 'p') return first.capital && last.capital;
  if (meaning.pos === 'v' && OPENING.has(last.form) && next && !next.apart)
    return !(DETERMINERS.has(next.form) || OBJECTS.has(next.form) || !isFunctionWord(next.form));
  // "the free people of the colony": two words that only stand beside each other.
  if (
    meaning.pos === 'n' &&
    vocabulary.often(first.form, 'a') > vocabulary.often(first.form, 'n') &&
    meaning.count === 0
  )
    return last.form !== 'people' && last.form !== 'person';
  return true;
}

/**
 * Runs of two to four words around the tapped one that could be one entry, longest first, then a verb and its particle
 * around a short object. Words that punctuation parts are not one run.
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
      const indexes = Array.from({ length }, (_, step) => first + step);
      if (!indexes.slice(0, -1).every(joined)) continue;
      const plain = indexes.map(text);
      if (plain.every((word) => DETERMINERS.has(word) || JOINING.has(word))) continue;
      const lemmas: Lemma[] = [{ lemma: plain.join(' ') }];
      for (const { lemma, pos } of lemmasOf(plain.at(-1) ?? '', irregular).slice(1))
        if (pos === 'n') lemmas.push({ lemma: [...plain.slice(0, -1), lemma].join(' '), pos });
      for (const { lemma, pos } of lemmasOf(plain[0] ?? '', irregular).slice(1))
        if (pos === 'v') lemmas.push({ lemma: [lemma, ...plain.slice(1)].join(' '), pos });
      phrases.push({ start, end, lemmas, first, last, joined: true });
    }
  }
  return [...phrases, ...partedAround(words, at, text, joined, irregular)];
}

/** "Turn the volume down.": a verb, a pronoun or an article with one or two words, and a particle that closes the clause. */
function partedAround(
  words: readonly Stretch[],
  at: number,
  text: (index: number) => string,
  joined: (index: number) => boolean,
  irregular: ReadonlyMap<string, readonly string[]>,
): Phrase[] {
  const tapped = words[at];
  if (!tapped) return [];
  const found: Phrase[] = [];
  for (let gap = 1; gap <= 3; gap++)
    for (const first of [at, at - gap - 1]) {
      const last = first + gap + 1;
      const particle = text(last);
      if (first < 0 || !PARTICLES.has(particle) || (at !== first && at !== last)) continue;
      const object = text(first + 1);
      const fits = gap === 1 ? OBJECTS.has(object) : DETERMINERS.has(object);
      const closes = last === words.length - 1 || !joined(last) || JOINING.has(text(last + 1));
      const whole = Array.from({ length: gap + 1 }, (_, step) => first + step).every(joined);
      if (!fits || !closes || !whole || isFunctionWord(text(first))) continue;
      const lemmas = lemmasOf(text(first), irregular)
        .filter(({ pos }) => pos === undefined || pos === 'v')
        .map(({ lemma }): Lemma => ({ lemma: `${lemma} ${particle}`, pos: 'v' }));
      found.push({ start: tapped.start, end: tapped.end, lemmas, first, last, joined: false });
    }
  return found;
}

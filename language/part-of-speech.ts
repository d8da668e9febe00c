import { BE, DETERMINERS, HAVE, JOINING, MODALS, OBJECTS, PREPOSITIONS, QUESTION_WORDS } from './function-words';
import { lemmasOf } from './lemma';
import type { PosLetter } from './lexicon-format';
import { FOLLOWS, TAGS, type Tag } from './tags';
import { OPEN_POS, type Vocabulary } from './vocabulary';

/** Natural logarithm of how likely each part of speech is; 0 is sure. */
export type PosWeights = Readonly<Record<PosLetter, number>>;

/** Nothing is known: every part of speech may be meant. */
export const ANY_POS: PosWeights = { n: 0, v: 0, a: 0, r: 0, p: 0, o: 0 };

/** One word of the sentence. `apart`: punctuation parts it from the word before. */
export interface Token {
  /** Lower case. */
  readonly form: string;
  readonly capital: boolean;
  readonly apart: boolean;
  /** A sentence or a quotation opens with it. */
  readonly opens?: boolean;
}

type Chances = Partial<Record<Tag, number>>;

/** How often each open tag is met at all: what a word's own shares are measured against. */
const SHARE: Readonly<Chances> = { n: 0.34, p: 0.05, v: 0.12, z: 0.12, g: 0.03, e: 0.06, a: 0.1, r: 0.05 };
const LEAST = 1e-4;
/** Below 1: what SemCor’s novels and newspapers mostly meant counts for less than the place in the sentence. */
const TEMPER = 0.6;

const SINGULAR = /^(?:he|she|it|this|that|who|which)$/;
const PRONOUNS = /^(?:i|you|we|they|he|she|it|someone|everyone|anyone|nobody|people|there)$/;
/** Particles that also are prepositions: "down the hill", "wear down". */
const PARTICLES = /^(?:up|down|out|off|over|through|around|away|back|in|on|along|across|by)$/;

/** Closed classes are known by heart. */
function closed(form: string): Chances | undefined {
  if (form === 'to') return { T: 1 };
  if (BE.has(form) && !/^(?:becom|became|seem)/.test(form)) return { B: 1 };
  if (HAVE.has(form)) return { H: 1 };
  if (form === 'that') return { D: 0.4, C: 0.3, W: 0.2, O: 0.1 };
  if (form === 'her') return { D: 0.7, O: 0.3 };
  if (form === 'like') return { P: 0.7, v: 0.3 };
  if (form === 'will' || form === 'can' || form === 'may' || form === 'might') return { M: 0.97, n: 0.03 };
  if (form === 'not' || form === 'never' || form === 'also' || form === 'then') return { r: 1 };
  if (form === 'then' || form === 'first' || form === 'next') return { r: 0.5, a: 0.3, D: 0.2 };
  if (MODALS.has(form)) return { M: 1 };
  if (/^\d/.test(form)) return { D: 0.9, n: 0.1 };
  if (PRONOUNS.test(form)) return { O: 1 };
  if (/['’]s$|s['’]$/.test(form)) return { D: 0.9, n: 0.1 };
  if (DETERMINERS.has(form))
    return QUESTION_WORDS.has(form) || form.startsWith('wh') ? { W: 0.6, D: 0.4 } : { D: 0.95, O: 0.05 };
  if (OBJECTS.has(form)) return { O: 1 };
  if (QUESTION_WORDS.has(form)) return { W: 0.8, C: 0.2 };
  if (PARTICLES.test(form)) return { P: 0.8, r: 0.2 };
  if (PREPOSITIONS.has(form)) return { P: 1 };
  if (JOINING.has(form)) return { C: 1 };
  return undefined;
}

/** Shares of the tags a form may have, from how often its lemmas are which part of speech. */
function open(
  form: string,
  capital: boolean,
  vocabulary: Vocabulary,
  irregular: ReadonlyMap<string, readonly string[]>,
): Chances {
  const found: Chances = {};
  const add = (tag: Tag, often: number): void => {
    if (often > 0) found[tag] = Math.max(found[tag] ?? 0, 2 ** (TEMPER * often));
  };
  for (const { lemma, pos } of lemmasOf(form, irregular)) {
    if (pos === undefined) {
      for (const each of OPEN_POS) add(each, vocabulary.often(lemma, each));
      continue;
    }
    if (pos === 'v') {
      if (form.endsWith('ing')) add('g', vocabulary.often(lemma, 'v'));
      else if (form.endsWith('s')) add('z', vocabulary.often(lemma, 'v'));
      else add('e', vocabulary.often(lemma, 'v'));
    } else if (pos === 'n') add('s', vocabulary.often(lemma, 'n'));
    else if (pos === 'a' || pos === 'r') add(pos, vocabulary.often(lemma, pos));
  }
  const total = Object.values(found).reduce((sum, share) => sum + share, 0);
  const chances: Chances = {};
  if (total === 0) {
    if (form.endsWith('ly')) return { r: 0.9, a: 0.1 };
    if (form.endsWith('ing')) return { g: 0.7, n: 0.2, a: 0.1 };
    if (form.endsWith('ed')) return { e: 0.8, a: 0.2 };
    if (/(?:al|ous|ful|ive|ic|able|ible|less|ary|ish)$/.test(form)) return { a: 0.8, n: 0.2 };
    if (/[^su]s$/.test(form)) return { s: 0.8, z: 0.15, p: 0.05 };
    return capital ? { p: 0.8, n: 0.2 } : { n: 0.75, v: 0.1, a: 0.15 };
  }
  for (const [tag, share] of Object.entries(found)) chances[tag as Tag] = (share + 0.5) / (total + 1);
  return chances;
}

/** What the neighbours' number and person say beyond the table: "they wind", "the wind winds". */
function agreement(before: Tag, after: Tag, form: string): number {
  if (after === 'z') {
    if (before === 'n' || before === 'p') return 1.6;
    if (before === 's') return 0.15;
    if (before === 'O') return SINGULAR.test(form) ? 1.6 : 0.02;
    return before === 'W' || before === 'C' || before === 'r' ? 0.7 : 0.05;
  }
  // The first part of a compound stands in the singular: "river bank".
  if (before === 's' && (after === 'n' || after === 's')) return 0.35;
  if (after === 'v') {
    if (before === 'n' || before === 'p') return 0.3;
    if (before === 's') return 2.5;
    if (before === 'O') return SINGULAR.test(form) ? 0.1 : 1.5;
    // Directions open with a bare verb.
    if (before === 'START') return 2;
  }
  return 1;
}

const likeTable = (tag: Tag): Tag => (tag === 'z' ? 'v' : tag === 's' ? 'n' : tag);
const chance = (before: Tag, after: Tag): number =>
  (FOLLOWS[likeTable(before)]?.[likeTable(after)] ?? 0) / 1000 + LEAST;

const beforeOf = (tag: Tag): number => (tag === 'n' || tag === 's' ? 1.7 : tag === 'a' || tag === 'v' ? 0.3 : 1);

function step(before: Tag, after: Tag, token: Token, formBefore: string): number {
  const near =
    chance(before, after) * agreement(before, after, formBefore) * (token.form === 'of' ? beforeOf(before) : 1);
  if (!token.apart) return near;
  return 0.3 * near + 0.7 * chance('START', after) * agreement('START', after, '');
}

/**
 * The part of speech of one word in its sentence: how often its lemmas are nouns, verbs, ..., and which kinds of words
 * follow each other, weighed over the whole sentence (forward and backward).
 */
export function partOfSpeech(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
  irregular: ReadonlyMap<string, readonly string[]>,
): PosWeights {
  if (!tokens[at]) return ANY_POS;
  const fits = tokens.map(({ form, capital }, index): Chances => {
    const known = index === at ? undefined : closed(form);
    const chances = known ?? open(form, capital, vocabulary, irregular);
    // The tapped word is there to be looked up, and any part of speech may turn out to be meant.
    if (index === at) {
      const small = closed(form);
      for (const [tag, share] of Object.entries(small ?? {}))
        chances[tag as Tag] = (chances[tag as Tag] ?? 0) + 2 * share;
    }
    const scaled: Chances = {};
    for (const [tag, share] of Object.entries(chances))
      scaled[tag as Tag] = share / (SHARE[likeShare(tag as Tag)] ?? 0.1);
    return scaled;
  });
  const forward: Chances[] = [];
  fits.forEach((fit, index) => {
    const token = tokens[index]!;
    const before: Chances = forward[index - 1] ?? { START: 1 };
    const formBefore = tokens[index - 1]?.form ?? '';
    const now: Chances = {};
    let total = 0;
    for (const [tag, own] of Object.entries(fit)) {
      let sum = 0;
      for (const [last, share] of Object.entries(before))
        sum += share * step(last as Tag, tag as Tag, token, formBefore);
      now[tag as Tag] = sum * own;
      total += sum * own;
    }
    for (const tag of Object.keys(now)) now[tag as Tag] = (now[tag as Tag] ?? 0) / total;
    forward.push(now);
  });
  let backward: Chances = {};
  for (const tag of Object.keys(fits.at(-1) ?? {})) backward[tag as Tag] = chance(tag as Tag, 'END');
  for (let index = tokens.length - 2; index >= at; index--) {
    const next = tokens[index + 1]!;
    const now: Chances = {};
    let total = 0;
    for (const tag of Object.keys(fits[index] ?? {})) {
      let sum = 0;
      for (const [after, own] of Object.entries(fits[index + 1] ?? {}))
        sum += step(tag as Tag, after as Tag, next, tokens[index]!.form) * own * (backward[after as Tag] ?? 0);
      now[tag as Tag] = sum;
      total += sum;
    }
    for (const tag of Object.keys(now)) now[tag as Tag] = (now[tag as Tag] ?? 0) / total;
    backward = now;
  }
  const sums: Record<PosLetter, number> = { n: 0, v: 0, a: 0, r: 0, p: 0, o: 0 };
  let total = 0;
  for (const [tag, share] of Object.entries(forward[at] ?? {})) {
    const both = share * (backward[tag as Tag] ?? 0);
    total += both;
    sums[POS_OF[tag as Tag]] += both;
  }
  // "the present.": an adjective after a determiner wants its noun.
  const next = tokens[at + 1];
  const alone = !next || next.apart || (closed(next.form) !== undefined && !/^\d/.test(next.form));
  if (alone && at > 0 && !tokens[at]?.apart && (closed(tokens[at - 1]?.form ?? '')?.D ?? 0) > 0.5) {
    total -= 0.85 * sums.a;
    sums.a *= 0.15;
  }
  const log = (share: number): number => Math.max(-5, Math.log(share / total + 1e-3));
  return {
    n: log(sums.n + sums.p),
    v: log(sums.v),
    a: log(sums.a),
    r: log(sums.r),
    p: log(sums.n + sums.p),
    o: log(sums.o),
  };
}

const likeShare = (tag: Tag): Tag => (tag === 's' ? 'n' : tag);
const POS_OF: Readonly<Record<Tag, PosLetter>> = {
  ...(Object.fromEntries(TAGS.map((tag) => [tag, 'o'])) as Record<Tag, PosLetter>),
  n: 'n',
  s: 'n',
  p: 'p',
  v: 'v',
  z: 'v',
  g: 'v',
  e: 'v',
  a: 'a',
  r: 'r',
};

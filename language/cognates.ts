import type { Cognate } from '@/model/word-help';
import type { FalseFriend } from './lexicon-format';
import { baseLanguage } from './passage-language';

/**
 * Words of two languages that look alike and mean the same: a learner has met the English word before, at home. Meaning
 * is the caller's part: the other word is a gloss of this one. What is judged here is whether a reader would see it.
 */

/** Languages that took much of their vocabulary from Latin, as English did. */
const RELATED: ReadonlySet<string> = new Set(['es', 'pt', 'fr', 'it', 'ht']);

/** Endings that answer each other, longest first; after cutting them both words end in the same sign. */
const ENGLISH_ENDS: readonly (readonly [RegExp, string])[] = [
  [/ation$/, 'A1'],
  [/[st]ion$/, '1'],
  [/(?<=.{3})ity$/, '2'],
  [/(?<=.{3})ty$/, '2'],
  [/ically$/, '34'],
  [/ly$/, '4'],
  [/(?:ical|ic)$/, '3'],
  [/ous$/, '5'],
  [/(?:ance|ence|ancy|ency)$/, '6'],
  [/(?:ant|ent)$/, '7'],
  [/(?:able|ible)$/, '8'],
  [/ism$/, '9'],
  [/ist$/, 'I'],
  [/(?:or|er|our)$/, 'O'],
  [/(?:ary|ory)$/, 'Y'],
  [/ive$/, 'V'],
  [/ize$|ise$/, 'Z'],
  [/(?:ogy|aphy|omy|athy)$/, 'G'],
  [/ment$/, 'M'],
  [/ure$/, 'U'],
  [/(?<=.{3})(?:ate|y|e)$/, ''],
];
const ROMANCE_ENDS: readonly (readonly [RegExp, string])[] = [
  [/(?:acion|acao|ation|azione|asyon)$/, 'A1'],
  [/(?:[cs]ion|[cs]ao|[st]ion|[sz]ione|[sz]yon|syon)$/, '1'],
  [/(?:idad|dad|tad|idade|dade|ite|te|ita|ta)$/, '2'],
  [/(?:icamente|iquement|ikman)$/, '34'],
  [/(?:mente|ment|man)$/, 'M|4'],
  [/(?:icos?|icas?|iques?|ici|icha?|ik|ical|icale)$/, '3'],
  [/(?:osos?|osas?|eux|euse|ios?|eo|e)$/, '5|'],
  [/(?:ancia|encia|anza|enza|ance|ence|ans|ens|ansa)$/, '6'],
  [/(?:antes?|entes?|ant|ent|an)$/, '7'],
  [/(?:able|ible|avel|ivel|abile|ibile|ab|ib)$/, '8'],
  [/(?:ismo|isme|ism)$/, '9'],
  [/(?:ista|iste|is)$/, 'I'],
  [/(?:ador|adora|dor|dora|tor|tora|or|ora|eur|ateur|ore|atore|ero|era|er|e)$/, 'O'],
  [/(?:arios?|arias?|orios?|orias?|aire|oire|ari|orio|ario)$/, 'Y'],
  [/(?:ivos?|ivas?|if|ive|iv)$/, 'V'],
  [/(?:izar|iser|izzare|ize)(?:se)?$/, 'Z'],
  [/(?:ogia|afia|omia|atia|ogie|aphie|omie|ofi|oji)$/, 'G'],
  [/(?:mento|mentos)$/, 'M'],
  [/(?:ura|ure|i)$/, 'U'],
  [/(?:arse|erse|irse|ar|er|ir|are|ere|ire|re|ado|ada|ato|ata|ido|e|o|a|ia|io|ie|e)$/, ''],
];

const plain = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z]/g, '');

/** Spellings of one sound that a reader sees through. */
const sounds = (stem: string): string =>
  stem
    .replace(/^es(?=[cpt])|^e(?=s[cpt])/, 's')
    .replaceAll('ph', 'f')
    .replaceAll('th', 't')
    .replaceAll('ch', 'c')
    .replaceAll('qu', 'c')
    .replaceAll('k', 'c')
    .replaceAll('y', 'i')
    .replaceAll('z', 's')
    .replaceAll('w', 'r')
    .replaceAll(/([a-z])\1/g, '$1')
    .replaceAll('x', 'cs');

const VOWELS = /[aeiou]/;
/** What changing one letter into the other costs, of 1: vowels shift between languages more than consonants. */
function change(a: string, b: string): number {
  if (a === b) return 0;
  if (VOWELS.test(a) && VOWELS.test(b)) return 0.4;
  const pair = [a, b].toSorted().join('');
  if (['bv', 'cs', 'cg', 'dt', 'fp', 'gj', 'ij', 'cst', 'st', 'bp'].includes(pair)) return 0.5;
  return 1;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const lost = VOWELS.test(a.charAt(i - 1)) ? 0.6 : 1;
      const won = VOWELS.test(b.charAt(j - 1)) ? 0.6 : 1;
      next.push(
        Math.min(
          (row[j] ?? 0) + lost,
          (next[j - 1] ?? 0) + won,
          (row[j - 1] ?? 0) + change(a.charAt(i - 1), b.charAt(j - 1)),
        ),
      );
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The word as a whole, and with each ending that it could have cut to its sign. */
function readings(word: string, ends: readonly (readonly [RegExp, string])[]): string[] {
  const found = [sounds(word)];
  for (const [end, signs] of ends) {
    if (!end.test(word)) continue;
    const stem = word.replace(end, '');
    if (stem.length < 2) continue;
    for (const sign of signs.split('|')) found.push(sounds(stem) + sign);
  }
  return found;
}

/** Share of a word's letters that may differ. */
const ALIKE = 0.27;
const SHORTEST = 4;

/** Would a reader of `lang` see that these two are one word? Letters only: what they mean is not asked. */
export function looksAlike(english: string, other: string, lang: string): boolean {
  if (!RELATED.has(baseLanguage(lang))) return false;
  const [a, b] = [plain(english), plain(other)];
  if (Math.min(a.length, b.length) < SHORTEST || /\s/.test(other.trim())) return false;
  return readings(a, ENGLISH_ENDS).some((x) =>
    readings(b, ROMANCE_ENDS).some((y) => {
      if (x.charAt(0) !== y.charAt(0)) return false;
      return distance(x, y) / Math.max(x.length, y.length) <= ALIKE;
    }),
  );
}

/**
 * What to say about an English word beside a home language: a gloss that looks like it, or else a word that only looks
 * like it and means something else. `glosses` are those of the sense that is meant; `friend` is the lemma's row in the
 * list of false friends of that language.
 */
export function cognateOf(
  lemma: string,
  glosses: readonly string[],
  lang: string,
  friend: FalseFriend | undefined,
): Cognate | undefined {
  const base = baseLanguage(lang);
  const text = glosses.find((gloss) => gloss !== friend?.[0] && looksAlike(lemma, gloss, base));
  if (text !== undefined) return { text, lang: base, kind: 'cognate' };
  return friend && { text: friend[0], lang: base, kind: 'false-friend', means: friend[1] };
}

import { isFunctionWord } from './function-words';
import type { PosLetter } from './lexicon-format';

export interface Lemma {
  readonly lemma: string;
  /** Which part of speech the ending speaks for; absent for the word as it stands. */
  readonly pos?: PosLetter;
}

/** Ending, what stands instead, part of speech: WordNet's detachment rules, and consonants doubled before an ending. */
const ENDINGS: readonly (readonly [ending: string, instead: string, pos: PosLetter])[] = [
  ['s', '', 'n'],
  ['ses', 's', 'n'],
  ['xes', 'x', 'n'],
  ['zes', 'z', 'n'],
  ['ches', 'ch', 'n'],
  ['shes', 'sh', 'n'],
  ['men', 'man', 'n'],
  ['ies', 'y', 'n'],
  ['ves', 'f', 'n'],
  ['ves', 'fe', 'n'],
  ['oes', 'o', 'n'],
  ['s', '', 'v'],
  ['ies', 'y', 'v'],
  ['es', '', 'v'],
  ['ied', 'y', 'v'],
  ['ed', 'e', 'v'],
  ['ed', '', 'v'],
  ['ing', 'e', 'v'],
  ['ing', '', 'v'],
  ['er', '', 'a'],
  ['est', '', 'a'],
  ['er', 'e', 'a'],
  ['est', 'e', 'a'],
  ['ier', 'y', 'a'],
  ['iest', 'y', 'a'],
];
const DOUBLED = /([bdfgklmnprtvz])\1(ed|ing|er|est)$/;

/** Lower case, straight apostrophes, without soft hyphens and invisible marks. */
export const plainForm = (surface: string): string =>
  surface
    .normalize('NFC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[\u2018\u2019]/g, "'")
    .replaceAll(/[\u2010\u2011]/g, '-')
    .toLowerCase();

/** Spellings of Britain, and what the dictionary and the school words have instead: "colour", "organise", "metre". */
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{3})our(?=$|ite$|able$|ful$|less$|ed$|ing$|hood$)/, 'or'],
  [/(?<=[a-z]{3})is(?=e$|ation$)/, 'iz'],
  [/(?<=[a-z]{2})yse$/, 'yze'],
  [/(?<=[a-z]{2}[tb])re$/, 'er'],
  [/(?<=[a-z]{3})ogue$/, 'og'],
  [/(?<=[a-z]{3})ence$/, 'ense'],
  [/^grey$/, 'gray'],
  [/^programme$/, 'program'],
  [/^plough$/, 'plow'],
  [/^judgement$/, 'judgment'],
  [/^aluminium$/, 'aluminum'],
  [/^(ful|skil)fil$/, '$1lfill'],
];
function americanOf(lemma: string): string {
  for (const [pattern, instead] of BRITISH) if (pattern.test(lemma)) return lemma.replace(pattern, instead);
  return lemma;
}

const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ["won't", 'will'],
  ["can't", 'can'],
  ["shan't", 'shall'],
  ["let's", 'let'],
]);

/**
 * English lemmas that this form may belong to, the form itself first. Which of them are words is for the
 * dictionary to say; `irregular` is the compiled list of exceptions ("mice").
 */
export function lemmasOf(surface: string, irregular: ReadonlyMap<string, readonly string[]>): Lemma[] {
  const plain = plainForm(surface);
  const whole = CONTRACTED.get(plain) ?? plain.replace(/(?:n't|'(?:s|re|ve|ll|d|m))$|(?<=s)'$/, '');
  const found: Lemma[] = [{ lemma: whole }];
  if (isFunctionWord(whole) && !irregular.has(whole)) return found;
  const add = (lemma: string, pos: PosLetter): void => {
    if (lemma.length > 1 && !found.some((known) => known.lemma === lemma && (known.pos ?? pos) === pos))
      found.push({ lemma, pos });
  };
  for (const form of irregular.get(whole) ?? []) add(form.slice(1), form.charAt(0) as PosLetter);
  for (const [ending, instead, pos] of ENDINGS) {
    const stem = whole.slice(0, -ending.length);
    if (!whole.endsWith(ending) || stem.length < 2) continue;
    if (ending === 's' && /[su]$/.test(stem) && !/[aeiou]u$/.test(stem)) continue;
    add(stem + instead, pos);
  }
  const doubled = DOUBLED.exec(whole);
  if (doubled) add(whole.slice(0, -(doubled[2]?.length ?? 0) - 1), /ed|ing/.test(doubled[2] ?? '') ? 'v' : 'a');
  for (const { lemma, pos } of found.slice()) {
    const american = americanOf(lemma);
    if (american !== lemma && !found.some((known) => known.lemma === american && known.pos === pos))
      found.push(pos === undefined ? { lemma: american } : { lemma: american, pos });
  }
  return found;
}

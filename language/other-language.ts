import type { Stretch } from '@/model/text-map';
import { baseLanguage } from './passage-language';

/** A stretch that is most likely in another language than the text around it. */
export interface Foreign extends Stretch {
  /** Known by its letters alone; without it a detector has to say. */
  readonly lang?: string;
}

/** Detectors mis-call 18-58 % of short English passages: nothing shorter, in characters, is ever guessed at. */
export const SHORTEST = 50;
/** Where there is no list of common words to confirm a detector's guess by, it gets more text. */
export const SHORTEST_ALONE = 120;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Words that no running text is without, and that the other languages of the list do not share. */
const COMMON: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set(
    'the of and to in is that for it you with are this be at from your or have not will what can how they was were which ' +
      'their his her he she we if about when who why where there do does has had by an but',
  ),
  es: set(
    'el la los las del que y en un una es por con para se su sus al lo como más si qué cómo cuál son fue está este esta ' +
      'pero tu muy también porque cuando donde de sobre entre hay ser',
  ),
};
/** Share of common words from which a passage is taken for that language, and below which it is not. */
const SURE = 0.15;
const NOT = 0.06;

/** Characters below which a sentence without a common word says nothing: "Then stop." */
const TELLING = 24;

/** Letters that only one language of our voices is written in. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Ethiopic}/gu, 'am'],
];
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/gu,
  fa: /\p{Script=Arabic}/gu,
  ur: /\p{Script=Arabic}/gu,
  ps: /\p{Script=Arabic}/gu,
  ru: /\p{Script=Cyrillic}/gu,
  uk: /\p{Script=Cyrillic}/gu,
  hi: /\p{Script=Devanagari}/gu,
  ne: /\p{Script=Devanagari}/gu,
  he: /\p{Script=Hebrew}/gu,
  am: /\p{Script=Ethiopic}/gu,
  bn: /\p{Script=Bengali}/gu,
  th: /\p{Script=Thai}/gu,
  zh: /\p{Script=Han}/gu,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  ko: /[\p{Script=Hangul}\p{Script=Han}]/gu,
};
const LATIN = /\p{Script=Latin}/gu;
const scriptOf = (base: string): RegExp => SCRIPTS[base] ?? LATIN;
const LETTER = /\p{L}/gu;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How much of a text are the most common words of a language; undefined where we have no list of them. */
export function shareOfCommon(text: string, lang: string): number | undefined {
  const common = COMMON[baseLanguage(lang)];
  if (!common) return undefined;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length === 0 ? 0 : words.filter((word) => common.has(word)).length / words.length;
}

type Look = 'this' | 'other' | 'either' | { readonly lang: string };

function lookOf(text: string, base: string): Look {
  const letters = count(text, LETTER);
  if (letters === 0) return 'either';
  if (count(text, scriptOf(base)) < letters / 2) {
    for (const [pattern, lang] of LETTERS) {
      // Japanese is mostly Han letters, with the small ones in between.
      const least = lang === 'ja' ? 0.1 : 0.6;
      if (lang !== base && count(text, pattern) > letters * least) return { lang };
    }
    return 'other';
  }
  const share = shareOfCommon(text, base);
  if (share === undefined) return 'this';
  if (share >= SURE) return 'this';
  return share <= NOT && text.trim().length >= TELLING ? 'other' : 'either';
}

/** Sentences, nearly: where the language may change. */
const UNIT = /[^\n\t.!?。！？।።]+[\n\t.!?。！？।።]*/gu;

/** Stretches of a text that look like another language than `lang`, in order. */
export function foreignIn(text: string, lang: string): Foreign[] {
  const base = baseLanguage(lang);
  const found: { start: number; end: number; lang?: string; solid: boolean }[] = [];
  for (const { 0: unit, index } of text.matchAll(UNIT)) {
    const look = lookOf(unit, base);
    const last = found.at(-1);
    const start = index + (/^\s*/.exec(unit)?.[0].length ?? 0);
    const end = index + unit.trimEnd().length;
    if (end <= start) continue;
    if (look === 'this') {
      if (last) last.solid = true;
      continue;
    }
    const by = typeof look === 'object' ? look.lang : undefined;
    if (look === 'either') continue;
    // A short "Sí." between two such sentences belongs to them.
    if (last && !last.solid && by === last.lang) last.end = end;
    else found.push({ start, end, solid: false, ...(by !== undefined && { lang: by }) });
  }
  return found.flatMap(({ start, end, lang: by }) => {
    if (by !== undefined) return [{ start, end, lang: by }];
    return end - start >= SHORTEST ? [{ start, end }] : [];
  });
}

/** May a detector's word be taken for a passage that looked foreign in a text of `lang`? */
export function confirmed(passage: string, found: string, lang: string): boolean {
  if (baseLanguage(found) === baseLanguage(lang)) return false;
  const letters = count(passage, LETTER);
  if (count(passage, scriptOf(baseLanguage(found))) < letters / 2) return false;
  // Letters of another script than the text's own cannot be the text's language.
  if (count(passage, scriptOf(baseLanguage(lang))) < letters / 2) return true;
  const share = shareOfCommon(passage, found);
  return share === undefined ? passage.length >= SHORTEST_ALONE : share >= SURE;
}

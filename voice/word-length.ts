/** How long a word lasts when nobody tells, ms at the pace of the tables here (about 170 English words a minute). */
export type WordLength = (word: string) => number;

/** A letter said by its name, "C" of "CO2". */
const LETTER = 240;
const DIGIT = 260;
const TEEN = 400;
const TENS = 300;
const BIG = 350;
/** "'s", "th": one consonant more. */
const ENDING = 80;

const VOWELS = /[aeiouy\u00E0-\u00E6\u00E8-\u00EF\u00F2-\u00F6\u00F9-\u00FD\u0153аеёиоуыэюяіїєαεηιουωάέήίόύώ]+/giu;
const SOUND = 100;
const CONSONANT = 65;

/** ms of one sign: a syllable for Han and Hangul, about half of one where vowels are written as marks or left out. */
const SIGNS: readonly (readonly [RegExp, number])[] = [
  [/\p{Script=Han}/u, 210],
  [/\p{Script=Hangul}/u, 190],
  [/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Ethiopic}]/u, 140],
  [/[\p{Script=Arabic}\p{Script=Hebrew}]/u, 105],
  [/\p{L}/u, 95],
];
const ALPHABET = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}'’]+$/u;

const underHundred = (n: number): number => (n < 10 ? DIGIT : n < 20 ? TEEN : n % 10 ? TENS + DIGIT : TENS);
const underThousand = (n: number): number =>
  (n >= 100 ? DIGIT + BIG : 0) + (n % 100 || n === 0 ? underHundred(n % 100) : 0);

function cardinal(n: number): number {
  if (n < 1000) return underThousand(n);
  return cardinal(Math.floor(n / 1000)) + BIG + (n % 1000 ? underThousand(n % 1000) : 0);
}

/** A number as it is said: a year in two halves, a decimal digit by digit after its point. */
function numberLength(digits: string): number {
  if (/^1[1-9]\d\d$/.test(digits)) {
    const rest = Number(digits.slice(2));
    return underHundred(Number(digits.slice(0, 2))) + (rest === 0 ? BIG : rest < 10 ? 2 * DIGIT : underHundred(rest));
  }
  const [whole = '', ...decimals] = digits.replaceAll(/,(?=\d{3})/g, '').split(/[.,]/);
  const after = decimals.join('').length;
  const said = whole.length > 12 ? whole.length * DIGIT : cardinal(Number(whole));
  return said + (after > 0 ? DIGIT * (after + 1) : 0);
}

/** By what is written, in any language. */
export function lengthByLetters(word: string): number {
  if (/^\p{Lu}{2,5}$/u.test(word) || /^\p{L}$/u.test(word)) return Array.from(word).length * LETTER;
  if (ALPHABET.test(word)) {
    const vowels = word.match(VOWELS) ?? [];
    const consonants = word.length - vowels.join('').length;
    return SOUND * Math.max(1, vowels.length) + CONSONANT * consonants;
  }
  let ms = 0;
  for (const sign of word.normalize('NFC')) ms += SIGNS.find(([script]) => script.test(sign))?.[1] ?? 0;
  return ms;
}

/** By a dictionary's sounds where it has the word; what is written around it, and numbers, by rule. */
export function wordLength(word: string, sounds: (word: string) => number | undefined): number {
  const parts = word.split(/[-\u2010\u2011]/).filter((part) => part !== '');
  if (parts.length > 1) return parts.reduce((sum, part) => sum + wordLength(part, sounds), 0);
  if (/\d/.test(word)) {
    let ms = 0;
    for (const [piece] of word.matchAll(/\d(?:[\d.,]*\d)?|[^\d.,]+/g)) {
      if (/^\d/.test(piece)) ms += numberLength(piece);
      else if (/^(?:st|nd|rd|th|s)$/i.test(piece)) ms += ENDING;
      else ms += piece.length < 3 ? piece.length * LETTER : wordLength(piece, sounds);
    }
    return ms;
  }
  const plain = word.toLowerCase().replaceAll('’', "'");
  if (plain.length > 1 || plain === 'a' || plain === 'i') {
    const known = sounds(plain);
    if (known !== undefined) return known;
    const stem = plain.endsWith("'s") ? sounds(plain.slice(0, -2)) : undefined;
    if (stem !== undefined) return stem + ENDING;
  }
  return lengthByLetters(word);
}

/** Old codes of bytes, and how each is told from the others: by which letters stand beside which. */

export interface ByteCode {
  /** As TextDecoder knows it. */
  readonly code: string;
  readonly name: string;
  /** How a header names a language that is written in it: decides only between codes that fit. */
  readonly named: RegExp;
  readonly fits: (bytes: Uint8Array) => boolean;
}

/** Accented letters of the languages of western Europe and America. */
const WESTERN = /^[A-Za-zÀ-ÖØ-öø-ÿŒœŠšŽžŸ]+$/;
/** In that code and in none of those languages but Icelandic: there it would be a letter of another code. */
const FOREIGN = /[ÐÞðþÝý×÷]/;
const ALONE = /^[àèéêìòóùúáíýÀÈÉÊÌÒÓÙÚÁÍ]$/;
/** A capital within a word, a sign between two letters. */
const BROKEN_CASE = /\p{Ll}[À-ÖØ-ÞŒŠŽŸ]/u;
const SIGN_INSIDE = /\p{L}[\u00a1-\u00a9\u00ab-\u00b4\u00b6\u00b8\u00b9\u00bb-\u00bf†‡‰‹›]\p{L}/u;
/** Undefined places of these codes become controls. */
// oxlint-disable-next-line no-control-regex
const UNDEFINED = /[\u0080-\u009f]/;

const isWestern = (word: string): boolean =>
  ALONE.test(word) ||
  (WESTERN.test(word) &&
    /[A-Za-z]/.test(word) &&
    !FOREIGN.test(word) &&
    !BROKEN_CASE.test(word) &&
    !/[À-ÿ]{3}/.test(word));
/** Two letters that stand at a word's end alone. */
const isArabic = (word: string): boolean =>
  /^[\p{Script=Arabic}\u0640\u064b-\u0652\u200c\u200d]+$/u.test(word) && !/[\u0629\u0649]\p{L}/u.test(word);
const isCyrillic = (word: string): boolean =>
  /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+)$/u.test(word) && /^\p{Script=Cyrillic}+$/u.test(word);

/** Share of the letters that a language writes most, which text in another code does not reach. */
const OFTEN_CYRILLIC = { letters: /[оеаинтсрвліОЕАИНТСРВЛІ]/g, least: 0.45 };
const OFTEN_ARABIC = { letters: /[اليمنروتبدسعهةکی]/g, least: 0.6 };
const ENOUGH_LETTERS = 10;

/** Words with a letter that is not English, and as many of them as there are. */
function wordsIn(bytes: Uint8Array, code: string): string[] | undefined {
  const text = new TextDecoder(code).decode(bytes);
  if (UNDEFINED.test(text) || text.includes('\ufffd')) return undefined;
  if ((text.match(new RegExp(SIGN_INSIDE, 'gu')) ?? []).length > 0) return undefined;
  return (text.match(/[\p{L}\p{M}\u200c\u200d]+/gu) ?? []).filter((word) => /[^\p{ASCII}]/u.test(word));
}

/** A handful of misspelt words in a thousand are not another code. */
const MISSPELT = 0.03;
const nearlyAll = (words: readonly string[], fit: (word: string) => boolean): boolean =>
  words.length > 0 && words.filter((word) => !fit(word)).length <= MISSPELT * words.length;

function written(words: readonly string[], often: { readonly letters: RegExp; readonly least: number }): boolean {
  const text = words.join('').replaceAll(/\p{M}/gu, '');
  return text.length < ENOUGH_LETTERS || (text.match(often.letters) ?? []).length >= often.least * text.length;
}

const western =
  (code: string) =>
  (bytes: Uint8Array): boolean => {
    const words = wordsIn(bytes, code);
    // Only signs (curly quotes, dashes): these stand at the same places in all of Windows' codes.
    return words !== undefined && (words.length === 0 ? code === 'windows-1252' : nearlyAll(words, isWestern));
  };
function cyrillic(bytes: Uint8Array): boolean {
  const words = wordsIn(bytes, 'windows-1251') ?? [];
  return nearlyAll(words, isCyrillic) && written(words, OFTEN_CYRILLIC);
}
function arabic(bytes: Uint8Array): boolean {
  const words = wordsIn(bytes, 'windows-1256') ?? [];
  const own = words.filter(isArabic);
  return own.length > 0 && nearlyAll(words, (word) => isArabic(word) || isWestern(word)) && written(own, OFTEN_ARABIC);
}

interface Pairs {
  readonly all: number;
  /** Characters that a school writes: each code has them in its first part. */
  readonly usual: number;
  /** Second byte below 0x80. */
  readonly low: number;
  readonly broken: number;
  /** First byte above those of Korean syllables. */
  readonly beyondKorean: number;
  readonly kana: number;
}
type Usual = (lead: number, trail: number) => boolean;

function pairsIn(bytes: Uint8Array, single: (byte: number) => boolean, usual: Usual): Pairs {
  const pairs = { all: 0, usual: 0, low: 0, broken: 0, beyondKorean: 0, kana: 0 };
  for (let i = 0; i < bytes.length; i += 1) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[i + 1] ?? 0;
    if (single(lead) || trail < 0x40 || trail === 0x7f) {
      // The sample may end within a character.
      if (i + 1 < bytes.length) pairs.broken += 1;
      continue;
    }
    i += 1;
    pairs.all += 1;
    if (usual(lead, trail)) pairs.usual += 1;
    if (trail < 0x80) pairs.low += 1;
    if (lead > 0xc8) pairs.beyondKorean += 1;
    if ((lead === 0x82 && trail >= 0x9f) || lead === 0x83) pairs.kana += 1;
  }
  return pairs;
}

const never = (): boolean => false;
const high = (trail: number): boolean => trail >= 0xa1;
/** Punctuation; then the characters in most use, of which each code has a first part of its own. */
const USUAL = {
  chinese: (lead: number, trail: number) =>
    high(trail) && ((lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xd7)),
  taiwanese: (lead: number) => lead >= 0xa1 && lead <= 0xc6,
  korean: (lead: number, trail: number) =>
    high(trail) && ((lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xc8)),
  japanese: (lead: number) => (lead >= 0x81 && lead <= 0x83) || (lead >= 0x88 && lead <= 0x97),
} as const satisfies Record<string, Usual>;
/** Fewer characters than this tell nothing for sure. */
const ENOUGH_PAIRS = 12;
const USUAL_SHARE = 0.95;

const fitsPairs = (pairs: Pairs): boolean =>
  pairs.broken === 0 && pairs.all >= ENOUGH_PAIRS && pairs.usual >= USUAL_SHARE * pairs.all;

export const byteCodes: readonly ByteCode[] = [
  {
    code: 'windows-1252',
    name: 'Windows-1252',
    named: /spanish|french|portug|haitian|german|\b(?:es|fr|pt|ht)\b/i,
    fits: western('windows-1252'),
  },
  { code: 'macintosh', name: 'Mac Roman', named: /(?!)/, fits: western('macintosh') },
  {
    code: 'windows-1256',
    name: 'Windows-1256',
    named: /arabic|farsi|persian|dari|urdu|\b(?:ar|fa|ur)\b/i,
    fits: arabic,
  },
  {
    code: 'windows-1251',
    name: 'Windows-1251',
    named: /russian|ukrainian|bulgarian|serbian|\b(?:ru|uk|bg)\b/i,
    fits: cyrillic,
  },
  {
    code: 'gb18030',
    name: 'GB18030',
    named: /simplified|mandarin|\bzh\b/i,
    fits: (bytes) => {
      const pairs = pairsIn(bytes, never, USUAL.chinese);
      return fitsPairs(pairs) && pairs.low < 0.05 * pairs.all && pairs.beyondKorean > 0;
    },
  },
  {
    code: 'big5',
    name: 'Big5',
    named: /traditional|cantonese|taiwan/i,
    fits: (bytes) => {
      const pairs = pairsIn(bytes, never, USUAL.taiwanese);
      return fitsPairs(pairs) && pairs.low > 0.1 * pairs.all;
    },
  },
  {
    code: 'euc-kr',
    name: 'EUC-KR',
    named: /korean|\bko\b/i,
    fits: (bytes) => fitsPairs(pairsIn(bytes, never, USUAL.korean)),
  },
  {
    code: 'shift_jis',
    name: 'Shift_JIS',
    named: /japanese|\bja\b/i,
    fits: (bytes) => {
      const pairs = pairsIn(bytes, (lead) => lead >= 0xa0 && lead <= 0xdf, USUAL.japanese);
      return fitsPairs(pairs) && pairs.kana > 0;
    },
  },
];

/** Where a piece of the spoken form comes from: `at` counts from the start of the match. */
export interface Piece {
  readonly text: string;
  readonly at: number;
}
export interface Rule {
  /** Sticky, with the `u` flag. */
  readonly pattern: RegExp;
  readonly say: (match: RegExpExecArray) => readonly Piece[];
}

const DECADES = [
  'hundreds',
  'tens',
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];

const whole = (text: string): readonly Piece[] => [{ text, at: 0 }];

/** "1934" to "19 34", as years and most house numbers are said. */
const yearSaid = (century: string, rest: string): string => {
  if (rest === '00') return `${century} hundred`;
  return rest.startsWith('0') ? `${century} oh ${rest.charAt(1)}` : `${century} ${rest}`;
};

interface Currency {
  readonly one: string;
  readonly many: string;
  readonly cent: string;
  readonly cents: string;
  readonly and: string;
}

/** Sign, whole units, cents, and "million" and the like, which come before the unit's name. */
const money = (sign: string, scales: string, words: Currency): Rule => ({
  pattern: new RegExp(
    `${sign}\\s?((?:\\d{1,3}(?:,\\d{3})+|\\d+))(?:\\.(\\d{2})(?!\\d)|(\\.\\d+))?(?:(\\s)(${scales}))?(?![\\p{L}\\p{N}])`,
    'uy',
  ),
  say([all, units = '', cents, decimals = '', , scale]) {
    const number = units.replaceAll(',', '');
    if (scale !== undefined) {
      const at = all.length - scale.length;
      const amount = number + (cents === undefined ? decimals : `.${cents}`);
      return [
        { text: `${amount} `, at: 0 },
        { text: `${scale} ${words.many}`, at },
      ];
    }
    const unit = number === '1' ? words.one : words.many;
    if (cents === undefined || cents === '00') return whole(`${number}${decimals} ${unit}`);
    const small = `${Number(cents)} ${cents === '01' ? words.cent : words.cents}`;
    return whole(number === '0' ? small : `${number} ${unit} ${words.and} ${small}`);
  },
});

const EN_SCALES = 'hundred|thousand|million|billion|trillion';
const ES_SCALES = 'mil|millón|millones';

const ENGLISH: readonly Rule[] = [
  money('\\$', EN_SCALES, { one: 'dollar', many: 'dollars', cent: 'cent', cents: 'cents', and: 'and' }),
  money('€', EN_SCALES, { one: 'euro', many: 'euros', cent: 'cent', cents: 'cents', and: 'and' }),
  money('£', EN_SCALES, { one: 'pound', many: 'pounds', cent: 'penny', cents: 'pence', and: 'and' }),
  {
    pattern: /(?<![\p{L}\p{N}.,$€£#/])(1[1-9]|20)(\d)0['’]?s(?![\p{L}\p{N}])/uy,
    say: ([, century = '', decade = '']) =>
      whole(century === '20' && decade === '0' ? 'two thousands' : `${century} ${DECADES[Number(decade)]}`),
  },
  {
    pattern: /(?<![\p{L}\p{N}.,$€£#/])(1[1-9]|20(?!0))(\d\d)(?![\p{L}\p{N}%°]|[.,:/]\d)/uy,
    say: ([, century = '', rest = '']) => whole(yearSaid(century, rest)),
  },
];

const SPANISH: readonly Rule[] = [
  money('\\$', ES_SCALES, { one: 'dólar', many: 'dólares', cent: 'centavo', cents: 'centavos', and: 'con' }),
  money('€', ES_SCALES, { one: 'euro', many: 'euros', cent: 'céntimo', cents: 'céntimos', and: 'con' }),
];

const HAN_DIGITS = '〇一二三四五六七八九';
const CHINESE: readonly Rule[] = [
  // The engine would count the years, and say "percent" in English.
  {
    pattern: /(?<!\d)\d{4}(?=\s?年)/uy,
    say: ([year]) => Array.from(year, (digit, at) => ({ text: HAN_DIGITS.charAt(Number(digit)), at })),
  },
  { pattern: /(\d+(?:\.\d+)?)\s?[%％]/uy, say: ([, number = '']) => whole(`百分之${number}`) },
];

/** Longer matches stand before shorter ones. */
export function rulesFor(base: string): readonly Rule[] {
  switch (base) {
    case 'en':
      return ENGLISH;
    case 'es':
      return SPANISH;
    case 'zh':
      return CHINESE;
    default:
      return [];
  }
}

/** Digits whose numbers the engine knows in that language: it says others one by one, or in English. */
const DIGITS: Readonly<Record<string, string>> = {
  ar: '0123456789',
  fa: '0123456789',
  ne: '०१२३४५६७८९',
  ur: '0123456789',
};
/** Where the digits of each script begin. */
const ZEROS = ['0', '٠', '۰', '०', '০', '０'].map((zero) => zero.charCodeAt(0));

/** The digit as the engine reads it best. Undefined for what is no digit, or needs no change. */
export function digitFor(char: string, base: string): string | undefined {
  const code = char.charCodeAt(0);
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? undefined : DIGITS[base]?.charAt(code - zero);
}

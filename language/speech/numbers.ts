import { endsAt, FREE_AFTER, FREE_BEFORE, type FormRule, oneOf } from './form';
import type { Currency, SpeechWords, Unit } from './speech-words';

/** 1,250 · 1 250 · 2.5 · 12; grouped and broken as any language does. */
const NUMBER = '\\d{1,3}(?:[,.\\u00A0]\\d{3})+(?:[.,]\\d{1,6})?|\\d{1,15}(?:[.,]\\d{1,6})?';
const VULGAR: Readonly<Record<string, readonly [number, number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
  '⅙': [1, 6],
  '⅚': [5, 6],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8],
};
const SIGNS = Object.keys(VULGAR).join('');

export const numberRules = (words: SpeechWords, region: string | undefined): readonly FormRule[] => [
  ...moneyRules(words, region),
  ...unitRules(words),
  ...fractionRules(words),
  ...rangeRules(words),
  {
    pattern: /(?<![\p{L}\p{N}.,])(\d{1,2})(?:\.?(º|ª)|\.?(er|o|a)(?=[.\s]))(?![\p{L}\p{N}CF])/gu,
    say: ([, digits = '', raised, low]) => words.ordinal(digits, raised ?? low ?? ''),
  },
];

/** "$4.50", "$2.5 million", "$5-$10", "50¢". */
function moneyRules(words: SpeechWords, region: string | undefined): readonly FormRule[] {
  const amount = (units: string, cents: string | undefined, names: Currency): string => {
    const unit = units === '1' ? names.one : names.many;
    if (cents === undefined || Number(cents) === 0) return `${units} ${unit}`;
    const small = `${Number(cents)} ${cents === '01' ? names.cent : names.cents}`;
    return units === '0' ? small : `${units} ${unit} ${words.moneyAnd} ${small}`;
  };
  return [
    {
      pattern: new RegExp(
        `(?:US)?([$€£])\\s?(\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?:\\.(\\d{2})(?!\\d)|(\\.\\d{1,6}))?(?:\\s?[-–]\\s?\\1?(\\d{1,15})(?![\\d.,]\\d)|\\s(${words.scales})(?!\\p{L}))?${FREE_AFTER}`,
        'gu',
      ),
      say([, sign = '', units = '', cents, decimals = '', upTo, scale]) {
        const names = words.currency(sign, region);
        const exact = units + (cents === undefined ? decimals : `.${cents}`);
        if (scale !== undefined) return words.scaledMoney(exact, scale, names);
        if (upTo !== undefined) return `${exact} ${words.to} ${upTo} ${names.many}`;
        return decimals === '' ? amount(units, cents, names) : `${exact} ${names.many}`;
      },
    },
    {
      pattern: /(?<![\p{L}\p{N}.,])(\d{1,6})\s?¢/gu,
      say: ([, cents = '']) => {
        const names = words.currency('$', region);
        return `${cents} ${cents === '1' ? names.cent : names.cents}`;
      },
    },
  ];
}

function unitRules(words: SpeechWords): readonly FormRule[] {
  const signs = oneOf(words.units.keys());
  const name = (unit: Unit, power: string, many: boolean): string => {
    if (power === '') return many ? unit.many : unit.one;
    if (unit.of === 'length') return power === '2' ? words.squareUnit(unit, many) : words.cubicUnit(unit, many);
    return `${many ? unit.many : unit.one} ${words.power(power)}`;
  };
  const powerOf = (sign = ''): string => (/[²2]/.test(sign) ? '2' : /[³3]/.test(sign) ? '3' : '');
  const isOne = (number: string, text: string, index: number): boolean =>
    number === '1' ? !/[\d½¼¾]\s?$/u.test(text.slice(0, index)) : SIGNS.includes(number);
  // A range or a sign belongs to a number that the unit touches: they are one word of the page.
  const counted = `([-−]?)(?:(${NUMBER})(\\s?[-–]\\s?))?(${NUMBER}|[${SIGNS}])`;
  return [
    {
      pattern: new RegExp(`(?<=\\d\\s?)°\\s?([NSEWO])${FREE_AFTER}`, 'gu'),
      say: ([, point = '']) => ` ${words.degrees.many} ${words.compass[point] ?? point}`,
    },
    {
      // 5'2", 5′ 2″
      pattern: /(?<![\p{L}\p{N}.,])(\d{1,2})\s?['’′]\s?(\d{1,2})\s?(?:"|”|″|''|’’)/gu,
      say: ([, feet = '', inches = '']) => {
        const [foot, inch] = [words.units.get('ft'), words.units.get('in')];
        if (!foot || !inch) return undefined;
        return `${feet} ${feet === '1' ? foot.one : foot.many} ${inches} ${inches === '1' ? inch.one : inch.many}`;
      },
    },
    {
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}.,])${counted}([ \\u00A0\\u202F]?)(?:(${signs})([²³]|\\^[23]|(?<=m)[23])?(?:/(${signs})([²³]|\\^[23]|(?<=[ms])[23])?)?|(°\\s?[CF]|º[CF]|[°º](?=[\\s.,;:)]|$)|%))(?![\\p{L}\\p{N}²³/])(\\.?)`,
        'gu',
      ),
      say(match, text) {
        const { 0: all, index } = match;
        const [, minus = '', low, , number = '', gap = '', sign, power, under, underPower, special, stop = ''] = match;
        const [unit, lower] = [words.units.get(sign ?? ''), words.units.get(under ?? '')];
        // "a 5 km run" is a five-kilometer run.
        const describes =
          words.oneBefore?.test(text.slice(0, index)) === true && /^\s\p{Ll}/u.test(text.slice(index + all.length));
        const part = unit?.of === 'length' && /\d[/⁄]$/.test(text.slice(0, index));
        const one = low === undefined && (describes || part || isOne(number, text, index + all.indexOf(number)));
        const rest = text.slice(index + all.length);
        if (sign !== undefined && words.unsureUnits.has(sign) && !sure(sign, stop, rest)) return undefined;
        // The stop of "ft." is its own; after a sign like "km" it ends the sentence.
        const final = stop !== '' && endsAt(text, index + all.length);
        const ownStop =
          stop !== '' &&
          /^(?:ft|in|lbs?|oz|mi|yds?|hrs?|mins?|secs?|seg|gal|qts?|pts?|tsp|tbsp|yrs?|wks?|pulg|cda|cdta)$/i.test(
            sign ?? '',
          );
        let said: string;
        if (special === '%') said = words.percent;
        else if (special !== undefined) {
          if (special === 'º' && number.length < 3) return undefined;
          const degrees = one ? words.degrees.one : words.degrees.many;
          said = [degrees, words.compass[special.slice(-1)]].filter(Boolean).join(' ');
        } else if (unit) {
          said = name(unit, powerOf(power), !one);
          if (lower) said += ` ${words.per} ${name(lower, powerOf(underPower), false)}`;
          else if (under !== undefined) return undefined;
        } else return undefined;
        const end = index + all.length - (stop !== '' && (!ownStop || final) ? 1 : 0);
        if (gap !== '') {
          const start = index + all.indexOf(number, minus.length + (low?.length ?? 0)) + number.length + gap.length;
          return [{ start, end, say: said }];
        }
        if (number in VULGAR) {
          const start = index + all.length - stop.length - (sign ?? special ?? '').length;
          return under === undefined ? [{ start, end, say: said }] : undefined;
        }
        const from = low === undefined ? '' : `${low} ${words.to} `;
        return [{ start: index, end, say: `${minus === '' ? '' : `${words.negative} `}${from}${number} ${said}` }];
      },
    },
  ];
}

/** "5 in. wide", "9 in" at an end, "3 in by 4 in"; but not "5 in a row". */
const sure = (sign: string, stop: string, rest: string): boolean =>
  sign !== 'in' ||
  (stop !== '' && !/^\s*$/.test(rest)) ||
  /^\s*(?:$|[,;:)×x]|(?:by|long|wide|tall|high|deep|thick|por|de)\b)/.test(rest);

const fractionRules = (words: SpeechWords): readonly FormRule[] => [
  {
    // 2½, 2 ½, 2 1/2, 1/2
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,/$€£-])(?:(\\d{1,4})(?:\\s|-)?)?(?:([${SIGNS}])|(?<!\\d)(\\d{1,3})[/⁄](\\d{1,3})(?![\\d/⁄]|[.,]\\d))(?!\\p{L})`,
      'gu',
    ),
    say({ 1: whole, 2: sign, 3: part = '', 4: of = '', index, 0: all }, text) {
      const [over, under] = sign === undefined ? [Number(part), Number(of)] : (VULGAR[sign] ?? [0, 0]);
      const rest = text.slice(index + all.length);
      if (whole === undefined && /^\s(?:points?|pts|puntos?|pts\.)(?!\p{L})/u.test(rest)) return words.outOf(part, of);
      // 9/11, 10/12 and 24/7 are seldom parts of something.
      const usual =
        [2, 3, 4, 5, 6, 8].includes(under) ||
        /^\s(?:of|de|del|cups?|tazas?|inch|mile|milla|mi|in|tsp|tbsp)(?!\p{L})/u.test(rest);
      if (over < 1 || over >= under || !(usual || sign !== undefined || whole !== undefined)) return undefined;
      const said = words.fraction(over, under);
      if (said === undefined) return undefined;
      return whole === undefined ? said : `${whole} ${words.and} ${said}`;
    },
  },
];

const rangeRules = (words: SpeechWords): readonly FormRule[] => [
  {
    pattern: new RegExp(
      `${FREE_BEFORE}(\\d{1,6})(\\s?)([-–—])(\\s?)(\\d{1,6})(?![\\p{L}\\p{N}%/-]|[–—.,:]\\d|\\s?=)`,
      'gu',
    ),
    say([, low = '', before = '', dash = '', after = '', high = '']) {
      // With room around it, or the higher number first, it may be a subtraction, a score or a telephone.
      if (before !== after || (before !== '' && dash === '-')) return undefined;
      const short = high.length < low.length && low.length === 4 && high.length === 2;
      const rises = short ? Number(high) > Number(low.slice(2)) : Number(high) > Number(low);
      if (!rises || (low.length === 3 && high.length === 4)) return undefined;
      return `${low} ${words.to} ${high}`;
    },
  },
];

/** What a short form stands for: `lemma` is in the dictionary, `says` is written out on the card where no entry is. */
export interface LongForm {
  readonly says: string;
  readonly lemma?: string;
}

const UNITS: Readonly<Record<string, string>> = {
  mm: 'millimeter',
  cm: 'centimeter',
  m: 'meter',
  km: 'kilometer',
  mg: 'milligram',
  g: 'gram',
  kg: 'kilogram',
  ml: 'milliliter',
  l: 'liter',
  lb: 'pound',
  lbs: 'pound',
  oz: 'ounce',
  ft: 'foot',
  yd: 'yard',
  mi: 'mile',
  hr: 'hour',
  hrs: 'hour',
  min: 'minute',
  sec: 'second',
  s: 'second',
  mph: 'miles per hour',
  gal: 'gallon',
  pt: 'pint',
  qt: 'quart',
};

const SHORT: Readonly<Record<string, LongForm>> = {
  'u.s': { says: 'United States', lemma: 'united states' },
  'u.s.a': { says: 'United States of America', lemma: 'united states' },
  us: { says: 'United States', lemma: 'united states' },
  usa: { says: 'United States of America', lemma: 'united states' },
  'u.k': { says: 'United Kingdom', lemma: 'united kingdom' },
  'u.n': { says: 'United Nations', lemma: 'united nations' },
  'd.c': { says: 'District of Columbia', lemma: 'district of columbia' },
  dr: { says: 'Doctor', lemma: 'doctor' },
  etc: { says: 'and other things like these' },
  'e.g': { says: 'for example', lemma: 'for example' },
  'i.e': { says: 'that is; in other words', lemma: 'in other words' },
  vs: { says: 'against' },
  'a.m': { says: 'in the morning' },
  'p.m': { says: 'after noon' },
  'b.c': { says: 'before the year 1' },
  'b.c.e': { says: 'before the year 1' },
  'a.d': { says: 'after the year 1' },
  'c.e': { says: 'after the year 1' },
  mr: { says: 'a title before the name of a man' },
  mrs: { says: 'a title before the name of a married woman' },
  ms: { says: 'a title before the name of a woman' },
  approx: { says: 'about; not exactly' },
  fig: { says: 'figure, a picture in a text' },
};

const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth';

const CONTRACTED: Readonly<Record<string, string>> = {
  "won't": 'will not',
  "can't": 'can not',
  cannot: 'can not',
  "shan't": 'shall not',
  "let's": 'let us',
  "i'm": 'I am',
  "ain't": 'is not',
  "o'clock": 'on the clock; says the hour',
};
const ENDS: readonly (readonly [end: string, full: string])[] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
];
/** 's after these is "is" or "has", never somebody's. */
const IS = /^(?:it|he|she|that|there|here|what|who|where|when|how)'s$/;
const WOULD = /^(?:i|you|he|she|it|we|they|who|there)'d$/;

/** `plain`: the word in lower case; `before`: the word before it, and `raw` as it stands in the text. */
export function longFormOf(plain: string, raw: string, before: string, stopped: boolean): LongForm | undefined {
  const whole = CONTRACTED[plain];
  if (whole !== undefined && Object.hasOwn(CONTRACTED, plain)) return { says: whole };
  for (const [end, full] of ENDS)
    if (plain.endsWith(end) && plain.length > end.length) return { says: `${plain.slice(0, -end.length)} ${full}` };
  if (IS.test(plain)) return { says: `${plain.slice(0, -2)} is; ${plain.slice(0, -2)} has` };
  if (WOULD.test(plain)) return { says: `${plain.slice(0, -2)} would; ${plain.slice(0, -2)} had` };
  const number = /^(\d+)(?:st|nd|rd|th)$/.exec(plain);
  if (number) {
    const word = ORDINALS.split(' ')[Number(number[1])];
    return word === undefined ? { says: `number ${number[1]} in order` } : { says: word, lemma: word };
  }
  const unit = /^\d+(?:[.,]\d+)?([a-z]+)$/.exec(plain)?.[1] ?? (/^[\d.,/½¼¾]+$/.test(before) ? plain : '');
  if (Object.hasOwn(UNITS, unit)) return { says: UNITS[unit] ?? '', lemma: UNITS[unit] ?? '' };
  const short = plain.replace(/\.$/, '');
  if (!Object.hasOwn(SHORT, short)) return undefined;
  // "us" is a word; "US" is a country. "ms", "fig" and their like want their stop.
  if (short === 'us' || short === 'usa') return raw === short.toUpperCase() ? SHORT[short] : undefined;
  return short.includes('.') || stopped || /^(?:vs|etc|mr|mrs|ms|dr)$/.test(short) ? SHORT[short] : undefined;
}

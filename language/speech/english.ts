import { meaningTable, type SpeechWords, unitTable, wordSet } from './speech-words';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const TENS: Readonly<Record<number, string>> = {
  0: 'hundreds',
  10: 'tens',
  20: 'twenties',
  30: 'thirties',
  40: 'forties',
  50: 'fifties',
  60: 'sixties',
  70: 'seventies',
  80: 'eighties',
  90: 'nineties',
};
const CENTURIES: Readonly<Record<number, string>> = {
  11: 'eleven',
  12: 'twelve',
  13: 'thirteen',
  14: 'fourteen',
  15: 'fifteen',
  16: 'sixteen',
  17: 'seventeen',
  18: 'eighteen',
  19: 'nineteen',
  20: 'twenty',
};
const PARTS: Readonly<Record<number, string>> = {
  3: 'third',
  4: 'fourth',
  5: 'fifth',
  6: 'sixth',
  7: 'seventh',
  8: 'eighth',
  9: 'ninth',
  10: 'tenth',
  12: 'twelfth',
  16: 'sixteenth',
  100: 'hundredth',
};
const suffix = (number: number): string => {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
};

export const ENGLISH: SpeechWords = {
  blank: 'blank',
  to: 'to',
  and: 'and',
  negative: 'negative',
  times: 'times',
  by: 'by',
  numberSign: 'number',
  percent: 'percent',
  dot: 'dot',
  at: 'at',
  webAddress: (host) => `web address ${host}`,
  emailAddress: (address) => `email address ${address}`,
  note: (number) => `note ${number}`,
  outOf: (part, whole) => `${part} out of ${whole}`,

  months: MONTHS,
  shortMonths: { jan: 0, feb: 1, mar: 2, apr: 3, jun: 5, jul: 6, aug: 7, sep: 8, sept: 8, oct: 9, nov: 10, dec: 11 },
  shortDays: {
    mon: 'Monday',
    tue: 'Tuesday',
    tues: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    thur: 'Thursday',
    thurs: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
    sun: 'Sunday',
  },
  date: (day, month, year) => `${month} ${day}${year === undefined ? '' : `, ${year}`}`,
  beforeDate: 'due|on|by|until|before|after|from|since|through',
  clock(hour, minute, half) {
    const end = half === undefined ? '' : half === 'am' ? ' a.m.' : ' p.m.';
    if (minute > 0) return `${hour} ${minute < 10 ? `oh ${minute}` : minute}${end}`;
    if (end !== '') return `${hour}${end}`;
    return hour > 0 && hour <= 12 ? `${hour} o’clock` : undefined;
  },
  decade(century, tens) {
    const name = TENS[tens];
    if (century === undefined) return tens < 20 ? undefined : name;
    if (century === 20 && tens === 0) return 'two thousands';
    return name && CENTURIES[century] && `${CENTURIES[century]} ${name}`;
  },

  fraction(part, whole) {
    const count = part === 1 ? 'one' : String(part);
    if (whole === 2) return part === 1 ? 'one half' : `${count} halves`;
    const name = PARTS[whole];
    return name && `${count} ${name}${part === 1 ? '' : 's'}`;
  },
  // Every voice knows "1st".
  ordinal: () => undefined,
  power: (exponent) =>
    exponent === '2' ? 'squared' : exponent === '3' ? 'cubed' : `to the power of ${exponent.replace('-', 'negative ')}`,

  units: new Map([
    ...unitTable(
      'length',
      'km kilometer kilometers, m meter meters, dm decimeter decimeters, cm centimeter centimeters, ' +
        'mm millimeter millimeters, nm nanometer nanometers, µm|μm micrometer micrometers, mi mile miles, yd|yds yard yards, ' +
        'ft foot feet, in inch inches',
    ),
    ...unitTable(
      'time',
      's|sec|secs second seconds, ms millisecond milliseconds, min|mins minute minutes, h|hr|hrs hour hours, yr|yrs year years, ' +
        'wk|wks week weeks',
    ),
    ...unitTable(
      'other',
      'kg kilogram kilograms, g gram grams, mg milligram milligrams, lb|lbs pound pounds, oz ounce ounces, ' +
        'L|l liter liters, mL|ml milliliter milliliters, gal gallon gallons, qt|qts quart quarts, tsp teaspoon teaspoons, ' +
        'tbsp|Tbsp tablespoon tablespoons, Hz hertz hertz, kHz kilohertz kilohertz, MHz megahertz megahertz, ' +
        'GHz gigahertz gigahertz, V volt volts, W watt watts, kW kilowatt kilowatts, kWh kilowatt-hour kilowatt-hours, ' +
        'J joule joules, kJ kilojoule kilojoules, N newton newtons, Pa pascal pascals, kPa kilopascal kilopascals, ' +
        'atm atmosphere atmospheres, mol mole moles, cal calorie calories, kcal kilocalorie kilocalories, ' +
        'kB|KB kilobyte kilobytes, MB megabyte megabytes, GB gigabyte gigabytes, TB terabyte terabytes, px pixel pixels, ' +
        'mph mile_per_hour miles_per_hour, ha hectare hectares, dB decibel decibels, pt|pts point points',
    ),
  ]),
  unsureUnits: wordSet('in'),
  squareUnit: (unit, many) => `square ${many ? unit.many : unit.one}`,
  cubicUnit: (unit, many) => `cubic ${many ? unit.many : unit.one}`,
  per: 'per',
  oneBefore: /(?:^|\s)an?\s$/i,
  degrees: { one: 'degree', many: 'degrees' },
  compass: { N: 'north', S: 'south', E: 'east', W: 'west', C: 'Celsius', F: 'Fahrenheit' },

  currency(sign) {
    if (sign === '€') return { one: 'euro', many: 'euros', cent: 'cent', cents: 'cents' };
    if (sign === '£') return { one: 'pound', many: 'pounds', cent: 'penny', cents: 'pence' };
    return { one: 'dollar', many: 'dollars', cent: 'cent', cents: 'cents' };
  },
  scales: 'hundred|thousand|million|billion|trillion',
  moneyAnd: 'and',
  scaledMoney: (amount, scale, { many }) => `${amount} ${scale} ${many}`,

  abbreviations: meaningTable(
    'mr name Mister, mrs name Missus, dr name Doctor, dr place Drive, prof name Professor, st name Saint, st place Street, ' +
      'mt name Mount, ft name Fort, gen name General, col name Colonel, sgt name Sergeant, capt name Captain, ' +
      'cpt name Captain, lt name Lieutenant, maj name Major, adm name Admiral, cmdr name Commander, cpl name Corporal, ' +
      'pvt name Private, gov name Governor, sen name Senator, rep name Representative, pres name President, ' +
      'rev name Reverend, hon name Honorable, supt name Superintendent, ' +
      'jr place Junior, sr place Senior, inc place Incorporated, corp place Corporation, ltd place Limited, ' +
      'bros place Brothers, co place Company, ave place Avenue, blvd place Boulevard, rd place Road, ln place Lane, ' +
      'hwy place Highway, dept always department, dept. always department, univ always university, assn always association, ' +
      'govt always government, apt number apartment, ' +
      'e.g always for example, i.e always that is, etc always et cetera, vs always versus, approx always approximately, ' +
      'esp always especially, incl always including, excl always excluding, cf always compare, et_al always and others, ' +
      'a.k.a always also known as, viz always namely, avg always average, max always maximum, min always minimum, ' +
      'misc always miscellaneous, est number established, ca number circa, c number circa, ' +
      'no number number, nos number numbers, p number page, pp number pages, pg number page, pgs number pages, ' +
      'fig number figure, figs number figures, ch number chapter, chap number chapter, sec number section, ' +
      'sect number section, vol number volume, vols number volumes, art number article, eq number equation, ' +
      'para number paragraph, pt number part, ver number version, q number question, ex number example, ed always edition',
  ),
  bare: wordSet('mr mrs dr vs etc pp'),
  slashes: new Map([
    ['w/', 'with '],
    ['w/o', 'without'],
    ['b/c', 'because'],
    ['and/or', 'and or'],
    ['he/she', 'he or she'],
    ['she/he', 'she or he'],
    ['his/her', 'his or her'],
    ['him/her', 'him or her'],
    ['yes/no', 'yes or no'],
    ['true/false', 'true or false'],
  ]),

  romanLabels:
    '[Cc]hapter|[Pp]art|[Aa]ct|[Ss]cene|[Bb]ook|[Vv]olume|[Ss]ection|[Uu]nit|[Aa]rticle|[Aa]ppendix|[Tt]ype|[Pp]hase|' +
    '[Ss]tage|[Cc]lass|[Ff]igure|[Tt]able|[Tt]itle|[Ll]esson|[Mm]odule|[Aa]mendment|[Cc]anto|World War|WORLD WAR|CHAPTER|' +
    'PART|ACT|SCENE|BOOK|UNIT|SECTION|ARTICLE|Super Bowl|Apollo',
  rulers: wordSet(
    'Elizabeth Henry Louis Charles George Edward Richard William James John Paul Pius Benedict Leo Gregory Francis Philip ' +
      'Ferdinand Catherine Peter Nicholas Alexander Ivan Frederick Wilhelm Ramses Ramesses Thutmose Amenhotep Darius Xerxes ' +
      'Ptolemy Cleopatra Napoleon Victor Alfonso Mary Carlos Otto Constantine Theodosius Justinian Mehmed Suleiman Murad ' +
      'Pedro Gustav Christian Robert David Urban Innocent Clement Harald Olaf Sargon Cyrus',
  ),
  ruler: (name, number) => `${name} the ${number}${suffix(number)}`,
  romanBefore: undefined,
  afterPronoun: wordSet(
    'am was have had will would can could shall should may might must do did think thought like liked love want wanted ' +
      'need needed read see saw know knew feel felt wrote write said say find found learned chose used made ‘m ’m',
  ),

  plainWords: wordSet(
    'the and not must all any each every one two three four five read use do due only before after both never always ' +
      'write answer choose name date now new no yes you your with this that these those what when where why how should ' +
      'will can cannot if then least most more less best next first last stop look list show all do here there from into ' +
      'have has be are is was but please note tip hint step steps task goal goals part page today week work turn click ' +
      'open late points point score extra bonus group team class text essay complete directions',
  ),
  acronyms: wordSet(
    'NASA NATO USA DNA RNA HTML PDF URL UN EU UK TV CEO GPS PE ELA STEM STEAM AP SAT PSAT NAACP UNESCO UNICEF NAFTA ASEAN ' +
      'OPEC FBI CIA NCAA NBA NFL MLB FEMA COVID HIV AIDS ADHD USB LED CD DVD FAQ ASAP DIY BBC CNN PBS NPR NOAA EPA FDA CDC ' +
      'WHO USDA PTA STAAR MLA APA RAFT TDA CER QR ID US IB OK',
  ),
  signs: new Map([
    ['&', 'and'],
    ['≤', 'is less than or equal to'],
    ['≥', 'is greater than or equal to'],
    ['≠', 'is not equal to'],
    ['≈', 'is about'],
    ['×', 'times'],
    ['÷', 'divided by'],
    ['±', 'plus or minus'],
    ['→', 'to'],
    ['⟶', 'to'],
    ['➔', 'to'],
    ['➜', 'to'],
    ['➡', 'to'],
    ['✓', 'check mark'],
    ['✔', 'check mark'],
    ['✅', 'check mark'],
    ['☑', 'checked box'],
    ['☐', 'check box'],
    ['□', 'check box'],
    ['✗', 'x mark'],
    ['✘', 'x mark'],
    ['❌', 'x mark'],
    ['⭐', 'star'],
    ['👍', 'thumbs up'],
    ['👎', 'thumbs down'],
    ['⚠', 'warning'],
    ['❤', 'heart'],
  ]),
  notAuthors: wordSet(
    'January February March April May June July August September October November December Chapter Figure Fig Table Page ' +
      'Part Question Grade Unit Section Step Lesson Day Week Module Version Exercise Problem Level Paragraph Line Lines Act ' +
      'Scene Book Volume Room Period Option Choice Source Document Model About Over Under Only Nearly',
  ),
  captionStart:
    'fig(?:ure|\\.)\\s?\\d+|photo(?:graph)?(?: credit| by|:)|image(?: credit| by| source|:)|source:|credit:|caption:',
  pageWord: 'page|p\\.',
  pageOf: 'of',
};

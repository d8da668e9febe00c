/** An abbreviation's meaning, and where it has it. */
export interface Meaning {
  readonly say: string;
  /**
   * number: before a number ("p. 12") · name: before a capital ("Dr. Ruiz") · place: after a name ("Main St.") ·
   * always.
   */
  readonly when: 'number' | 'name' | 'place' | 'always';
}

/** A unit's names; `of` decides how powers of it are said. */
export interface Unit {
  readonly one: string;
  readonly many: string;
  readonly of: 'length' | 'time' | 'other';
  /** Grammatical gender, where adjectives follow it. */
  readonly feminine?: boolean;
}

export interface Currency {
  readonly one: string;
  readonly many: string;
  readonly cent: string;
  readonly cents: string;
}

export type Half = 'am' | 'pm';

/** Everything that a language says in place of signs and short forms. A third language is one more of these. */
export interface SpeechWords {
  readonly blank: string;
  readonly to: string;
  readonly and: string;
  readonly negative: string;
  readonly times: string;
  /** Between the sides of something. */
  readonly by: string;
  readonly numberSign: string;
  readonly percent: string;
  readonly dot: string;
  readonly at: string;
  readonly webAddress: (host: string) => string;
  readonly emailAddress: (address: string) => string;
  readonly note: (number: string) => string;
  readonly outOf: (part: string, whole: string) => string;

  readonly months: readonly string[];
  /** Short names of the months in lower case, without a stop; 0 is January. */
  readonly shortMonths: Readonly<Record<string, number>>;
  /** Short names of the days in lower case, without a stop. */
  readonly shortDays: Readonly<Record<string, string>>;
  readonly date: (day: number, month: string, year: number | undefined) => string;
  /** What stands before a date that is only "3/14", as the inside of a pattern. */
  readonly beforeDate: string;
  readonly clock: (hour: number, minute: number, half: Half | undefined) => string | undefined;
  /** "1990s": 19 and 90; the century may be missing. Undefined where decades are written as plain numbers. */
  readonly decade: ((century: number | undefined, tens: number) => string | undefined) | undefined;

  readonly fraction: (part: number, whole: number) => string | undefined;
  readonly ordinal: (digits: string, sign: string) => string | undefined;
  readonly power: (exponent: string) => string;

  readonly units: ReadonlyMap<string, Unit>;
  /** Only where they cannot be the word they look like ("5 in"). */
  readonly unsureUnits: ReadonlySet<string>;
  readonly squareUnit: (unit: Unit, many: boolean) => string;
  readonly cubicUnit: (unit: Unit, many: boolean) => string;
  readonly per: string;
  /** Before a number whose unit describes what follows, and stays in the singular. */
  readonly oneBefore: RegExp | undefined;
  readonly degrees: { readonly one: string; readonly many: string };
  readonly compass: Readonly<Record<string, string>>;

  readonly currency: (sign: string, region: string | undefined) => Currency;
  readonly scales: string;
  readonly moneyAnd: string;
  readonly scaledMoney: (amount: string, scale: string, currency: Currency) => string;

  readonly abbreviations: ReadonlyMap<string, readonly Meaning[]>;
  /** Known without their stop, too. */
  readonly bare: ReadonlySet<string>;
  /** "w/", "and/or". */
  readonly slashes: ReadonlyMap<string, string>;

  /** What is counted in Roman numerals ("Chapter"), as the inside of a pattern. */
  readonly romanLabels: string;
  /** Names that rulers share, for the one-letter numerals and the "the" of "Henry the 8th". */
  readonly rulers: ReadonlySet<string>;
  readonly ruler: (name: string, number: number) => string;
  /** A numeral before what it counts ("II Guerra Mundial"), as the inside of a pattern. */
  readonly romanBefore:
    { readonly labels: string; readonly say: (number: number, label: string) => string } | undefined;
  /** Words that show an "I" after a label to be the person who speaks. */
  readonly afterPronoun: ReadonlySet<string>;

  /** Everyday words that are no abbreviation when they are in capitals. */
  readonly plainWords: ReadonlySet<string>;
  /** What is spelled, or known as it is, even in a line of capitals. */
  readonly acronyms: ReadonlySet<string>;

  readonly signs: ReadonlyMap<string, string>;
  /** Words in brackets with a number that are no citation ("(Chapter 3)"). */
  readonly notAuthors: ReadonlySet<string>;
  /** How a caption's or credit's own line begins, as the inside of a pattern. */
  readonly captionStart: string;
  readonly pageWord: string;
  readonly pageOf: string;
}

export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** "km kilometer kilometers, ft foot feet": rows by comma, several signs of a unit by '|'. */
export function unitTable(of: Unit['of'], rows: string, feminine = false): [string, Unit][] {
  return rows.split(', ').flatMap((row) => {
    const [signs = '', one = '', many = ''] = row.split(' ').map((word) => word.replaceAll('_', ' '));
    return signs.split('|').map((sign): [string, Unit] => [sign, { one, many, of, ...(feminine && { feminine }) }]);
  });
}

/** "dr name Doctor, dr place Drive": what is written, when, and what is said. */
export function meaningTable(rows: string): ReadonlyMap<string, readonly Meaning[]> {
  const found = new Map<string, Meaning[]>();
  for (const row of rows.split(', ')) {
    const [write = '', when = '', ...say] = row.trim().split(' ');
    const key = write.replaceAll('_', ' ');
    found.set(key, [...(found.get(key) ?? []), { when: when as Meaning['when'], say: say.join(' ') }]);
  }
  return found;
}

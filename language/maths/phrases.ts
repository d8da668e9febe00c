/**
 * How a language says the parts of a formula. Written for the ear: what a teacher says while writing on the board, as
 * long as a listener can tell what was written. Where the everyday words leave it open where a part ends, the part
 * says so ("end root").
 */
export interface Phrases {
  /** Decimals and thousands as the language's voices read them right. */
  number(digits: string): string;
  /** Letters that a voice would take for a word ("a", "y"). */
  readonly letters: Readonly<Record<string, string>>;
  /** Greek letters in the order of the alphabet, α to ω, without the final sigma. */
  readonly greek: readonly string[];
  /** Operators, relations and other signs. */
  readonly signs: Readonly<Record<string, string>>;
  readonly functions: Readonly<Record<string, string>>;

  /** "three fourths"; undefined for one that is better said as "13 over 37". */
  commonFraction(top: number, bottom: number): string | undefined;
  mixed(whole: string, part: string): string;
  over(top: string, bottom: string): string;
  /** With a top or bottom that is more than one thing. */
  fraction(top: string, bottom: string): string;

  squared(base: string): string;
  cubed(base: string): string;
  /** To a whole number of 4 or more. */
  toThe(base: string, exponent: number): string;
  power(base: string, exponent: string, long: boolean): string;
  sub(base: string, index: string, long: boolean): string;
  primes(base: string, count: number): string;
  inverse(base: string): string;
  transpose(base: string): string;
  degrees(count: string): string;
  repeating(before: string, digits: string): string;

  root(index: string | undefined, of: string, long: boolean): string;
  absolute(of: string, long: boolean): string;
  norm(of: string): string;
  floor(of: string): string;
  ceiling(of: string): string;

  /** "f of x", "sine of x". */
  of(name: string, argument: string): string;
  /** sin², and what follows it: "sine squared theta". */
  functionSquared(name: string): string;
  ofPower(name: string, argument: string): string;
  inverseFunction(name: string): string;
  logBase(name: string, base: string): string;
  /** "as x approaches 0". */
  limit(under: string, of: string): string;
  approaches(name: string, to: string): string;
  fromRight(value: string): string;
  fromLeft(value: string): string;
  /** Σ, ∏, ⋃ ... from a lower to an upper bound, over a lower one, or bare. */
  big(name: string, from: string | undefined, to: string | undefined, of: string): string;
  /** "i equals 1" under a sum. */
  startsAt(name: string, value: string): string;
  readonly bigNames: Readonly<Record<string, string>>;
  /** "d over d x" before what is derived. */
  derivative(operator: string, of: string): string;
  partial(of: string): string;

  readonly open: Readonly<Record<string, string>>;
  readonly close: Readonly<Record<string, string>>;
  readonly times: string;
  readonly dot: string;
  readonly cross: string;
  readonly positive: string;
  readonly negative: string;
  /** Between the two of a pair, "(2, 3)". */
  readonly comma: string;
  readonly ratio: string;
  readonly given: string;
  readonly suchThat: string;
  /** ∈ where a set is described: "x in the real numbers such that". */
  readonly within: string;
  /** Of a division with whole numbers. */
  readonly remainder: string;
  /** Before the condition of a case. */
  readonly if: string;
  /** English words that stay in the formulas of a translated page. */
  readonly connectives: Readonly<Record<string, string>>;
  readonly andSoOn: string;
  readonly dots: string;
  readonly blank: string;
  readonly questionMark: string;
  /** Before the second relation of 1 < x < 2. */
  readonly which: string;
  readonly triangle: string;
  readonly angle: string;
  readonly measureOf: string;

  /** Told one by one, or by what its members have in common. */
  set(items: string, described: boolean): string;
  vector(items: string): string;
  readonly numberSets: Readonly<Record<string, string>>;
  named(what: 'vector' | 'ray' | 'line' | 'segment', name: string): string;
  accent(what: 'bar' | 'hat' | 'tilde' | 'dot', name: string): string;
  crossedOut(what: string): string;

  matrix(rows: number, columns: number, said: string, determinant: boolean): string;
  row(index: number, cells: string): string;
  column(items: string): string;
  choose(n: string, k: string): string;
  cases(count: number, said: string): string;
  caseOf(index: number, said: string): string;
  system(lines: readonly string[]): string;

  /** $4.50 */
  dollars(whole: number, cents: number, digits: string): string;
  /** One and several; "square" and "cubic" of it; "per" it. */
  readonly units: Readonly<Record<string, readonly [one: string, several: string]>>;
  square(unit: string): string;
  cubic(unit: string): string;
  per(unit: string, other: string): string;
  /** Does this number take the singular? */
  isOne(count: number): boolean;

  /** Words that melt together where they meet: "de el" is "del". */
  smoothed(said: string): string;

  readonly chemistry: Readonly<Record<'yields' | 'equilibrium' | 'solid' | 'liquid' | 'gas' | 'aqueous', string>>;
}

/** A pause where something long ends; nothing where the formula ends with it. */
export const PAUSE = '\u0001';

/** 1 to 20 as words. */
export const small = (words: string): ((n: number) => string | undefined) => {
  const all = words.split(' ');
  return (n) => (Number.isInteger(n) ? all[n - 1] : undefined);
};

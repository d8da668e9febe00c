import { isFunctionWord } from './function-words';
import { lemmasOf, plainForm } from './lemma';
import type { PosLetter, VocabularyFile } from './lexicon-format';

export type OpenPos = Extract<PosLetter, 'n' | 'v' | 'a' | 'r'>;
export const OPEN_POS = ['n', 'v', 'a', 'r'] as const satisfies readonly OpenPos[];

/** A direction in the space of words; not of unit length. */
export type Vector = Float32Array;

/**
 * Each number of a vector of length 1 is one letter, A to P, of sixteen levels: as good on the labelled sentences as a
 * byte, and half a megabyte smaller.
 */
const LEVELS = 18;
const MIDDLE = 'I'.charCodeAt(0);
export const levelOf = (value: number): string =>
  String.fromCharCode(MIDDLE + Math.max(-8, Math.min(7, Math.round(value * LEVELS))));

/** What is known of the frequent lemmas without opening a shard: which parts of speech they are, and what stands near them. */
export class Vocabulary {
  readonly #places = new Map<string, number>();
  /** Finding a lemma tries thirty endings, and definitions have the same words again and again. */
  readonly #lemmas = new Map<string, string>();
  readonly #posts: string;
  readonly #vectors: Int8Array;
  readonly #dimensions: number;
  constructor(
    file: VocabularyFile | undefined,
    private readonly irregular: ReadonlyMap<string, readonly string[]>,
  ) {
    const words = file?.words.split(' ') ?? [];
    const places = this.#places;
    for (let place = 0; place < words.length; place++) places.set(words[place] ?? '', place);
    this.#posts = file?.posts ?? '';
    const text = file?.vectors ?? '';
    // A loop: `from` with a function takes forty milliseconds for these 860,000.
    const levels = new Int8Array(text.length);
    for (let i = 0; i < levels.length; i++) levels[i] = text.charCodeAt(i) - MIDDLE;
    this.#vectors = levels;
    this.#dimensions = file?.dimensions ?? 0;
  }

  /** How often the lemma is this part of speech: 0 never or unknown, else 1 + log2 of 1 + SemCor count. */
  often(lemma: string, pos: OpenPos): number {
    const place = this.#places.get(lemma);
    return place === undefined ? 0 : Number.parseInt(this.#posts.charAt(4 * place + OPEN_POS.indexOf(pos)), 16);
  }

  /** Known, and never anything but a name. */
  onlyName(lemma: string): boolean {
    return this.#places.has(lemma) && OPEN_POS.every((pos) => this.often(lemma, pos) === 0);
  }

  /** "walked", "ran", "says": a form that a verb has after a name. */
  past(form: string): boolean {
    return lemmasOf(form, this.irregular).some(
      ({ lemma, pos }) => pos === 'v' && !form.endsWith('ing') && this.often(lemma, 'v') > this.often(form, 'n'),
    );
  }

  /** The lemma of a form, where it is a frequent one. */
  lemma(form: string): string | undefined {
    let known = this.#lemmas.get(form);
    if (known === undefined) {
      known =
        lemmasOf(form, this.irregular).find(({ lemma, pos }) =>
          pos === undefined || pos === 'p' || pos === 'o' ? this.#places.has(lemma) : this.often(lemma, pos) > 0,
        )?.lemma ?? '';
      if (this.#lemmas.size >= REMEMBERED) this.#lemmas.clear();
      this.#lemmas.set(form, known);
    }
    return known === '' ? undefined : known;
  }

  /** Adds the meaning of a word to a sum; a word counts the less the more frequent it is. Says how much was added. */
  addTo(sum: Vector, lemma: string, weight: number): void {
    const place = this.#places.get(lemma);
    if (place === undefined) return;
    const from = place * this.#dimensions;
    const share = (weight * (place + 3)) / (place + 3 + COMMON);
    for (let i = 0; i < this.#dimensions; i++)
      sum[i] = (sum[i] ?? 0) + share * ((this.#vectors[from + i] ?? 0) / LEVELS);
  }

  /** Mean of the two best matches between words of the one text and of the other, 0..1. */
  closest(words: Iterable<string>, others: readonly string[]): number {
    const places = [...new Set(others)].map((word) => this.#places.get(word)).filter((place) => place !== undefined);
    let first = 0;
    let second = 0;
    for (const word of words) {
      const place = this.#places.get(word);
      if (place === undefined || place < COMMON) continue;
      let best = 0;
      for (const other of places) if (other >= COMMON) best = Math.max(best, this.#product(place, other));
      if (best > first) [first, second] = [best, first];
      else if (best > second) second = best;
    }
    return (first + second) / 2;
  }

  #product(a: number, b: number): number {
    let sum = 0;
    const fromA = a * this.#dimensions;
    const fromB = b * this.#dimensions;
    for (let i = 0; i < this.#dimensions; i++) sum += (this.#vectors[fromA + i] ?? 0) * (this.#vectors[fromB + i] ?? 0);
    return sum / (LEVELS * LEVELS);
  }

  empty(): Vector {
    return new Float32Array(this.#dimensions);
  }

  /** Content words of a text, as lemmas where they are known. */
  contentOf(text: string): string[] {
    const found: string[] = [];
    for (const word of text.match(/\p{L}[\p{L}'’-]*/gu) ?? []) {
      const plain = plainForm(word);
      if (isFunctionWord(plain)) continue;
      found.push(this.lemma(plain) ?? plain);
    }
    return found;
  }
}

/** Forms whose lemmas are kept: half a megabyte. */
const REMEMBERED = 8000;
/** A word of this rank by frequency counts half as much as a rare one. */
const COMMON = 100;

/** Cosine; 0 where one of the two says nothing. */
export function likeness(a: Vector, b: Vector): number {
  let product = 0;
  let lengthA = 0;
  let lengthB = 0;
  for (let i = 0; i < a.length; i++) {
    const x = a[i] ?? 0;
    const y = b[i] ?? 0;
    product += x * y;
    lengthA += x * x;
    lengthB += y * y;
  }
  return lengthA === 0 || lengthB === 0 ? 0 : product / Math.sqrt(lengthA * lengthB);
}

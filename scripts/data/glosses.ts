import { GlossLetter, paths, type GlossFolder } from '../../language/lexicon-format';
import type { English } from './english';
import { adverbOf } from './adverbs';
import type { Files } from './files';

/** More than three make a list, not a gloss. */
const GLOSSES = 3;
/** A word that films have less often has one less, and one that they hardly have one alone: nobody needs its finer shades. */
const COMMON = 1500;
const MET = 200;

/** Some dictionaries write British English; schools that use Canvas mostly do not. */
export const americanOf = (lemma: string): string =>
  lemma
    .replace(/yse(?=$|d$|r$)/, 'yze')
    .replace(/(?<=[a-z]{3})is(e|ed|er|ation|ing)$/, 'iz$1')
    .replace(/(?<=[a-z]{2})our(?=$|s$|able$|ite$|ful$|hood$)/, 'or')
    .replace(/(?<=[a-z]{2})tre$/, 'ter')
    .replace(/(?<=[a-z]{2})ogue$/, 'og');

/** What must be known of English to settle who glosses a word. */
export type Spellings = Pick<English, 'lemmas' | 'kinOf' | 'kindsOf'>;

type Row = Partial<Record<GlossLetter, string[]>>;

/** A dictionary in the making: English lemma to words of the home language by part of speech, best first. */
export class Glosses {
  readonly #rows = new Map<string, Row>();
  constructor(private readonly keeps: (lemma: string) => boolean) {}

  add(lemma: string, letter: GlossLetter, texts: readonly string[]): void {
    if (/^\p{Lu}/u.test(lemma)) {
      // "French" is looked up as "french"; "Turkey" must not become the bird.
      if (letter === 'a' || letter === 'any') this.add(lemma.toLowerCase(), 'a', texts);
      return;
    }
    if (texts.length === 0 || !this.keeps(lemma)) return;
    let row = this.#rows.get(lemma);
    if (!row) this.#rows.set(lemma, (row = {}));
    row[letter] = [...new Set([...(row[letter] ?? []), ...texts])];
  }

  /** Single words of the home language. */
  *words(): Generator<string> {
    for (const row of this.#rows.values())
      for (const texts of Object.values(row)) yield* texts.flatMap((text) => text.split(' '));
  }

  texts(lemma: string, letter: GlossLetter): readonly string[] | undefined {
    return this.#rows.get(lemma)?.[letter];
  }
  #drop(lemma: string, letter: GlossLetter): void {
    const row = this.#rows.get(lemma);
    if (!row) return;
    delete row[letter];
    if (Object.keys(row).length === 0) this.#rows.delete(lemma);
  }

  addAmerican(english: Spellings): void {
    for (const [lemma, row] of Array.from(this.#rows)) {
      const american = americanOf(lemma);
      if (american !== lemma && !this.#rows.has(american) && english.lemmas.has(american) && this.keeps(american))
        this.#rows.set(american, { ...row });
    }
  }

  /** The first dictionary that knows a word is asked: what stands in one before this is never read here. */
  dropKnown(before: readonly Glosses[], english: Spellings): void {
    const has = (lemma: string, letter: GlossLetter): boolean => before.some((one) => one.texts(lemma, letter));
    for (const [lemma, row] of Array.from(this.#rows)) {
      for (const letter of GlossLetter.options) if (row[letter] && has(lemma, letter)) this.#drop(lemma, letter);
      const kinds = english.kindsOf(lemma);
      if (row.any && kinds.length > 0 && kinds.every((letter) => has(lemma, letter))) this.#drop(lemma, 'any');
    }
  }

  /** Returns how many English entries there are. */
  save(files: Files, lang: string, folder: GlossFolder, { counts }: Pick<English, 'counts'>): number {
    for (const [lemma, row] of this.#rows) {
      const count = counts.get(lemma) ?? 0;
      const most = count < MET ? 1 : count < COMMON ? GLOSSES - 1 : GLOSSES;
      const short = Object.fromEntries(Object.entries(row).map(([letter, texts]) => [letter, texts.slice(0, most)]));
      files.put(paths.glosses(lang, folder, lemma), lemma, short);
    }
    return this.#rows.size;
  }
}

/**
 * What dictionaries leave to their readers: the noun of a verb, the adverb of an adjective, a synonym. Only where no
 * dictionary of the language has the word itself.
 */
export function addKin(dictionaries: readonly Glosses[], lang: string, english: Spellings): void {
  const find = (lemma: string, letter: GlossLetter): [Glosses, readonly string[]] | undefined => {
    for (const dictionary of dictionaries) {
      const texts = dictionary.texts(lemma, letter);
      if (texts) return [dictionary, texts];
    }
    return undefined;
  };
  const made = new Map<string, [Glosses, string, GlossLetter, readonly string[]]>();
  for (const lemma of english.lemmas) {
    if (find(lemma, 'any')) continue;
    for (const { letter, from, as } of english.kinOf(lemma)) {
      const key = `${letter} ${lemma}`;
      if (made.has(key) || find(lemma, letter)) continue;
      const itself = find(from, letter);
      const found = itself ?? find(from, as) ?? (letter === 'r' ? find(from, 'any') : undefined);
      if (!found) continue;
      const [dictionary, texts] = found;
      const formed = letter === 'r' && !itself ? texts.flatMap((text) => adverbOf(text, lang) ?? []) : texts;
      if (formed.length > 0) made.set(key, [dictionary, lemma, letter, formed]);
    }
  }
  for (const [dictionary, ...entry] of made.values()) dictionary.add(...entry);
}

/** First words of all senses before second words of any: a reader sees how far the meaning goes. */
export function acrossSenses(senses: readonly (readonly string[])[]): string[] {
  const most = Math.max(0, ...senses.map(({ length }) => length));
  return Array.from({ length: most }, (_, at) => senses.flatMap((words) => words[at] ?? [])).flat();
}

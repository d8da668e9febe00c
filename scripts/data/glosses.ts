import { paths, type GlossLetter, type GlossFolder } from '../../language/lexicon-format';
import type { English } from './english';
import { adverbOf } from './adverbs';
import type { Files } from './files';

/** More than three make a list, not a gloss. */
const GLOSSES = 3;

/** Some dictionaries write British English; schools that use Canvas mostly do not. */
export const americanOf = (lemma: string): string =>
  lemma
    .replace(/yse(?=$|d$|r$)/, 'yze')
    .replace(/(?<=[a-z]{3})is(e|ed|er|ation|ing)$/, 'iz$1')
    .replace(/(?<=[a-z]{2})our(?=$|s$|able$|ite$|ful$|hood$)/, 'or')
    .replace(/(?<=[a-z]{2})tre$/, 'ter')
    .replace(/(?<=[a-z]{2})ogue$/, 'og');

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

  /** What a dictionary leaves to its reader: the noun of a verb, the adverb of an adjective. */
  #fromKin(lang: string, english: Pick<English, 'lemmas' | 'kinOf'>): void {
    const made: [lemma: string, letter: GlossLetter, texts: string[]][] = [];
    for (const lemma of english.lemmas) {
      const row = this.#rows.get(lemma);
      if (row?.any || !this.keeps(lemma)) continue;
      for (const { letter, from, as } of english.kinOf(lemma)) {
        const texts = this.#rows.get(from)?.[as] ?? (letter === 'r' ? this.#rows.get(from)?.any : undefined);
        if (row?.[letter] || !texts) continue;
        if (letter !== 'r') made.push([lemma, letter, texts]);
        else made.push([lemma, 'r', this.#rows.get(from)?.r ?? texts.flatMap((text) => adverbOf(text, lang) ?? [])]);
      }
    }
    for (const entry of made) this.add(...entry);
  }

  /** Returns how many English entries there are. */
  save(files: Files, lang: string, folder: GlossFolder, english: Pick<English, 'lemmas' | 'kinOf'>): number {
    for (const [lemma, row] of Array.from(this.#rows)) {
      const american = americanOf(lemma);
      if (american !== lemma && !this.#rows.has(american) && english.lemmas.has(american) && this.keeps(american))
        this.#rows.set(american, row);
    }
    this.#fromKin(lang, english);
    for (const [lemma, row] of this.#rows) {
      const short = Object.fromEntries(Object.entries(row).map(([letter, texts]) => [letter, texts.slice(0, GLOSSES)]));
      files.put(paths.glosses(lang, folder, lemma), lemma, short);
    }
    return this.#rows.size;
  }
}

/** First words of all senses before second words of any: a reader sees how far the meaning goes. */
export function acrossSenses(senses: readonly (readonly string[])[]): string[] {
  const most = Math.max(0, ...senses.map(({ length }) => length));
  return Array.from({ length: most }, (_, at) => senses.flatMap((words) => words[at] ?? [])).flat();
}

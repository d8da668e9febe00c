import type { Gloss } from '@/model/word-help';
import type { Lemma } from './lemma';
import {
  CoreGlosses,
  DICTIONARIES,
  GLOSS_SOURCES,
  GlossRow,
  Nouns,
  paths,
  type CoreEntry,
  type CoreGloss,
  type PosLetter,
} from './lexicon-format';
import { baseLanguage } from './passage-language';
import type { Place, Shelf } from './shelf';

/** Tags that browsers and schools use for a language that our files name otherwise. */
const ALSO: Readonly<Record<string, string>> = { tl: 'fil', prs: 'fa', pes: 'fa', cmn: 'zh', arb: 'ar', swh: 'sw' };

/** "es-MX" is glossed as Spanish and "zh-Hant-TW" as Chinese in the characters that we have. */
export const glossLanguage = (tag: string): string => {
  const base = baseLanguage(tag);
  return ALSO[base] ?? base;
};

/** What is to be said in the home language. */
export interface Glossed {
  readonly lemma: string;
  readonly pos: PosLetter;
  /** Of a school-core entry. */
  readonly id?: string;
  /** Place among the senses of this part of speech. */
  readonly order: number;
}
/** Nouns that stand before nouns ("summer heat", "French"), and numbers, which dictionaries call pronouns or adjectives. */
const NEARBY: Partial<Record<PosLetter, readonly PosLetter[]>> = { a: ['n', 'o'], n: ['a', 'o'], r: ['o'] };

type Row = GlossRow & { readonly source: Gloss['source'] };

/** The words of one language, asked in order: our own for this very meaning, then dictionaries, then CLDR's nouns. */
export class HomeWords {
  readonly lang: string;
  constructor(
    private readonly shelf: Shelf,
    home: string,
  ) {
    this.lang = glossLanguage(home);
  }

  /** Read what is asked for with every word. */
  async ready(): Promise<void> {
    await this.#core();
  }
  #core(): Promise<Readonly<Record<string, CoreGloss>>> {
    return this.shelf.whole(
      paths.core(this.lang),
      CoreGlosses,
      (glosses): Readonly<Record<string, CoreGloss>> => glosses ?? {},
    );
  }

  /** Where glosses of these lemmas stand. */
  placesOf(lemmas: readonly Lemma[]): Place[] {
    return (DICTIONARIES[this.lang] ?? []).flatMap((folder) =>
      lemmas.map(({ lemma }): Place => [paths.glosses(this.lang, folder, lemma), lemma]),
    );
  }

  async #rows(lemma: string): Promise<Row[]> {
    const found = await Promise.all(
      (DICTIONARIES[this.lang] ?? []).map(async (folder) => {
        const row = await this.shelf.entry(paths.glosses(this.lang, folder, lemma), lemma, GlossRow);
        return row ? { ...row, source: GLOSS_SOURCES[folder] } : undefined;
      }),
    );
    return found.filter((row) => row !== undefined);
  }
  #from(texts: readonly string[], source: Gloss['source']): Gloss[] {
    return texts.map((text) => ({ text, lang: this.lang, source }));
  }

  /** `entries`: what the school core has for this lemma. */
  async of(meaning: Glossed, entries: readonly CoreEntry[]): Promise<Gloss[]> {
    const { lemma, pos } = meaning;
    // The dictionaries gloss common words, and the country of Turkey is no bird; "French" is an adjective too.
    if (pos === 'p') return (await this.#rows(lemma)).flatMap((row) => this.#from(row.a ?? [], row.source));
    const core = await this.#core();
    const ofCore = (id: string): Gloss[] => {
      const entry = Object.hasOwn(core, id) ? core[id] : undefined;
      if (!entry || entry.gloss === '') return [];
      const { gloss, definition, reviewed } = entry;
      // Two words for one meaning: "制作;建造".
      return gloss
        .split(/\s*;\s*/)
        .map((text) => ({ text, lang: this.lang, source: 'core', reviewed, ...(definition ? { definition } : {}) }));
    };
    // Written for this very meaning: a dictionary's words for the others would only confuse.
    const own = meaning.id === undefined ? [] : ofCore(meaning.id);
    if (own.length > 0) return own;
    const rows = await this.#rows(lemma);
    for (const letter of [pos, 'any', ...(NEARBY[pos] ?? [])] as const)
      for (const row of rows) if (row[letter]) return this.#from(row[letter], row.source);
    if (pos === 'n' && meaning.order === 0) {
      const nouns = await this.shelf.whole(
        paths.nouns(this.lang),
        Nouns,
        (names): Readonly<Record<string, string>> => names ?? {},
      );
      if (Object.hasOwn(nouns, lemma)) return this.#from([nouns[lemma] ?? ''], 'cldr');
    }
    // The glossary means one sense of the word: better than nothing for another one of the same part of speech.
    return entries.filter((entry) => entry.pos === pos).flatMap(({ id }) => ofCore(id).map(withoutDefinition));
  }

  /** A word that has no meaning in the dictionary, and a gloss: the small words of a language. */
  async alone(lemmas: readonly Lemma[]): Promise<{ lemma: string; glosses: Gloss[] } | undefined> {
    for (const { lemma } of lemmas) {
      for (const row of await this.#rows(lemma)) {
        const texts = row.o ?? row.r ?? row.any ?? row.n ?? row.v ?? row.a;
        if (texts) return { lemma, glosses: this.#from(texts, row.source) };
      }
    }
    return undefined;
  }
}

/** A definition says one sense in full: under another one it would be wrong, where the word alone may do. */
const withoutDefinition = ({ text, lang, source, reviewed }: Gloss): Gloss => ({
  text,
  lang,
  source,
  ...(reviewed === undefined ? {} : { reviewed }),
});

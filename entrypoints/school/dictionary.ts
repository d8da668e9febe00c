import type { Lexicon } from '@/language/lexicon';
import { schoolLanguage, SchoolWords } from '@/language/school-words';
import type { Glossary, GlossarySource } from '@/model/glossary';
import { entryOf, type SchoolEntry } from '@/model/glossary-file';
import type { School } from '@/model/school';
import type { SchoolWordsStore } from '@/utils/school-words-store';

/** Of a school's settings, what look-ups need. */
export type SchoolOfWords = Pick<School, 'glossary' | 'sources'>;

const NONE: Glossary = [];
/** Who reads English alone is offered the easy meanings. */
const ENGLISH = 'en';

/** Milliseconds. A text's words are looked up many at a time: what the school says is not read for each. */
const HELD = 2000;

function held<T>(read: () => Promise<T>): () => Promise<T> {
  let last: { readonly until: number; readonly value: Promise<T> } | undefined;
  return () => {
    if (!last || last.until < Date.now()) last = { until: Date.now() + HELD, value: read() };
    return last.value;
  };
}

/** The glossary that travels in a kit or policy, in one language. `lang` undefined: its meanings alone. */
const entriesIn = (glossary: Glossary, lang: string | undefined): SchoolEntry[] =>
  glossary.map(({ term, subject, meaning, glosses = {} }) => {
    const gloss = lang !== undefined && Object.hasOwn(glosses, lang) ? glosses[lang] : undefined;
    return {
      term,
      ...(subject === undefined ? {} : { subject }),
      ...(meaning === undefined ? {} : { meaning }),
      ...(gloss ? { gloss } : {}),
    };
  });

const languagesIn = (glossary: Glossary): Set<string> =>
  new Set(glossary.flatMap(({ glosses }) => Object.keys(glosses ?? {})));

export interface SchoolDictionary extends Pick<Lexicon, 'help'> {
  /** A page opens: what its reader will need of the school's words is asked for and made ready. Never rejects. */
  ahead(home: string | undefined): Promise<void>;
}

/**
 * Look-ups of the background: the school's glossary first, then the dictionary. A teacher's pack stands before both, on
 * the page (language/pack-terms.ts). No look-up waits for the network: what is not on the device yet is not there yet.
 */
export function schoolDictionary(
  lexicon: Pick<Lexicon, 'help'>,
  store: SchoolWordsStore,
  school: () => Promise<SchoolOfWords | null>,
): SchoolDictionary {
  let made:
    | {
        readonly home: string | undefined;
        readonly glossary: Glossary;
        readonly file: unknown;
        readonly words: SchoolWords;
      }
    | undefined;
  let named: string | undefined;
  const read = held(school);

  const sourceFor = (sources: readonly GlossarySource[], home: string): GlossarySource | undefined => {
    const lang = schoolLanguage(
      home,
      sources.map((source) => source.lang),
    );
    return sources.find((source) => source.lang === lang);
  };

  /** Files that the school names no more go; once for each change. */
  async function tidy(sources: readonly GlossarySource[]): Promise<void> {
    const key = sources.map(({ lang }) => lang).join(' ');
    if (named === key) return;
    named = key;
    await store.keepOnly(sources).catch(() => undefined);
  }

  async function wordsFor(home: string | undefined): Promise<SchoolWords | undefined> {
    const { glossary = NONE, sources = [] } = (await read().catch(() => null)) ?? {};
    void tidy(sources);
    // Without a file in the home language the easy meanings still help.
    const source = (home === undefined ? undefined : sourceFor(sources, home)) ?? sourceFor(sources, ENGLISH);
    if (glossary.length === 0 && !source) return undefined;
    const file = source && (await store.read(source));
    // Only asked for: this look-up has what is here.
    if (source) void store.refresh(source);
    if (made && made.home === home && made.glossary === glossary && made.file === file?.file) return made.words;
    const lang = home === undefined ? undefined : schoolLanguage(home, languagesIn(glossary));
    const entries = [...entriesIn(glossary, lang), ...(file?.file.terms.map(entryOf) ?? [])];
    const words = new SchoolWords(entries, home);
    made = { home, glossary, file: file?.file, words };
    return words;
  }

  return {
    async help(question) {
      const words = await wordsFor(question.home);
      return words ? words.help(question, (asked) => lexicon.help(asked)) : lexicon.help(question);
    },
    async ahead(home) {
      await wordsFor(home).catch(() => undefined);
    },
  };
}

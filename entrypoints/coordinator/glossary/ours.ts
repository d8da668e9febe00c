import { Core, type CoreEntry, CoreGlosses, paths } from '@/language/lexicon-format';
import { type Glossary, MAX_TERMS, type SchoolTerm } from '@/model/glossary';
import { termKey } from './keys';
import { keyOf } from './terms';

type Read = (path: string) => Promise<unknown>;

/** Two entries of one word and one subject ("plot" of land, "plot" against a king) are told apart by the end of their id. */
function termsOf(entries: readonly CoreEntry[]): ReadonlyMap<string, SchoolTerm> {
  const counts = new Map<string, number>();
  for (const { word, subject } of entries) counts.set(word + subject, (counts.get(word + subject) ?? 0) + 1);
  return new Map(
    entries.map(({ id, word, subject, definition }) => {
      const end = id.split('-').at(-1) ?? '';
      const alone = counts.get(word + subject) === 1 || end === word;
      return [id, { term: word, meaning: definition, subject: alone ? subject : `${subject}, ${end}` }];
    }),
  );
}

export interface Started {
  readonly glossary: Glossary;
  /** Terms, and words of other languages, that were not there. */
  readonly terms: number;
  readonly glosses: number;
}

/**
 * A school's glossary with Handrail's own school words in these languages, as words that nobody has checked yet. What the
 * school has already stays as it is; only what it lacks comes in.
 */
export async function withOurs(glossary: Glossary, langs: readonly string[], read: Read): Promise<Started> {
  const ours = termsOf(Core.parse(await read(paths.core('en'))));
  const byLang = await Promise.all(
    langs.map(async (lang) => ({ lang, glosses: CoreGlosses.parse(await read(paths.core(lang))) })),
  );
  const places = new Map(glossary.map((term, at) => [keyOf(term), at]));
  const next = [...glossary];
  let terms = 0;
  let glosses = 0;
  for (const [id, own] of ours) {
    // A school that says no subject means the word wherever it stands.
    const at = places.get(keyOf(own)) ?? places.get(termKey(own.term));
    const there = at === undefined ? undefined : next[at];
    const new_ = byLang.flatMap(({ lang, glosses: words }) => {
      const word = words[id];
      return word && there?.glosses?.[lang] === undefined ? [[lang, { text: word.gloss }] as const] : [];
    });
    if (new_.length === 0 || (!there && next.length >= MAX_TERMS)) continue;
    const term = { ...(there ?? own), glosses: { ...there?.glosses, ...Object.fromEntries(new_) } };
    if (at === undefined) {
      places.set(keyOf(own), next.push(term) - 1);
      terms += 1;
    } else next[at] = term;
    glosses += new_.length;
  }
  return { glossary: next, terms, glosses };
}

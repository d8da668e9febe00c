import type * as z from 'zod/mini';
import type { Translate } from '@/components/text';
import type { Coverage } from '@/glossaries/contract';
import { Core, CoreGlosses, paths } from '@/language/lexicon-format';
import { lemmasOf, plainForm } from '@/language/lemma';
import type { Glossary, SchoolTerm } from '@/model/glossary';
import { csvOf } from '@/utils/csv';
import { inSlices } from '@/utils/slices';
import { isChecked } from './terms';

type Read = (path: string) => Promise<unknown>;
const NO_FORMS: ReadonlyMap<string, readonly string[]> = new Map();

/** Handrail's own school words by language, as they are looked up; empty for a language that has none. */
async function ourWords(langs: readonly string[], read: Read): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const entries = Core.parse(await read(paths.core('en')));
  const found = new Map<string, ReadonlySet<string>>();
  for (const lang of langs) {
    const glosses = await read(paths.core(lang)).then(
      (content) => CoreGlosses.parse(content),
      (): z.infer<typeof CoreGlosses> => ({}),
    );
    found.set(lang, new Set(entries.flatMap(({ id, word }) => (glosses[id] ? [plainForm(word)] : []))));
  }
  return found;
}

/** All forms that a word of a list may stand for: "analyzed" asks for "analyze". Of a phrase, the phrase. */
const formsOf = (word: string): string[] => {
  const plain = plainForm(word.trim());
  if (/\s/.test(plain)) return [plain];
  return [plain, ...lemmasOf(plain, NO_FORMS).map(({ lemma }) => lemma)];
};

function* covered(
  words: readonly string[],
  glossary: Glossary,
  langs: readonly string[],
  ours: ReadonlyMap<string, ReadonlySet<string>>,
): Generator<undefined, Coverage[], undefined> {
  const terms = new Map<string, SchoolTerm[]>();
  for (const [at, term] of glossary.entries()) {
    if (at % 500 === 0) yield;
    const key = plainForm(term.term);
    const same = terms.get(key);
    if (same) same.push(term);
    else terms.set(key, [term]);
  }
  const forms = new Map<string, readonly string[]>();
  const result: Coverage[] = [];
  for (const lang of langs) {
    let checked = 0;
    let unchecked = 0;
    const missing: string[] = [];
    for (const [at, word] of words.entries()) {
      if (at % 100 === 0) yield;
      let asked = forms.get(word);
      if (!asked) forms.set(word, (asked = formsOf(word)));
      const glosses = asked.flatMap((form) => terms.get(form) ?? []).flatMap((term) => term.glosses?.[lang] ?? []);
      if (glosses.some(isChecked)) checked += 1;
      else if (glosses.length > 0 || asked.some((form) => ours.get(lang)?.has(form))) unchecked += 1;
      else missing.push(word);
    }
    result.push({ lang, words: words.length, checked, unchecked, missing });
  }
  return result;
}

/** What of these words the school has in each language; Handrail's own words count as not checked. */
export async function coverageIn(
  words: readonly string[],
  glossary: Glossary,
  langs: readonly string[],
  read: Read,
  signal: AbortSignal,
): Promise<readonly Coverage[]> {
  const ours = await ourWords(langs, read);
  signal.throwIfAborted();
  return inSlices(covered(words, glossary, langs, ours), signal);
}

/**
 * A table for a translator: every word that a language lacks, with its easy meaning, and a column for each language with a
 * dash where nothing is needed. It comes back through the import as it is.
 */
export function missingTable(covered: readonly Coverage[], glossary: Glossary, t: Translate): string {
  const lacking = covered.filter(({ missing }) => missing.length > 0);
  const words = [...new Set(lacking.flatMap(({ missing }) => missing))];
  const meanings = new Map(glossary.map(({ term, meaning }) => [plainForm(term), meaning]));
  const missing = new Map(lacking.map((each) => [each.lang, new Set(each.missing)]));
  return csvOf([
    [t('glossary.word'), t('glossary.meaning'), ...lacking.map(({ lang }) => lang)],
    ...words.map((word) => [
      word,
      meanings.get(plainForm(word)) ?? '',
      ...lacking.map(({ lang }) => (missing.get(lang)?.has(word) ? '' : '—')),
    ]),
  ]);
}

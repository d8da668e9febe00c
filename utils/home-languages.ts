import * as z from 'zod/mini';
import type { School } from '@/model/school';
import { languageNamed, type LanguageName } from './i18n';
import { baseOf, likelyFirst } from './likely-languages';
import { readOwnJson } from './own-files';

/** What scripts/data.ts says about what it compiled; language/lexicon-format.ts has the whole shape. */
const Compiled = z.object({ languages: z.array(z.string()) });
const FILE = '/lexicon/sources.json';

/** A school's languages that its own words are in, whether this build has glosses in them or not. */
function withOwnWords({ languages = [], glossary = [], sources = [] }: School): string[] {
  const own = new Set([
    ...glossary.flatMap(({ glosses = {} }) => Object.keys(glosses).map(baseOf)),
    ...sources.map(({ lang }) => baseOf(lang)),
  ]);
  return languages.filter((lang) => own.has(baseOf(lang)));
}

/**
 * Languages that word help can speak: English alone, for who wants no other, and those that glosses are in; the
 * school's first, then the likely ones. `wanted`: what the browser asks pages for; `school`: what a school has set here.
 */
export async function readHomeLanguages(wanted: readonly string[], school: School | null): Promise<LanguageName[]> {
  const compiled = Compiled.safeParse(await readOwnJson(FILE).catch(() => undefined));
  const shipped = compiled.success ? compiled.data.languages : [];
  const known = new Set(['en', ...shipped].map(baseOf));
  const added = school ? withOwnWords(school).filter((lang) => !known.has(baseOf(lang))) : [];
  const first = school?.languages ?? [];
  return ['en', ...likelyFirst([...shipped, ...added], [...first, ...wanted])].map(languageNamed);
}

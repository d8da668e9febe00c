import * as z from 'zod/mini';
import { languageNamed, type LanguageName } from './i18n';
import { likelyFirst } from './likely-languages';
import { readOwnJson } from './own-files';

/** What scripts/data.ts says about what it compiled; language/lexicon-format.ts has the whole shape. */
const Compiled = z.object({ languages: z.array(z.string()) });
const FILE = '/lexicon/sources.json';

/**
 * Languages that word help can speak: English alone, for who wants no other, and those this build has glosses in,
 * the likely ones first. `wanted`: what the browser asks pages for.
 */
export async function readHomeLanguages(wanted: readonly string[]): Promise<LanguageName[]> {
  const compiled = Compiled.safeParse(await readOwnJson(FILE).catch(() => undefined));
  const codes = compiled.success ? compiled.data.languages : [];
  return ['en', ...likelyFirst(codes, wanted)].map(languageNamed);
}

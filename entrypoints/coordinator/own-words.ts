import * as z from 'zod/mini';
import { Core, CoreGloss, paths } from '@/language/lexicon-format';
import { readOwnJson } from '@/utils/own-files';
import type { OwnWords } from './counts';

const Glosses = z.record(z.string(), z.pick(CoreGloss, { reviewed: true }));

let english: Promise<ReadonlyMap<string, string>> | undefined;
/** The English word of an entry, by the entry's id. */
const readEnglish = async (): Promise<ReadonlyMap<string, string>> =>
  new Map(Core.parse(await readOwnJson(paths.core('en'))).map(({ id, word }) => [id, word.toLowerCase()]));

/** Handrail's own school words in a language; none where it has none in it. */
export async function readOwnWords(lang: string): Promise<OwnWords> {
  const glosses = await readOwnJson(paths.core(lang)).catch(() => undefined);
  if (glosses === undefined || lang === 'en') return new Map();
  english ??= readEnglish();
  const words = await english;
  const own = new Map<string, boolean>();
  for (const [id, { reviewed }] of Object.entries(Glosses.parse(glosses))) {
    const word = words.get(id);
    if (word !== undefined) own.set(word, (own.get(word) ?? true) && reviewed);
  }
  return own;
}

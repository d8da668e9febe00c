import { readFileSync } from 'node:fs';
import { createLexicon, type Lexicon } from '@/language/lexicon';
import { paths, type SenseRow, SenseRows, Shard, Sources } from '@/language/lexicon-format';
import { lendersOf, wholeRows } from '@/language/shared-senses';
import type { WordHelp } from '@/model/word-help';

const read = new Map<string, unknown>();

/** Compiled by `npm run data`, which `npm test` runs first. Parsed once: a test may ask thousands of words. */
export function readCompiled(path: string): unknown {
  if (!read.has(path)) read.set(path, JSON.parse(readFileSync(`public${path}`, 'utf8')));
  return read.get(path);
}
export const sources = Sources.parse(readCompiled(paths.sources));
export const lexicon: Lexicon = createLexicon((path) => Promise.resolve().then(() => readCompiled(path)));

/** The senses that WordNet has of a lemma, as it orders them. */
export function rowsOf(lemma: string): SenseRow[] {
  const stored = (each: string): SenseRows => {
    const shard = Shard.parse(readCompiled(paths.english(each)));
    return Object.hasOwn(shard, each) ? SenseRows.parse(shard[each]) : [];
  };
  const rows = stored(lemma);
  return wholeRows(lemma, rows, new Map(lendersOf(rows).map((lender) => [lender, stored(lender)])));
}

/** Help for the word between the brackets: "The river left its [bank]." */
export function ask(marked: string, home?: string, from: Lexicon = lexicon): Promise<WordHelp> {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const sentence = marked.replace('[', '').replace(']', '');
  return from.help({ sentence, start, end, lang: 'en', ...(home === undefined ? {} : { home }) });
}

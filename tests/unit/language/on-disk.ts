import { readFileSync } from 'node:fs';
import { createLexicon, type Lexicon } from '@/language/lexicon';
import { paths, Sources } from '@/language/lexicon-format';
import type { WordHelp } from '@/model/word-help';

const read = new Map<string, unknown>();

/** Compiled by `npm run data`, which `npm test` runs first. Parsed once: a test may ask thousands of words. */
export function readCompiled(path: string): unknown {
  if (!read.has(path)) read.set(path, JSON.parse(readFileSync(`public${path}`, 'utf8')));
  return read.get(path);
}
export const sources = Sources.parse(readCompiled(paths.sources));
export const lexicon: Lexicon = createLexicon((path) => Promise.resolve().then(() => readCompiled(path)));

/** Help for the word between the brackets: "The river left its [bank]." */
export function ask(marked: string, home?: string, from: Lexicon = lexicon): Promise<WordHelp> {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const sentence = marked.replace('[', '').replace(']', '');
  return from.help({ sentence, start, end, lang: 'en', ...(home === undefined ? {} : { home }) });
}

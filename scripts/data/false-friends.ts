import { join } from 'node:path';
import { paths } from '../../language/lexicon-format';
import { readTable } from './core';
import type { Files } from './files';

/** Of each language, the words that only look like an English one. */
export function compileFalseFriends(files: Files, glossary: string): void {
  for (const { lang = '', word = '', 'looks-like': text = '', means = '' } of readTable(
    join(glossary, 'false-friends.tsv'),
  ))
    files.put(paths.falseFriends(lang), word, [text, means]);
}

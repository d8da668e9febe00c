import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths, type PosLetter, type CoreEntry, type CoreGloss } from '../../language/lexicon-format';
import type { Files } from './files';

/** Rows of a glossary file by column name. The first line names the columns; every line has all of them. */
export function readTable(file: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').replace(/\n+$/, '').split('\n');
  const columns = head.split('\t');
  return lines.map((line, index) => {
    const cells = line.split('\t');
    if (cells.length !== columns.length)
      throw new Error(`${file}:${index + 2}: ${cells.length} cells instead of ${columns.length} (tabs?): ${line}`);
    return Object.fromEntries(columns.map((column, at) => [column, cells[at]?.trim() ?? '']));
  });
}

const POS: Readonly<Record<string, PosLetter>> = { noun: 'n', verb: 'v', adjective: 'a', adverb: 'r', other: 'o' };

export function readCore(folder: string): CoreEntry[] {
  return readTable(join(folder, 'en.tsv')).map((row) => {
    const pos = POS[row['pos'] ?? ''];
    if (!pos) throw new Error(`glossary/en.tsv: ${row['id']}: no such part of speech: ${row['pos']}`);
    const { id = '', word = '', subject = '', definition = '', example = '', near = '' } = row;
    return { id, word, pos, subject, definition, example, near };
  });
}

export function readCoreGlosses(folder: string, lang: string): [id: string, gloss: CoreGloss][] {
  return readTable(join(folder, `${lang}.tsv`)).map(({ id = '', gloss = '', definition = '', reviewed = '' }) => [
    id,
    { gloss, definition, reviewed: reviewed === 'true' },
  ]);
}

/** Languages that the glossary promises: Spanish all of it, the others directions and a good part of the rest. */
export const CORE_LANGUAGES = [
  'am',
  'ar',
  'bn',
  'es',
  'fa',
  'fil',
  'fr',
  'hi',
  'ht',
  'ko',
  'pt',
  'ru',
  'so',
  'sw',
  'uk',
  'ur',
  'vi',
  'zh',
] as const;

/** Languages the glossary is translated to: one file each beside en.tsv, of all its entries or of some. */
export const coreLanguages = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => /^[a-z]{2,3}\.tsv$/.test(file) && file !== 'en.tsv')
    .map((file) => file.replace('.tsv', ''))
    .toSorted();

export function compileCore(files: Files, folder: string): number {
  const entries = readCore(folder);
  files.write(paths.core('en'), JSON.stringify(entries));
  for (const lang of coreLanguages(folder))
    files.write(paths.core(lang), JSON.stringify(Object.fromEntries(readCoreGlosses(folder, lang))));
  return entries.length;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const numberOf = (digits: string): number =>
  Array.from(digits).reduce((value, digit) => value * 64 + DIGITS.indexOf(digit), 0);

export interface DictdEntry {
  readonly headword: string;
  /** All of the entry, its own first line among it. */
  readonly lines: readonly string[];
}

/** Entries of a dictionary for the dictd server (dictfmt(1)): an index of places, and a text packed as gzip. */
export function* dictdEntries(unpacked: string): Generator<DictdEntry> {
  const folder = join(unpacked, 'usr/share/dictd');
  const index = readdirSync(folder).find((file) => file.endsWith('.index'));
  if (index === undefined) throw new Error(`${folder}: no index of a dictionary`);
  const text = gunzipSync(readFileSync(join(folder, index.replace('.index', '.dict.dz'))));
  for (const line of readFileSync(join(folder, index), 'utf8').split('\n')) {
    const [headword = '', start = '', length = ''] = line.split('\t');
    if (headword === '' || headword.startsWith('00-database')) continue;
    const from = numberOf(start);
    yield { headword, lines: text.toString('utf8', from, from + numberOf(length)).split('\n') };
  }
}

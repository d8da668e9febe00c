import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type WordNetPos = 'n' | 'v' | 'a' | 'r';
const FILES = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' } as const satisfies Record<WordNetPos, string>;
export const WORDNET_POS = ['n', 'v', 'a', 'r'] as const satisfies readonly WordNetPos[];

interface Pointer {
  readonly symbol: string;
  readonly target: string;
  /** 1-based word of this synset the pointer is about; 0: all of it. */
  readonly word: number;
}
export interface Synset {
  /** As written, '_' for spaces: capitals tell proper nouns. */
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
  readonly gloss: string;
}
export interface WordNet {
  /** By part of speech and offset ("n00015568"). */
  readonly synsets: ReadonlyMap<string, Synset>;
  /** Lower-case lemma with spaces, to its synsets, most frequent first. */
  readonly index: Readonly<Record<WordNetPos, ReadonlyMap<string, readonly string[]>>>;
  /** SemCor count of lemma in synset: "bank n09236472". */
  readonly counts: ReadonlyMap<string, number>;
}

/** Lines of a WordNet file without its licence header, whose lines open with two spaces. */
const linesOf = (file: string): string[] =>
  readFileSync(file, 'latin1')
    .split('\n')
    .filter((line) => line && !line.startsWith('  '));

const posOf = (letter: string): WordNetPos => (letter === 's' ? 'a' : (letter as WordNetPos));

function readSynset(line: string): [string, Synset] {
  const bar = line.indexOf('|');
  const fields = line.slice(0, bar).trim().split(' ');
  let at = 3;
  const next = (): string => fields[at++] ?? '';
  const words: string[] = [];
  for (let n = Number.parseInt(next(), 16); n > 0; n--) {
    // "galore(ip)": where an adjective may stand.
    words.push(next().replace(/\([a-z]+\)$/, ''));
    next();
  }
  const pointers: Pointer[] = [];
  for (let n = Number(next()); n > 0; n--) {
    const symbol = next();
    const target = next();
    const pos = posOf(next());
    pointers.push({ symbol, target: pos + target, word: Number.parseInt(next().slice(0, 2), 16) });
  }
  return [posOf(fields[2] ?? '') + (fields[0] ?? ''), { words, pointers, gloss: line.slice(bar + 1).trim() }];
}

/** WordNet's own files, as its manual wndb(5WN) describes them. */
export function readWordNet(dict: string): WordNet {
  const synsets = new Map<string, Synset>();
  const index: Record<WordNetPos, Map<string, string[]>> = { n: new Map(), v: new Map(), a: new Map(), r: new Map() };
  for (const pos of WORDNET_POS) {
    for (const line of linesOf(join(dict, `data.${FILES[pos]}`))) synsets.set(...readSynset(line));
    for (const line of linesOf(join(dict, `index.${FILES[pos]}`))) {
      const fields = line.trim().split(' ');
      const count = Number(fields[2]);
      index[pos].set(
        (fields[0] ?? '').replaceAll('_', ' '),
        fields.slice(-count).map((offset) => pos + offset),
      );
    }
  }
  const counts = new Map<string, number>();
  for (const line of linesOf(join(dict, 'index.sense'))) {
    const [key = '', offset = '', , count = '0'] = line.trim().split(' ');
    const [lemma = '', rest = ''] = key.split('%');
    const pos = ({ 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' } as Record<string, WordNetPos>)[rest.charAt(0)];
    if (pos && count !== '0') counts.set(`${lemma.replaceAll('_', ' ')} ${pos}${offset}`, Number(count));
  }
  return { synsets, index, counts };
}

/** Irregular forms ("mice mouse") by part of speech. */
export const readExceptions = (folder: string, pos: WordNetPos): [form: string, lemmas: string[]][] =>
  linesOf(join(folder, `${FILES[pos]}.exc`)).map((line) => {
    const [form = '', ...lemmas] = line
      .trim()
      .split(' ')
      .map((word) => word.replaceAll('_', ' '));
    return [form, lemmas];
  });

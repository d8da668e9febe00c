import { closeSync, openSync, readSync } from 'node:fs';
import { paths, type VocabularyFile } from '../../language/lexicon-format';
import { lemmasOf } from '../../language/lemma';
import { levelOf } from '../../language/vocabulary';
import type { English } from './english';
import type { Files } from './files';

/** Words whose neighbours are known. Rarer ones say too little about a sentence to be worth 50 bytes each. */
const WORDS = 18_000;
/** Of the package's hundred: fewer lose senses, more cost the zip (48: 0.8 MB) and won nothing on the labelled sentences. */
const DIMENSIONS = 48;
/** The vectors lie in the file by frequency; a lemma that is not among these is not among ours either. */
const READ = 120_000;

/** The vectors of the most frequent words. The file is one JSON of 300 MB: it is read in pieces, and not to its end. */
function readVectors(file: string, wanted: ReadonlySet<string>): Map<string, Float64Array> {
  const found = new Map<string, Float64Array>();
  const handle = openSync(file, 'r');
  const piece = Buffer.alloc(1 << 22);
  let rest = '';
  let seen = 0;
  const entry = /"((?:[^"\\]|\\.)*)":\[([^\][]*)\]/g;
  for (let read = readSync(handle, piece); read > 0 && seen < READ; read = readSync(handle, piece)) {
    rest += piece.toString('latin1', 0, read);
    let end = 0;
    for (const match of rest.matchAll(entry)) {
      end = match.index + match[0].length;
      const numbers = (match[2] ?? '').split(',');
      if (numbers.length < 100 || numbers.length > 110) continue;
      seen++;
      const word = match[1] ?? '';
      if (wanted.has(word)) found.set(word, Float64Array.from(numbers.slice(0, 100), Number));
    }
    rest = rest.slice(Math.max(end, rest.length - 4000));
  }
  closeSync(handle);
  return found;
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
};

/** Principal directions by power iteration, the strongest first. */
function principal(vectors: readonly Float64Array[], count: number): Float64Array[] {
  const size = vectors[0]?.length ?? 0;
  const covariance = Array.from({ length: size }, () => new Float64Array(size));
  for (const vector of vectors)
    for (let i = 0; i < size; i++) {
      const row = covariance[i]!;
      const value = vector[i] ?? 0;
      for (let j = 0; j < size; j++) row[j] = (row[j] ?? 0) + value * (vector[j] ?? 0);
    }
  const directions: Float64Array[] = [];
  for (let n = 0; n < count; n++) {
    let direction = Float64Array.from({ length: size }, (_, i) => Math.sin(i * 7 + n + 1));
    for (let round = 0; round < 60; round++) {
      const next = Float64Array.from(covariance, (row) => dot(row, direction));
      for (const known of directions) {
        const along = dot(next, known);
        for (let i = 0; i < size; i++) next[i] = (next[i] ?? 0) - along * (known[i] ?? 0);
      }
      const length = Math.sqrt(dot(next, next));
      direction = next.map((value) => value / length);
    }
    directions.push(direction);
  }
  return directions;
}

/** What stands near what: one small vector a lemma, and how often it is which part of speech. */
export function compileVocabulary(files: Files, english: English, school: ReadonlySet<string>, file: string): number {
  const counts = new Map<string, number>();
  for (const [form, count] of english.counts)
    for (const { lemma, pos } of lemmasOf(form, english.irregular)) {
      const posts = english.posts.get(lemma);
      if (!posts || (pos !== undefined && (posts[pos] ?? 0) === 0)) continue;
      counts.set(lemma, (counts.get(lemma) ?? 0) + count);
      break;
    }
  const frequent = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([lemma]) => lemma);
  const all = readVectors(file, new Set(frequent));
  const known = frequent.filter((word) => all.has(word));
  const words = known.filter((word, place) => place < WORDS || school.has(word));
  const vectors = words.map((word) => all.get(word)!);
  const mean = Float64Array.from(
    { length: 100 },
    (_, i) => vectors.reduce((sum, v) => sum + (v[i] ?? 0), 0) / vectors.length,
  );
  for (const vector of vectors) for (let i = 0; i < 100; i++) vector[i] = (vector[i] ?? 0) - (mean[i] ?? 0);
  // The strongest two directions tell frequent words from rare ones, and say nothing about meaning.
  const directions = principal(vectors, DIMENSIONS + 2).slice(2);
  const levels = vectors.map((vector) => {
    const small = Float64Array.from(directions, (direction) => dot(vector, direction));
    const length = Math.sqrt(dot(small, small));
    return Array.from(small, (value) => levelOf(value / length)).join('');
  });
  const digit = (count: number | undefined): string =>
    count === undefined ? '0' : Math.min(15, 1 + Math.round(Math.log2(1 + count))).toString(16);
  files.write(
    paths.vocabulary,
    JSON.stringify({
      dimensions: DIMENSIONS,
      words: words.join(' '),
      posts: words
        .map((word) => ['n', 'v', 'a', 'r'].map((pos) => digit(english.posts.get(word)?.[pos as 'n'])).join(''))
        .join(''),
      vectors: levels.join(''),
    } satisfies VocabularyFile),
  );
  return words.length;
}

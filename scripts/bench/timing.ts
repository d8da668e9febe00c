import { sentencesOf } from '@/language/sentences';
import { wordsOf } from '@/language/words';
import { acequias } from '@/practice/lessons/acequias';
import { erieCanal } from '@/practice/lessons/erie-canal';
import { Engine } from '@/voice/engine';
import { lengthTable } from '@/voice/length-table';
import { learned, type Pace, USUAL } from '@/voice/pace';
import { timelineOf } from '@/voice/timeline';
import { wordLength } from '@/voice/word-length';
import { engineFiles } from '@/tests/unit/voice/engine-files';
import { englishLengths } from '../data/word-lengths';
import { paragraphsOf } from './lesson-text';

/** How far guessed word times are from the embedded engine's own, ms. */
export interface Timing {
  readonly what: string;
  readonly mean: number;
  readonly p90: number;
  readonly words: number;
}
type Starts = (text: string) => { readonly starts: readonly number[]; readonly length: number };

const WORDS = 500;
/** Characters alone, one blank after each word: what most read-alouds do. */
const LETTER = 60;

/**
 * 500 words of practice text, said by the embedded voice. The guess knows of each sentence only what a page would: the
 * pace heard in the sentences before it. `whole` is told each sentence's true length as well, as one knows it afterwards.
 */
export async function timings(): Promise<readonly Timing[]> {
  const engine = await Engine.load(await engineFiles());
  await engine.ready({ lang: 'en-US' });
  const sounds = lengthTable(englishLengths());
  const byLetters: Starts = (text) => {
    const words = wordsOf(text, 'en');
    const starts = words.map(({ start }) => start * LETTER);
    return { starts, length: text.length * LETTER };
  };
  const bySounds: Starts = (text) => timelineOf(text, wordsOf(text, 'en'), (word) => wordLength(word, sounds));
  const ways = [
    { what: 'by sounds, pace as heard so far', starts: bySounds, whole: false },
    { what: 'by characters, pace as heard so far', starts: byLetters, whole: false },
    { what: "by sounds, each sentence's length known", starts: bySounds, whole: true },
    { what: "by characters, each sentence's length known", starts: byLetters, whole: true },
  ].map((way) => ({ ...way, pace: undefined as Pace | undefined, errors: [] as number[] }));

  let count = 0;
  for (const text of [erieCanal, acequias].flatMap(paragraphsOf).flatMap(sentenceTexts)) {
    const words = wordsOf(text, 'en');
    if (count >= WORDS || words.length === 0) continue;
    count += words.length;
    const times: number[] = [];
    const length = engine.speak({ text, lang: 'en-US', rate: 1 }, (sound) =>
      times.push(...sound.words.map(({ ms }) => ms)),
    );
    for (const way of ways) {
      const guess = way.starts(text);
      const unit = way.whole ? length / guess.length : (way.pace ?? USUAL);
      for (const [i, true_] of times.entries()) way.errors.push(Math.abs((guess.starts[i] ?? 0) * unit - true_));
      way.pace = learned(way.pace, { said: length, expected: guess.length, words: words.length });
    }
  }
  return ways.map(({ what, errors }) => {
    const sorted = errors.toSorted((a, b) => a - b);
    const mean = sorted.reduce((sum, error) => sum + error, 0) / sorted.length;
    return { what, mean, p90: sorted[Math.floor(sorted.length * 0.9)] ?? Infinity, words: sorted.length };
  });
}

const sentenceTexts = (text: string): string[] =>
  sentencesOf(text, 'en').map(({ start, end }) => text.slice(start, end));

export async function printTimings(
  print: (line: string) => void,
  bar: (what: string, value: number | undefined, most: number) => void,
): Promise<void> {
  const rows = await timings();
  print(`\nWord times guessed, beside the embedded voice's own (${rows[0]?.words ?? 0} words of practice text)`);
  for (const { what, mean, p90 } of rows)
    print(`${what.padEnd(48)}mean ${mean.toFixed(0).padStart(4)} ms   p90 ${p90.toFixed(0).padStart(4)} ms`);
  bar('Guessed word times, mean error', rows[0]?.mean, 120);
  bar('Guessed word times, 90th percentile', rows[0]?.p90, 250);
}

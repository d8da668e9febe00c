import type { Cue } from '@/model/pack';
import type { Stretch } from '@/model/text-map';
import type { WordQuestion } from '@/model/word-help';
import { sentencesOf } from '@/language/sentences';

/** A piece of a transcript: a cue, or a paragraph of one that was pasted without times. */
export interface Line {
  readonly text: string;
  /** Seconds; absent where nobody said when it is spoken. */
  readonly start?: number;
}

export const timed = (cues: readonly Cue[]): readonly Line[] => cues.map(({ text, start }) => ({ text, start }));
export const untimed = (text: string): readonly Line[] =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ text: line }));

/** Index of the line being said at `time` (seconds), or of the last one said; -1 before the first. */
export function lineAt(lines: readonly Line[], time: number): number {
  return lines.findLastIndex(({ start }) => start !== undefined && start <= time);
}

/** A caption holds a few words: a sentence goes on through several, seldom through more than this many on each side. */
const BESIDE = 4;
/** Characters of a sentence that go with the question, and of what is around it. */
const WINDOW = 600;
const ABOUT = 300;

/**
 * The question about a word of a line, in its own sentence: captions are cut where the picture wants it, so the
 * sentence is put together from the lines around. Paragraphs hold their sentences whole.
 */
export function questionIn(
  lines: readonly Line[],
  at: number,
  word: Stretch,
  lang: string,
  home: string | undefined,
): WordQuestion | undefined {
  const line = lines[at];
  if (!line) return undefined;
  const cut = line.start !== undefined;
  const first = cut ? Math.max(0, at - BESIDE) : at;
  const near = lines.slice(first, cut ? at + BESIDE + 1 : at + 1);
  const before = near.slice(0, at - first).reduce((sum, { text }) => sum + text.length + 1, 0);
  const text = near
    .map((each) => each.text)
    .join(' ')
    .replaceAll('\n', ' ');
  const [start, end] = [before + word.start, before + word.end];
  const own = sentencesOf(text, lang).find((sentence) => sentence.start <= start && start < sentence.end) ?? {
    start: 0,
    end: text.length,
  };
  const from = Math.max(own.start, start - WINDOW / 2);
  const to = Math.max(end, Math.min(own.end, from + WINDOW));
  const about = `${text.slice(Math.max(0, from - ABOUT), from)} ${text.slice(to, to + ABOUT)}`.trim();
  return {
    sentence: text.slice(from, to),
    start: start - from,
    end: end - from,
    lang,
    ...(about === '' ? {} : { about }),
    ...(home === undefined ? {} : { home }),
  };
}

import type { Cue } from '@/model/pack';

/** Limits of the model (model/pack.ts), so that what was read here always fits into a pack. */
const MAX_CUES = 2000;
const MAX_TEXT = 500;
const MAX_SECONDS = 86_400;
/** Characters of a caption file; two hours of speech are about 200,000. */
export const MAX_FILE = 2_000_000;
/** Characters of one cue that are looked at. The longest seen was a whole speech in one cue. */
const MAX_RAW = 20_000;

const ARROW = '-->';
/** `12:05.200`, `1:12:05,200` and, as some makers of SRT leave out the rest, `12:05`. */
const TIME = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?$/;

/** 2.47 and not 2.4699999999999998: a pack holds every digit. */
const milliseconds = (seconds: number): number => Math.round(seconds * 1000) / 1000;

function secondsOf(time: string): number | null {
  const [, hours = '0', minutes, seconds, fraction = '0'] = TIME.exec(time) ?? [];
  if (minutes === undefined || seconds === undefined) return null;
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction}`);
  return total <= MAX_SECONDS ? milliseconds(total) : null;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00A0',
  quot: '"',
  apos: "'",
  '#39': "'",
  lrm: '\u200E',
  rlm: '\u200F',
};

/** Plain text of one cue: the speaker in front, every tag gone, entities as characters. */
function plain(raw: string): string {
  return (
    raw
      .slice(0, MAX_RAW)
      // oxlint-disable-next-line no-control-regex
      .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202D\u202E]|\p{Surrogate}/gu, '')
      // None of these goes past the next '<' or '{': one that never closes must not cost the square of its length.
      .replaceAll(/<v(?:\.[^\s<>]*)?\s+([^<>]*)>/gi, '$1: ')
      .replaceAll(/<[a-z/!?\d][^<>]*>?/gi, '')
      .replaceAll(/\{\\[^{}]*\}/g, '')
      .replaceAll(/&(#39|[a-z]+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
      // "&lt;b&gt;" says "<b>" and is no tag; a space keeps it from ever being taken for one.
      .replaceAll(/<(?=[a-z/!?])/gi, '< ')
      .replaceAll(/[ \t]+/g, ' ')
      .replaceAll(/ ?\n ?/g, '\n')
      .trim()
  );
}

/** A cue that is too long for a pack becomes several, each with its share of the time: no word is left out. */
export function cuesOf(start: number, end: number, words: string): Cue[] {
  const pieces: string[] = [];
  for (let rest = words; rest !== '';) {
    let at = rest.length;
    if (at > MAX_TEXT) {
      at = rest.slice(0, MAX_TEXT).search(/\s\S*$/);
      // No space in 500 characters: Chinese, or nothing that is read. Never through the middle of a character.
      if (at <= 0) at = /[\uD800-\uDBFF]/.test(rest.charAt(MAX_TEXT - 1)) ? MAX_TEXT - 1 : MAX_TEXT;
    }
    pieces.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  const share = (end - start) / Math.max(1, words.length);
  let said = 0;
  return pieces.map((text, i) => {
    const from = milliseconds(start + said * share);
    said += text.length + 1;
    return {
      start: from,
      end: i === pieces.length - 1 ? end : milliseconds(Math.min(end, start + said * share)),
      text,
    };
  });
}

/** What a text has in it that looks like captions. */
export interface Parsed {
  /** In order of their start. */
  readonly cues: readonly Cue[];
  /** Cues whose times cannot be understood, or that are more than a pack holds. */
  readonly missed: number;
  /** Cues with times that say nothing. */
  readonly silent: number;
}

/** Words with times of their own between them: YouTube's automatic captions, which say each line again in the next cue. */
const WORD_TIMES = /<\d{2}:\d{2}(?::\d{2})?\.\d{3}>/;
const COUNTER = /^\s*\d+\s*$/;
const OWN_BLOCK = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;

/** The lines under the times at `at`, up to the next cue. */
function linesUnder(lines: readonly string[], at: number, kind: 'srt' | 'vtt' | 'rolling'): string[] {
  let end = at + 1;
  while (end < lines.length && !(lines[end] ?? '').includes(ARROW)) end += 1;
  // A file without blank lines: the number of the next SRT cue is the last line here.
  const counted = end < lines.length && COUNTER.test(lines[end - 1] ?? '') ? end - 1 : end;
  const under = lines.slice(at + 1, Math.max(at + 1, counted));
  // WebVTT ends a cue at a blank line, and what follows is a note or the name of the next. YouTube writes a line of one
  // space into a cue. In SubRip, hand-made files have blank lines between the lines of one cue.
  const isOver = (line: string, i: number): boolean =>
    kind === 'srt'
      ? OWN_BLOCK.test(line) && (under[i - 1] ?? '').trim() === ''
      : kind === 'vtt'
        ? line.trim() === ''
        : line === '';
  const over = under.findIndex(isOver);
  // The number of a cue that is gone: "3" said by somebody stands right under its times.
  const isStray = (line: string, i: number): boolean => COUNTER.test(line) && (under[i - 1] ?? 'said').trim() === '';
  return (over < 0 ? under : under.slice(0, over)).filter((line, i) => line.trim() !== '' && !isStray(line, i));
}

export function parse(text: string): Parsed {
  const whole = text.slice(0, MAX_FILE).replace(/^\uFEFF/, '');
  const lines = whole.split(/\r\n|\r|\n/);
  const kind = WORD_TIMES.test(whole) ? 'rolling' : whole.startsWith('WEBVTT') ? 'vtt' : 'srt';
  const cues: Cue[] = [];
  let missed = 0;
  let silent = 0;
  let last = '';
  for (const [at, line] of lines.entries()) {
    const arrow = line.indexOf(ARROW);
    if (arrow < 0) continue;
    const start = secondsOf(line.slice(0, arrow).trim());
    const after = line.slice(arrow + ARROW.length).trim();
    const end = secondsOf(after.split(/\s/, 1)[0] ?? '');
    if (start === null || end === null || end <= start || cues.length >= MAX_CUES) {
      missed += 1;
      continue;
    }
    let said = plain(linesUnder(lines, at, kind).join('\n'));
    if (said === '') silent += 1;
    if (kind === 'rolling') {
      const fresh = said.split('\n').filter((each) => each !== last);
      last = said.split('\n').at(-1) ?? last;
      said = fresh.join('\n');
    }
    if (said !== '') cues.push(...cuesOf(start, end, said));
  }
  return { cues: cues.slice(0, MAX_CUES).toSorted((a, b) => a.start - b.start), missed, silent };
}

/**
 * Cues of a WebVTT or SubRip text, in order of their start. What cannot be understood is passed over: a caption file
 * with a broken line is still worth having. Never throws; text that holds no cue gives none (./read-captions.ts says why).
 */
export const parseCaptions = (text: string): Cue[] => [...parse(text).cues];

/** Index of the cue being said at `time` (seconds), or of the last one said; -1 before the first. */
export function cueAt(cues: readonly Cue[], time: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.start ?? 0) <= time) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

import type { Cue } from '@/model/pack';

/** Limits of the model (model/pack.ts), so that what was read here always fits into a pack. */
const MAX_CUES = 2000;
const MAX_TEXT = 500;
const MAX_SECONDS = 86_400;
/** Characters of a caption file; two hours of speech are about 200,000. */
const MAX_FILE = 2_000_000;

const ARROW = '-->';
/** `12:05.200`, `1:12:05,200` and, as some makers of SRT leave out the rest, `12:05`. */
const TIME = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?$/;

/** A line that is spoken: neither blank nor the times of a cue. */
const isSaid = (line: string): boolean => line.trim() !== '' && !line.includes(ARROW);

function secondsOf(time: string): number | null {
  const [, hours = '0', minutes, seconds, fraction = '0'] = TIME.exec(time) ?? [];
  if (minutes === undefined || seconds === undefined) return null;
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction}`);
  return total <= MAX_SECONDS ? total : null;
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
      // Looked at no further than this: a tag that never closes must not cost the square of its length.
      .slice(0, MAX_TEXT * 4)
      // oxlint-disable-next-line no-control-regex
      .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202D\u202E]/g, '')
      .replaceAll(/<v(?:\.[^\s>]*)?\s+([^>]*)>/gi, '$1: ')
      .replaceAll(/<[a-z/!?\d][^>]*>?/gi, '')
      .replaceAll(/\{\\[^}]*\}/g, '')
      .replaceAll(/&(#39|[a-z]+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
      // "&lt;b&gt;" says "<b>" and is no tag; a space keeps it from ever being taken for one.
      .replaceAll(/<(?=[a-z/!?])/gi, '< ')
      .replaceAll(/[ \t]+/g, ' ')
      .replaceAll(/ ?\n ?/g, '\n')
      .slice(0, MAX_TEXT)
      .trim()
  );
}

/**
 * Cues of a WebVTT or SubRip text, in order of their start. What cannot be understood is passed over: a caption file
 * with a broken line is still worth having. Never throws; text that holds no cue gives none.
 */
export function parseCaptions(text: string): Cue[] {
  const lines = text
    .slice(0, MAX_FILE)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/);
  const cues: Cue[] = [];
  for (let at = 0; at < lines.length && cues.length < MAX_CUES; at += 1) {
    const line = lines[at] ?? '';
    const arrow = line.indexOf(ARROW);
    if (arrow < 0) continue;
    const start = secondsOf(line.slice(0, arrow).trim());
    const end = secondsOf(
      line
        .slice(arrow + ARROW.length)
        .trim()
        .split(/\s/, 1)[0] ?? '',
    );
    if (start === null || end === null || end <= start) continue;
    const said: string[] = [];
    // A file without blank lines between its cues: the next times end this one.
    while (at + 1 < lines.length && isSaid(lines[at + 1] ?? '')) {
      at += 1;
      said.push(lines[at] ?? '');
    }
    // Without a blank line, the number of the next SRT cue is the last line here.
    if (lines[at + 1]?.includes(ARROW) && /^\d+$/.test(said.at(-1)?.trim() ?? '')) said.pop();
    const words = plain(said.join('\n'));
    if (words !== '') cues.push({ start, end, text: words });
  }
  return cues.toSorted((a, b) => a.start - b.start);
}

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

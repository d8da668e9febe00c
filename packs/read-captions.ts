import type { Cue } from '@/model/pack';
import { cuesOf, MAX_FILE, parse } from './captions';

/**
 * Why a file or a pasted text is no captions. Each wants a sentence of its own:
 * 'empty' nothing is in it · 'too-big' · 'not-text' a film or a picture · 'encoding' letters that cannot be known ·
 * 'not-captions' a web page or other data · 'no-times' plain text: a transcript, `transcriptOf` takes it ·
 * 'no-words' times, and nothing said.
 */
export type WhyNoCaptions = 'empty' | 'too-big' | 'not-text' | 'encoding' | 'not-captions' | 'no-times' | 'no-words';

export type CaptionsAnswer =
  | {
      readonly ok: true;
      readonly cues: readonly Cue[];
      /** Cues that could not be understood and are left out. */
      readonly missed: number;
    }
  | { readonly ok: false; readonly why: WhyNoCaptions };
export type TranscriptAnswer =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: Extract<WhyNoCaptions, 'empty' | 'too-big' | 'not-captions'> };

/** Of the model: what an alternate's `text` holds. */
const MAX_TRANSCRIPT = 20_000;
/** Seconds that the last line of a transcript with times is shown. */
const LAST_LINE = 5;

const refused = <W extends WhyNoCaptions>(why: W) => ({ ok: false, why }) as const;

// oxlint-disable-next-line no-control-regex
const BINARY = /[\u0000-\u0008\u000E-\u001A]/;

/** The text in bytes, or why there is none. UTF-8 and UTF-16, and the old code page of western Windows where it is sure. */
function textIn(bytes: Uint8Array): 'not-text' | 'encoding' | { readonly text: string } {
  const decoded = (label: string): { readonly text: string } | null => {
    try {
      return { text: new TextDecoder(label, { fatal: true }).decode(bytes) };
    } catch {
      return null;
    }
  };
  const start = bytes.subarray(0, 400);
  const zeros = (odd: 0 | 1): number => start.filter((byte, i) => i % 2 === odd && byte === 0).length;
  const utf16 =
    (start[0] === 0xff && start[1] === 0xfe) || zeros(1) > start.length / 4
      ? 'utf-16le'
      : (start[0] === 0xfe && start[1] === 0xff) || zeros(0) > start.length / 4
        ? 'utf-16be'
        : null;
  const unicode = decoded(utf16 ?? 'utf-8');
  if (unicode) return BINARY.test(unicode.text.slice(0, 4000)) ? 'not-text' : unicode;
  if (start.some((byte) => byte < 9 || (byte > 13 && byte < 27))) return 'not-text';
  // "canci\xF3n": a few letters beyond ASCII among many in it. A text that is full of them is in another alphabet.
  const beyond = bytes.filter((byte) => byte > 127).length;
  return (beyond < bytes.length / 10 ? decoded('windows-1252') : null) ?? 'encoding';
}

const isPageOrData = (text: string): boolean => /^\s*(?:<(?:!doctype|\?xml|[a-z])|[[{]\s*["{[\d])/i.test(text);

/** `0:05`, `[00:12]`, `1:02:03`, alone on a line or before what is said: a transcript copied from a video's page. */
const STAMP = /^\s*[[(]?((?:\d{1,2}:)?\d{1,2}:\d{2})(?:[.,]\d{1,3})?[\])]?(?:\s+(.*))?$/;

function stampedCues(text: string): Cue[] {
  const said: { start: number; lines: string[] }[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, time, rest = ''] = STAMP.exec(line) ?? [];
    if (time === undefined) {
      said.at(-1)?.lines.push(line);
      continue;
    }
    const start = time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
    const last = said.at(-1);
    // Times that go back are no times of a recording.
    if (last && start < last.start) return [];
    if (last?.start === start) last.lines.push(rest);
    else said.push({ start, lines: [rest] });
  }
  if (said.length < 2) return [];
  return said.flatMap(({ start, lines }, i) => {
    const words = plainLines(lines.join('\n')).replaceAll(/\n+/g, ' ');
    return words === '' ? [] : cuesOf(start, said[i + 1]?.start ?? start + LAST_LINE, words);
  });
}

/** Without what a pack may not hold, and without lines that are only space. */
const plainLines = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    // oxlint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202D\u202E]|\p{Surrogate}/gu, '')
    .replaceAll(/<(?=[a-z/!?])/gi, '< ')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();

/**
 * Captions from a file's bytes or from pasted text: WebVTT, SubRip, or a transcript with times as a video's page shows
 * it. Never throws.
 */
export function readCaptions(source: string | Uint8Array): CaptionsAnswer {
  // UTF-16 has two bytes a character.
  if (source.length > (typeof source === 'string' ? MAX_FILE : MAX_FILE * 2)) return refused('too-big');
  const read = typeof source === 'string' ? { text: source } : textIn(source);
  if (read === 'not-text' || read === 'encoding') return refused(read);
  const { text } = read;
  if (text.replace(/^\uFEFF/, '').trim() === '') return refused('empty');
  const { cues, missed, silent } = parse(text);
  if (cues.length > 0) return { ok: true, cues, missed };
  if (isPageOrData(text)) return refused('not-captions');
  if (silent > 0 || /^\uFEFF?WEBVTT(?:\s|$)/.test(text)) return refused('no-words');
  const stamped = stampedCues(text).slice(0, 2000);
  return stamped.length > 0 ? { ok: true, cues: stamped, missed: 0 } : refused('no-times');
}

/** A pasted transcript without times, as it goes into an alternate's `text`. */
export function transcriptOf(text: string): TranscriptAnswer {
  if (text.length > MAX_FILE) return refused('too-big');
  if (isPageOrData(text)) return refused('not-captions');
  const plain = plainLines(text);
  if (plain === '') return refused('empty');
  return plain.length > MAX_TRANSCRIPT ? refused('too-big') : { ok: true, text: plain };
}

import type { Stretch } from '@/model/text-map';
import { abbreviationsFor, type Abbreviations } from './abbreviations';
import { segmentsOf } from './segmenters';

/** Nothing to see: white space, zero-width and bidi marks. Left outside of sentences at both ends. */
const BLANK = /[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;
const CONTENT = /[\p{L}\p{N}\p{S}\uFFFC]/u;
const OPENING = /^[\s\p{Ps}\p{Pi}"'¿¡*\u200B-\u200F\u202A-\u202E\u2066-\u2069]+/u;
/** The last word with a full stop, with stops inside ("U.S."), and what stands before it. */
const LAST_STOPPED = /(?:^|[\s\p{Ps}\p{Pi}"'/–—-])((?:[\p{L}\p{M}]+\.\s?)*[\p{L}\p{M}]+)\.[\s\u200B-\u200F]*$/u;
/** "1.", "12)", "a.", "IV.", "Q3.": counts what follows, is no sentence. */
const LABEL = /^\(?(?:[A-Z]?\d{1,3}|\p{L}|[ivxIVX]{1,5})[.)]\s*$/u;
const INITIAL = /(?:^|[\s.\p{Ps}\p{Pi}"'])\p{Lu}\.\s*$/u;
const AFTER_TIME =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|^(?:EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|CT|MT|PT|GMT|UTC)\b/;
/** “Stop!” Ana said: the quotation's mark ends nothing. */
const SPOKEN_BY =
  /^\p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ )?(?:said|says|asked|asks|cried|called|shouted|yelled|whispered|replied|answered|added|explained|thought)\b/u;
/** An address goes on behind its question mark, and ".NET" behind its stop. */
const IN_A_NAME = /(?:^|[\s\p{Ps}\p{Pi}"'])(?:(?:https?:\/\/|www\.)\S*|\.)$/iu;
/** "a. Red b. Blue" */
const LETTERED = /(?:^|\s)[a-h][.)]\s*$/;
const DAY = /(?:^|\s)(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\.\s*$/;
const MONTH_OR_DAY = /^\d|^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
/** 「行こう。」と彼は言った。 */
const JAPANESE_QUOTE = /[」』]\s*$/;
const QUOTED_MARK = /[?!,…][”"’']\s*$/;

/** How far back the end of a piece is looked at: longer than any abbreviation. */
const TAIL = 40;

function continues(before: string, after: string, words: Abbreviations): boolean {
  if (!CONTENT.test(before) || !CONTENT.test(after)) return true;
  if (LABEL.test(before)) return true;
  if (IN_A_NAME.test(before)) return true;
  const next = after.replace(OPENING, '');
  const tail = before.slice(-TAIL);
  if (/^\p{Ll}/u.test(next)) return true;
  if (LETTERED.test(tail) || (JAPANESE_QUOTE.test(tail) && /^(?:と|って)/.test(next))) return true;
  if (DAY.test(tail)) return MONTH_OR_DAY.test(next);
  if (QUOTED_MARK.test(tail) && SPOKEN_BY.test(next)) return true;
  const stopped = LAST_STOPPED.exec(tail)?.[1]?.toLowerCase();
  if (stopped === undefined) return false;
  // "ee. uu" is looked for as a whole and by its last part; "nasa.gov" is no governor.
  const forms = [stopped.replaceAll(/\s/g, ''), stopped.split(/\s/).at(-1) ?? ''];
  const isIn = (set: ReadonlySet<string>): boolean => forms.some((form) => set.has(form));
  // "EE. | UU." and "a. | C." are one abbreviation in two parts.
  const other = /^\p{L}{1,3}(?=\.)/u.exec(next)?.[0].toLowerCase();
  if (other !== undefined && words.parted.has(`${forms[1]}.${other}`)) return true;
  if (isIn(words.open)) return true;
  if (isIn(words.number)) return /^#?\d|^[IVXLC]+\b/.test(next);
  if (/^[ap]\.?m$/.test(forms[0] ?? '')) return AFTER_TIME.test(next);
  if (!isIn(words.either) && !INITIAL.test(tail)) return false;
  return !words.starters.has((/^[\p{L}\p{M}]+/u.exec(next)?.[0] ?? '').toLowerCase());
}

function trimmed(text: string, start: number, end: number): Stretch | undefined {
  while (start < end && BLANK.test(text.charAt(start))) start++;
  while (end > start && BLANK.test(text.charAt(end - 1))) end--;
  return start < end ? { start, end } : undefined;
}

/** Closes what the sentence before opened: French sets it off with a space, and ICU takes it for a beginning. */
const CLOSING = /^[\p{Pf}\p{Pe}»]+\s+/u;
/**
 * Where ICU sees no end: before a number with a small letter after it ("It was cold. 40 people came."), before a dash
 * that begins somebody's words, and behind the one sign for three points.
 */
const MISSED =
  /(?<=[\p{L}\p{N}%)\]”"’»][.!?…]{1,3}["”’»)\]]{0,2})\s+(?=\d|[—–-]\s?[\p{Lu}¿¡])|(?<=…["”’»)\]]{0,2})\s+(?=["“‘«(¿¡]{0,2}\p{Lu})/gu;

function* piecesOfLine(line: string, lang: string): Generator<Stretch> {
  let held: { start: number; end: number } | undefined;
  for (const { start: at, end, segment } of segmentsOf(line, lang, 'sentence')) {
    let start = at;
    if (held) {
      const closing = CLOSING.exec(segment)?.[0].length ?? 0;
      start += closing;
      held.end += closing;
      yield held;
    }
    for (const match of segment.matchAll(MISSED)) {
      const next = at + match.index + match[0].length;
      if (next <= start) continue;
      yield { start, end: next };
      start = next;
    }
    held = { start, end };
  }
  if (held) yield held;
}

function* sentencesOfLine(
  text: string,
  from: number,
  to: number,
  lang: string,
  words: Abbreviations,
): Generator<Stretch> {
  const line = text.slice(from, to);
  let start = 0;
  let end = 0;
  for (const piece of piecesOfLine(line, lang)) {
    if (piece.end === piece.start) continue;
    if (
      end > start &&
      !continues(line.slice(Math.max(start, end - 200), end), line.slice(piece.start, piece.end), words)
    ) {
      const sentence = trimmed(text, from + start, from + end);
      if (sentence) yield sentence;
      start = piece.start;
    }
    end = piece.end;
  }
  const last = trimmed(text, from + start, from + end);
  if (last) yield last;
}

/**
 * Sentences of a block's text in order: every character that can be seen is in exactly one. '\n' and '\t' always
 * end one (line breaks, table rows and cells). ICU's rules, with the breaks taken back that abbreviations, initials,
 * numbering and quotations cause.
 */
export function sentencesOf(text: string, lang: string): Stretch[] {
  const words = abbreviationsFor(lang);
  const sentences: Stretch[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const char = text.charCodeAt(at);
    if (at < text.length && char !== 10 && char !== 9) continue;
    if (at > from) sentences.push(...sentencesOfLine(text, from, at, lang, words));
    from = at + 1;
  }
  return sentences;
}

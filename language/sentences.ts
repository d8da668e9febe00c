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
const QUOTED_MARK = /[?!,…][”"’']\s*$/;

/** How far back the end of a piece is looked at: longer than any abbreviation. */
const TAIL = 40;

function continues(before: string, after: string, words: Abbreviations): boolean {
  if (!CONTENT.test(before) || !CONTENT.test(after)) return true;
  if (LABEL.test(before)) return true;
  const next = after.replace(OPENING, '');
  const tail = before.slice(-TAIL);
  if (/^\p{Ll}/u.test(next)) return true;
  if (QUOTED_MARK.test(tail) && SPOKEN_BY.test(next)) return true;
  const stopped = LAST_STOPPED.exec(tail)?.[1]?.toLowerCase();
  if (stopped === undefined) return false;
  // "ee. uu" is looked for as a whole and by its last part; "nasa.gov" is no governor.
  const forms = [stopped.replaceAll(/\s/g, ''), stopped.split(/\s/).at(-1) ?? ''];
  const isIn = (set: ReadonlySet<string>): boolean => forms.some((form) => set.has(form));
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
  for (const piece of segmentsOf(line, lang, 'sentence')) {
    if (end > start && !continues(line.slice(Math.max(start, end - 200), end), piece.segment, words)) {
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

import { baseLanguage } from '@/language/passage-language';
import { abbreviationsFor } from '@/language/abbreviations';
import { digitFor, rulesFor } from './say-as';
import { BLANK, signsFor } from './signs';

/** What the engine is given, and where each of its characters comes from. */
export interface SpokenText {
  readonly text: string;
  /** For each code point of `text`: the UTF-16 offset in the source. The engine counts code points. */
  readonly from: readonly number[];
}

/**
 * Nothing to hear, and some of it ends a word for the engine: soft hyphens, zero-width and direction marks, skin tones,
 * the stroke that makes an Arabic word longer, the comma of thousands in Arabic digits.
 */
const SILENT = /\p{Cf}|\p{Variation_Selector}|\p{Emoji_Modifier}|[\u0640\u066C]/u;
/** Inside a Persian word it parts stem and ending, and the engine sets the stress by it. */
const NON_JOINER = '\u200C';
/** Shapes of letters for old fonts, and wide ones between Chinese: the engine would spell their code numbers. */
const SHAPES = /[\uFB00-\uFDFF\uFE70-\uFEFC\uFF05\uFF0B\uFF10-\uFF19\uFF1C-\uFF1E\uFF21-\uFF3A\uFF41-\uFF5A]/u;
const BLANKS = /_{3,}/y;
/** The engine says these aloud where no space follows, and a word's own space in Ethiopic. */
const ETHIOPIC_STOPS: ReadonlyMap<string, string> = new Map([
  ['፡', ' '],
  ['።', '. '],
  ['፣', ', '],
  ['፥', ', '],
  ['፤', '; '],
  ['፦', ': '],
  ['፧', '? '],
  ['፨', '. '],
]);
const PICTURE = /\p{Extended_Pictographic}/u;
const SINGLE_QUOTE = /[\u2018\u2019\u201B\u2032\u02BC]/;
/** Double quotation marks delay the first word by 0.1 s; the comma beside them pauses anyway. "[[" starts the engine's phoneme notation; the rest stands for things that are not there. */
const GAP = /[\p{Cc}\p{Zs}\p{Zl}\p{Zp}"\u201C-\u201F\u00AB\u00BB\u2033[\]{}_~^|\\\uFFFC\uFFFD]/u;

/**
 * The text as the engine should hear it. It would read "<" and "&" as markup, "1934" as a quantity, "$3.50" sign first
 * and the stop of "Dr." as the end of a sentence; every replaced piece keeps the place it stands for.
 */
export function spokenText(source: string, lang: string): SpokenText {
  const base = baseLanguage(lang);
  const rules = rulesFor(base);
  const signs = signsFor(base);
  const out: string[] = [];
  const from: number[] = [];
  const say = (text: string, at: number): void => {
    for (const char of text) {
      out.push(char);
      from.push(at);
    }
  };
  let at = 0;
  scan: while (at < source.length) {
    for (const { pattern, say: words } of rules) {
      pattern.lastIndex = at;
      const match = pattern.exec(source);
      if (!match) continue;
      for (const piece of words(match)) say(piece.text, at + piece.at);
      at += match[0].length;
      continue scan;
    }
    BLANKS.lastIndex = at;
    const blank = BLANKS.exec(source)?.[0];
    if (blank !== undefined) {
      say(` ${signs.get(BLANK) ?? ''} `, at);
      at += blank.length;
      continue;
    }
    const stands = String.fromCodePoint(source.codePointAt(at) ?? 32);
    const next = at + stands.length;
    const char = SHAPES.test(stands) ? stands.normalize('NFKC') : stands;
    if (char === NON_JOINER && base === 'fa') say(char, at);
    else if (SILENT.test(char)) {
      // Joins what stands around it.
    } else if (char === '.' && stopsNothing(source, at, lang)) {
      // The abbreviation is known to the engine without it.
    } else if (signs.has(char)) say(` ${signs.get(char) ?? ''} `, at);
    else if (digitFor(char, base) !== undefined) say(digitFor(char, base) ?? '', at);
    else if (char === '\u066B') say('.', at);
    else if (ETHIOPIC_STOPS.has(char)) say(ETHIOPIC_STOPS.get(char) ?? '', at);
    else if (char === '<' || char === '>' || char === '&') say(' ', at);
    else if (SINGLE_QUOTE.test(char)) say("'", at);
    else if (GAP.test(char) || PICTURE.test(char)) say(' ', at);
    else {
      // Letters with marks of their own ("e" and U+0301) are one letter to the engine's dictionary.
      const marks = /^\p{M}+/u.exec(source.slice(next, next + 8))?.[0] ?? '';
      say((char + marks).normalize('NFC'), at);
      at = next + marks.length;
      continue;
    }
    at = next;
  }
  return { text: out.join(''), from };
}

const BEFORE_STOP = /(?:^|[^\p{L}\p{M}.])((?:[\p{L}\p{M}]+\.)*[\p{L}\p{M}]+)$/u;

/** A full stop inside a sentence that belongs to an abbreviation or an initial: the engine would make a long pause of it. */
function stopsNothing(source: string, at: number, lang: string): boolean {
  if (!/^\s+[\p{L}\p{N}"'“‘(]/u.test(source.slice(at + 1, at + 8))) return false;
  const word = BEFORE_STOP.exec(source.slice(Math.max(0, at - 20), at))?.[1];
  if (word === undefined) return false;
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word)) return true;
  const known = word.toLowerCase();
  const { open, number, either } = abbreviationsFor(lang);
  // "no. 7" is a number's name, "No. It was" is an answer.
  const counts = /^\s+[#\d]/.test(source.slice(at + 1, at + 8));
  return open.has(known) || either.has(known) || (counts && number.has(known));
}

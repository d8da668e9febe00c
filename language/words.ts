import type { Stretch } from '@/model/text-map';
import { segmentsOf } from './segmenters';

/** Joins two word pieces that touch it on both sides: "well-known", "rock’n’roll". */
const JOINER = /^[-\u2010\u2011'\u2019\u00AD]$/;
/** Raised and lowered digits are pieces of their own to ICU, and not word-like. */
const SCRIPT = /^[\u00B2\u00B3\u00B9\u2070-\u209C]+$/;
const SPOKEN = /[\p{L}\p{N}]/u;
/** Firefox calls "河" and "में" no words where a stop or a space follows (seen 2026-11-23, 153): letters are words. */
const LETTERS = /[\p{L}\p{Nd}]/u;
/** Scripts written without spaces: a hyphen there is punctuation, and pieces that touch are separate words. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Blanks to fill in (ICU takes "answer____" for one word) and invisible marks. */
const EDGE = /^[_\p{Cf}]+|[_\p{Cf}]+$/gu;
const HAS_EDGE = /^[_\p{Cf}]|[_\p{Cf}]$/u;

interface Piece extends Stretch {
  readonly piece: string;
  readonly wordLike: boolean;
}

function* piecesOf(text: string, lang: string): Generator<Piece> {
  for (const { start, end, segment, wordLike } of segmentsOf(text, lang, 'word')) {
    if (!HAS_EDGE.test(segment)) {
      yield { start, end, piece: segment, wordLike: LETTERS.test(segment) || (wordLike && SPOKEN.test(segment)) };
      continue;
    }
    const piece = segment.replace(EDGE, '');
    const at = start + segment.indexOf(piece);
    yield { start: at, end: at + piece.length, piece, wordLike: SPOKEN.test(piece) };
  }
}

/** The words of a text one by one, so that a long text can be counted in slices. */
export function* eachWord(text: string, lang: string): Generator<Stretch> {
  let word: { start: number; end: number; open: boolean } | undefined;
  // A joiner that follows the word; it counts only if another piece of the word follows it.
  let joiner: Stretch | undefined;
  for (const piece of piecesOf(text, lang)) {
    const open = piece.wordLike && !SPACELESS.test(piece.piece);
    if (word?.open && open && joiner?.end === piece.start) {
      word.end = piece.end;
      joiner = undefined;
      continue;
    }
    if (word?.open && !joiner && word.end === piece.start) {
      if (SCRIPT.test(piece.piece)) {
        word.end = piece.end;
        continue;
      }
      if (JOINER.test(piece.piece)) {
        joiner = piece;
        continue;
      }
    }
    if (word) yield { start: word.start, end: word.end };
    joiner = undefined;
    word = piece.wordLike ? { start: piece.start, end: piece.end, open } : undefined;
  }
  if (word) yield { start: word.start, end: word.end };
}

/**
 * Words in order, without overlap: what a reader would tap or a voice would say as one. Compounds with hyphens and
 * apostrophes stay whole; punctuation, blanks to fill in, OBJECT characters and invisible characters are no words.
 */
export const wordsOf = (text: string, lang: string): Stretch[] => [...eachWord(text, lang)];

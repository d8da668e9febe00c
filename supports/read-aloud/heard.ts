import { OBJECT, type Span } from '@/model/activity';
import type { Passages, Piece } from './passages';
import type { Heard } from './view';

/** The sentence as the page writes it; what is no text there (a formula, a picture) as it is said. */
export function heardOf(piece: Piece, word: Span | undefined, passages: Passages): Heard {
  const written = passages.text.textOf(piece.span);
  const dir = passages.text.block(piece.place.key)?.dir ?? 'auto';
  const { lang } = piece;
  if (written.includes(OBJECT) || written.trim() === '')
    return { before: piece.text.trim(), word: '', after: '', lang, dir };
  const inside = word && word.key === piece.span.key && word.start >= piece.span.start && word.end <= piece.span.end;
  if (!inside) return { before: written, word: '', after: '', lang, dir };
  const [from, to] = [word.start - piece.span.start, word.end - piece.span.start];
  return { before: written.slice(0, from), word: written.slice(from, to), after: written.slice(to), lang, dir };
}

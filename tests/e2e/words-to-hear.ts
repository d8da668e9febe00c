import { textMapOf } from '@/language/text-map';
import { wordsOf } from '@/language/words';
import type { Activity } from '@/model/activity';
import { Passages, spanOf } from '@/supports/read-aloud/passages';
import { sayWords } from '@/supports/read-aloud/say-words';

/**
 * Every word of an activity as it must be called, and what must be lit in the page while it is: itself, the stretch
 * that it is said for ("km" for "kilometers"), or nothing, for the words that stand nowhere ("Row 2").
 */
export function wordsToHear(activity: Activity): { readonly spoken: string; readonly lit: string | null }[] {
  const text = textMapOf(activity);
  const passages = new Passages(text, () => true, sayWords);
  const words: { spoken: string; lit: string | null }[] = [];
  for (let piece = passages.first(); piece; piece = passages.next(piece.place)) {
    for (const { start, end } of wordsOf(piece.text, piece.lang)) {
      const span = spanOf(piece, start, end);
      const lit = span && span.end > span.start ? text.textOf(span) : null;
      words.push({ spoken: piece.text.slice(start, end), lit });
    }
  }
  return words;
}

import type { Span } from '@/model/activity';
import type { TextMap } from '@/model/text-map';
import type { WordQuestion } from '@/model/word-help';

/** Characters of a sentence that go with the question: more never changes which sense fits. */
const WINDOW = 600;

/** The question about a word in its sentence; undefined when the word is no longer in the text. */
export function questionIn(span: Span, text: TextMap): WordQuestion | undefined {
  const block = text.block(span.key);
  const sentence = text.sentenceAt(span);
  if (!block || !sentence || span.end > block.text.length) return undefined;
  const end = Math.max(sentence.end, span.end);
  const from = Math.max(sentence.start, Math.min(span.start, end - WINDOW, span.start - WINDOW / 2));
  const to = Math.min(end, Math.max(span.end, from + WINDOW));
  return {
    sentence: block.text.slice(from, to),
    start: span.start - from,
    end: span.end - from,
    lang: block.lang ?? 'en',
  };
}

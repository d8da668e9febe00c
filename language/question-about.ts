import type { Activity, Span } from '@/model/activity';
import type { TextMap } from '@/model/text-map';
import type { WordHelp, WordQuestion } from '@/model/word-help';

/** Characters of a sentence that go with the question: more never changes which sense fits. */
const WINDOW = 600;
/** Characters before and after it, for what the text is about. */
const BESIDE = 300;

export interface Asked {
  readonly question: WordQuestion;
  /** Where the question's sentence starts in the block's text. */
  readonly from: number;
}

/** The question about a tapped word; undefined when the word is no longer on the page. */
export function questionAbout(
  span: Span,
  text: TextMap,
  activity: Pick<Activity, 'lang'>,
  home: string | undefined,
): Asked | undefined {
  const block = text.block(span.key);
  const sentence = text.sentenceAt(span);
  if (!block || !sentence || span.end > block.text.length) return undefined;
  const end = Math.max(sentence.end, span.end);
  const from = Math.max(sentence.start, Math.min(span.start, end - WINDOW, span.start - WINDOW / 2));
  const to = Math.min(end, Math.max(span.end, from + WINDOW));
  const lang = block.lang ?? activity.lang ?? 'en';
  const about = `${block.text.slice(Math.max(0, from - BESIDE), from)} ${block.text.slice(to, to + BESIDE)}`.trim();
  return {
    question: {
      sentence: block.text.slice(from, to),
      start: span.start - from,
      end: span.end - from,
      lang,
      ...(about === '' ? {} : { about }),
      ...(home === undefined ? {} : { home }),
    },
    from,
  };
}

/** Where the answer's word or phrase stands in the block. */
export const answeredSpan = (asked: Asked, help: Pick<WordHelp, 'start' | 'end'>, key: string): Span => ({
  key,
  start: asked.from + help.start,
  end: asked.from + help.end,
});

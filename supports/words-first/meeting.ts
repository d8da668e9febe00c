import { questionIn } from '@/language/question-in';
import type { Span } from '@/model/activity';
import type { NotableWord } from '@/model/notable';
import type { TextMap } from '@/model/text-map';
import type { WordHelp, WordQuestion } from '@/model/word-help';
import type { Step } from '@/model/word-places';

/** More are no longer met, but learned by heart. */
export const MOST = 5;

/** A word to meet, in the sentence where it will come. */
export interface Meeting {
  readonly lemma: string;
  readonly span: Span;
  readonly lang: string;
  readonly surface: string;
  /** What stands before and after the word in its sentence. */
  readonly before: string;
  readonly after: string;
  readonly question: WordQuestion;
  readonly rated: Step | undefined;
}

/** Undefined: still asked for; null: the word list did not answer. */
export type Help = WordHelp | null | undefined;

/** The most useful words that still stand in the text. */
export function meetingsOf(words: readonly NotableWord[], text: TextMap): Meeting[] {
  return words.slice(0, MOST).flatMap(({ span, lemma, rated }): Meeting[] => {
    const asked = questionIn(span, text);
    if (!asked) return [];
    const { sentence, start, end, lang } = asked;
    return [
      {
        lemma,
        span,
        lang,
        surface: sentence.slice(start, end),
        before: sentence.slice(0, start),
        after: sentence.slice(end),
        question: { ...asked, ahead: true },
        rated,
      },
    ];
  });
}

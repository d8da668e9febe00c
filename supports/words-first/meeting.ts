import { questionAbout } from '@/language/question-about';
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
  readonly question: WordQuestion;
  readonly rated: Step | undefined;
}

/** Undefined: still asked for; null: the word list did not answer. */
export type Help = WordHelp | null | undefined;

/** The most useful words that still stand in the text. */
export const meetingsOf = (words: readonly NotableWord[], text: TextMap): Meeting[] =>
  words.slice(0, MOST).flatMap(({ span, lemma, rated }): Meeting[] => {
    const asked = questionAbout(span, text, {}, undefined);
    if (!asked) return [];
    const { question } = asked;
    const surface = question.sentence.slice(question.start, question.end);
    return [{ lemma, span, lang: question.lang, surface, question: { ...question, ahead: true }, rated }];
  });

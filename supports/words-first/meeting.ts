import { termFor } from '@/language/pack-terms';
import { questionAbout } from '@/language/question-about';
import type { Span } from '@/model/activity';
import type { NotableWord } from '@/model/notable';
import type { Pack } from '@/model/pack';
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

/** The most useful words that still stand in the text; those that the teacher introduces first come first. */
export function meetingsOf(words: readonly NotableWord[], text: TextMap, pack?: Pack): Meeting[] {
  const meetings = words.flatMap(({ span, lemma, rated }): Meeting[] => {
    const asked = questionAbout(span, text, {}, undefined);
    if (!asked) return [];
    const { question } = asked;
    const surface = question.sentence.slice(question.start, question.end);
    return [{ lemma, span, lang: question.lang, surface, question: { ...question, ahead: true }, rated }];
  });
  if (!pack?.terms.some((term) => term.first)) return meetings.slice(0, MOST);
  const first = new Set(meetings.filter(({ question }) => termFor(pack, question)?.first));
  return [...first, ...meetings.filter((each) => !first.has(each))].slice(0, MOST);
}

import { glossesFor } from '@/components/word/language';
import { questionAbout } from '@/language/question-about';
import type { Activity, Span } from '@/model/activity';
import type { Term } from '@/model/pack';
import type { TextMap } from '@/model/text-map';
import type { WordHelp, WordQuestion } from '@/model/word-help';

/** A meaning that may be taken, and what each language calls it. */
export interface Meaning {
  readonly definition: string;
  /** By BCP 47, as asked for. */
  readonly glosses: Readonly<Record<string, string>>;
}

/** What the dictionary says of a word in its sentence: nothing of it is in the pack until the teacher confirms. */
export interface Suggestion {
  /** A phrase when the tapped word is part of one. */
  readonly surface: string;
  /** The best first; empty when the dictionary does not have it. */
  readonly meanings: readonly Meaning[];
}

type Help = (question: WordQuestion, signal: AbortSignal) => Promise<WordHelp>;

/** The question about a word: in its sentence where it was tapped, else by itself. Null when it is no longer there. */
export function questionOf(
  word: string,
  span: Span | undefined,
  text: TextMap,
  activity: Pick<Activity, 'lang'>,
): WordQuestion | null {
  if (!span) return { sentence: word, start: 0, end: word.length, lang: activity.lang ?? 'en', ahead: true };
  const asked = questionAbout(span, text, activity, undefined);
  return asked ? { ...asked.question, ahead: true } : null;
}

/** One answer per language, laid over each other: the meanings are the same ones in the same order. */
export async function suggest(
  question: WordQuestion,
  languages: readonly string[],
  help: Help,
  signal: AbortSignal,
): Promise<Suggestion> {
  const answers = await Promise.all(
    languages.map(async (lang) => ({ lang, help: await help({ ...question, home: lang }, signal) })),
  );
  const [first] = answers;
  if (!first) return { surface: question.sentence.slice(question.start, question.end), meanings: [] };
  const meanings = first.help.senses.map(({ definition }, at): Meaning => ({
    definition,
    glosses: Object.fromEntries(
      answers.flatMap(({ lang, help: { senses } }) => {
        const sense = senses[at]?.definition === definition ? senses[at] : undefined;
        const gloss = sense && glossesFor(sense, lang)[0]?.text;
        return gloss === undefined ? [] : [[lang, gloss]];
      }),
    ),
  }));
  return { surface: first.help.surface, meanings: meanings.filter(({ definition }) => definition !== '') };
}

/** What the form holds: a term that is not confirmed yet. */
export interface TermFields {
  readonly term: string;
  readonly meaning: string;
  readonly glosses: Readonly<Record<string, string>>;
  readonly first: boolean;
}

export const fieldsOf = (term: Term): TermFields => ({
  term: term.term,
  meaning: term.meaning ?? '',
  glosses: term.glosses ?? {},
  first: term.first === true,
});

/** As the pack keeps it: what is empty is not there. Null without a word. `clean` brings text into the pack's shape. */
export function termOf(fields: TermFields, clean: (text: string, max: number) => string): Term | null {
  const term = clean(fields.term, 80);
  if (term === '') return null;
  const meaning = clean(fields.meaning, 300);
  const glosses = Object.entries(fields.glosses)
    .map(([lang, text]) => [lang, clean(text, 200)] as const)
    .filter(([, text]) => text !== '');
  return {
    term,
    ...(meaning === '' ? {} : { meaning }),
    ...(glosses.length === 0 ? {} : { glosses: Object.fromEntries(glosses) }),
    ...(fields.first ? { first: true } : {}),
  };
}

import { glossesFor } from '@/components/word/language';
import { choiceQuestion } from '@/language/choice-question';
import { helpFromPack } from '@/language/pack-terms';
import { answeredSpan, questionAbout } from '@/language/question-about';
import type { Span } from '@/model/activity';
import type { HelpAmount } from '@/model/help-amount';
import type { NotableAnswer, NotableQuestion } from '@/model/notable';
import type { Sheet } from '@/model/sheet';
import type { TextMap } from '@/model/text-map';
import type { Gloss, WordHelp, WordQuestion } from '@/model/word-help';

/** A word of the text with what it means. */
export interface WordNote {
  readonly span: Span;
  /** As a dictionary has it. */
  readonly term: string;
  /** BCP 47 of the term and its meaning. */
  readonly lang: string;
  readonly meaning: string;
  readonly home: Pick<Gloss, 'text' | 'lang'> | undefined;
}

export interface GlossDesk {
  readonly notable: (question: NotableQuestion) => Promise<NotableAnswer>;
  readonly help: (question: WordQuestion) => Promise<WordHelp>;
}

/** Words looked up at a time. */
const AT_ONCE = 6;
/** Longer meanings are for a card, not for a margin: characters. */
const LONGEST = 90;

/** The words that the page itself would mark, with their meanings; the most useful first. */
export async function wordNotes(
  { activity, pack, homeLanguage }: Pick<Sheet, 'activity' | 'pack' | 'homeLanguage'>,
  text: TextMap,
  amount: HelpAmount,
  desk: GlossDesk,
): Promise<WordNote[]> {
  const { words } = await desk.notable(choiceQuestion(text, activity, pack ?? undefined, amount, () => true));
  const notes: (WordNote | undefined)[] = [];
  for (let at = 0; at < words.length; at += AT_ONCE)
    notes.push(...(await Promise.all(words.slice(at, at + AT_ONCE).map(({ span }) => noteFor(span)))));
  const seen = new Set<string>();
  return notes.flatMap((note) => {
    if (!note || seen.has(note.term.toLowerCase())) return [];
    seen.add(note.term.toLowerCase());
    return [note];
  });

  async function noteFor(span: Span): Promise<WordNote | undefined> {
    const asked = questionAbout(span, text, activity, homeLanguage);
    if (!asked) return undefined;
    const question = { ...asked.question, ahead: true };
    const help = await helpOf(question).catch(() => undefined);
    const sense = help?.senses[0];
    if (!help || !sense) return undefined;
    const home = homeLanguage === undefined ? undefined : glossesFor(sense, homeLanguage)[0];
    if (sense.definition === '' && !home) return undefined;
    return {
      span: answeredSpan(asked, help, span.key),
      term: help.lemma === '' ? help.surface : help.lemma,
      lang: question.lang,
      meaning: short(sense.definition),
      home: home && { text: home.text, lang: home.lang },
    };
  }

  /** The teacher's own words before the dictionary's, as on the page. */
  async function helpOf(question: WordQuestion): Promise<WordHelp> {
    const taught = pack && pack.terms.length > 0 ? await helpFromPack(pack, question, desk.help) : undefined;
    return taught ?? desk.help(question);
  }
}

/** A dictionary's first part; a meaning in one part is kept whole. */
export function short(meaning: string): string {
  if (meaning.length <= LONGEST) return meaning;
  const parts = meaning.split(/(?<=[;:])\s|\s\(/);
  const [first = meaning] = parts;
  return first.replace(/[;:]$/, '');
}

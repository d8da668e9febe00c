import type { TaskSentence } from '@/language/directions';
import { inTurns } from '@/language/turns';
import type { Region, Span } from '@/model/activity';
import type { Pack } from '@/model/pack';
import type { TextMap } from '@/model/text-map';
import { placesOf } from '@/packs/places';
import type { Amount } from './amounts';
import { askOf } from './asks';
import { type Ask, FRAMES } from './frames';

/** A question of the page with what the teacher gave for it. */
export interface Question {
  readonly at: Span;
  readonly original: string;
  /** BCP 47. */
  readonly lang: string;
  /** Undefined where ours do not fit: another language, or a quiz. */
  readonly ask: Ask | undefined;
  readonly taught: readonly string[];
}

export interface Offers {
  readonly questions: readonly Question[];
  /** The teacher's, for any question. */
  readonly any: readonly string[];
  readonly author: string | undefined;
}
export const NO_OFFERS: Offers = { questions: [], any: [], author: undefined };

export interface OfferNeeds {
  readonly text: TextMap;
  readonly tasks: readonly TaskSentence[];
  readonly pack: Pack | null;
  readonly allows: (region: Region) => boolean;
  /** Something is measured: only what the teacher put at a question of theirs by name. */
  readonly measured: boolean;
}

/** Gives the page its turn in between. Rejects with the signal's reason. */
export async function offersOf(
  { text, tasks, pack, allows, measured }: OfferNeeds,
  signal: AbortSignal,
): Promise<Offers> {
  const open = new Set(text.blocks.flatMap(({ key, region }) => (allows(region) ? [key] : [])));
  const asked = tasks.flatMap((task): Question[] => {
    if (!open.has(task.span.key)) return [];
    const ours = !measured && /^en\b/i.test(task.lang);
    const verbs = task.verbs.map((verb) => text.textOf(verb));
    const ask = ours ? askOf(task.text, verbs) : undefined;
    return [{ at: task.span, original: task.text, lang: task.lang, ask, taught: [] }];
  });
  const named = (pack?.starters ?? []).flatMap(({ text: words, quote }) =>
    quote === undefined ? [] : [{ words, quote }],
  );
  const places = await inTurns(
    placesOf(
      named.map(({ quote }) => quote),
      text.blocks.filter(({ key }) => open.has(key)),
    ),
    signal,
  );
  const questions = [...asked];
  for (const [i, { words }] of named.entries()) {
    const at = places[i];
    if (!at) continue;
    const found = questions.findIndex((each) => overlap(each.at, at));
    const known = questions[found];
    if (known) questions[found] = { ...known, taught: [...known.taught, words] };
    else {
      const lang = text.block(at.key)?.lang ?? 'en';
      questions.push({ at, original: text.textOf(at), lang, ask: undefined, taught: [words] });
    }
  }
  const any = measured
    ? []
    : (pack?.starters ?? []).flatMap(({ text: words, quote }) => (quote === undefined ? [words] : []));
  const offered = questions
    .filter(({ ask, taught }) => ask !== undefined || taught.length > 0)
    .toSorted((a, b) => text.indexOf(a.at.key) - text.indexOf(b.at.key) || a.at.start - b.at.start);
  const theirs = any.length > 0 || offered.some(({ taught }) => taught.length > 0);
  return { questions: offered, any, author: theirs ? pack?.author : undefined };
}

const overlap = (a: Span, b: Span): boolean => a.key === b.key && a.start < b.end && b.start < a.end;

/** What is offered: the teacher's first, as long as anything but one's own words is wanted; ours in the amount chosen. */
export function wordsFor(
  question: Question | undefined,
  any: readonly string[],
  amount: Amount,
): { readonly taught: readonly string[]; readonly ours: readonly string[] } {
  switch (amount) {
    case 'own':
      return { taught: [], ours: [] };
    case 'link':
      return { taught: [], ours: question?.ask ? FRAMES[question.ask].link : [] };
    case 'frame':
    case 'starter':
      return {
        taught: [...(question?.taught ?? []), ...any],
        ours: question?.ask ? FRAMES[question.ask][amount] : [],
      };
  }
}

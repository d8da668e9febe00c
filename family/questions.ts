import { ordersIn } from '@/language/directions';
import { ONLY_VERBS, TASK_VERBS } from '@/language/task-verbs';
import type { Term } from '@/model/pack';
import { kindOf, type VerbKind } from './verb-kinds';

/**
 * A question to talk about at home, as a key of the family catalogue: our own words, about what is done and never about
 * what the text says. So it gives no answer, and can be answered in any language.
 */
export type Question =
  | { readonly key: `ask.${VerbKind | 'life' | 'new' | 'first'}` }
  /** `{term}` of the template is this word of the teacher's, quoted. */
  | { readonly key: 'ask.term'; readonly term: Term };

export interface Asked {
  /** Task verbs of the directions in their order, in whatever case they stand. */
  readonly verbs: readonly string[];
  /** The teacher's goal, in English. */
  readonly goal: string | undefined;
  /** The teacher's words. */
  readonly terms: readonly Term[];
}

export const QUESTIONS = 3;

/** What a talk gets the most out of comes first: to compare says more than to read, and to hand in says least. */
const WEIGHT: Readonly<Record<VerbKind, 0 | 1 | 2>> = {
  compare: 2,
  explain: 2,
  argue: 2,
  explore: 2,
  predict: 2,
  sort: 2,
  calculate: 2,
  choose: 2,
  name: 1,
  make: 1,
  revise: 1,
  retell: 1,
  talk: 1,
  find: 1,
  plan: 1,
  reflect: 1,
  finish: 0,
};

/** Where a task asks for little else: these fit every text. */
const ANY = ['ask.life', 'ask.new', 'ask.first'] as const;

/** Always three, and the same for the same task. */
export function questionsFor({ verbs, goal, terms }: Asked): readonly Question[] {
  const kinds = ranked([...verbsOf(goal ?? ''), ...verbs], verbsOf(goal ?? '').length);
  const [term] = [...terms.filter(({ first }) => first === true), ...terms];
  const asked: Question[] = kinds.slice(0, term ? QUESTIONS - 1 : QUESTIONS).map((kind) => ({ key: `ask.${kind}` }));
  if (term) asked.push({ key: 'ask.term', term });
  for (const key of ANY) if (asked.length < QUESTIONS) asked.push({ key });
  return asked;
}

/** Kinds without repeats. Verbs of the goal come before those of the directions; then what weighs more. */
function ranked(verbs: readonly string[], ofGoal: number): readonly VerbKind[] {
  const found = new Map<VerbKind, { readonly goal: boolean; readonly at: number }>();
  verbs.forEach((verb, at) => {
    const kind = kindOf(verb);
    if (kind && !found.has(kind)) found.set(kind, { goal: at < ofGoal, at });
  });
  return [...found]
    .toSorted(
      ([a, x], [b, y]) => Number(y.goal) - Number(x.goal) || WEIGHT[b] - WEIGHT[a] || x.at - y.at || a.localeCompare(b),
    )
    .map(([kind]) => kind);
}

/** "Explain how …" and "I can explain how …": a goal says what is done in either way. */
function verbsOf(goal: string): readonly string[] {
  const orders = ordersIn(goal).map(({ start, end }) => goal.slice(start, end));
  if (orders.length > 0) return orders;
  return [...goal.matchAll(/[a-z]+(?:-[a-z]+)?/gi)]
    .map(([word]) => word.toLowerCase())
    .filter((word) => TASK_VERBS.has(word) && ONLY_VERBS.has(word));
}

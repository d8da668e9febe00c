import type { Glossary, SchoolGloss, SchoolTerm } from '@/model/glossary';
import type { Conflict } from './contract';
import { termKey } from './merge';

/** What somebody decided of a conflict. */
export type Choice = 'here' | 'there' | 'both';
export interface Decision {
  readonly conflict: Conflict;
  readonly take: Choice;
}

/** Most letters of a gloss and of a meaning, as model/glossary.ts has them. */
const LONGEST = { gloss: 200, meaning: 300, reviewer: 80 };

const longest = ({ of }: Conflict): number => (of === 'meaning' ? LONGEST.meaning : LONGEST.gloss);
const joinedText = ({ here, there }: Conflict): string => `${here.text}, ${there.text}`;

/** Both fit into one entry. */
export const canTakeBoth = (conflict: Conflict): boolean => joinedText(conflict).length <= longest(conflict);

/** Two words as one entry. It counts as checked only where both were, since the earlier day. */
function both(conflict: Conflict): SchoolGloss {
  const { here, there } = conflict;
  const text = joinedText(conflict);
  if (here.reviewer === undefined || there.reviewer === undefined) return { text };
  const names = [...new Set([here.reviewer, there.reviewer])].join(', ');
  const date =
    here.date === undefined || there.date === undefined ? undefined : here.date < there.date ? here.date : there.date;
  return {
    text,
    reviewer: names.length <= LONGEST.reviewer ? names : here.reviewer,
    ...(date !== undefined && { date }),
  };
}

function taken({ conflict, take }: Decision): SchoolGloss {
  if (take === 'both' && canTakeBoth(conflict)) return both(conflict);
  return take === 'there' ? conflict.there : conflict.here;
}

function withDecision(term: SchoolTerm, decision: Decision): SchoolTerm {
  const { of } = decision.conflict;
  const gloss = taken(decision);
  return of === 'meaning'
    ? { ...term, meaning: gloss.text }
    : { ...term, glosses: { ...term.glosses, [of.lang]: gloss } };
}

/** The glossary with what was decided in it. What two rows of a file both say is decided by the last decision. */
export function resolved(glossary: Glossary, decisions: readonly Decision[]): Glossary {
  const by = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const key = termKey(decision.conflict.term, decision.conflict.subject);
    by.set(key, [...(by.get(key) ?? []), decision]);
  }
  return glossary.map((term) => (by.get(termKey(term.term, term.subject)) ?? []).reduce(withDecision, term));
}

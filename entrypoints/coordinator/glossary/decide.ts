import type { Conflict } from '@/glossaries/contract';
import type { Glossary, SchoolGloss, SchoolTerm } from '@/model/glossary';
import { keyOf } from './terms';

/** Which of two words is kept: the one that is there, the one from the file, or both beside each other. */
export type Choice = 'here' | 'there' | 'both';

/** Longest word and longest easy meaning that a glossary takes (model/glossary.ts), and a reviewer's name. */
const LONGEST = { gloss: 200, meaning: 300, reviewer: 80 } as const;

export const nameOf = ({ term, subject, of }: Conflict): string =>
  `${keyOf({ term, subject })}\n${of === 'meaning' ? of : of.lang}`;

/** Both words, the older first. Checked only when both were; null when they are too long beside each other. */
export function bothOf({ of, here, there }: Conflict): SchoolGloss | null {
  const text = `${here.text}; ${there.text}`;
  if (text.length > (of === 'meaning' ? LONGEST.meaning : LONGEST.gloss)) return null;
  if (here.reviewer === undefined || there.reviewer === undefined) return { text };
  const reviewer = here.reviewer === there.reviewer ? here.reviewer : `${here.reviewer}, ${there.reviewer}`;
  if (reviewer.length > LONGEST.reviewer) return { text };
  const date = [here.date ?? '', there.date ?? ''].toSorted().at(-1);
  return { text, reviewer, ...(date ? { date } : {}) };
}

const chosenOf = (conflict: Conflict, choice: Choice): SchoolGloss => {
  switch (choice) {
    case 'here':
      return conflict.here;
    case 'there':
      return conflict.there;
    case 'both':
      return bothOf(conflict) ?? conflict.here;
  }
};

function withChoice(term: SchoolTerm, { of }: Conflict, chosen: SchoolGloss): SchoolTerm {
  if (of === 'meaning') return { ...term, meaning: chosen.text };
  return { ...term, glosses: { ...term.glosses, [of.lang]: chosen } };
}

/** The glossary with what somebody decided. What is not decided stays as it is; terms that are gone since stay gone. */
export function decided(
  glossary: Glossary,
  conflicts: readonly Conflict[],
  choices: ReadonlyMap<string, Choice>,
): Glossary {
  const byTerm = new Map<string, Conflict[]>();
  for (const conflict of conflicts) {
    if (!choices.has(nameOf(conflict))) continue;
    const key = keyOf(conflict);
    byTerm.set(key, [...(byTerm.get(key) ?? []), conflict]);
  }
  if (byTerm.size === 0) return glossary;
  return glossary.map((term) =>
    (byTerm.get(keyOf(term)) ?? []).reduce((changed, conflict) => {
      const choice = choices.get(nameOf(conflict));
      return choice === undefined ? changed : withChoice(changed, conflict, chosenOf(conflict, choice));
    }, term),
  );
}

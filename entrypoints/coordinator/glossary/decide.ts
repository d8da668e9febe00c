import type { Conflict } from '@/glossaries/contract';
import { termKey } from '@/glossaries/merge';
import { type Choice, resolved } from '@/glossaries/resolve';
import type { Glossary } from '@/model/glossary';

export { type Choice, canTakeBoth } from '@/glossaries/resolve';

/** What a conflict is known by while somebody decides. */
export const nameOf = ({ term, subject, of }: Conflict): string =>
  `${termKey(term, subject)}\n${of === 'meaning' ? of : of.lang}`;

/** The glossary with what somebody decided; what is not decided stays as it is. */
export function decided(
  glossary: Glossary,
  conflicts: readonly Conflict[],
  choices: ReadonlyMap<string, Choice>,
): Glossary {
  const decisions = conflicts.flatMap((conflict) => {
    const take = choices.get(nameOf(conflict));
    return take === undefined ? [] : [{ conflict, take }];
  });
  return decisions.length === 0 ? glossary : resolved(glossary, decisions);
}

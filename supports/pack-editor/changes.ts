import type { Pack, Term } from '@/model/pack';
import { bare } from '@/packs/place';

/** What a pack holds many of, in the order in which the editor shows it. */
export const LISTS = ['terms', 'alternates', 'steps', 'starters', 'remarks', 'descriptions', 'parts'] as const;
export type ListName = (typeof LISTS)[number];

/** The list with `item` in place of the one at `at`, else behind them all. */
export function put<T>(items: readonly T[] | undefined, item: T, at?: number): T[] {
  const all = [...(items ?? [])];
  if (at !== undefined && at >= 0 && at < all.length) all[at] = item;
  else all.push(item);
  return all;
}

const without = <T>(items: readonly T[] | undefined, at: number): T[] => (items ?? []).filter((_, i) => i !== at);

/** Empty lists say nothing and cost characters in a link. */
export function tidy(pack: Pack): Pack {
  const { steps, starters, remarks, descriptions, parts, say, policy, ...rest } = pack;
  const silent =
    policy === undefined ||
    (policy.measures === undefined && [policy.allow, policy.keepOff, policy.tested].every((list) => list.length === 0));
  return {
    ...rest,
    ...(say?.length ? { say } : {}),
    ...(steps?.length ? { steps } : {}),
    ...(starters?.length ? { starters } : {}),
    ...(remarks?.length ? { remarks } : {}),
    ...(descriptions?.length ? { descriptions } : {}),
    ...(parts?.length ? { parts } : {}),
    ...(silent ? {} : { policy }),
  };
}

/** A word once: written again, it takes the place of what was there, or of the one at `at`. */
export function withTerm(pack: Pack, term: Term, at?: number): Pack {
  const same = pack.terms.findIndex((each, i) => i !== at && bare(each.term) === bare(term.term));
  if (same < 0) return { ...pack, terms: put(pack.terms, term, at) };
  const terms = put(pack.terms, term, same);
  return { ...pack, terms: at === undefined ? terms : without(terms, at) };
}

export const termAt = (pack: Pick<Pack, 'terms'> | null, word: string): number =>
  pack?.terms.findIndex(({ term }) => bare(term) === bare(word)) ?? -1;

export function removed(pack: Pack, list: ListName, at: number): Pack {
  switch (list) {
    case 'terms':
      return { ...pack, terms: without(pack.terms, at) };
    case 'alternates':
      return { ...pack, alternates: without(pack.alternates, at) };
    case 'steps':
      return tidy({ ...pack, steps: without(pack.steps, at) });
    case 'starters':
      return tidy({ ...pack, starters: without(pack.starters, at) });
    case 'remarks':
      return tidy({ ...pack, remarks: without(pack.remarks, at) });
    case 'descriptions':
      return tidy({ ...pack, descriptions: without(pack.descriptions, at) });
    case 'parts':
      return tidy({ ...pack, parts: without(pack.parts, at) });
  }
}

/** The goal, or the notes for who teaches with me; empty text takes it away. */
export function withLine(pack: Pack, line: 'goal' | 'notes', text: string): Pack {
  const { [line]: _old, ...rest } = pack;
  return text === '' ? rest : { ...rest, [line]: text };
}

/** How many things there are in it; 0 is a pack that nobody has begun. */
export const sizeOf = (pack: Pack | null): number =>
  pack === null
    ? 0
    : LISTS.reduce((sum, list) => sum + (pack[list]?.length ?? 0), 0) +
      [pack.goal, pack.notes, pack.policy].filter((each) => each !== undefined).length +
      Object.values(pack.directions ?? {}).reduce((sum, list) => sum + list.length, 0);

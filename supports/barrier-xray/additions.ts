import type { Barrier, Fix } from '@/language/barriers';
import type { Alternate, Description, Pack, Remark, Step, Term } from '@/model/pack';

/** What one fix puts into the pack: things beside the page, each whole. */
export interface Addition {
  readonly terms?: readonly Term[];
  readonly steps?: readonly Step[];
  readonly remarks?: readonly Remark[];
  readonly descriptions?: readonly Description[];
  readonly alternates?: readonly Alternate[];
}

const same = (a: object): string => JSON.stringify(Object.entries(a).toSorted(([x], [y]) => x.localeCompare(y)));

/** The list without these, each taken out once: what somebody else wrote in the same words stays. */
function less<T extends object>(all: readonly T[], gone: readonly T[] | undefined): T[] {
  const left = (gone ?? []).map(same);
  return all.filter((each) => {
    const at = left.indexOf(same(each));
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}

interface Lists {
  readonly terms: Term[];
  readonly alternates: Alternate[];
  readonly steps: Step[];
  readonly remarks: Remark[];
  readonly descriptions: Description[];
}

/** Lists that a pack may lack are lacking again when their last entry goes. */
function put(pack: Pack, { terms, alternates, steps, remarks, descriptions }: Lists): Pack {
  const { steps: _steps, remarks: _remarks, descriptions: _descriptions, ...rest } = pack;
  return {
    ...rest,
    terms,
    alternates,
    ...(steps.length === 0 ? {} : { steps }),
    ...(remarks.length === 0 ? {} : { remarks }),
    ...(descriptions.length === 0 ? {} : { descriptions }),
  };
}

export const withAddition = (pack: Pack, { terms, steps, remarks, descriptions, alternates }: Addition): Pack =>
  put(pack, {
    terms: [...pack.terms, ...(terms ?? [])],
    alternates: [...pack.alternates, ...(alternates ?? [])],
    steps: [...(pack.steps ?? []), ...(steps ?? [])],
    remarks: [...(pack.remarks ?? []), ...(remarks ?? [])],
    descriptions: [...(pack.descriptions ?? []), ...(descriptions ?? [])],
  });

/** Exactly what was added goes; nothing else. */
export const withoutAddition = (pack: Pack, { terms, steps, remarks, descriptions, alternates }: Addition): Pack =>
  put(pack, {
    terms: less(pack.terms, terms),
    alternates: less(pack.alternates, alternates),
    steps: less(pack.steps ?? [], steps),
    remarks: less(pack.remarks ?? [], remarks),
    descriptions: less(pack.descriptions ?? [], descriptions),
  });

const sizeOf = ({ terms, steps, remarks, descriptions, alternates }: Partial<Pack> | Addition): number =>
  [terms, steps, remarks, descriptions, alternates].reduce((sum, list) => sum + (list?.length ?? 0), 0);

/** Is all of it still in the pack? The editor may have taken some of it out. */
export const holds = (pack: Pack, addition: Addition): boolean =>
  sizeOf(pack) - sizeOf(withoutAddition(pack, addition)) === sizeOf(addition);

/** What the pack has already for such a place, from an earlier visit or the editor. */
function answerIn(pack: Pack, fix: Fix): Addition | null {
  switch (fix.kind) {
    case 'terms': {
      const named = fix.words.map(({ term }) =>
        pack.terms.find((each) => each.term.toLowerCase() === term.toLowerCase()),
      );
      const terms = named.filter((term) => term !== undefined);
      return terms.length === fix.words.length ? { terms } : null;
    }
    case 'steps': {
      const steps = fix.steps.flatMap(({ quote }) => pack.steps?.find((step) => step.quote === quote) ?? []);
      return steps.length === fix.steps.length ? { steps } : null;
    }
    case 'remark': {
      const remark = pack.remarks?.find(({ quote }) => quote === fix.quote);
      return remark ? { remarks: [remark] } : null;
    }
    case 'description': {
      const description = pack.descriptions?.find(({ image }) => image === fix.image);
      return description ? { descriptions: [description] } : null;
    }
    case 'alternate': {
      const alternate = pack.alternates.find(({ kind, quote }) =>
        fix.form === 'recording' ? kind !== 'text' : kind === 'text' && quote === fix.quote,
      );
      return alternate ? { alternates: [alternate] } : null;
    }
  }
}

/**
 * What stands in the pack for each barrier, by its id. `ours`: what was added on this visit. One remark answers one
 * place, also where two places share a sentence.
 */
export function answers(
  barriers: readonly Barrier[],
  pack: Pack | null,
  ours: ReadonlyMap<string, Addition>,
): ReadonlyMap<string, Addition> {
  const found = new Map<string, Addition>();
  if (!pack) return found;
  let left = pack;
  for (const { id } of barriers) {
    const mine = ours.get(id);
    if (!mine || !holds(left, mine)) continue;
    found.set(id, mine);
    left = withoutAddition(left, mine);
  }
  for (const { id, fix } of barriers) {
    if (found.has(id)) continue;
    const other = answerIn(left, fix);
    if (!other) continue;
    found.set(id, other);
    left = withoutAddition(left, other);
  }
  return found;
}

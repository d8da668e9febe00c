import type { Pack, Term } from '@/model/pack';
import { bare } from '@/packs/place';
import { tidy } from './changes';

const joined = <T>(
  mine: readonly T[] | undefined,
  theirs: readonly T[] | undefined,
  keyOf: (each: T) => string,
): T[] => {
  const known = new Set((mine ?? []).map(keyOf));
  // What is twice in theirs comes once, too.
  const fresh = (theirs ?? []).filter((each) => {
    const key = keyOf(each);
    return !known.has(key) && known.add(key);
  });
  return [...(mine ?? []), ...fresh];
};

/** My word as it is; what I have not written is taken from theirs. */
const both = (mine: Term, theirs: Term): Term => ({
  ...theirs,
  ...mine,
  ...(theirs.glosses || mine.glosses ? { glosses: { ...theirs.glosses, ...mine.glosses } } : {}),
});

/** Mine with theirs added, nothing twice. Where both say something of one thing, mine holds. */
export function merged(own: Pack, theirs: Pack): Pack {
  // What is there and empty would hide theirs.
  const mine = tidy(own);
  const langs = new Set([...Object.keys(mine.directions ?? {}), ...Object.keys(theirs.directions ?? {})]);
  const directions = Object.fromEntries(
    Array.from(langs, (lang) => [
      lang,
      joined(mine.directions?.[lang], theirs.directions?.[lang], ({ quote }) => bare(quote)),
    ]),
  );
  const terms = mine.terms.map((term) => {
    const same = theirs.terms.find((each) => bare(each.term) === bare(term.term));
    return same ? both(term, same) : term;
  });
  return tidy({
    ...theirs,
    ...mine,
    terms: joined(terms, theirs.terms, ({ term }) => bare(term)),
    alternates: joined(mine.alternates, theirs.alternates, ({ kind, href, title }) => `${kind} ${href ?? bare(title)}`),
    steps: joined(mine.steps, theirs.steps, ({ quote }) => bare(quote)),
    starters: joined(mine.starters, theirs.starters, ({ text, quote }) => `${bare(text)} ${bare(quote ?? '')}`),
    remarks: joined(mine.remarks, theirs.remarks, ({ text, quote }) => `${bare(text)} ${bare(quote)}`),
    descriptions: joined(mine.descriptions, theirs.descriptions, ({ image }) => image),
    parts: joined(mine.parts, theirs.parts, ({ quote }) => bare(quote)),
    say: joined(mine.say, theirs.say, ({ write }) => bare(write)),
    ...(langs.size > 0 ? { directions } : {}),
  });
}

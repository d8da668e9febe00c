import type { Glossary, SchoolGloss, SchoolTerm } from '@/model/glossary';
import { fold } from './fold';
import { termKey } from './keys';

/** One term and where it stands in the glossary. */
export interface Row {
  readonly term: SchoolTerm;
  readonly at: number;
}

/** Terms are many and stay the same objects while one of them is changed: what is made of each is kept. */
function kept(make: (term: SchoolTerm) => string): (term: SchoolTerm) => string {
  const made = new WeakMap<SchoolTerm, string>();
  return (term) => {
    let text = made.get(term);
    if (text === undefined) made.set(term, (text = make(term)));
    return text;
  };
}

/** What makes two terms the same one: the word, and the subject where it means this. "Resume" is not "résumé". */
export const keyOf = kept(({ term, subject }) => termKey(term, subject));
const sortKey = kept((term) => `${fold(term.term)}\n${keyOf(term)}`);
const byKey = (a: SchoolTerm, b: SchoolTerm): number => {
  const [one, other] = [sortKey(a), sortKey(b)];
  return one < other ? -1 : one > other ? 1 : 0;
};

/** Kept in this order, a list of 15,000 is put in order again in a moment after each change. In slices. */
export function* inOrder(glossary: Glossary): Generator<undefined, Glossary, undefined> {
  for (const [at, term] of glossary.entries()) {
    sortKey(term);
    if (at % 100 === 0) yield;
  }
  return glossary.toSorted(byKey);
}

const ordered = new WeakMap<Glossary, readonly Row[]>();
/** As a dictionary has them. */
export function rowsOf(glossary: Glossary): readonly Row[] {
  let rows = ordered.get(glossary);
  if (!rows) {
    rows = glossary.map((term, at) => ({ term, at })).toSorted((a, b) => byKey(a.term, b.term));
    ordered.set(glossary, rows);
  }
  return rows;
}

/** What the columns in sight say of a term: a person has checked all of its words there, not all, or there is no word. */
export type State = 'checked' | 'unchecked' | 'none';

export function stateOf({ glosses }: SchoolTerm, langs: readonly string[]): State {
  const there = langs.flatMap((lang) => glosses?.[lang] ?? []);
  if (there.length === 0) return 'none';
  return there.every(isChecked) ? 'checked' : 'unchecked';
}
export const isChecked = ({ reviewer }: SchoolGloss): boolean => reviewer !== undefined;

/** Who checked what is in sight, each once, and the newest day. */
export function reviewOf({ glosses }: SchoolTerm, langs: readonly string[]): { by: string[]; date?: string } {
  const by = new Set<string>();
  let date: string | undefined;
  for (const lang of langs) {
    const gloss = glosses?.[lang];
    if (gloss?.reviewer === undefined) continue;
    by.add(gloss.reviewer);
    if (gloss.date !== undefined && gloss.date > (date ?? '')) date = gloss.date;
  }
  return { by: [...by], ...(date === undefined ? {} : { date }) };
}

/** Languages that a glossary has words in, the most first. */
export function languagesOf(glossary: Glossary): string[] {
  const counts = new Map<string, number>();
  for (const { glosses } of glossary) for (const lang in glosses) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  return [...counts].toSorted(([a, x], [b, y]) => y - x || a.localeCompare(b)).map(([lang]) => lang);
}

const placeOf = (glossary: Glossary, term: SchoolTerm): number => {
  const same = glossary.indexOf(term);
  // Another tab's words are other objects.
  return same >= 0 ? same : glossary.findIndex((each) => keyOf(each) === keyOf(term));
};

/** Without this term. */
export const without = (glossary: Glossary, term: SchoolTerm): Glossary => {
  const at = placeOf(glossary, term);
  return at < 0 ? glossary : glossary.toSpliced(at, 1);
};

/** With this term in its place in the order, instead of `before` and of any other of the same word and subject. */
export function withTerm(glossary: Glossary, term: SchoolTerm, before?: SchoolTerm): Glossary {
  const rest = without(before ? without(glossary, before) : glossary, term);
  const next = rest.findIndex((each) => byKey(each, term) > 0);
  return rest.toSpliced(next < 0 ? rest.length : next, 0, term);
}

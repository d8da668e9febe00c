import type { SchoolTerm } from '@/model/glossary';
import { fold } from './fold';
import { type Row, stateOf } from './terms';

export interface Wish {
  readonly search: string;
  readonly show: 'all' | 'unchecked';
}

const folded = new WeakMap<SchoolTerm, string>();
/** All that is said of a term, in every language: folded once, because 45,000 glosses are too many for each letter typed. */
function textOf(term: SchoolTerm): string {
  let text = folded.get(term);
  if (text === undefined) {
    const { meaning = '', subject = '', glosses = {} } = term;
    text = fold([term.term, meaning, subject, ...Object.values(glosses).map((gloss) => gloss.text)].join('\n'));
    folded.set(term, text);
  }
  return text;
}

/** Terms between two places where the page may have its turn: 30 languages each are folded in a millisecond. */
const A_FEW = 20;

/** Those that somebody looks for, in slices (utils/slices.ts). */
export function* searched(
  rows: readonly Row[],
  { search, show }: Wish,
  langs: readonly string[],
): Generator<undefined, readonly Row[], undefined> {
  const wanted = fold(search);
  const found: Row[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % A_FEW === 0) yield;
    if (show === 'unchecked' && stateOf(row.term, langs) !== 'unchecked') continue;
    if (wanted === '' || textOf(row.term).includes(wanted)) found.push(row);
  }
  return found;
}

import type { Term } from '@/model/pack';
import type { Stretch } from '@/model/text-map';
import { lemmasOf } from './lemma';
import { wordsOf } from './words';

const NONE: ReadonlyMap<string, readonly string[]> = new Map();

/** Where a term of the pack stands. */
export interface TermPlace extends Stretch {
  readonly term: Term;
}

/** Finds a pack's terms in texts of one language, in whatever form they stand; the longest wins, without overlap. */
export function termFinder(terms: readonly Term[], lang: string): (text: string) => TermPlace[] {
  const known = new Map<string, ReadonlySet<string>>();
  const formsOf = (word: string): ReadonlySet<string> => {
    const forms = known.get(word) ?? new Set(lemmasOf(word, NONE).map(({ lemma }) => lemma));
    known.set(word, forms);
    return forms;
  };
  const share = (a: ReadonlySet<string>, b: ReadonlySet<string> | undefined): boolean =>
    b !== undefined && [...a].some((form) => b.has(form));
  const wanted = terms
    .map((term) => ({
      term,
      forms: wordsOf(term.term, lang).map(({ start, end }) => formsOf(term.term.slice(start, end))),
    }))
    .filter(({ forms }) => forms.length > 0)
    .toSorted((a, b) => b.forms.length - a.forms.length);
  // By every form of the first word: a text has many words, and a pack may have two thousand.
  const byFirst = new Map<string, typeof wanted>();
  for (const entry of wanted) {
    for (const form of entry.forms[0] ?? []) byFirst.set(form, [...(byFirst.get(form) ?? []), entry]);
  }
  return (text) => {
    const words = wordsOf(text, lang);
    const forms = words.map(({ start, end }) => formsOf(text.slice(start, end)));
    const found: TermPlace[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const entry = [...(forms[at] ?? [])]
        .flatMap((form) => byFirst.get(form) ?? [])
        .toSorted((a, b) => b.forms.length - a.forms.length)
        .find((each) => each.forms.every((form, i) => share(form, forms[at + i])));
      const [start, end] = [words[at]?.start, entry && words[at + entry.forms.length - 1]?.end];
      if (!entry || start === undefined || end === undefined) continue;
      found.push({ term: entry.term, start, end });
      at += entry.forms.length - 1;
    }
    return found;
  };
}

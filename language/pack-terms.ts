import type { Pack, Term } from '@/model/pack';
import type { Gloss, WordHelp, WordQuestion } from '@/model/word-help';
import { plainForm } from './lemma';
import { baseLanguage } from './passage-language';
import { formsIn, LONGEST_TERM, shareForm } from './term-forms';
import { wordsOf } from './words';

/** A reader chooses among few meanings. */
const SENSES = 3;

function glossesOf(term: Term, home: string | undefined): Gloss[] {
  if (home === undefined) return [];
  return Object.entries(term.glosses ?? {})
    .filter(([lang]) => lang === home || baseLanguage(lang) === baseLanguage(home))
    .map(([lang, text]) => ({ text, lang, source: 'pack' as const, reviewed: true }));
}

/**
 * The teacher's own word for what was tapped, the longest term that the tapped word is part of; null when the pack
 * has none. Comes before every dictionary.
 */
export function termFor(pack: Pick<Pack, 'terms'>, question: WordQuestion): WordHelp | null {
  const { sentence, lang } = question;
  const words = wordsOf(sentence, lang);
  const tapped = words.findIndex(({ start, end }) => start <= question.start && question.start < end);
  if (tapped < 0) return null;
  const forms = formsIn(sentence, lang);
  const terms = pack.terms.map((term) => ({ term, forms: formsIn(term.term, lang) }));
  for (let length = LONGEST_TERM; length > 0; length--) {
    for (let first = Math.max(0, tapped - length + 1); first <= tapped && first + length <= words.length; first++) {
      const found = terms.find(
        (entry) =>
          entry.forms.length === length &&
          entry.forms.every((form, index) => shareForm(form, forms[first + index] ?? new Set())),
      );
      const start = words[first]?.start;
      const end = words[first + length - 1]?.end;
      if (!found || start === undefined || end === undefined) continue;
      const { term } = found;
      const glosses = glossesOf(term, question.home);
      return {
        surface: sentence.slice(start, end),
        start,
        end,
        lemma: plainForm(term.term),
        senses: [{ pos: 'other', definition: term.meaning ?? '', source: 'pack', glosses }],
        name: false,
        ...(term.first === true ? { first: true } : {}),
      };
    }
  }
  return null;
}

/**
 * The teacher's meaning first, then what the dictionary has for the same words: the home language where the teacher has
 * written none, other meanings, a picture, how the word is built. `found`: undefined when the dictionary did not answer.
 */
export function withDictionary(term: WordHelp, found: WordHelp | undefined): WordHelp {
  const [own] = term.senses;
  if (!own || !found || found.start !== term.start || found.end !== term.end) return term;
  const glosses = own.glosses.length > 0 ? own.glosses : (found.senses[0]?.glosses ?? []);
  return {
    ...found,
    ...term,
    senses: [{ ...own, glosses }, ...found.senses].slice(0, SENSES),
  };
}

/** Asks the dictionary. */
type Ask = (question: WordQuestion) => Promise<WordHelp>;

/**
 * All that is said of a word where the teacher has a term for it: the teacher's meaning, what the dictionary adds, and
 * the picture that the teacher chose. Null: the pack has no term here, and the dictionary speaks alone.
 */
export async function helpFromPack(pack: Pack, question: WordQuestion, ask: Ask): Promise<WordHelp | null> {
  const term = termFor(pack, question);
  if (!term) return null;
  const { picture: own, ...help } = withDictionary(term, await ask(question).catch(() => undefined));
  const chosen = pack.terms.find((each) => plainForm(each.term) === term.lemma)?.picture;
  const picture =
    chosen === undefined
      ? own
      : chosen === false
        ? undefined
        : (await ask({ sentence: chosen, start: 0, end: chosen.length, lang: 'en' }).catch(() => undefined))?.picture;
  return picture ? { ...help, picture } : help;
}

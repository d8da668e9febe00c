import type { SchoolEntry } from '@/model/glossary-file';
import type { Gloss, Sense, WordHelp, WordQuestion } from '@/model/word-help';
import { glossLanguage } from './glosses';
import { plainForm } from './lemma';
import { baseLanguage } from './passage-language';
import { baseForms, formsIn, LONGEST_TERM, shareForm } from './term-forms';
import { wordsOf } from './words';

/** A reader chooses among few meanings. */
const SENSES = 3;
/** Letters of a word that says what a text is about. */
const TELLING = 4;

/** How a tag is written out: "zh-TW" and "zh-Hant" are one writing, "zh" is the other. */
function scriptOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).maximize().script;
  } catch {
    return undefined;
  }
}

/** Of the languages that a school has, the one that is the learner's: itself, else the same language in the same writing. */
export function schoolLanguage(home: string, langs: Iterable<string>): string | undefined {
  const all = [...langs];
  return (
    all.find((lang) => lang.toLowerCase() === home.toLowerCase()) ??
    all.find((lang) => glossLanguage(lang) === glossLanguage(home) && scriptOf(lang) === scriptOf(home))
  );
}

interface Indexed {
  readonly entry: SchoolEntry;
  readonly forms: readonly ReadonlySet<string>[];
}
interface Found {
  readonly start: number;
  readonly end: number;
  readonly entries: readonly SchoolEntry[];
}

/** A school's glossary in one language, found by any form of any of its words. */
export class SchoolWords {
  /** By each base form of a term's first word. */
  readonly #byFirst = new Map<string, SchoolEntry[]>();

  /** `lang`: what the glosses are said to be in. Of two entries of one term and subject the first counts. */
  constructor(
    entries: Iterable<SchoolEntry>,
    private readonly lang: string | undefined,
  ) {
    const seen = new Set<string>();
    for (const entry of entries) {
      const key = `${plainForm(entry.term)}\n${plainForm(entry.subject ?? '')}`;
      if (seen.has(key)) continue;
      seen.add(key);
      // Cut at white space and hyphens, as far as the first word goes: 15,000 terms are not taken apart by ICU at once.
      for (const form of baseForms(/[\p{L}\p{N}]+/u.exec(entry.term)?.[0] ?? '')) {
        const same = this.#byFirst.get(form);
        if (same) same.push(entry);
        else this.#byFirst.set(form, [entry]);
      }
    }
  }

  /** The longest term that the asked word is part of, with all that the school says of it. */
  #find({ sentence, start: at, lang }: WordQuestion): Found | undefined {
    const words = wordsOf(sentence, lang);
    const asked = words.findIndex(({ start, end }) => start <= at && at < end);
    if (asked < 0) return undefined;
    const from = Math.max(0, asked - LONGEST_TERM + 1);
    const near = words.slice(from, asked + LONGEST_TERM).map((word) => {
      const text = sentence.slice(word.start, word.end);
      return { ...word, forms: baseForms(text), opens: /[\p{L}\p{N}]+/u.exec(text)?.[0] ?? text };
    });
    const known = new Map<SchoolEntry, Indexed>();
    const indexed = (entry: SchoolEntry): Indexed => {
      const made = known.get(entry) ?? { entry, forms: formsIn(entry.term, 'en') };
      known.set(entry, made);
      return made;
    };
    const candidates = near.map(({ forms, opens }) => {
      const entries = [...forms, ...baseForms(opens)].flatMap((form) => this.#byFirst.get(form) ?? []);
      return [...new Set(entries)].map(indexed);
    });
    for (let length = LONGEST_TERM; length > 0; length--) {
      for (let first = Math.max(0, asked - from - length + 1); first <= asked - from; first++) {
        const run = near.slice(first, first + length);
        if (run.length < length) break;
        const entries = (candidates[first] ?? []).filter(
          ({ forms }) =>
            forms.length === length && forms.every((form, index) => shareForm(form, run[index]?.forms ?? new Set())),
        );
        const [begins, ends] = [run[0], run.at(-1)];
        if (entries.length > 0 && begins && ends)
          return { start: begins.start, end: ends.end, entries: entries.map(({ entry }) => entry) };
      }
    }
    return undefined;
  }

  #glossesOf({ gloss }: SchoolEntry): Gloss[] {
    if (!gloss || this.lang === undefined) return [];
    const { text, reviewer, date } = gloss;
    return [
      {
        text,
        lang: this.lang,
        source: 'school',
        reviewed: reviewer !== undefined,
        ...(reviewer === undefined ? {} : { reviewer }),
        ...(reviewer === undefined || date === undefined ? {} : { date }),
      },
    ];
  }

  /** Of a form that no ending tells ("mice"), by what the dictionary takes it for. */
  #findLemma({ start, end, lemma }: WordHelp): Found | undefined {
    const wanted = plainForm(lemma);
    const entries = (this.#byFirst.get(wanted) ?? []).filter(({ term }) => plainForm(term) === wanted);
    return entries.length === 0 ? undefined : { start, end, entries };
  }

  /**
   * The school's own words first, then what the dictionary says of the same word: the home language or the meaning where
   * the school has written none, other meanings, the picture. A longer phrase of the dictionary stays whole: whoever
   * reads "water table" is not helped by the school's "table". Rejects as `ask` does where the school has nothing.
   */
  async help(question: WordQuestion, ask: (question: WordQuestion) => Promise<WordHelp>): Promise<WordHelp> {
    const answer = ask(question);
    if (baseLanguage(question.lang) !== 'en') return answer;
    const own = this.#find(question);
    const said = own ? await answer.catch(() => undefined) : await answer;
    const found = own ?? (said && this.#findLemma(said));
    return (found && this.#saidOf(found, question, said)) ?? answer;
  }

  #saidOf(found: Found, question: WordQuestion, said: WordHelp | undefined): WordHelp | undefined {
    const { start, end } = found;
    if (said && said.senses.length > 0 && said.start <= start && end <= said.end && said.end - said.start > end - start)
      return said;
    const same = said?.start === start && said.end === end ? said : undefined;
    const entries = inContext(found.entries, question);
    const own: Sense[] = entries
      .filter(({ meaning }) => meaning !== undefined)
      .map((entry) => {
        const glosses = this.#glossesOf(entry);
        return {
          pos: posOf(same),
          definition: entry.meaning ?? '',
          source: 'school',
          glosses: glosses.length > 0 ? glosses : (same?.senses[0]?.glosses ?? []),
        };
      });
    const bare = entries.filter(({ meaning }) => meaning === undefined).flatMap((entry) => this.#glossesOf(entry));
    const [best, ...others] = same?.senses ?? [];
    // The dictionary chose its first meaning by this sentence, and that is the one the school's word stands for.
    const dictionary: Sense[] =
      bare.length === 0
        ? (same?.senses ?? [])
        : best
          ? [{ ...best, glosses: bare }, ...others]
          : [{ pos: 'other', definition: '', source: 'school', glosses: bare }];
    const senses = [...own, ...dictionary].slice(0, SENSES);
    if (senses.length === 0) return undefined;
    return {
      ...same,
      surface: question.sentence.slice(start, end),
      start,
      end,
      lemma: plainForm(found.entries[0]?.term ?? ''),
      senses,
      name: false,
    };
  }
}

/** Where the dictionary leaves no choice, the school's meaning is of the same kind. */
function posOf(help: WordHelp | undefined): Sense['pos'] {
  const kinds = new Set(help?.senses.map(({ pos }) => pos));
  const [only] = kinds;
  return kinds.size === 1 && only ? only : 'other';
}

/** One term in two subjects: first the one that the sentence, or what stands around it, speaks of. Else the school's order. */
function inContext(entries: readonly SchoolEntry[], { sentence, about = '' }: WordQuestion): readonly SchoolEntry[] {
  if (entries.length < 2) return entries;
  const tellingIn = (text: string): string[] =>
    (text.match(/\p{L}+/gu) ?? []).filter((word) => word.length >= TELLING).flatMap((word) => [...baseForms(word)]);
  const around = new Set(tellingIn(`${about} ${sentence}`));
  const score = ({ term, subject = '', meaning = '' }: SchoolEntry): number => {
    const own = new Set(tellingIn(term));
    return new Set(tellingIn(`${subject} ${meaning}`).filter((form) => around.has(form) && !own.has(form))).size;
  };
  const scores = new Map(entries.map((entry) => [entry, score(entry)]));
  return entries.toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}

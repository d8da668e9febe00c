import type * as z from 'zod/mini';
import { plainForm } from '@/language/lemma';
import { type Glossary, MAX_TERMS, SchoolGloss, SchoolTerm } from '@/model/glossary';
import {
  type ColumnUse,
  type Conflict,
  ImportStop,
  type Merge,
  type Progress,
  type RowNote,
  type Table,
} from './contract';
import { ANY, type Columns, columnsOf, MOST_LANGUAGES } from './columns';
import { dayIn } from './dates';
import { languageOf } from './languages';
import type { Steps } from './steps';

/** Rows between two places where the work may pause. */
const PAUSE = 200;
/** Of a note's text. */
const SHOWN = 120;
/** What somebody writes where there is nothing to write. */
const NOTHING = /^[\u2013\u2014]+$/;
/** Marks of direction around an English word: they come along from a right-to-left cell and would part two equal words. */
const TURNED = /^[\u200e\u200f\u202a-\u202c\u2066-\u2069\s]+|[\u200e\u200f\u202a-\u202c\u2066-\u2069\s]+$/g;

const foldedWord = (text: string): string => plainForm(text).replaceAll(/\s+/g, ' ').trim();
/** What makes two entries one: the word in small letters, and what it is about. */
export const termKey = (term: string, subject?: string): string => `${foldedWord(term)}\n${foldedWord(subject ?? '')}`;

/** An entry that is being put together. */
interface Draft {
  readonly term: string;
  readonly subject?: string;
  meaning: string | undefined;
  /** By small-letter tag. */
  readonly glosses: Map<string, { readonly lang: string; gloss: SchoolGloss }>;
  /** It was there before the file came. */
  readonly old: boolean;
  changed: boolean;
  /** The file has it. */
  met: boolean;
  /** What the file has said of it so far, by small-letter tag, and of its meaning. */
  readonly said: Map<string, string>;
}

/** The longest text of each kind, as model/glossary.ts has it. */
const LONGEST = { term: 80, meaning: 300, subject: 60, gloss: 200, reviewer: 80 } as const;
const { term: TermText, meaning: MeaningText, subject: SubjectText } = SchoolTerm.shape;
const { text: GlossText, reviewer: ReviewerText } = SchoolGloss.shape;
const CHECKS: Readonly<Record<keyof typeof LONGEST, z.ZodMiniType>> = {
  term: TermText,
  meaning: MeaningText,
  subject: SubjectText,
  gloss: GlossText,
  reviewer: ReviewerText,
};

function draftOf(term: SchoolTerm): Draft {
  const glosses = Object.entries(term.glosses ?? {}).map(
    ([lang, gloss]) => [lang.toLowerCase(), { lang, gloss }] as const,
  );
  const { meaning, subject, term: word } = term;
  return {
    term: word,
    ...(subject !== undefined && { subject }),
    meaning,
    glosses: new Map(glosses),
    old: true,
    changed: false,
    met: false,
    said: new Map(),
  };
}

const termOf = ({ term, subject, meaning, glosses }: Draft): SchoolTerm => ({
  term,
  ...(meaning !== undefined && { meaning }),
  ...(subject !== undefined && { subject }),
  ...(glosses.size > 0 && {
    glosses: Object.fromEntries([...glosses.values()].map(({ lang, gloss }) => [lang, gloss])),
  }),
});

/** Lays the rows of a table into a glossary, one by one. */
class Laying {
  readonly drafts = new Map<string, Draft>();
  readonly conflicts: Conflict[] = [];
  readonly notes: RowNote[] = [];
  /** Where the file says nothing of subjects: the one entry of a word, whatever it is about. */
  readonly #byWord = new Map<string, Draft>();
  #row = 0;

  constructor(
    glossary: Glossary,
    private readonly columns: Columns,
  ) {
    for (const term of glossary) {
      const draft = draftOf(term);
      this.drafts.set(termKey(term.term, term.subject), draft);
      if (columns.subject < 0 && !this.#byWord.has(foldedWord(term.term)))
        this.#byWord.set(foldedWord(term.term), draft);
    }
  }

  #note(why: RowNote['why'], text: string): void {
    const shown = text.length > SHOWN ? `${text.slice(0, SHOWN).replace(/\p{Surrogate}$/u, '')}…` : text;
    // One reviewer and one date of a row belong to thirty languages.
    for (let at = this.notes.length - 1; this.notes[at]?.row === this.#row; at -= 1)
      if (this.notes[at]?.why === why && this.notes[at]?.text === shown) return;
    this.notes.push({ row: this.#row, why, text: shown });
  }

  /** The cell, where it may be kept. */
  #checked(what: keyof typeof LONGEST, text: string): string | undefined {
    if (text === '' || NOTHING.test(text)) return undefined;
    if (text.length <= LONGEST[what] && CHECKS[what].safeParse(text).success) return text;
    this.#note(text.length > LONGEST[what] ? 'too-long' : 'not-allowed', text);
    return undefined;
  }

  take(row: readonly string[], number: number): void {
    this.#row = number;
    const { columns } = this;
    const cell = (column: number): string => row[column] ?? '';
    if (row.every((text) => text === '')) return;
    const written = cell(columns.term).replaceAll(TURNED, '').replaceAll(/\s+/g, ' ');
    if (written === '') {
      this.#note('no-word', row.find((text) => text !== '') ?? '');
      return;
    }
    const term = this.#checked('term', written);
    if (term === undefined) return;
    const before = this.notes.length;
    const subject = this.#checked('subject', cell(columns.subject));
    const meaning = this.#checked('meaning', cell(columns.meaning));
    const glosses = this.#glossesOf(row);
    if (meaning === undefined && glosses.length === 0) {
      if (this.notes.length === before) this.#note('no-meaning-no-gloss', term);
      return;
    }
    const draft = this.#draft(term, subject);
    draft.met = true;
    let news = false;
    let twice: string | undefined;
    const say = (of: string, text: string): boolean => {
      const earlier = draft.said.get(of);
      if (earlier === undefined) {
        draft.said.set(of, text);
        news = true;
        return true;
      }
      if (earlier !== text) twice ??= text;
      return false;
    };
    if (meaning !== undefined && say(MEANING, meaning)) this.#layMeaning(draft, meaning);
    for (const { lang, gloss } of glosses) if (say(lang.toLowerCase(), gloss.text)) this.#layGloss(draft, lang, gloss);
    if (twice !== undefined) this.#note('twice', `${term}: ${twice}`);
    else if (!news) this.#note('twice', term);
  }

  #draft(term: string, subject: string | undefined): Draft {
    const key = termKey(term, subject);
    const known = this.drafts.get(key) ?? (this.columns.subject < 0 ? this.#byWord.get(foldedWord(term)) : undefined);
    if (known) return known;
    if (this.drafts.size >= MAX_TERMS) throw new ImportStop('too-big');
    const draft: Draft = {
      term,
      ...(subject !== undefined && { subject }),
      meaning: undefined,
      glosses: new Map(),
      old: false,
      changed: false,
      met: true,
      said: new Map(),
    };
    this.drafts.set(key, draft);
    return draft;
  }

  #glossesOf(row: readonly string[]): { lang: string; gloss: SchoolGloss }[] {
    const { columns } = this;
    const found: { lang: string; gloss: SchoolGloss }[] = [];
    const add = (lang: string, cell: string): void => {
      const text = this.#checked('gloss', cell);
      if (text !== undefined) found.push({ lang, gloss: { text, ...this.#review(row, lang) } });
    };
    for (const { column, lang } of columns.glosses) add(lang, row[column] ?? '');
    const translation = row[columns.translation] ?? '';
    if (columns.language < 0 || translation === '') return found;
    const said = row[columns.language] ?? '';
    const lang = languageOf(said);
    if (lang === undefined) this.#note('language', said === '' ? translation : said);
    else add(lang, translation);
    return found;
  }

  #review(row: readonly string[], lang: string): Partial<Pick<SchoolGloss, 'reviewer' | 'date'>> {
    const { reviewer: reviewers, date: dates, orders } = this.columns;
    const own = lang.toLowerCase();
    const reviewer = this.#checked('reviewer', row[reviewers.get(own) ?? reviewers.get(ANY) ?? -1] ?? '');
    const column = dates.get(own) ?? dates.get(ANY) ?? -1;
    const written = row[column] ?? '';
    const date = written === '' ? undefined : dayIn(written, orders.get(column) ?? 'month-first');
    if (written !== '' && date === undefined) this.#note('date', written);
    return { ...(reviewer !== undefined && { reviewer }), ...(date !== undefined && { date }) };
  }

  #conflict(draft: Draft, of: Conflict['of'], here: SchoolGloss, there: SchoolGloss): void {
    const { term, subject } = draft;
    this.conflicts.push({ term, ...(subject !== undefined && { subject }), of, here, there });
  }

  #layMeaning(draft: Draft, meaning: string): void {
    if (draft.meaning === undefined) {
      draft.meaning = meaning;
      draft.changed = true;
    } else if (draft.meaning !== meaning) this.#conflict(draft, 'meaning', { text: draft.meaning }, { text: meaning });
  }

  #layGloss(draft: Draft, lang: string, there: SchoolGloss): void {
    const known = draft.glosses.get(lang.toLowerCase());
    if (!known) {
      if (draft.glosses.size >= MOST_LANGUAGES) throw new ImportStop('too-big');
      draft.glosses.set(lang.toLowerCase(), { lang, gloss: there });
      draft.changed = true;
      return;
    }
    const here = known.gloss;
    if (here.text !== there.text) this.#conflict(draft, { lang: known.lang }, here, there);
    else if (isNewerReview(here, there)) {
      known.gloss = { ...here, ...there };
      draft.changed = true;
    }
  }
}
const MEANING = ' meaning';

/** The same word, and the file knows who checked it, or that somebody did since. */
const isNewerReview = (here: SchoolGloss, there: SchoolGloss): boolean =>
  (there.reviewer !== undefined && here.reviewer === undefined) ||
  (there.date !== undefined &&
    (here.date ?? '') < there.date &&
    (there.reviewer !== undefined || here.reviewer === undefined));

/** What the file brings, laid beside what is there; at a conflict, what is there stays until somebody decides. */
export function* mergeSteps(
  glossary: Glossary,
  table: Table,
  uses: readonly ColumnUse[],
  on: (progress: Progress) => void,
): Steps<Merge> {
  const columns = columnsOf(table, uses);
  if (columns.term < 0) throw new ImportStop('no-word-column');
  if (table.rows.length === 0) throw new ImportStop('no-rows');
  const laying = new Laying(glossary, columns);
  yield;
  for (const [at, row] of table.rows.entries()) {
    laying.take(row, at + 1);
    if (at % PAUSE !== 0) continue;
    on({ part: at / table.rows.length, rows: at });
    yield;
  }
  const drafts = [...laying.drafts.values()];
  on({ part: 1, rows: table.rows.length });
  return {
    glossary: drafts.map(termOf),
    added: drafts.filter(({ old }) => !old).length,
    changed: drafts.filter(({ old, changed }) => old && changed).length,
    same: drafts.filter(({ old, met, changed }) => old && met && !changed).length,
    conflicts: laying.conflicts,
    notes: laying.notes,
  };
}

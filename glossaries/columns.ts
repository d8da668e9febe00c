import { Lang } from '@/model/checks';
import { type ColumnUse, ImportStop, type Table } from './contract';
import { type DayOrder, orderOf } from './dates';

/** As many as model/checks.ts lets one word have. */
export const MOST_LANGUAGES = 100;

/** Columns by what they hold. */
export interface Columns {
  readonly term: number;
  readonly meaning: number;
  readonly subject: number;
  readonly language: number;
  readonly translation: number;
  readonly glosses: readonly { readonly column: number; readonly lang: string }[];
  readonly reviewer: ReadonlyMap<string, number>;
  readonly date: ReadonlyMap<string, number>;
  /** How each column of dates writes them. */
  readonly orders: ReadonlyMap<number, DayOrder>;
}
/** Reviewer and date of every language that has none of its own. */
export const ANY = '';

export function columnsOf(table: Table, uses: readonly ColumnUse[]): Columns {
  const first = (what: ColumnUse['use']): number => uses.findIndex(({ use }) => use === what);
  const glosses: { column: number; lang: string }[] = [];
  const reviewer = new Map<string, number>();
  const date = new Map<string, number>();
  for (const [column, use] of uses.entries()) {
    if (use.use === 'gloss' && Lang.safeParse(use.lang).success) glosses.push({ column, lang: use.lang });
    if (use.use === 'reviewer') reviewer.set(use.lang?.toLowerCase() ?? ANY, column);
    if (use.use === 'date') date.set(use.lang?.toLowerCase() ?? ANY, column);
  }
  if (glosses.length > MOST_LANGUAGES) throw new ImportStop('too-big');
  const orders = new Map(
    [...date.values()].map((column) => [column, orderOf(table.rows.map((row) => row[column] ?? ''))]),
  );
  const [term, meaning, subject] = [first('term'), first('meaning'), first('subject')];
  return {
    term,
    meaning,
    subject,
    language: first('language'),
    translation: first('translation'),
    glosses,
    reviewer,
    date,
    orders,
  };
}

import * as z from 'zod/mini';
import { Lang, plain } from './checks';
import { Day, MAX_TERMS, type SchoolGloss } from './glossary';

/** One language of a school's glossary, as it lies on a host: docs/school-glossary-format.md. */

const orNothing = <T extends z.core.$ZodType>(text: T) => z.union([z.literal(''), text]);

/** A row without names: 1,500 words in one language are 190 kB so, and 300 kB with a name before every field. */
const Row = z.tuple([
  /** term */
  plain(80),
  /** subject */
  orNothing(plain(60)),
  /** An easy meaning in English. */
  orNothing(plain(300)),
  /** The word in the file's language. */
  orNothing(plain(200)),
  /** A person who speaks the language and has checked it, */
  z.optional(orNothing(plain(80))),
  /** on this day. */
  z.optional(orNothing(Day)),
]);
export type GlossaryRow = z.infer<typeof Row>;

export const GLOSSARY_FILE_VERSION = 1;
export const GlossaryFile = z.object({
  handrail: z.literal('glossary'),
  version: z.literal(GLOSSARY_FILE_VERSION),
  lang: Lang,
  terms: z.array(Row).check(z.maxLength(MAX_TERMS)),
});
export type GlossaryFile = z.infer<typeof GlossaryFile>;

/** A term of a school's glossary in one language. */
export interface SchoolEntry {
  readonly term: string;
  readonly subject?: string;
  /** Easy English. */
  readonly meaning?: string;
  readonly gloss?: SchoolGloss;
}

/** What a row says; empty cells say nothing, and a day without a person does not either. */
export function entryOf([term, subject, meaning, text, reviewer = '', date = '']: GlossaryRow): SchoolEntry {
  const by = reviewer === '' ? {} : { reviewer, ...(date === '' ? {} : { date }) };
  return {
    term,
    ...(subject === '' ? {} : { subject }),
    ...(meaning === '' ? {} : { meaning }),
    ...(text === '' ? {} : { gloss: { text, ...by } }),
  };
}

import * as z from 'zod/mini';
import { byLanguage, https, Lang, plain } from './checks';

/** A school's own words: English, an easy meaning, and the word in the school's languages, each with who checked it. */

/** A day, "2026-11-23": nobody needs the hour. */
export const Day = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));

/** The word in another language. `reviewer` present: a person who speaks it has checked it, on `date`. */
export const SchoolGloss = z.object({
  text: plain(200),
  reviewer: z.optional(plain(80)),
  date: z.optional(Day),
});
export type SchoolGloss = z.infer<typeof SchoolGloss>;

export const SchoolTerm = z.object({
  term: plain(80),
  /** An easy meaning in English. */
  meaning: z.optional(plain(300)),
  /** Where it means this, when it means other things elsewhere: "science". */
  subject: z.optional(plain(60)),
  glosses: z.optional(byLanguage(SchoolGloss)),
});
export type SchoolTerm = z.infer<typeof SchoolTerm>;

/** 1,500 words in 30 languages are one glossary; ten times as many terms are the most. */
export const MAX_TERMS = 15_000;
export const Glossary = z.array(SchoolTerm).check(z.maxLength(MAX_TERMS));
export type Glossary = z.infer<typeof Glossary>;

/** A large glossary on a host of the school's choosing: one file a language, named by its SHA-256 (hex) so that no other is taken. */
export const GlossarySource = z.object({
  lang: Lang,
  href: https,
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** Bytes, so that nothing larger is read. */
  bytes: z.number().check(z.minimum(1), z.maximum(20_000_000)),
});
export type GlossarySource = z.infer<typeof GlossarySource>;

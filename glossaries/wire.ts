import * as z from 'zod/mini';
import { SchoolTerm } from '@/model/glossary';

/**
 * What a page and its import thread say to each other. Tables and glossaries go in pieces: one message with 45,000 rows
 * would hold the page up for a tenth of a second while it is unpacked there.
 */

/** Rows, words, conflicts and notes of one piece: a few milliseconds each. */
export const PIECE = { rows: 1000, terms: 40, conflicts: 500, notes: 1000 } as const;

const Rows = z.array(z.array(z.string()));
const ColumnUse = z.union([
  z.object({ use: z.enum(['term', 'meaning', 'subject', 'language', 'translation', 'skip']) }),
  z.object({ use: z.literal('gloss'), lang: z.string() }),
  z.object({ use: z.enum(['reviewer', 'date']), lang: z.exactOptional(z.string()) }),
]);
/** A gloss, or a meaning, which may be longer. */
const Side = z.object({ text: z.string(), reviewer: z.optional(z.string()), date: z.optional(z.string()) });
const Conflict = z.object({
  term: z.string(),
  subject: z.exactOptional(z.string()),
  of: z.union([z.literal('meaning'), z.object({ lang: z.string() })]),
  here: Side,
  there: Side,
});
const RowNote = z.object({
  row: z.number(),
  why: z.enum(['no-word', 'too-long', 'not-allowed', 'twice', 'no-meaning-no-gloss', 'date', 'language']),
  text: z.string(),
});
const Trouble = z.enum([
  'empty',
  'too-big',
  'bomb',
  'not-text',
  'encoding',
  'not-a-table',
  'old-workbook',
  'locked',
  'damaged',
  'no-rows',
  'no-word-column',
]);

const File = z.custom<Blob & { readonly name: string }>(
  (value) => value instanceof Blob && 'name' in value && typeof value.name === 'string',
);

/** `id` says which question a message belongs to. Pieces come before the message that asks for work on them. */
export const ToImport = z.discriminatedUnion('is', [
  z.object({ is: z.literal('read'), id: z.number(), file: File }),
  z.object({ is: z.literal('terms'), id: z.number(), terms: z.array(SchoolTerm) }),
  z.object({ is: z.literal('rows'), id: z.number(), rows: Rows }),
  /** `table`: the question that it was read by, where the thread still has it; else its rows came before. */
  z.object({
    is: z.literal('merge'),
    id: z.number(),
    table: z.optional(z.number()),
    columns: z.array(z.string()),
    readAs: z.string(),
    uses: z.array(ColumnUse),
  }),
]);
export type ToImport = z.infer<typeof ToImport>;

export const FromImport = z.discriminatedUnion('is', [
  z.object({ is: z.literal('progress'), id: z.number(), part: z.number(), rows: z.number() }),
  z.object({ is: z.literal('rows'), id: z.number(), rows: Rows }),
  z.object({ is: z.literal('table'), id: z.number(), columns: z.array(z.string()), readAs: z.string() }),
  z.object({ is: z.literal('terms'), id: z.number(), terms: z.array(SchoolTerm) }),
  z.object({ is: z.literal('conflicts'), id: z.number(), conflicts: z.array(Conflict) }),
  z.object({ is: z.literal('notes'), id: z.number(), notes: z.array(RowNote) }),
  z.object({ is: z.literal('merged'), id: z.number(), added: z.number(), changed: z.number(), same: z.number() }),
  z.object({ is: z.literal('stopped'), id: z.number(), why: Trouble }),
]);
export type FromImport = z.infer<typeof FromImport>;

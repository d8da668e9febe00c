import * as z from 'zod/mini';
import { BlockKind, Region, Span } from './activity';
import { HELP_AMOUNTS } from './help-amount';
import { STEPS } from './word-places';

/** A block as the choice of words needs it. */
export const NotableBlock = z.object({
  key: z.string(),
  kind: BlockKind,
  region: Region,
  text: z.string(),
  /** BCP 47. */
  lang: z.string(),
  /** Stretches in another language than the block's. */
  langs: z.optional(z.array(z.object({ start: z.number(), end: z.number(), lang: z.string() }))),
  /** May words be marked in it? Where they may not, its words still say which ones come back. */
  open: z.boolean(),
});
export type NotableBlock = z.infer<typeof NotableBlock>;

/** Which words of this text are worth marking? */
export const NotableQuestion = z.object({
  /** The activity's `refKey`. */
  text: z.string().check(z.maxLength(2000)),
  /** In reading order. */
  blocks: z.array(NotableBlock),
  /** The teacher's own words, from the pack. */
  terms: z.array(z.string()),
  help: z.enum(HELP_AMOUNTS),
});
export type NotableQuestion = z.infer<typeof NotableQuestion>;

/** From the teacher's pack, from the school-core glossary, or only rare. */
export const NotableKind = z.enum(['pack', 'core', 'rare']);
export type NotableKind = z.infer<typeof NotableKind>;
/** Why this word: what it is, and what weighs for it besides. */
export const NotableReason = z.enum(['teacher', 'school', 'rare', 'comes-back', 'asked-about']);
export type NotableReason = z.infer<typeof NotableReason>;

export const NotableWord = z.object({
  span: Span,
  lemma: z.string(),
  reasons: z.array(NotableReason),
  /** As the learner rated it in this text. */
  rated: z.optional(z.enum(STEPS)),
});
export type NotableWord = z.infer<typeof NotableWord>;

export const NotableAnswer = z.object({
  /** To be marked; the most useful first. */
  words: z.array(NotableWord),
  /** What would be marked if the learner did not know it; `as`: the lemmas under which it is known. */
  known: z.array(z.object({ lemma: z.string(), as: z.array(z.string()) })),
});
export type NotableAnswer = z.infer<typeof NotableAnswer>;

import * as z from 'zod/mini';
import { PLACES_VERSION, STEPS } from './word-places';

/** One word, as a device keeps it. */
export const WordPlace = z.object({
  version: z.literal(PLACES_VERSION),
  lang: z.string(),
  lemma: z.string(),
  step: z.enum(STEPS),
  by: z.enum(['rated', 'looked-up', 'passed']),
  day: z.number(),
  text: z.string(),
  passes: z.number(),
  passed: z.optional(z.number()),
  again: z.optional(z.boolean()),
});

const lang = z.string().check(z.maxLength(35));
const lemma = z.string().check(z.minLength(1), z.maxLength(100));

/** What a page may tell of words. */
export const WordMoves = z.object({
  /** The activity's `refKey`. */
  text: z.string().check(z.maxLength(2000)),
  moves: z
    .array(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('rated'), lang, lemma, step: z.enum(STEPS) }),
        z.object({ kind: z.literal('looked-up'), lang, lemma }),
        z.object({ kind: z.literal('passed'), lang, lemma }),
        z.object({ kind: z.literal('again'), lang, lemma }),
      ]),
    )
    .check(z.maxLength(100)),
});

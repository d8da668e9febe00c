import * as z from 'zod/mini';

/** A word the learner keeps, with where it came from. Stays on the device. */
export const SavedWord = z.object({
  /** BCP 47 of the word. With `lemma` it says which word this is: saved again from another text, it is the same one. */
  lang: z.string(),
  lemma: z.string(),
  /** As it stood in the sentence. */
  surface: z.string(),
  definition: z.string(),
  gloss: z.optional(z.object({ text: z.string(), lang: z.string() })),
  picture: z.optional(z.object({ svg: z.string(), alt: z.string() })),
  sentence: z.string(),
  /** Of the activity, and the way back to it. */
  title: z.string(),
  href: z.string(),
  /** ISO date and time. */
  saved: z.string(),
});
export type SavedWord = z.infer<typeof SavedWord>;

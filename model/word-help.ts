import * as z from 'zod/mini';

export const WordQuestion = z.object({
  /** The sentence as it stands, and where the tapped word is in it (UTF-16 offsets). */
  sentence: z.string().check(z.maxLength(4000)),
  start: z.number(),
  end: z.number(),
  /** BCP 47 of the sentence. */
  lang: z.string(),
  /** BCP 47 of the gloss wanted, if any. */
  home: z.optional(z.string()),
});
export type WordQuestion = z.infer<typeof WordQuestion>;

/** Where a meaning or gloss comes from: shown on the card, kept in the licence table. */
export const Source = z.enum(['pack', 'core', 'wordnet', 'apertium', 'cldr']);
export type Source = z.infer<typeof Source>;

export const Gloss = z.object({
  text: z.string(),
  lang: z.string(),
  source: Source,
  reviewed: z.optional(z.boolean()),
});
export type Gloss = z.infer<typeof Gloss>;

export const Sense = z.object({
  pos: z.enum(['noun', 'verb', 'adjective', 'adverb', 'other']),
  definition: z.string(),
  example: z.optional(z.string()),
  source: Source,
  glosses: z.array(Gloss),
});
export type Sense = z.infer<typeof Sense>;

export const WordHelp = z.object({
  /** As it stands in the text; longer than the tapped word when a phrase matched ("carbon dioxide"). */
  surface: z.string(),
  start: z.number(),
  end: z.number(),
  lemma: z.string(),
  /** Best first, at most three; empty when no dictionary has it. */
  senses: z.array(Sense),
  /** An SVG of ours or of the picture set, as text; drawn as an image, never as markup. */
  picture: z.optional(z.object({ svg: z.string(), alt: z.string() })),
  syllables: z.optional(z.array(z.string())),
  name: z.boolean(),
});
export type WordHelp = z.infer<typeof WordHelp>;

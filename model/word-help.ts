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
  /** The heading and the sentences beside it: what the text is about. */
  about: z.optional(z.string().check(z.maxLength(2000))),
  /** Meanings of other words are wanted too, for a reader who guesses first. */
  guess: z.optional(z.boolean()),
  /** Shown before anybody asked: no look-up of the learner's (model/word-places.ts). */
  ahead: z.optional(z.boolean()),
});
export type WordQuestion = z.infer<typeof WordQuestion>;

/**
 * Where a meaning or gloss comes from: shown on the card, kept in the licence table. 'school': the glossary of the
 * learner's own school; 'core': Handrail's words for school.
 */
export const Source = z.enum([
  'pack',
  'school',
  'core',
  'wordnet',
  'apertium',
  'freedict',
  'mueller',
  'cedict',
  'cldr',
]);
export type Source = z.infer<typeof Source>;

export const Gloss = z.object({
  text: z.string(),
  lang: z.string(),
  source: Source,
  reviewed: z.optional(z.boolean()),
  /** Of a school's own word: who speaks the language and has checked it, and on which day ("2026-11-23"). */
  reviewer: z.optional(z.string()),
  date: z.optional(z.string()),
  /** The meaning in easy words of the same language, where somebody has written it. */
  definition: z.optional(z.string()),
});
export type Gloss = z.infer<typeof Gloss>;

export const Sense = z.object({
  pos: z.enum(['noun', 'verb', 'adjective', 'adverb', 'other']),
  definition: z.string(),
  example: z.optional(z.string()),
  source: Source,
  /** Stable: of the school word, or lemma, part of speech and place in WordNet ("bank.n.2"). */
  id: z.optional(z.string()),
  glosses: z.array(Gloss),
});
export type Sense = z.infer<typeof Sense>;

/** A piece that a word is built of, in order: "photo" (light) + "synthesis" (putting together). */
export const WordPart = z.object({
  text: z.string(),
  kind: z.enum(['prefix', 'root', 'suffix']),
  /** In easy English; the language's own word for it where we have one. */
  meaning: z.string(),
});
export type WordPart = z.infer<typeof WordPart>;

/** A word of another language that looks like this one, and does or does not mean the same. */
export const Cognate = z.object({
  text: z.string(),
  lang: z.string(),
  kind: z.enum(['cognate', 'false-friend']),
  /** Of a false friend: what it means, in easy English. */
  means: z.optional(z.string()),
});
export type Cognate = z.infer<typeof Cognate>;

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
  parts: z.optional(z.array(WordPart)),
  /** Other words of its family, by how often they are met: "analysis", "analytical". */
  family: z.optional(z.array(z.string())),
  /** In the home language, by itself: a cognate is shown, a false friend is warned of. */
  cognate: z.optional(Cognate),
  /** Meanings of other words of the same kind, to guess among; only where a guess was asked for. */
  others: z.optional(z.array(z.string())),
  name: z.boolean(),
  /** Nothing is explained, because something is measured here: this very word, or it is none of those a teacher opened. */
  withheld: z.optional(z.enum(['tested', 'other'])),
  /** How it sounds is kept back: what is read is measured. */
  unsaid: z.optional(z.boolean()),
  /** The teacher introduces it before the text is read. */
  first: z.optional(z.boolean()),
});
export type WordHelp = z.infer<typeof WordHelp>;

import * as z from 'zod/mini';
import type { Source } from '@/model/word-help';

/** The compiled dictionaries: what scripts/data.ts writes and language/lexicon.ts reads. Paths are below the extension's root. */

/** FNV-1a of the term's first word, so that a phrase lies with the word it opens with. */
function hashOf(term: string): number {
  const space = term.indexOf(' ');
  const length = space < 0 ? term.length : space;
  let hash = 0x811c9dc5;
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193) >>> 0;
  return (hash ^ (hash >>> 16)) >>> 0;
}
const shard = (hash: number, count: number): string => (hash % count).toString(16).padStart(2, '0');

export const ENGLISH_SHARDS = 256;
/** Of syllables, parts and families: 25 kB each. */
export const FACT_SHARDS = 64;
export const GLOSS_SHARDS = 16;
export const PICTURE_SHARDS = 64;

export const paths = {
  sources: '/lexicon/sources.json',
  forms: '/lexicon/en/forms.json',
  frequencies: '/lexicon/en/frequencies.json',
  vocabulary: '/lexicon/en/vocabulary.json',
  pictureNames: '/lexicon/en/pictures.json',
  english: (lemma: string): string => `/lexicon/en/${shard(hashOf(lemma), ENGLISH_SHARDS)}.json`,
  facts: (word: string): string => `/lexicon/en/words/${shard(hashOf(word), FACT_SHARDS)}.json`,
  core: (lang: string): string => `/lexicon/core/${lang}.json`,
  /** `folder` keeps dictionaries of different licences in files of their own. */
  glosses: (lang: string, folder: GlossFolder, lemma: string): string =>
    `/lexicon/${lang}/${folder}/${shard(hashOf(lemma), GLOSS_SHARDS)}.json`,
  falseFriends: (lang: string): string => `/lexicon/${lang}/false-friends.json`,
  nouns: (lang: string): string => `/lexicon/${lang}/cldr.json`,
  picture: (id: string): string => `/pictures/${shard(hashOf(id), PICTURE_SHARDS)}.json`,
} as const;

/** noun, verb, adjective (r: adverb), p: proper noun, o: everything else. */
export const PosLetter = z.enum(['n', 'v', 'a', 'r', 'p', 'o']);
export type PosLetter = z.infer<typeof PosLetter>;

/** `count`: how often SemCor's annotators chose this sense. `near`: names of the wider concept and the subject, to weigh contexts by. */
export const SenseRow = z.tuple([
  PosLetter,
  /** definition */ z.string(),
  /** example, or '' */ z.string(),
  /** count */ z.number(),
  /** near */ z.string(),
]);
export type SenseRow = z.infer<typeof SenseRow>;
/**
 * A sense that another lemma has too: "moist" and "damp" share one. Its definition and neighbors stand in that lemma's
 * row, by its place in the list; count and example are this lemma's own. A fifth of what English weighs is saved so.
 */
export const SharedSense = z.tuple([
  PosLetter,
  /** the other lemma */ z.string(),
  /** place of the row there */ z.number(),
  /** count */ z.number(),
  /** example, or '' */ z.string(),
]);
export type SharedSense = z.infer<typeof SharedSense>;
/** Best first within a part of speech. */
export const SenseRows = z.array(z.union([SenseRow, SharedSense]));
export type SenseRows = z.infer<typeof SenseRows>;

/** Only the entry that is asked for is checked row by row: a shard holds 150 lemmas and one is wanted. */
export const Shard = z.record(z.string(), z.unknown());

/** Irregular form to its lemmas, each with its letter before: { "mice": ["nmouse"] }. */
export const Forms = z.record(z.string(), z.array(z.string()));

/** Home-language dictionaries by folder, and what the card calls them. A folder holds works of one licence. */
export const GLOSS_SOURCES = {
  apertium: 'apertium',
  'apertium-cat': 'apertium',
  'apertium-gl': 'apertium',
  freedict: 'freedict',
  mueller: 'mueller',
  cedict: 'cedict',
} as const satisfies Record<string, Source>;
export type GlossFolder = keyof typeof GLOSS_SOURCES;
/** Which of them a language has; the first that knows a word is asked. */
export const DICTIONARIES: Readonly<Record<string, readonly GlossFolder[]>> = {
  es: ['apertium', 'apertium-cat', 'apertium-gl', 'freedict'],
  ar: ['freedict'],
  zh: ['cedict'],
  pt: ['apertium-cat', 'freedict'],
  fr: ['apertium-cat', 'freedict'],
  ru: ['mueller'],
  hi: ['freedict'],
};
/** 'any': the dictionary does not say which part of speech. */
export const GlossLetter = z.enum([...PosLetter.options, 'any']);
export type GlossLetter = z.infer<typeof GlossLetter>;
/** Glosses of a lemma by part of speech, best first. */
export const GlossRow = z.partialRecord(GlossLetter, z.array(z.string()));
export type GlossRow = z.infer<typeof GlossRow>;

/**
 * What is known of a word's build: lengths of its syllables as one base-36 digit each ("214" for an-a-lyze), its parts
 * with kind and meaning, and its family.
 */
export const WordFacts = z.tuple([
  z.string(),
  z.array(z.tuple([z.string(), z.enum(['p', 'r', 's']), z.string()])),
  z.array(z.string()),
]);
export type WordFacts = z.infer<typeof WordFacts>;

/** A word that only looks like an English one, and what it means, in easy English; by the English lemma. */
export const FalseFriend = z.tuple([z.string(), z.string()]);
export type FalseFriend = z.infer<typeof FalseFriend>;
export const FalseFriends = z.record(z.string(), FalseFriend);

export const Nouns = z.record(z.string(), z.string());

/** A picture's code, and what it shows: ids of the school core, places among the nouns of the dictionary. */
export const PictureName = z.tuple([z.string(), z.array(z.union([z.string(), z.number()]))]);
export type PictureName = z.infer<typeof PictureName>;
export const PictureNames = z.record(z.string(), PictureName);

/** One entry of the school-core glossary in English and in another language; `id` joins them. */
export const CoreEntry = z.object({
  id: z.string(),
  word: z.string(),
  pos: PosLetter,
  subject: z.string(),
  definition: z.string(),
  example: z.string(),
  /** Words that stand around it when this meaning is meant. */
  near: z.string(),
});
export type CoreEntry = z.infer<typeof CoreEntry>;
export const Core = z.array(CoreEntry);
export const CoreGloss = z.object({ gloss: z.string(), definition: z.string(), reviewed: z.boolean() });
export type CoreGloss = z.infer<typeof CoreGloss>;
export const CoreGlosses = z.record(z.string(), CoreGloss);

/** What was compiled in, and which dictionaries this build had to go without. */
export const Sources = z.object({
  stamp: z.string(),
  ids: z.array(z.string()),
  lacking: z.array(z.string()),
  /** Languages other than English that the school words have glosses in. */
  languages: z.array(z.string()),
});

/** What is known of the frequent lemmas at once, without opening a shard. */
export const VocabularyFile = z.object({
  /** Numbers of one vector. */
  dimensions: z.number(),
  /** Most frequent first, parted by spaces. */
  words: z.string(),
  /** Four hexadecimal digits a word: how often it is a noun, verb, adjective, adverb (0 never, else 1 + log2 of 1 + SemCor count). */
  posts: z.string(),
  /** Signed bytes in base64, one row of `dimensions` a word, all rows of one length: words that stand near the same words point the same way. */
  vectors: z.string(),
});
export type VocabularyFile = z.infer<typeof VocabularyFile>;

import * as z from 'zod/mini';

/**
 * What an adapter reads from a page: plain data, safe to send to the background, print or test.
 * Ids are strings throughout: Canvas ids exceed 2^53 and `2096~853302` is a legal one.
 */

/** Stable for as long as the block's own text is: kind, hash of the text, occurrence. Never an index into the page. */
export const Key = z.string();
export type Key = z.infer<typeof Key>;

/** What a stretch of text is for. It decides what a quiz allows (model/policy.ts), not how the text looks. */
export const Region = z.enum(['directions', 'passage', 'question', 'option']);
export type Region = z.infer<typeof Region>;

export const BlockKind = z.enum([
  'heading',
  'paragraph',
  'item',
  'quote',
  'table',
  'figure',
  'math',
  'code',
  'question',
  'option',
]);
export type BlockKind = z.infer<typeof BlockKind>;

/** Stands in a block's text where the page shows something that is not text. Never a word, never spoken as itself. */
export const OBJECT = '\uFFFC';

/** A formula or picture inside running text; `at` is the offset of its OBJECT character in the block's text. */
export const Inline = z.object({
  at: z.number(),
  kind: z.enum(['math', 'image']),
  /** What to say instead of it: the LaTeX source of a formula, the description of an image. */
  latex: z.optional(z.string()),
  /** Markup of a formula that keeps no LaTeX. */
  mathml: z.optional(z.string()),
  alt: z.optional(z.string()),
  altFrom: z.optional(z.literal('teacher')),
  /** Of an image. */
  src: z.optional(z.string()),
});
export type Inline = z.infer<typeof Inline>;

/**
 * A piece of the teacher's own text, in reading order. Never rewritten, only pointed at.
 * `text` has its white space collapsed to single spaces; '\n' marks a line break or a table row, '\t' a table cell.
 */
export const Block = z.object({
  key: Key,
  kind: BlockKind,
  text: z.string(),
  region: Region,
  /** BCP 47, from the nearest `lang` inside the content; the interface's own language does not count. */
  lang: z.optional(z.string()),
  dir: z.optional(z.enum(['ltr', 'rtl'])),
  /** Headings: 1-6. Items: nesting depth from 1. */
  level: z.optional(z.number()),
  /** Items: what the page counts before it ("3."), or nothing for a bullet. */
  marker: z.optional(z.string()),
  /** Figures: the description; absent when the author gave none. */
  alt: z.optional(z.string()),
  /** It is not on the page, but in the teacher's pack. */
  altFrom: z.optional(z.literal('teacher')),
  src: z.optional(z.string()),
  /** Block formulas. */
  latex: z.optional(z.string()),
  mathml: z.optional(z.string()),
  /** Tables: how many of the first rows and first columns are headers. */
  headerRows: z.optional(z.number()),
  headerColumns: z.optional(z.number()),
  inlines: z.optional(z.array(Inline)),
  /** Stretches in another language than the block's, in order, without overlap. */
  langs: z.optional(z.array(z.object({ start: z.number(), end: z.number(), lang: z.string() }))),
  /** What stands under a picture or over a table, by its markup. */
  caption: z.optional(z.boolean()),
});
export type Block = z.infer<typeof Block>;

export const Link = z.object({ text: z.string(), href: z.string() });
export type Link = z.infer<typeof Link>;
export const Image = z.object({ alt: z.string(), src: z.string() });
export type Image = z.infer<typeof Image>;
/** `provider` is a host's everyday name: canvas, studio, youtube, vimeo, drive, file; `id` is the provider's own. */
export const Video = z.object({
  provider: z.string(),
  id: z.string(),
  href: z.string(),
  title: z.optional(z.string()),
  /** The block it stands in or after. */
  key: z.optional(Key),
  /** Captions and subtitles that the page itself gives it; `lang` is BCP 47. */
  tracks: z.optional(z.array(z.object({ lang: z.string(), href: z.string() }))),
});
export type Video = z.infer<typeof Video>;
export const File = z.object({ name: z.string(), id: z.string(), href: z.string() });
export type File = z.infer<typeof File>;
export const Form = z.object({ title: z.string(), id: z.string(), href: z.string() });
export type Form = z.infer<typeof Form>;

export const ActivityRef = z.object({ lms: z.string(), host: z.string(), course: z.string(), id: z.string() });
export type ActivityRef = z.infer<typeof ActivityRef>;

export const ActivityKind = z.enum([
  'assignment',
  'quiz',
  'page',
  'discussion',
  'announcement',
  'material',
  'question',
  'form',
]);
export type ActivityKind = z.infer<typeof ActivityKind>;

/** 'no': nothing is measured · 'quiz': a quiz, test or survey · 'exam': a locked-down one, where Handrail draws nothing. */
export const Assessment = z.enum(['no', 'quiz', 'exam']);
export type Assessment = z.infer<typeof Assessment>;

export const Activity = z.object({
  ref: ActivityRef,
  kind: ActivityKind,
  role: z.enum(['student', 'teacher', 'unknown']),
  assessment: Assessment,
  title: z.string(),
  /** `iso` only where the page has a machine-readable date; `shown` is what the page says, in its own words. */
  due: z.optional(z.object({ iso: z.optional(z.string()), shown: z.string() })),
  points: z.optional(z.number()),
  /** Of the content, where the page says so. */
  lang: z.optional(z.string()),
  /** Of the LMS's interface. */
  uiLang: z.string(),
  /**
   * Why the text cannot be read here, when it cannot: the LMS keeps it locked, it lives in another site's frame, or an
   * open file shows pictures of words (or has not come yet).
   */
  closed: z.optional(z.enum(['locked', 'elsewhere', 'no-text'])),
  blocks: z.array(Block),
  links: z.array(Link),
  images: z.array(Image),
  videos: z.array(Video),
  files: z.array(File),
  forms: z.array(Form),
  /** Plain web pages that the teacher attached beside the text (Classroom). Links in the text are in `links`. */
  attached: z.optional(z.array(Link)),
});
export type Activity = z.infer<typeof Activity>;

/** `start` and `end` are UTF-16 offsets into the text of the block `key`. The only way a support points at the page. */
export const Span = z.object({ key: Key, start: z.number(), end: z.number() });
export type Span = z.infer<typeof Span>;

/** The same activity, whatever its text: what a learner's settings and a pack are kept under. */
export const refKey = (ref: ActivityRef): string => `${ref.lms}/${ref.host}/${ref.course}/${ref.id}`;

/** LaTeX of every formula, in reading order. */
export const equationsOf = (activity: Activity): string[] =>
  activity.blocks.flatMap((block) => [
    ...(block.latex === undefined ? [] : [block.latex]),
    ...(block.inlines ?? []).flatMap((inline) => (inline.latex === undefined ? [] : [inline.latex])),
  ]);

import * as z from 'zod/mini';

/** A teacher's work beside an assignment: data only. No HTML, no script, no student data, https links only. */

// '<' opens markup only before a letter, '/', '!' or '?' (HTML standard, tag open state): "3 < 5" is a meaning, "<b" is not.
const markup = /<[a-z/!?]/i;
// Controls but for line break and tab, and the two overrides that make text read other than it is.
// oxlint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202D\u202E]/;

const plain = (max: number) =>
  z.string().check(
    z.minLength(1),
    z.maxLength(max),
    z.refine((text) => !markup.test(text) && !unprintable.test(text)),
  );
/** Absolute, encrypted, without a user name in it ("https://school.example@elsewhere" goes elsewhere). */
const https = z.string().check(
  z.maxLength(500),
  z.refine((text) => {
    if (!URL.canParse(text)) return false;
    const url = new URL(text);
    return url.protocol === 'https:' && url.username === '' && url.password === '';
  }),
);
/** BCP 47, as far as its shape goes. */
const Lang = z.string().check(z.regex(/^[a-z]{2,3}(-[a-z0-9]{1,8}){0,4}$/i));
const Seconds = z.number().check(z.minimum(0), z.maximum(86_400));

/** Seconds from the start of the recording. */
export const Cue = z.object({ start: Seconds, end: Seconds, text: plain(500) });
export type Cue = z.infer<typeof Cue>;

export const CaptionTrack = z.object({
  lang: Lang,
  cues: z.optional(z.array(Cue).check(z.maxLength(2000))),
  /** A .vtt or .srt file, when the cues are not inside the pack. */
  href: z.optional(https),
});
export type CaptionTrack = z.infer<typeof CaptionTrack>;

/** The same content in another form, for a part of the assignment that the quote finds again. */
export const Alternate = z.object({
  kind: z.enum(['video', 'audio', 'text']),
  /** The first words of the heading or paragraph it stands beside; absent: beside the whole reading. */
  quote: z.optional(plain(200)),
  title: plain(200),
  href: z.optional(https),
  text: z.optional(plain(20_000)),
  /** Seconds. */
  length: z.optional(Seconds),
  captions: z.optional(z.array(CaptionTrack).check(z.maxLength(20))),
});
export type Alternate = z.infer<typeof Alternate>;

export const Term = z.object({
  term: plain(80),
  meaning: z.optional(plain(300)),
  /** Gloss by BCP 47 language. */
  glosses: z.optional(z.record(Lang, plain(200))),
});
export type Term = z.infer<typeof Term>;

/** How a name or a word of this text sounds, for voices that do not know it. */
export const SayRule = z.object({ write: plain(60), say: plain(120) });
export type SayRule = z.infer<typeof SayRule>;

/** A sentence or a paragraph of the directions, said by the teacher in another language. */
export const Direction = z.object({
  /** The first words of the teacher's own sentence or paragraph that it stands beside. */
  quote: plain(200),
  text: plain(1000),
  /** A speaker of the language has looked at it. */
  reviewed: z.optional(z.boolean()),
});
export type Direction = z.infer<typeof Direction>;

export const PACK_VERSION = 1;
export const Pack = z.object({
  version: z.literal(PACK_VERSION),
  author: plain(80),
  /** ISO date, day only. */
  date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  goal: z.optional(plain(300)),
  terms: z._default(z.array(Term).check(z.maxLength(2000)), []),
  alternates: z._default(z.array(Alternate).check(z.maxLength(50)), []),
  say: z.optional(z.array(SayRule).check(z.maxLength(200))),
  /** What is to be done, by BCP 47 language; in the order of the page. */
  directions: z.optional(z.record(Lang, z.array(Direction).check(z.maxLength(100)))),
  /** The first words of the part that holds the questions everyone answers; absent: found by its heading or kind. */
  questions: z.optional(plain(200)),
});
export type Pack = z.infer<typeof Pack>;

/** What became of a pack that was looked for. `why` is a key of video-or-text's strings, `trouble.<why>`. */
export const PackAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('found'), pack: Pack, from: z.enum(['link', 'file']) }),
  z.object({ kind: z.literal('refused'), why: z.enum(['damaged', 'newer', 'too-big', 'not-allowed']) }),
  z.object({ kind: z.literal('none') }),
]);
export type PackAnswer = z.infer<typeof PackAnswer>;

import * as z from 'zod/mini';
import { byLanguage, https, Lang, plain } from './checks';

/** A teacher's work beside an assignment: data only. No HTML, no script, no student data, https links only. */

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
  glosses: z.optional(byLanguage(plain(200))),
  /**
   * A word whose picture, of those that come with Handrail, shows this one; false: none fits. Absent: the picture of the
   * term itself. Never an address: a picture from elsewhere would tell that somebody looked.
   */
  picture: z.optional(z.union([z.literal(false), plain(80)])),
  /** "Your teacher introduces this first": met in class before the text. */
  first: z.optional(z.boolean()),
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

/** A step of the work. `quote`: the first words of the teacher's own sentence, which is shown; `text` only says more. */
export const Step = z.object({ quote: plain(200), text: z.optional(plain(300)) });
export type Step = z.infer<typeof Step>;

/** How an answer may begin; `quote`: of the question it is for, absent: for any. */
export const Starter = z.object({ text: plain(200), quote: z.optional(plain(200)) });
export type Starter = z.infer<typeof Starter>;

/** A sentence beside a place of the page: what "11:59pm" means, where Monday's chart lies. */
export const Remark = z.object({ quote: plain(200), text: plain(300), href: z.optional(https) });
export type Remark = z.infer<typeof Remark>;

/** What a picture shows, for who does not see it. `image`: the last part of its address. */
export const Description = z.object({ image: plain(200), text: plain(500) });
export type Description = z.infer<typeof Description>;

/** A part of the work, by its heading: done together by everyone, or in one of several ways. */
export const Part = z.object({ quote: plain(200), how: z.enum(['together', 'choice']) });
export type Part = z.infer<typeof Part>;

const SupportId = z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/), z.maxLength(40));
/** What the teacher allows where something is measured, and keeps off; by support. */
export const TeacherPolicy = z.object({
  /** What a quiz measures; absent: not said, and the strictest holds. */
  measures: z.optional(z.enum(['content', 'reading'])),
  allow: z._default(z.array(SupportId).check(z.maxLength(50)), []),
  keepOff: z._default(z.array(SupportId).check(z.maxLength(50)), []),
  /** Words that are never explained, wherever something is measured. */
  tested: z._default(z.array(plain(80)).check(z.maxLength(200)), []),
});
export type TeacherPolicy = z.infer<typeof TeacherPolicy>;

export const PACK_VERSION = 2;
export const Pack = z.object({
  version: z.literal(PACK_VERSION),
  author: plain(80),
  /** ISO date, day only, one that there is: Intl throws on another. */
  date: z.iso.date(),
  goal: z.optional(plain(300)),
  terms: z._default(z.array(Term).check(z.maxLength(2000)), []),
  alternates: z._default(z.array(Alternate).check(z.maxLength(50)), []),
  say: z.optional(z.array(SayRule).check(z.maxLength(200))),
  /** What is to be done, by BCP 47 language; in the order of the page. */
  directions: z.optional(byLanguage(z.array(Direction).check(z.maxLength(100)))),
  steps: z.optional(z.array(Step).check(z.maxLength(50))),
  starters: z.optional(z.array(Starter).check(z.maxLength(50))),
  remarks: z.optional(z.array(Remark).check(z.maxLength(50))),
  descriptions: z.optional(z.array(Description).check(z.maxLength(50))),
  parts: z.optional(z.array(Part).check(z.maxLength(20))),
  /** From teacher to teacher: no student sees it. */
  notes: z.optional(plain(2000)),
  policy: z.optional(TeacherPolicy),
  /** The first words of the part that holds the questions everyone answers; absent: found by its heading or kind. */
  questions: z.optional(plain(200)),
});
export type Pack = z.infer<typeof Pack>;

/** A link or block in the page, a file that somebody opened, or a host that the school names. */
export const PackFrom = z.enum(['link', 'file', 'school']);
export type PackFrom = z.infer<typeof PackFrom>;

/** What became of a pack that was looked for. `why` is a key of video-or-text's strings, `trouble.<why>`. */
export const PackAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('found'), pack: Pack, from: PackFrom }),
  z.object({ kind: z.literal('refused'), why: z.enum(['damaged', 'newer', 'too-big', 'not-allowed']) }),
  z.object({ kind: z.literal('none') }),
]);
export type PackAnswer = z.infer<typeof PackAnswer>;

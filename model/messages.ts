import * as z from 'zod/mini';
import { ActivityRef } from './activity';
import { Given } from './given';
import { Language } from './language';
import { NotableAnswer, NotableQuestion } from './notable';
import { CodeAnswer, FromSchool, KitAnswer } from './kit';
import { overlayRequests } from './overlay-requests';
import { Pack, PackAnswer } from './pack';
import { Profile, ProfilePatch } from './profile';
import { SavedWord } from './saved-word';
import { Sheet, SheetPage } from './sheet';
import { Draft } from './teaching';
import { WordHelp, WordQuestion } from './word-help';
import { WordMoves } from './word-places-shape';

/** Which word of the learner's it is. */
const SavedWordId = z.pick(SavedWord, { lang: true, lemma: true });

/** Asked of the background by content scripts and extension pages; it checks what it is asked. */
export const background = {
  /** The scout saw an activity: put the overlay into its tab. */
  'overlay.inject': { request: z.undefined(), response: z.void() },
  /** What an overlay begins with: the learner's choices and how Handrail looks. */
  'overlay.start': {
    request: z.undefined(),
    response: z.object({
      profile: Profile,
      given: Given,
      css: z.string(),
      languages: z.array(Language),
    }),
  },
  /** Put a part of the overlay (an LMS's reader, a support's body, rules about words) into the tab that asks. */
  'part.put': {
    request: z.object({ part: z.string().check(z.regex(/^(lms|support|page)-[a-z]+(-[a-z]+)*$/)) }),
    response: z.void(),
  },
  /** Handrail's words in one language, all surfaces, flat. */
  'words.catalogue': { request: z.object({ lang: z.string() }), response: z.record(z.string(), z.string()) },
  /** Again, when something of it has changed on the device. */
  'profile.read': { request: z.undefined(), response: z.object({ profile: Profile, given: Given }) },
  'profile.patch': { request: ProfilePatch, response: z.void() },
  'words.help': { request: WordQuestion, response: WordHelp },
  /** Keep a word on this device. 'full': it takes nothing more, and nothing is lost. */
  'words.save': { request: SavedWord, response: z.enum(['kept', 'full']) },
  /** Is it kept? */
  'words.saved': { request: SavedWordId, response: z.boolean() },
  'words.forget': { request: SavedWordId, response: z.void() },
  /** Words worth marking in a text, by what the learner knows already. */
  'words.notable': { request: NotableQuestion, response: NotableAnswer },
  /** What happened to words: their places move. Rejects when the device does not keep it. */
  'words.moved': { request: WordMoves, response: z.void() },
  /** A woff2 file of the extension, base64. */
  'font.read': { request: z.object({ id: z.string() }), response: z.object({ base64: z.string() }) },
  /** The pack that these codes carry, else the one kept from before. */
  'pack.find': { request: z.object({ ref: ActivityRef, codes: z.array(z.string()) }), response: PackAnswer },
  /** A pack file's text. */
  'pack.open': { request: z.object({ ref: ActivityRef, json: z.string() }), response: PackAnswer },
  /** A teacher's own pack for an activity; kept whenever it changes. */
  'draft.read': { request: ActivityRef, response: z.nullable(Draft) },
  'draft.keep': { request: Draft, response: z.void() },
  'draft.discard': { request: ActivityRef, response: z.void() },
  'draft.all': { request: z.undefined(), response: z.array(Draft) },
  /** `<version>.<code>`, for a link or a block. */
  'pack.encode': { request: Pack, response: z.string() },
  /** A code, a link, a block or a file's text: read, and kept nowhere. */
  'pack.read': { request: z.object({ text: z.string() }), response: PackAnswer },
  /** Open a page of ours with what is on the page that asks. */
  'sheet.open': { request: z.object({ page: SheetPage, sheet: Sheet }), response: z.void() },
  /** Null: it was opened too long ago, in another session of the browser. */
  'sheet.read': { request: z.object({ id: z.string() }), response: z.nullable(Sheet) },
  /** A kit file's text: looked at, or looked at and used. Pages of ours alone may ask for these six. */
  'kit.look': { request: z.object({ text: z.string() }), response: KitAnswer },
  'kit.keep': { request: z.object({ text: z.string() }), response: KitAnswer },
  'kit.forget': { request: z.undefined(), response: z.void() },
  'code.keep': { request: z.object({ text: z.string() }), response: CodeAnswer },
  'code.forget': { request: z.undefined(), response: z.void() },
  'school.held': { request: z.undefined(), response: FromSchool },
  'page.open': {
    request: z.object({
      page: z.enum(['learner', 'reader', 'words', 'coordinator']),
      /** For the reader: a file that is attached to the activity. */
      file: z.optional(z.object({ name: z.string(), href: z.string().check(z.startsWith('https://')) })),
    }),
    response: z.void(),
  },
  /** A host was granted from the popup: remember it and start there now. */
  'site.remember': { request: z.object({ host: z.string(), tab: z.number() }), response: z.void() },
} as const;
export type Background = typeof background;

/** What the popup shows of a page. */
export const PageState = z.object({
  state: z.enum(['ready', 'none', 'limited', 'exam']),
  title: z.string(),
  uiLanguage: z.string(),
  open: z.boolean(),
  hidden: z.boolean(),
});
export type PageState = z.infer<typeof PageState>;

/** Asked of the overlay in a tab by the popup. */
export const overlay = {
  'page.state': { request: overlayRequests['page.state'], response: PageState },
  'panel.open': { request: overlayRequests['panel.open'], response: z.void() },
  'all.hide': { request: overlayRequests['all.hide'], response: z.void() },
  'support.start': { request: overlayRequests['support.start'], response: z.void() },
} as const;
export type ToOverlay = typeof overlay;

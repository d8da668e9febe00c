import { clear, createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import * as z from 'zod/mini';
import { HOUR, pauseAfter, within } from '@/model/asking';
import type { GlossarySource } from '@/model/glossary';
import { GlossaryFile } from '@/model/glossary-file';
import { getHostedFile, type HostedAnswer } from './hosted-file';

/** A file that was right when it came; its hash names it. */
const Kept = z.object({ sha256: z.string(), file: GlossaryFile });
type Kept = z.infer<typeof Kept>;

/** What became of asking for the file of this hash, so that a background which was put to sleep does not ask anew. */
const Asked = z.object({
  sha256: z.string(),
  failures: z.number(),
  /** Epoch milliseconds; before it nobody asks. */
  next: z.number(),
  /** What came last was not the file that was named: a cache on the way may have an old one. */
  wrong: z.optional(z.boolean()),
});
type Asked = z.infer<typeof Asked>;

/**
 * A newer file replaces one that still serves: anywhere within this time, so that a whole district does not ask in the
 * same minute. Where nothing is kept yet, a device asks at once: its learner waits for the words.
 */
export const SPREAD = 4 * HOUR;

/** What may stand in for the world: tests, and the simulation of a district. */
export interface SchoolWordsWorld {
  readonly get: (href: string, most: number, anew?: boolean) => Promise<HostedAnswer>;
  /** Throws unless it is the file that `source` names. */
  readonly open: (content: Uint8Array<ArrayBuffer>, source: GlossarySource) => Promise<GlossaryFile>;
  readonly now: () => number;
  /** 0 to 1. */
  readonly dice: () => number;
  /** One record a language, each in a shelf of its own. */
  readonly kept: Keeping;
  readonly asked: Keeping;
}
export interface Keeping {
  get(lang: string): Promise<unknown>;
  set(lang: string, value: unknown): Promise<void>;
  forget(lang: string): Promise<void>;
  langs(): Promise<readonly string[]>;
}

const keepingIn = (store: UseStore): Keeping => ({
  get: (lang) => get<unknown>(lang, store),
  set: (lang, value) => set(lang, value, store),
  forget: (lang) => del(lang, store),
  langs: async () => (await entries<string, unknown>(store)).map(([lang]) => lang),
});

const files = createStore('handrail-school-words', 'by-language');
const asking = createStore('handrail-school-words-asked', 'by-language');

const world = (): SchoolWordsWorld => ({
  get: getHostedFile,
  open: openGlossaryFile,
  now: Date.now,
  dice: Math.random,
  kept: keepingIn(files),
  asked: keepingIn(asking),
});

class WrongFile extends Error {}

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The hash first: of a file that is not the named one nothing is parsed. */
export async function openGlossaryFile(
  content: Uint8Array<ArrayBuffer>,
  { sha256, lang }: GlossarySource,
): Promise<GlossaryFile> {
  if (hex(await crypto.subtle.digest('SHA-256', content)) !== sha256) throw new WrongFile('another file');
  const file = GlossaryFile.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content)));
  if (file.lang.toLowerCase() !== lang.toLowerCase()) throw new Error('of another language');
  return file;
}

export interface SchoolWordsStore {
  /**
   * What is on the device of this source's language: the file it names, else an earlier one, which serves until the new
   * one is there and right. Never waits for the network.
   */
  read(source: GlossarySource): Promise<{ readonly sha256: string; readonly file: GlossaryFile } | undefined>;
  /** Ask the host if it is time to. Resolves to whether something new is on the device; never rejects. */
  refresh(source: GlossarySource): Promise<boolean>;
  /** The school names these and no others: files of other languages go. */
  keepOnly(sources: readonly GlossarySource[]): Promise<void>;
}

/** The school's hosted glossaries, in the extension's own IndexedDB. One for each background. */
export function schoolWordsStore(seams: Partial<SchoolWordsWorld> = {}): SchoolWordsStore {
  const { get: ask, open, now, dice, kept, asked } = { ...world(), ...seams };
  /** By language, what is known of the device: a look-up must not wait for a database twice. */
  const known = new Map<string, Promise<Kept | undefined>>();
  /** By hash. */
  const underway = new Map<string, Promise<boolean>>();

  const recall = (lang: string): Promise<Kept | undefined> => {
    const before = known.get(lang);
    if (before) return before;
    const reading = (async () => {
      // What is kept was checked when it came; here only that it is of this version's shape, not every row again.
      const found = await kept.get(lang).catch(() => undefined);
      return isKept(found) ? found : undefined;
    })();
    known.set(lang, reading);
    return reading;
  };
  const askedOf = async (lang: string): Promise<Asked | undefined> => {
    const found = Asked.safeParse(await asked.get(lang).catch(() => undefined));
    return found.success ? found.data : undefined;
  };
  /** A device that keeps nothing more still has the words until it sleeps. */
  const note = (lang: string, value: Asked): Promise<void> => asked.set(lang, value).catch(() => undefined);

  async function refresh(source: GlossarySource): Promise<boolean> {
    const { lang, href, sha256, bytes } = source;
    const there = await recall(lang);
    if (there?.sha256 === sha256) return false;
    const before = await askedOf(lang);
    const about = before?.sha256 === sha256 ? before : undefined;
    if (!about && there) {
      await note(lang, { sha256, failures: 0, next: now() + within(SPREAD, dice()) });
      return false;
    }
    if (about && now() < about.next) return false;
    let wrong = false;
    try {
      const answer = await ask(href, bytes, about?.wrong === true);
      if (answer.kind === 'absent') throw new Error('the host does not have it');
      const file = await open(answer.content, source).catch((error: unknown) => {
        wrong = true;
        throw error;
      });
      const next: Kept = { sha256, file };
      known.set(lang, Promise.resolve(next));
      await kept.set(lang, next).catch(() => undefined);
      await asked.forget(lang).catch(() => undefined);
      return true;
    } catch {
      const failures = (about?.failures ?? 0) + 1;
      await note(lang, { sha256, failures, next: now() + pauseAfter(failures, dice()), ...(wrong ? { wrong } : {}) });
      return false;
    }
  }

  return {
    read: ({ lang }) => recall(lang),
    refresh(source) {
      const running = underway.get(source.sha256);
      if (running) return running;
      const started = refresh(source).finally(() => underway.delete(source.sha256));
      underway.set(source.sha256, started);
      return started;
    },
    async keepOnly(sources) {
      const named = new Set(sources.map(({ lang }) => lang));
      for (const shelf of [kept, asked])
        for (const lang of await shelf.langs()) {
          if (named.has(lang)) continue;
          known.delete(lang);
          await shelf.forget(lang);
        }
    },
  };
}

const isKept = (found: unknown): found is Kept =>
  typeof found === 'object' &&
  found !== null &&
  'sha256' in found &&
  'file' in found &&
  typeof found.file === 'object' &&
  found.file !== null &&
  'version' in found.file &&
  found.file.version === 1;

/** Start fresh: the school's files come again when they are next needed. */
export async function forgetSchoolWords(): Promise<void> {
  await clear(files);
  await clear(asking);
}

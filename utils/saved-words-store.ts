import { clear, createStore, del, entries, get, set, update } from 'idb-keyval';
import * as z from 'zod/mini';
import { SavedWord } from '@/model/saved-word';

/** Raise it with a migration in `readable`, and keep reading the old shape. */
const VERSION = 1;

/** What else belongs to a word (when it is met again) may lie beside it: keeping the word anew leaves that alone. */
const Kept = z.looseObject({ version: z.literal(VERSION), word: SavedWord });

/** Which word it is: the same in another text and in another form. */
export type WordId = Pick<SavedWord, 'lang' | 'lemma'>;

/**
 * The learner's words, in the extension's own IndexedDB: a picture is kilobytes, and what lies in extension storage is
 * sent to every open page whenever it changes. A database of its own: idb-keyval makes one store in each.
 */
const shelf = createStore('handrail-saved-words', 'saved');
/** What was found there and could not be read: kept, so that a person may still get it back. */
const aside = createStore('handrail-saved-words-aside', 'aside');

const keyOf = ({ lang, lemma }: WordId): string => `${lang} ${lemma.toLowerCase()}`;

/** Undefined when what is there is no saved word of a shape we know. */
function readable(value: unknown): z.infer<typeof Kept> | undefined {
  const found = Kept.safeParse(value);
  return found.success ? found.data : undefined;
}

/** Tells the other pages of the extension, and this one. */
const told = new Set<() => void>();
const CHANNEL = 'handrail-saved-words';
function tell(): void {
  for (const callback of told) callback();
  const port = new BroadcastChannel(CHANNEL);
  port.postMessage(null);
  port.close();
}

/** Keep a word, or keep it anew from another text. 'full': the device takes nothing more, and all is as it was. */
export async function keepWord(word: SavedWord): Promise<'kept' | 'full'> {
  const key = keyOf(word);
  try {
    const before = await get<unknown>(key, shelf);
    if (before !== undefined && !readable(before)) await set(`${key} ${new Date().toISOString()}`, before, aside);
    await update<unknown>(key, (now) => ({ ...readable(now), version: VERSION, word: SavedWord.parse(word) }), shelf);
  } catch (error) {
    if (error instanceof Error && error.name === 'QuotaExceededError') return 'full';
    throw error;
  }
  tell();
  return 'kept';
}

export const isKept = async (id: WordId): Promise<boolean> =>
  readable(await get<unknown>(keyOf(id), shelf)) !== undefined;

export async function forgetWord(id: WordId): Promise<void> {
  await del(keyOf(id), shelf);
  tell();
}

export interface SavedWords {
  /** The newest first. */
  readonly words: readonly SavedWord[];
  /** How many lie there that could not be read. Nothing deletes them. */
  readonly unreadable: number;
}

export async function listWords(): Promise<SavedWords> {
  const found = (await entries<IDBValidKey, unknown>(shelf)).map(([, value]) => readable(value)?.word);
  const words = found.filter((word) => word !== undefined);
  return {
    words: words.toSorted((a, b) => b.saved.localeCompare(a.saved)),
    unreadable: found.length - words.length,
  };
}

/** Called after every change, from whichever page of the extension. Returns the way to stop. */
export function watchWords(callback: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', callback);
  told.add(callback);
  return () => {
    told.delete(callback);
    channel.close();
  };
}

/** Start fresh: every word is gone, also what was laid aside. */
export async function forgetWords(): Promise<void> {
  await clear(shelf);
  await clear(aside);
  tell();
}

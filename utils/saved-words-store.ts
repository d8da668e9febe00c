import { createStore, entries, get, promisifyRequest, set, update } from 'idb-keyval';
import * as z from 'zod/mini';
import { type MyWord, Review } from '@/model/review';
import { SavedWord } from '@/model/saved-word';

/** Raise it with a migration in `readable`, and keep reading the old shape. */
const VERSION = 1;

/**
 * What else belongs to a word lies beside it: keeping the word anew leaves that alone. When it is met again is checked by
 * itself: a word is not lost with it.
 */
export const KeptWord = z.looseObject({
  version: z.literal(VERSION),
  word: SavedWord,
  review: z.optional(z.unknown()),
});

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
function readable(value: unknown): z.infer<typeof KeptWord> | undefined {
  const found = KeptWord.safeParse(value);
  return found.success ? found.data : undefined;
}

/** Tells the other pages of the extension, and this one. */
const told = new Set<() => void>();
const CHANNEL = 'handrail-saved-words';
export function tellWords(): void {
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
    if (isFull(error)) return 'full';
    throw error;
  }
  tellWords();
  return 'kept';
}

const isFull = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError';

export const isKept = async (id: WordId): Promise<boolean> =>
  readable(await get<unknown>(keyOf(id), shelf)) !== undefined;

/** Undefined when there is none, or none that we know how to read. */
function reviewIn(kept: z.infer<typeof KeptWord>): Review | undefined {
  const found = Review.safeParse(kept.review);
  return found.success ? found.data : undefined;
}

/** When the word is met again. 'gone': it was taken out in the meantime, and stays out. */
export async function keepReview(id: WordId, review: Review): Promise<'kept' | 'full' | 'gone'> {
  const key = keyOf(id);
  try {
    const before = readable(await get<unknown>(key, shelf));
    if (before?.review !== undefined && !reviewIn(before))
      await set(`${key} ${new Date().toISOString()}`, before, aside);
    // Found and written in one go: another page may take the word out at any moment.
    const kept = await shelf('readwrite', async (store) => {
      const now = readable(await promisifyRequest<unknown>(store.get(key)));
      if (!now) return false;
      store.put({ ...now, review: Review.parse(review) }, key);
      await promisifyRequest(store.transaction);
      return true;
    });
    if (!kept) return 'gone';
  } catch (error) {
    if (isFull(error)) return 'full';
    throw error;
  }
  tellWords();
  return 'kept';
}

/** A word as it lay there, to be put back. */
export type TakenOut = { readonly key: string; readonly value: unknown } | undefined;

export async function forgetWord(id: WordId): Promise<void> {
  await takeOut(id);
}

/** Forget a word, and hand over what was there; undefined when there was nothing. */
export async function takeOut(id: WordId): Promise<TakenOut> {
  const key = keyOf(id);
  const value = await shelf('readwrite', async (store) => {
    const before = await promisifyRequest<unknown>(store.get(key));
    store.delete(key);
    await promisifyRequest(store.transaction);
    return before;
  });
  tellWords();
  return value === undefined ? undefined : { key, value };
}

/** As it was; a word that was kept again in the meantime stays as it is now. */
export async function putBack(taken: TakenOut): Promise<'kept' | 'full'> {
  if (!taken) return 'kept';
  try {
    await update<unknown>(taken.key, (now) => now ?? taken.value, shelf);
  } catch (error) {
    if (isFull(error)) return 'full';
    throw error;
  }
  tellWords();
  return 'kept';
}

export interface SavedWords {
  /** The newest first. */
  readonly words: readonly MyWord[];
  /** How many lie there that could not be read. Nothing deletes them. */
  readonly unreadable: number;
}

export async function listWords(): Promise<SavedWords> {
  const found = (await entries<IDBValidKey, unknown>(shelf)).map(([, value]) => readable(value));
  const words = found.filter((each) => each !== undefined).map((each) => ({ word: each.word, review: reviewIn(each) }));
  return {
    words: words.toSorted((a, b) => b.word.saved.localeCompare(a.word.saved)),
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

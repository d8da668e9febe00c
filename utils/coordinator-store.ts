import { clear, createStore, entries, promisifyRequest, set } from 'idb-keyval';
import * as z from 'zod/mini';
import { Desk, NEW_DESK } from '@/model/coordinator';
import { type Glossary, MAX_TERMS, SchoolTerm } from '@/model/glossary';
import { inSlices } from './slices';

/**
 * What a coordinator works on, in the extension's own IndexedDB. The glossary is an entry of its own: it is the large
 * part (45,000 glosses are 5 MB), and another line under "Quizzes" need not write it again.
 */

/** Raise it with a migration in `recordIn`, and save a file of the old shape in tests/storage. */
const VERSION = 1;

const shelf = createStore('handrail-coordinator', 'desk');
/** What was found there and could not be read: kept, so that a person may still get it back. */
const asideShelf = createStore('handrail-coordinator-aside', 'aside');
const CHANNEL = 'handrail-coordinator';

/** `turn` names the last change, `words` the change that last touched the glossary. */
const Kept = z.looseObject({ version: z.literal(VERSION), turn: z.string(), words: z.string(), desk: Desk });
type Kept = z.infer<typeof Kept>;

export type Change = (desk: Desk) => Desk;

/** How it stands with what is on the screen. 'full': the computer takes nothing more, and nothing on the screen is lost. */
export type Saving =
  | { readonly is: 'reading' | 'saving' | 'full' | 'trouble' }
  /** `at`: when, in this session. Absent while nothing was changed yet. */
  | { readonly is: 'saved'; readonly at?: Date };

export interface Seen {
  readonly desk: Desk;
  readonly saving: Saving;
  /** Something lay there that this version cannot read; it was laid aside. */
  readonly unreadable: boolean;
}

export interface OpenDesk {
  /**
   * Shown at once, and kept as soon as may be. The same change runs again on what another tab kept meanwhile: it says
   * what to change, and not what all of it is. False: the result is nothing that could be read again, and is not taken.
   */
  change(next: Change): boolean;
  /** Try once more to keep what is not kept. */
  retry(): void;
  /** Resolves once everything on the screen is kept, or could not be. */
  settled(): Promise<void>;
  close(): void;
}

/** Words that are known to be readable: an edit of one word of ten thousand need not check the others. */
const readable = new WeakSet<SchoolTerm>();
function termIn(term: unknown): SchoolTerm | undefined {
  if (typeof term === 'object' && term !== null && readable.has(term as SchoolTerm)) return term as SchoolTerm;
  const read = SchoolTerm.safeParse(term);
  if (!read.success) return undefined;
  readable.add(read.data);
  return read.data;
}

/**
 * Reads words ahead, one at a time (utils/slices.ts): 45,000 glosses at once are a tenth of a second, and a page must not
 * stand still for it. What is readable is then taken as it is.
 */
export function* readAhead(terms: readonly unknown[]): Generator<undefined, void, undefined> {
  for (const term of terms) {
    if (typeof term === 'object' && term !== null && termIn(term) !== undefined) readable.add(term as SchoolTerm);
    yield;
  }
}

const Small = z.extend(Desk, { school: z.omit(Desk.shape.school, { glossary: true }) });

/** The same, as it will be read; undefined when it would not be. */
function checked(desk: Desk): Desk | undefined {
  const { glossary, ...school } = desk.school;
  const small = Small.safeParse({ ...desk, school });
  if (!small.success) return undefined;
  if (glossary === undefined) return small.data;
  if (glossary.length > MAX_TERMS) return undefined;
  for (const term of glossary) {
    // What was made here is kept as it was made: its identity tells whether the glossary changed.
    if (termIn(term) === undefined) return undefined;
    readable.add(term);
  }
  return { ...small.data, school: { ...small.data.school, glossary } };
}

/** A change that does not fit what another tab kept is left out; the others hold. */
const laidOver = (desk: Desk, changes: readonly Change[]): Desk =>
  changes.reduce((now, change) => checked(change(now)) ?? now, desk);

interface Found {
  readonly turn: string;
  readonly words: string;
  readonly desk: Desk;
  /** What of it could not be read. */
  readonly broken?: unknown;
}

const NOTHING: Found = { turn: '', words: '', desk: NEW_DESK };

function recordIn(value: unknown): Kept | undefined {
  const read = Kept.safeParse(value);
  return read.success ? read.data : undefined;
}

function foundIn(record: unknown, terms: unknown): Found {
  if (record === undefined) return NOTHING;
  const kept = recordIn(record);
  if (!kept) return { ...NOTHING, broken: { record, terms } };
  const { turn, words, desk } = kept;
  if (terms === undefined) return { turn, words, desk };
  const all: readonly unknown[] = Array.isArray(terms) ? terms : [];
  const glossary: Glossary = all.flatMap((term) => termIn(term) ?? []);
  const whole = Array.isArray(terms) && glossary.length === all.length;
  return {
    turn,
    words,
    desk: { ...desk, school: { ...desk.school, glossary } },
    // One word that cannot be read costs that word.
    ...(!whole && { broken: { terms } }),
  };
}

async function look(): Promise<Found> {
  const [record, terms] = await shelf('readonly', (store) =>
    Promise.all([
      promisifyRequest<unknown>(store.get('desk') as IDBRequest<unknown>),
      promisifyRequest<unknown>(store.get('glossary') as IDBRequest<unknown>),
    ]),
  );
  if (Array.isArray(terms)) await inSlices(readAhead(terms), new AbortController().signal);
  return foundIn(record, terms);
}

/**
 * The changes, laid over what is there by now; one transaction, so that two tabs never undo each other. `ready`: what they
 * make of `base`, for when nobody else kept anything meanwhile.
 */
function write(base: Found, changes: readonly Change[], ready: Desk): Promise<Found> {
  return shelf('readwrite', async (store) => {
    const record = recordIn(await promisifyRequest<unknown>(store.get('desk') as IDBRequest<unknown>));
    let before = base;
    let desk = ready;
    if ((record?.turn ?? '') !== base.turn) {
      const terms =
        record?.words === base.words
          ? base.desk.school.glossary
          : await promisifyRequest<unknown>(store.get('glossary') as IDBRequest<unknown>);
      // Without a record it was erased meanwhile, and stays so.
      before = record ? foundIn(record, terms) : NOTHING;
      desk = laidOver(before.desk, changes);
    }
    const { glossary, ...school } = desk.school;
    const turn = crypto.randomUUID();
    const same = glossary === before.desk.school.glossary;
    const words = same ? before.words : turn;
    if (!same && glossary) store.put(glossary, 'glossary');
    if (!same && !glossary) store.delete('glossary');
    store.put({ version: VERSION, turn, words, desk: { ...desk, school } }, 'desk');
    await promisifyRequest(store.transaction);
    return { turn, words, desk };
  });
}

const isFull = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError';

/** Opens the one desk of this computer; `tell` hears of it at once and after everything that happens to it, in any tab. */
export function openDesk(tell: (seen: Seen) => void, clock: () => Date = () => new Date()): OpenDesk {
  let base = NOTHING;
  let shown = NEW_DESK;
  let pending: Change[] = [];
  let saving: Saving = { is: 'reading' };
  let unreadable = false;
  /** To be laid aside before anything is written over it. */
  let broken: unknown;
  let closed = false;
  const port = new BroadcastChannel(CHANNEL);

  const say = (now: Saving = saving): void => {
    saving = now;
    if (!closed) tell({ desk: shown, saving, unreadable });
  };
  const take = (now: Found): void => {
    base = now;
    if (now.broken !== undefined) {
      broken = now.broken;
      unreadable = true;
    }
    shown = laidOver(now.desk, pending);
  };

  async function flush(): Promise<void> {
    if (pending.length === 0) return;
    say({ is: 'saving' });
    try {
      if (broken !== undefined) {
        await set(clock().toISOString(), broken, asideShelf);
        broken = undefined;
      }
      const changes = pending;
      const now = await write(base, changes, shown);
      pending = pending.slice(changes.length);
      take(now);
      port.postMessage(null);
      say(pending.length > 0 ? { is: 'saving' } : { is: 'saved', at: clock() });
    } catch (error) {
      say({ is: isFull(error) ? 'full' : 'trouble' });
    }
  }

  let line: Promise<void> = look()
    .then((now) => {
      take(now);
      say({ is: 'saved' });
    })
    .catch(() => say({ is: 'trouble' }));
  const next = (step: () => Promise<void>): void => {
    line = line.then(step);
  };

  port.addEventListener('message', () =>
    next(async () => {
      try {
        take(await look());
        say();
      } catch {
        // The next change reads it again.
      }
    }),
  );

  return {
    change(step) {
      const after = checked(step(shown));
      if (!after) return false;
      // Changes run again on another tab's words: an array, so that what is being written is known by its length.
      pending = [...pending, step];
      shown = after;
      say();
      next(flush);
      return true;
    },
    retry: () => next(flush),
    settled: () => line,
    close() {
      closed = true;
      port.close();
    },
  };
}

/** Nothing is left of it, also of what was laid aside. Open tabs show an empty desk. */
export async function forgetDesk(): Promise<void> {
  await clear(shelf);
  await clear(asideShelf);
  const port = new BroadcastChannel(CHANNEL);
  port.postMessage(null);
  port.close();
}

const DeskFile = z.object({ handrail: z.literal('coordinator'), version: z.literal(VERSION), desk: Desk });

/** All of it as a file's text. The key that signs is not in it. */
export const deskFile = (desk: Desk): string =>
  JSON.stringify({ handrail: 'coordinator', version: VERSION, desk } satisfies z.infer<typeof DeskFile>);

/** Undefined when the text is no file of ours, or one of a later version. */
export function deskIn(text: string): Desk | undefined {
  try {
    const read = DeskFile.safeParse(JSON.parse(text));
    return read.success ? read.data.desk : undefined;
  } catch {
    return undefined;
  }
}

/** What could not be read, as it lay there, as a file's text; null where nothing was laid aside. */
export async function asideFile(): Promise<string | null> {
  const found = await entries<IDBValidKey, unknown>(asideShelf);
  return found.length > 0 ? JSON.stringify(found.map(([at, was]) => ({ at, was }))) : null;
}

import type * as z from 'zod/mini';
import { Shard } from './lexicon-format';

/** Shards of one look-up with its phrases are about ten, each 60 to 100 kB once read. */
const SHARDS = 80;
/** Entries that were asked for, "there is none" among them: what a text's words need stays, without the words beside them. */
const ENTRIES = 6000;

const ALWAYS = '/lexicon/en/';

export type Read = (path: string) => Promise<unknown>;

/** Where an entry of a sharded dictionary stands. */
export type Place = readonly [path: string, key: string];

/**
 * The compiled files, each read once while it is in use. A file that this build does not have (a dictionary that was
 * lacking when it was compiled) counts as empty; a broken one is an error of the build and is told.
 */
export class Shelf {
  readonly #entries = new Map<string, unknown>();
  readonly #shards = new Map<string, Promise<Readonly<Record<string, unknown>>>>();
  readonly #whole = new Map<string, Promise<unknown>>();
  constructor(private readonly read: Read) {}

  async #readOrEmpty(path: string): Promise<unknown> {
    try {
      return await this.read(path);
    } catch {
      return undefined;
    }
  }

  #shard(path: string): Promise<Readonly<Record<string, unknown>>> {
    let shard = this.#shards.get(path);
    this.#shards.delete(path);
    if (!shard) {
      // English is in every build: when it cannot be read now, that is no answer, and the next question asks again.
      const json = path.startsWith(ALWAYS) ? this.read(path) : this.#readOrEmpty(path);
      shard = json.then((content) => Shard.parse(content ?? {}));
      shard.catch(() => this.#shards.delete(path));
    }
    this.#shards.set(path, shard);
    dropOldest(this.#shards, SHARDS);
    return shard;
  }

  /** Begin to read what is about to be asked for: many files side by side are there sooner than one after another. */
  ahead(wanted: Iterable<Place>): void {
    const paths = new Set<string>();
    for (const [path, key] of wanted) if (!this.#entries.has(path + key)) paths.add(path);
    for (const path of paths) this.#shard(path).catch(() => undefined);
  }

  /** One entry of a sharded dictionary; undefined when it has none. */
  async entry<Schema extends z.ZodMiniType>(
    path: string,
    key: string,
    schema: Schema,
  ): Promise<z.infer<Schema> | undefined> {
    const place = path + key;
    let entry = this.#entries.get(place);
    if (entry === undefined && !this.#entries.has(place)) {
      const shard = await this.#shard(path);
      entry = Object.hasOwn(shard, key) ? shard[key] : undefined;
    }
    this.#entries.delete(place);
    this.#entries.set(place, entry);
    dropOldest(this.#entries, ENTRIES);
    return entry === undefined ? undefined : schema.parse(entry);
  }

  /** A file that is small enough to stay; `empty` when this build has none. */
  async whole<Schema extends z.ZodMiniType, Made>(
    path: string,
    schema: Schema,
    make: (content: z.infer<Schema> | undefined) => Made,
  ): Promise<Made> {
    let made = this.#whole.get(path);
    if (!made) {
      made = this.#readOrEmpty(path).then((json) => make(json === undefined ? undefined : schema.parse(json)));
      this.#whole.set(path, made);
    }
    return made as Promise<Made>;
  }
}

/** What was used last stands at the end of the map. */
function dropOldest(kept: Map<string, unknown>, most: number): void {
  const oldest = kept.keys().next();
  if (kept.size > most && !oldest.done) kept.delete(oldest.value);
}

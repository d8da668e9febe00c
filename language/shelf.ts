import type * as z from 'zod/mini';
import { Shard } from './lexicon-format';

/** Shards of one look-up with its phrases are about ten, each 60 to 100 kB once read: what a page's words need stays. */
const KEPT = 160;

const ALWAYS = '/lexicon/en/';

export type Read = (path: string) => Promise<unknown>;

/**
 * The compiled files, each read once while it is in use. A file that this build does not have (a dictionary that was
 * lacking when it was compiled) counts as empty; a broken one is an error of the build and is told.
 */
export class Shelf {
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
    const oldest = this.#shards.keys().next();
    if (this.#shards.size > KEPT && !oldest.done) this.#shards.delete(oldest.value);
    return shard;
  }

  /** Begin to read what is about to be asked for: many files side by side are there sooner than one after another. */
  ahead(paths: Iterable<string>): void {
    for (const path of new Set(paths)) this.#shard(path).catch(() => undefined);
  }

  /** One entry of a sharded dictionary; undefined when it has none. */
  async entry<Schema extends z.ZodMiniType>(
    path: string,
    key: string,
    schema: Schema,
  ): Promise<z.infer<Schema> | undefined> {
    const entries = await this.#shard(path);
    return Object.hasOwn(entries, key) ? schema.parse(entries[key]) : undefined;
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

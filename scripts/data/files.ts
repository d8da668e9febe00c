import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** JSON files in the making, by path; each is a record with sorted keys, so that a build is byte for byte the same. */
export class Files {
  readonly #records = new Map<string, Map<string, unknown>>();
  readonly #whole = new Map<string, string | Uint8Array>();

  put(path: string, key: string, value: unknown): void {
    let record = this.#records.get(path);
    if (!record) this.#records.set(path, (record = new Map()));
    record.set(key, value);
  }

  write(path: string, content: string | Uint8Array): void {
    this.#whole.set(path, content);
  }

  saveTo(folder: string): void {
    const sorted = [...this.#records].map(([path, record]): [string, string] => {
      const entries = [...record].toSorted(([a], [b]) => (a < b ? -1 : 1));
      return [path, JSON.stringify(Object.fromEntries(entries))];
    });
    for (const [path, content] of [...sorted, ...this.#whole]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  }
}

import * as z from 'zod/mini';
import type { SchoolTerm } from '@/model/glossary';
import { ImportStop, type Progress, type Table } from './contract';
import { importer } from './importer';
import { piecesOf } from './pieces';
import { type FromImport, PIECE, ToImport } from './wire';

/** ms between two words on how far the work is: a bar on a page is not drawn more often. */
const BETWEEN = 50;

/** The thread's end: answers what a page asks, with `say`. Nothing is kept here but the table that was read last. */
export class ImportThread {
  #held: { readonly id: number; readonly table: Table } | undefined;
  readonly #terms = new Map<number, SchoolTerm[]>();
  readonly #rows = new Map<number, string[][]>();
  constructor(private readonly say: (message: FromImport) => void) {}

  async hear(message: unknown): Promise<void> {
    const parsed = ToImport.safeParse(message);
    if (!parsed.success) {
      // Whoever asked must not wait for ever; all else in it is wrong.
      const { id } = z.object({ id: z.number() }).parse(message);
      this.say({ is: 'stopped', id, why: 'damaged' });
      return;
    }
    const asked = parsed.data;
    const { id } = asked;
    try {
      switch (asked.is) {
        case 'terms':
          this.#terms.set(id, [...(this.#terms.get(id) ?? []), ...asked.terms]);
          return;
        case 'rows':
          this.#rows.set(id, [...(this.#rows.get(id) ?? []), ...asked.rows]);
          return;
        case 'read':
          return await this.#read(id, asked.file);
        case 'merge':
          return await this.#merge(asked);
      }
    } catch (error) {
      this.say({ is: 'stopped', id, why: error instanceof ImportStop ? error.why : 'damaged' });
    }
  }

  #progress(id: number): (progress: Progress) => void {
    let last = 0;
    return ({ part, rows }) => {
      const now = performance.now();
      if (now - last < BETWEEN) return;
      last = now;
      this.say({ is: 'progress', id, part, rows });
    };
  }

  async #read(id: number, file: Blob & { readonly name: string }): Promise<void> {
    this.#held = undefined;
    // Whoever asked ends the whole thread to stop it.
    const table = await importer.read(file, this.#progress(id), new AbortController().signal);
    this.#held = { id, table };
    for (const rows of piecesOf(table.rows, PIECE.rows))
      this.say({ is: 'rows', id, rows: rows.map((row) => [...row]) });
    this.say({ is: 'table', id, columns: [...table.columns], readAs: table.readAs });
  }

  async #merge({ id, table: held, columns, readAs, uses }: Extract<ToImport, { is: 'merge' }>): Promise<void> {
    const rows = this.#held && this.#held.id === held ? this.#held.table.rows : (this.#rows.get(id) ?? []);
    const glossary = this.#terms.get(id) ?? [];
    this.#terms.delete(id);
    this.#rows.delete(id);
    const never = new AbortController().signal;
    const merge = await importer.merge(glossary, { columns, rows, readAs }, uses, this.#progress(id), never);
    const { added, changed, same } = merge;
    for (const terms of piecesOf(merge.glossary, PIECE.terms)) this.say({ is: 'terms', id, terms: [...terms] });
    for (const conflicts of piecesOf(merge.conflicts, PIECE.conflicts))
      this.say({ is: 'conflicts', id, conflicts: [...conflicts] });
    for (const notes of piecesOf(merge.notes, PIECE.notes)) this.say({ is: 'notes', id, notes: [...notes] });
    this.say({ is: 'merged', id, added, changed, same });
  }
}

import type { SchoolTerm } from '@/model/glossary';
import type { Thread } from '@/model/thread';
import { nextTask } from '@/utils/slices';
import {
  type Conflict,
  type Importer,
  ImportStop,
  type Merge,
  type Progress,
  type RowNote,
  type Table,
} from './contract';
import { match } from './match';
import { piecesOf } from './pieces';
import { FromImport, PIECE, type ToImport } from './wire';

/** What has come for one question so far. */
interface Question {
  readonly rows: string[][];
  readonly terms: SchoolTerm[];
  readonly conflicts: Conflict[];
  readonly notes: RowNote[];
  readonly on: (progress: Progress) => void;
  readonly done: (last: Extract<FromImport, { is: 'table' | 'merged' }>) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * The importer as a page has it: all work is done by the thread that `open` starts, and a page is never busy with it for
 * more than a few milliseconds. To stop is to end the thread; the next question starts another.
 */
export class ImportClient implements Importer {
  #thread: Thread<ToImport> | undefined;
  #last = 0;
  readonly #questions = new Map<number, Question>();
  /** Tables that the thread of today still holds. */
  #held = new WeakMap<Table, number>();
  readonly match = match;

  constructor(private readonly open: () => Thread<ToImport>) {}

  read(file: Blob & { readonly name: string }, on: (progress: Progress) => void, signal: AbortSignal): Promise<Table> {
    return this.#ask(
      on,
      signal,
      (thread, id) => thread.ask({ is: 'read', id, file }),
      ({ rows }, last, id) => {
        if (last.is !== 'table') throw new ImportStop('damaged');
        const table: Table = { columns: last.columns, rows, readAs: last.readAs };
        // It keeps the last one alone.
        this.#held = new WeakMap([[table, id]]);
        return table;
      },
    );
  }

  merge(
    glossary: readonly SchoolTerm[],
    table: Table,
    uses: Parameters<Importer['merge']>[2],
    on: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<Merge> {
    const send = async (thread: Thread<ToImport>, id: number): Promise<void> => {
      for (const terms of piecesOf(glossary, PIECE.terms)) {
        thread.ask({ is: 'terms', id, terms: [...terms] });
        await nextTask();
      }
      const held = this.#held.get(table);
      if (held === undefined)
        for (const rows of piecesOf(table.rows, PIECE.rows)) {
          thread.ask({ is: 'rows', id, rows: rows.map((row) => [...row]) });
          await nextTask();
        }
      const { columns, readAs } = table;
      thread.ask({
        is: 'merge',
        id,
        ...(held !== undefined && { table: held }),
        columns: [...columns],
        readAs,
        uses: [...uses],
      });
    };
    return this.#ask(on, signal, send, ({ terms, conflicts, notes }, last) => {
      if (last.is !== 'merged') throw new ImportStop('damaged');
      const { added, changed, same } = last;
      return { glossary: terms, added, changed, same, conflicts, notes };
    });
  }

  /** Ends the thread, and with it what it holds. */
  close(): void {
    this.#end(new ImportStop('damaged'));
  }

  #end(reason: unknown): void {
    this.#thread?.end();
    this.#thread = undefined;
    this.#held = new WeakMap();
    for (const { failed } of this.#questions.values()) failed(reason);
    this.#questions.clear();
  }

  async #ask<T>(
    on: (progress: Progress) => void,
    signal: AbortSignal,
    send: (thread: Thread<ToImport>, id: number) => Promise<void> | void,
    made: (question: Question, last: Extract<FromImport, { is: 'table' | 'merged' }>, id: number) => T,
  ): Promise<T> {
    signal.throwIfAborted();
    this.#last += 1;
    const id = this.#last;
    const thread = this.#running();
    const stop = (): void => this.#end(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    try {
      return await new Promise<T>((resolve, reject) => {
        const question: Question = {
          rows: [],
          terms: [],
          conflicts: [],
          notes: [],
          on,
          done: (last) => resolve(made(question, last, id)),
          failed: reject,
        };
        this.#questions.set(id, question);
        Promise.resolve(send(thread, id)).catch(reject);
      });
    } finally {
      signal.removeEventListener('abort', stop);
      this.#questions.delete(id);
    }
  }

  #running(): Thread<ToImport> {
    if (this.#thread) return this.#thread;
    const thread = this.open();
    this.#thread = thread;
    thread.onAnswer((answer) => {
      const said = FromImport.safeParse(answer);
      if (said.success) this.#heard(said.data);
      else this.#end(new ImportStop('damaged'));
    });
    thread.onBroken(() => {
      if (this.#thread === thread) this.#end(new ImportStop('damaged'));
    });
    return thread;
  }

  #heard(said: FromImport): void {
    const question = this.#questions.get(said.id);
    if (!question) return;
    switch (said.is) {
      case 'progress':
        question.on({ part: said.part, rows: said.rows });
        return;
      case 'rows':
        question.rows.push(...said.rows);
        return;
      case 'terms':
        question.terms.push(...said.terms);
        return;
      case 'conflicts':
        question.conflicts.push(...said.conflicts);
        return;
      case 'notes':
        question.notes.push(...said.notes);
        return;
      case 'stopped':
        question.failed(new ImportStop(said.why));
        return;
      case 'table':
      case 'merged':
        question.done(said);
    }
  }
}

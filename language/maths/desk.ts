import { type Formula, FromFormulas, type ToFormulas } from '@/model/maths';
import type { Thread } from '@/model/thread';

export interface FormulaDeskNeeds {
  readonly open: () => Thread<ToFormulas>;
  /** Nobody has asked in a while; the worker is ended. */
  readonly idle?: () => void;
}

/** ms for one question: the engine answers within 0.2 s, but a formula that was made to be endless never ends. */
const PATIENCE = 8000;
/** ms without a question: a page asks for all it has at once. */
const IDLE = 60_000;
/** Formulas whose words are kept. */
const KEPT = 1000;

type Words = readonly (string | null)[];

/** One worker for all pages, made when the first formula is asked for, and made anew when it breaks or hangs. */
export class FormulaDesk {
  private thread: Thread<ToFormulas> | undefined;
  private readonly waiting = new Map<number, (said: Words | null) => void>();
  private readonly known = new Map<string, string | null>();
  private last = 0;
  private idling: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly needs: FormulaDeskNeeds) {}

  get atRest(): boolean {
    return this.thread === undefined;
  }

  /** In the order asked; null for what cannot be said. Never rejects. */
  async say(formulas: readonly Formula[], lang: string): Promise<(string | null)[]> {
    const keys = formulas.map(({ latex, mathml }) => JSON.stringify([lang, latex, mathml]));
    const asked = formulas.filter((_formula, at) => !this.known.has(keys[at] ?? ''));
    if (asked.length > 0) {
      const said = await this.ask(asked, lang);
      // What hung the worker is not asked again.
      asked.forEach((formula, at) => this.keep(keys[formulas.indexOf(formula)] ?? '', said?.[at] ?? null));
    }
    return keys.map((key) => this.known.get(key) ?? null);
  }

  close(): void {
    clearTimeout(this.idling);
    this.thread?.end();
    this.thread = undefined;
    for (const answer of this.waiting.values()) answer(null);
    this.waiting.clear();
  }

  private async ask(formulas: readonly Formula[], lang: string): Promise<Words | null> {
    clearTimeout(this.idling);
    this.last += 1;
    const id = this.last;
    const thread = this.running();
    let patience: ReturnType<typeof setTimeout> | undefined;
    const said = await new Promise<Words | null>((resolve) => {
      this.waiting.set(id, resolve);
      patience = setTimeout(() => this.close(), PATIENCE);
      thread.ask({ id, lang, formulas: [...formulas] });
    });
    clearTimeout(patience);
    clearTimeout(this.idling);
    this.idling = setTimeout(() => {
      this.close();
      this.needs.idle?.();
    }, IDLE);
    return said;
  }

  private keep(key: string, said: string | null): void {
    this.known.set(key, said);
    for (const oldest of this.known.keys()) if (this.known.size > KEPT) this.known.delete(oldest);
  }

  private running(): Thread<ToFormulas> {
    if (this.thread) return this.thread;
    const thread = this.needs.open();
    this.thread = thread;
    thread.onAnswer((answer) => {
      const { id, said } = FromFormulas.parse(answer);
      this.waiting.get(id)?.(said);
      this.waiting.delete(id);
    });
    thread.onBroken(() => {
      if (this.thread === thread) this.close();
    });
    return thread;
  }
}

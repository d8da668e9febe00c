import type { Order, Sound } from './engine';
import { FromWorker, type ToWorker } from './protocol';

/** The sound of one order as it comes from the engine's worker. */
export interface Take {
  readonly sounds: Sound[];
  /** Its length in milliseconds, once complete. */
  length: number | undefined;
  trouble: 'no-voice' | 'no-language' | 'stopped' | undefined;
  /** Called when one of the above changed. */
  changed: () => void;
}

/** What we need of a Worker. */
export interface EngineThread {
  ask(message: ToWorker): void;
  onAnswer(listener: (answer: unknown) => void): void;
  /** It broke, and answers nothing more. */
  onBroken(listener: () => void): void;
  end(): void;
}

/** Sentences kept ready: the one that follows, and the one before it for a step back. */
const KEPT = 4;
const keyOf = ({ text, lang, voice, rate }: Order): string => JSON.stringify([text, lang, voice, rate]);

/** One worker, made when first needed and made anew when it breaks. */
export class Synthesiser {
  private worker: EngineThread | undefined;
  private readonly takes = new Map<number, Take>();
  private readonly kept = new Map<string, Take>();
  private last = 0;

  constructor(private readonly open: () => EngineThread) {}

  /** The sound of the order, begun now unless it was prepared. */
  take(order: Order): Take {
    const key = keyOf(order);
    const ready = this.kept.get(key);
    if (ready && !ready.trouble) {
      // The newest stand last.
      this.kept.delete(key);
      this.kept.set(key, ready);
      return ready;
    }
    const take: Take = { sounds: [], length: undefined, trouble: undefined, changed: () => undefined };
    this.last += 1;
    this.takes.set(this.last, take);
    this.kept.set(key, take);
    for (const old of this.kept.keys()) if (this.kept.size > KEPT) this.kept.delete(old);
    this.running().ask({ id: this.last, order });
    return take;
  }

  close(): void {
    this.worker?.end();
    this.worker = undefined;
    this.kept.clear();
    for (const [id, take] of this.takes) {
      this.takes.delete(id);
      take.trouble = 'stopped';
      take.changed();
    }
  }

  private running(): EngineThread {
    if (this.worker) return this.worker;
    const worker = this.open();
    this.worker = worker;
    worker.onAnswer((answer) => this.heard(FromWorker.parse(answer)));
    worker.onBroken(() => {
      if (this.worker === worker) this.close();
    });
    return worker;
  }

  private heard(message: FromWorker): void {
    const take = this.takes.get(message.id);
    if (!take) return;
    switch (message.is) {
      case 'sound':
        take.sounds.push(message);
        break;
      case 'end':
        take.length = message.ms;
        this.takes.delete(message.id);
        break;
      case 'trouble':
        take.trouble = message.why;
        this.takes.delete(message.id);
        break;
    }
    take.changed();
  }
}

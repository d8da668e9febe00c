import type { Thread } from '@/model/thread';
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

/** Sentences kept ready: the one that follows, and the one before it for a step back. */
const KEPT = 4;
/** A thread that has never answered reads the engine and a dictionary first: seconds on an old Chromebook, ms. */
const WAKING = 10_000;
/** One that has answered before and says nothing for so long while it has work hangs, ms. */
const WORKING = 4000;
const keyOf = ({ text, lang, voice, rate }: Order): string => JSON.stringify([text, lang, voice, rate]);

/** An order that a thread works on. */
interface Asked {
  readonly take: Take;
  readonly order: Order;
  /** It was asked once before, of a thread that broke: so many pieces are here already. */
  again: boolean;
  skip: number;
}

/** One worker, made when first needed and made anew when it breaks or hangs; what it worked on is then asked once more. */
export class Synthesiser {
  private worker: Thread<ToWorker> | undefined;
  private answered = false;
  private readonly asked = new Map<number, Asked>();
  private readonly kept = new Map<string, Take>();
  private last = 0;
  private watch: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly open: () => Thread<ToWorker>) {}

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
    this.kept.set(key, take);
    for (const old of this.kept.keys()) if (this.kept.size > KEPT) this.kept.delete(old);
    this.ask({ take, order, again: false, skip: 0 });
    return take;
  }

  close(): void {
    this.leave();
    this.kept.clear();
    for (const { take } of this.letGo()) this.stopped(take);
  }

  private ask(asked: Asked): void {
    this.last += 1;
    this.asked.set(this.last, asked);
    this.running().ask({ id: this.last, order: asked.order });
    this.expect();
  }

  private letGo(): readonly Asked[] {
    const open = [...this.asked.values()];
    this.asked.clear();
    return open;
  }

  private stopped(take: Take): void {
    take.trouble = 'stopped';
    take.changed();
  }

  private leave(): void {
    clearTimeout(this.watch);
    this.worker?.end();
    this.worker = undefined;
    this.answered = false;
  }

  /** The engine says the same text in the same pieces: those that are here already are passed over. */
  private renew(): void {
    this.leave();
    for (const asked of this.letGo()) {
      if (asked.again) this.stopped(asked.take);
      else this.ask({ ...asked, again: true, skip: asked.take.sounds.length });
    }
  }

  private expect(): void {
    clearTimeout(this.watch);
    if (this.asked.size > 0) this.watch = setTimeout(() => this.renew(), this.answered ? WORKING : WAKING);
  }

  private running(): Thread<ToWorker> {
    if (this.worker) return this.worker;
    const worker = this.open();
    this.worker = worker;
    worker.onAnswer((answer) => {
      if (this.worker === worker) this.heard(FromWorker.parse(answer));
    });
    worker.onBroken(() => {
      if (this.worker === worker) this.renew();
    });
    return worker;
  }

  private heard(message: FromWorker): void {
    this.answered = true;
    const asked = this.asked.get(message.id);
    if (!asked) return;
    const { take } = asked;
    if (message.is !== 'sound') this.asked.delete(message.id);
    this.expect();
    switch (message.is) {
      case 'sound':
        if (asked.skip > 0) {
          asked.skip -= 1;
          return;
        }
        take.sounds.push(message);
        break;
      case 'end':
        take.length = message.ms;
        break;
      case 'trouble':
        take.trouble = message.why;
        break;
    }
    take.changed();
  }
}

import { EMBEDDED_VOICES, embeddedVoiceFor } from './embedded-languages';
import type { Output } from './output';
import type { Port } from './port';
import { type FromSpeaker, type Order, ToSpeaker } from './protocol';
import type { Take } from './synthesiser';

export interface SpeakerNeeds {
  readonly take: (order: Order) => Take;
  readonly open: () => Promise<Output>;
  /** Nothing is being said. */
  readonly rest: () => void;
  /** No page has asked for anything in a while. */
  readonly idle: () => void;
}

/** Between the order and the first sample: the audio thread must not find it too late, seconds. */
const LEAD = 0.02;
/** ms without any page that listens. */
const IDLE = 30_000;

interface Turn {
  readonly port: Port;
  readonly id: number;
  end(): void;
}

/** Makes the sound for all pages, one thing at a time: the newest wins. */
export class Speaker {
  private readonly ports = new Set<Port>();
  private turn: Turn | undefined;
  private idling: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly needs: SpeakerNeeds) {}

  serve(port: Port): void {
    clearTimeout(this.idling);
    this.ports.add(port);
    port.onMessage((raw) => {
      const message = ToSpeaker.safeParse(raw);
      if (message.success) this.told(port, message.data);
    });
    port.onClose(() => {
      this.ports.delete(port);
      if (this.turn?.port === port) this.finish();
      if (this.ports.size === 0) this.idling = setTimeout(this.needs.idle, IDLE);
    });
  }

  private told(port: Port, message: ToSpeaker): void {
    switch (message.do) {
      case 'speak': {
        const former = this.turn;
        if (former) {
          this.finish();
          former.port.post({ did: 'taken', id: former.id } satisfies FromSpeaker);
        }
        void this.speak(port, message.id, message.order);
        return;
      }
      case 'prepare':
        this.needs.take(message.order);
        // Somebody is about to press play: the device wakes now, and sleeps again if nobody does.
        if (!this.turn)
          void this.needs.open().then(() => {
            if (!this.turn) this.needs.rest();
          });
        return;
      case 'cancel':
        if (this.turn?.port === port && this.turn.id === message.id) this.finish();
        return;
      case 'stay':
        return;
    }
  }

  private finish(): void {
    this.turn?.end();
    this.turn = undefined;
    this.needs.rest();
  }

  private async speak(port: Port, id: number, order: Order): Promise<void> {
    const post = (message: FromSpeaker): void => port.post(message);
    let output: Output | undefined;
    let over = false;
    const turn: Turn = {
      port,
      id,
      end: () => {
        over = true;
        output?.stop();
      },
    };
    this.turn = turn;
    const take = this.needs.take(order);
    output = await this.needs.open();
    if (over) return;
    void output.onLost?.(() => {
      if (over) return;
      this.finish();
      post({ did: 'trouble', id, why: 'stopped' });
    });
    const voice = embeddedVoiceFor(order.lang, order.voice)?.id ?? EMBEDDED_VOICES[0].id;
    const playing = new Playing(output, take, {
      start: () => post({ did: 'start', id, voice }),
      word: (start, end) => post({ did: 'word', id, start, end }),
      end: (trouble) => {
        if (this.turn === turn) this.finish();
        post(trouble ? { did: 'trouble', id, why: trouble } : { did: 'end', id });
      },
    });
    take.changed = () => {
      if (!over) playing.go();
    };
    playing.go();
  }
}

/** One sentence on its way to the ear, while the engine may still be making its end. */
class Playing {
  private begun: number | undefined;
  private next = 0;
  private played = 0;
  private ending = false;
  private readonly waiting: { readonly at: number; readonly start: number; readonly end: number }[] = [];

  constructor(
    private readonly output: Output,
    private readonly take: Take,
    private readonly on: {
      start(): void;
      word(start: number, end: number): void;
      end(trouble: Take['trouble']): void;
    },
  ) {}

  go(): void {
    const { output, take } = this;
    for (let sound = take.sounds[this.next]; sound; sound = take.sounds[this.next]) {
      this.next += 1;
      if (this.begun === undefined) {
        this.begun = output.now() + LEAD;
        this.on.start();
      }
      if (sound.pcm.length > 0) {
        // The engine is slower than the sound: everything after waits for it.
        const late = output.now() - (this.begun + this.played);
        if (late > 0) this.begun += late + LEAD;
        output.play(sound.pcm, sound.sampleRate, this.begun + this.played);
        this.played += sound.pcm.length / sound.sampleRate;
      }
      for (const { start, end, ms } of sound.words) {
        const at = this.begun + ms / 1000;
        this.waiting.push({ at, start, end });
        output.wake(at, () => this.called(at));
      }
    }
    if (this.ending || (take.length === undefined && !take.trouble)) return;
    this.ending = true;
    if (take.trouble) {
      this.on.end(take.trouble);
      return;
    }
    const at = (this.begun ?? output.now()) + (take.length ?? 0) / 1000;
    output.wake(at, () => {
      this.called(Infinity);
      this.on.end(undefined);
    });
  }

  /** Callbacks of one moment come in any order; the words keep theirs. */
  private called(at: number): void {
    for (let word = this.waiting[0]; word && word.at <= at; word = this.waiting[0]) {
      this.waiting.shift();
      this.on.word(word.start, word.end);
    }
  }
}

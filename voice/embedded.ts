import { type Utterance, type Voice, type VoiceChoice, VoiceTrouble } from './contract';
import { type Port, STAY } from './port';
import { EMBEDDED_VOICES, embeddedVoiceFor } from './embedded-languages';
import type { FromSpeaker, Order, ToSpeaker } from './protocol';

/** The first time the engine and a dictionary are read from the disk: an old Chromebook takes seconds, ms. */
const FIRST = 12_000;
/** The longest wait between two words: a long number at half speed, ms. */
const BETWEEN = 15_000;
/** A line that was not used for so long is closed: the other end then frees its memory, ms. */
const IDLE = 45_000;
/** How often a sentence is taken up again after the other end was gone. */
const TRIES = 3;

export const embeddedChoices: readonly VoiceChoice[] = EMBEDDED_VOICES.map(({ id, lang }) => ({
  id,
  name: 'Handrail',
  lang,
  embedded: true,
  remote: false,
  followsWords: true,
}));

export const another = (): DOMException => new DOMException('something else is said', 'AbortError');

type SpeakOn = Parameters<Voice['speak']>[1];
type Outcome = 'end' | 'gone' | 'silent' | 'taken' | VoiceTrouble['why'];

/** The voice that ships with the extension, spoken by another part of it. `connect` opens a line to that part. */
export class EmbeddedVoice {
  private line: Promise<Port> | undefined;
  private ids = 0;
  private readonly listeners = new Map<number, (message: FromSpeaker | 'gone') => void>();
  private idle: ReturnType<typeof setTimeout> | undefined;
  private speaking = 0;

  constructor(private readonly connect: () => Promise<Port>) {}

  speaks(lang: string): boolean {
    return embeddedVoiceFor(lang) !== undefined;
  }

  prepare(utterance: Utterance): void {
    if (!this.speaks(utterance.lang)) return;
    if (this.speaking === 0) this.rest();
    this.open().then(
      (port) => port.post({ do: 'prepare', order: orderOf(utterance) } satisfies ToSpeaker),
      () => undefined,
    );
  }

  async speak(utterance: Utterance, on: SpeakOn, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const voice = embeddedVoiceFor(utterance.lang, utterance.voice);
    if (!voice) throw new VoiceTrouble('no-language');
    clearTimeout(this.idle);
    this.speaking += 1;
    let begun = false;
    // UTF-16 offset of the word last heard: a sentence that is cut off goes on there.
    let from = 0;
    try {
      for (let tries = 0; tries < TRIES; tries += 1) {
        const base = from;
        const outcome = await this.attempt(
          { ...utterance, text: utterance.text.slice(base) },
          () => {
            if (!begun) on.start?.({ id: voice.id, followsWords: true, embedded: true });
            begun = true;
          },
          (start, end) => {
            // A word that is begun again was called already.
            if (start > 0 || base === 0) on.word?.(base + start, base + end);
            from = base + start;
          },
          signal,
        );
        switch (outcome) {
          case 'end':
            return;
          case 'gone':
          case 'silent':
          case 'stopped':
            break;
          case 'taken':
            throw another();
          case 'no-language':
          case 'no-voice':
            throw new VoiceTrouble(outcome);
        }
      }
      throw new VoiceTrouble(begun ? 'stopped' : 'no-voice');
    } finally {
      this.speaking -= 1;
      if (this.speaking === 0) this.rest();
    }
  }

  private rest(): void {
    clearTimeout(this.idle);
    this.idle = setTimeout(() => this.close(), IDLE);
  }

  close(): void {
    clearTimeout(this.idle);
    this.line?.then(
      (port) => port.close(),
      () => undefined,
    );
    this.line = undefined;
  }

  private open(): Promise<Port> {
    if (this.line) return this.line;
    const line = this.connect();
    this.line = line;
    const gone = (): void => {
      if (this.line === line) this.line = undefined;
      for (const listener of this.listeners.values()) listener('gone');
    };
    line.then((port) => {
      port.onMessage((raw) => {
        // The other end is our own speaker: only the orders that go there come from a page and are checked.
        const message = raw as FromSpeaker;
        this.listeners.get(message.id)?.(message);
      });
      port.onClose(gone);
    }, gone);
    return line;
  }

  private async attempt(
    utterance: Utterance,
    start: () => void,
    word: (start: number, end: number) => void,
    signal: AbortSignal,
  ): Promise<Outcome> {
    let port: Port;
    try {
      port = await this.open();
    } catch {
      return 'gone';
    }
    signal.throwIfAborted();
    this.ids += 1;
    const id = this.ids;
    const post = (message: ToSpeaker): void => port.post(message);
    let watch: ReturnType<typeof setTimeout> | undefined;
    const staying = setInterval(() => post({ do: 'stay' }), STAY);
    const stop = (): void => post({ do: 'cancel', id });
    try {
      return await new Promise<Outcome>((resolve, reject) => {
        const expect = (ms: number): void => {
          clearTimeout(watch);
          watch = setTimeout(() => {
            stop();
            resolve('silent');
          }, ms);
        };
        signal.addEventListener(
          'abort',
          () => {
            stop();
            reject(signal.reason);
          },
          { once: true },
        );
        this.listeners.set(id, (message) => {
          if (message === 'gone') {
            resolve('gone');
            return;
          }
          if (signal.aborted) return;
          expect(BETWEEN);
          switch (message.did) {
            case 'start':
              start();
              break;
            case 'word':
              word(message.start, message.end);
              break;
            case 'end':
            case 'taken':
              resolve(message.did);
              break;
            case 'trouble':
              resolve(message.why);
              break;
          }
        });
        expect(FIRST);
        post({ do: 'speak', id, order: orderOf(utterance) });
      });
    } finally {
      clearTimeout(watch);
      clearInterval(staying);
      this.listeners.delete(id);
    }
  }
}

/** A voice of the computer is none of ours: then the best one for the language. */
const orderOf = ({ text, lang, rate, voice }: Utterance): Order => ({
  text,
  lang,
  rate: Math.min(3, Math.max(0.5, rate)),
  ...(EMBEDDED_VOICES.some(({ id }) => id === voice) ? { voice } : {}),
});

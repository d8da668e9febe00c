import { another } from './embedded';
import { type Port, STAY } from './port';
import { EngineBroke, type EngineOrder, type EngineTells, type EngineVoice, type SpeechEngine } from './speech-engine';
import type { FromTts, ToTts, TtsVoice } from './tts-protocol';

/** The background may be asleep, or gone with an earlier version, ms. */
const ANSWER = 1000;
/** A list this old is asked for anew, ms. */
const OLD = 10_000;

/**
 * `chrome.tts`, reached through the background: ChromeOS' own voices tell of each word there, and each voice says of
 * itself whether it does and whether it needs a network.
 */
export class BrowserTts implements SpeechEngine {
  private last: readonly TtsVoice[] | undefined;
  private asked = -Infinity;

  constructor(
    private readonly list: () => Promise<readonly TtsVoice[] | undefined>,
    private readonly connect: () => Port,
  ) {}

  async voices(): Promise<readonly EngineVoice[] | undefined> {
    if (performance.now() - this.asked > OLD) {
      this.asked = performance.now();
      const asking = this.ask();
      // Between two sentences nobody waits for it.
      if (!this.last?.length) await asking;
      else void asking;
    }
    return this.last?.map(({ name, lang, remote, callsWords }) => ({
      id: `tts:${name}`,
      name,
      lang,
      remote,
      preferred: false,
      // "No" may only mean that nobody wrote it down: then it is heard.
      callsWords: callsWords || undefined,
    }));
  }

  private async ask(): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), ANSWER);
    });
    this.last = await Promise.race([this.list().catch(() => undefined), late]);
    clearTimeout(timer);
  }

  busy(): undefined {
    return undefined;
  }

  async speak({ name }: EngineVoice, order: EngineOrder, on: EngineTells, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    let port: Port;
    try {
      port = this.connect();
    } catch {
      throw new EngineBroke();
    }
    const post = (message: ToTts): void => port.post(message);
    const staying = setInterval(() => post({ do: 'stay' }), STAY);
    let over = false;
    try {
      await new Promise<void>((resolve, reject) => {
        port.onMessage((raw) => {
          if (over) return;
          // Our own background answers: only what goes there comes from a page and is checked.
          const message = raw as FromTts;
          switch (message.did) {
            case 'start':
              on.start();
              return;
            case 'word':
              on.word(message.at);
              return;
            case 'end':
              resolve();
              return;
            case 'taken':
              reject(another());
              return;
            case 'broke':
              this.asked = -Infinity;
              reject(new EngineBroke());
              return;
          }
        });
        port.onClose(() => reject(new EngineBroke()));
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
        post({ do: 'speak', voice: name, text: order.text, rate: order.rate });
      });
    } finally {
      over = true;
      clearInterval(staying);
      port.close();
    }
  }
}

import type { Port } from './port';
import { type FromTts, ToTts, type TtsVoice } from './tts-protocol';
import { saysRemote, tagOf } from './speech-engine';

/** What we need of `chrome.tts`. */
export interface Tts {
  getVoices(): Promise<readonly TtsApiVoice[]>;
  speak(text: string, options: TtsApiOptions): Promise<void> | void;
  stop(): void;
}
interface TtsApiVoice {
  readonly voiceName?: string;
  readonly lang?: string;
  readonly remote?: boolean;
  readonly eventTypes?: readonly string[];
}
interface TtsApiOptions {
  voiceName: string;
  rate: number;
  enqueue: boolean;
  onEvent: (event: TtsApiEvent) => void;
}
export interface TtsApiEvent {
  readonly type: string;
  readonly charIndex?: number;
}

/** Serves pages the browser's own text-to-speech; without one (Firefox) the list is empty and nothing speaks. */
export class TtsDesk {
  private turn: { readonly port: Port } | undefined;

  constructor(private readonly tts: Tts | undefined) {}

  async voices(): Promise<TtsVoice[]> {
    const listed = (await this.tts?.getVoices()) ?? [];
    return listed.flatMap(({ voiceName, lang, remote, eventTypes = [] }) => {
      if (!voiceName || !lang) return [];
      return [
        {
          name: voiceName,
          lang: tagOf(lang),
          // What does not say that it stays here is taken to go away.
          remote: remote !== false || saysRemote(voiceName),
          callsWords: eventTypes.includes('word'),
        },
      ];
    });
  }

  /** One line is one thing to say; closing it is silence. */
  serve(port: Port): void {
    port.onMessage((raw) => {
      const message = ToTts.safeParse(raw);
      if (!message.success) return;
      switch (message.data.do) {
        case 'speak':
          this.speak(port, message.data);
          return;
        case 'stay':
          return;
      }
    });
    port.onClose(() => {
      if (this.turn?.port !== port) return;
      this.turn = undefined;
      this.tts?.stop();
    });
  }

  private speak(port: Port, { text, voice, rate }: Extract<ToTts, { do: 'speak' }>): void {
    const post = (message: FromTts): void => port.post(message);
    const former = this.turn;
    const turn = { port };
    this.turn = turn;
    if (former && former.port !== port) former.port.post({ did: 'taken' } satisfies FromTts);
    const over = (message: FromTts): void => {
      // Late events of what was said before it, on the same line too.
      if (this.turn !== turn) return;
      this.turn = undefined;
      post(message);
    };
    if (!this.tts) return over({ did: 'broke' });
    const onEvent = ({ type, charIndex }: TtsApiEvent): void => {
      if (this.turn !== turn) return;
      switch (type) {
        case 'start':
          post({ did: 'start' });
          return;
        case 'word':
          if (charIndex !== undefined && charIndex >= 0) post({ did: 'word', at: charIndex });
          return;
        case 'end':
          over({ did: 'end' });
          return;
        case 'interrupted':
        case 'cancelled':
          over({ did: 'taken' });
          return;
        case 'error':
          over({ did: 'broke' });
          return;
        default:
          return;
      }
    };
    try {
      void Promise.resolve(this.tts.speak(text, { voiceName: voice, rate, enqueue: false, onEvent })).catch(() =>
        over({ did: 'broke' }),
      );
    } catch {
      over({ did: 'broke' });
    }
  }
}

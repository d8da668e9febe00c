import { another } from './embedded';
import {
  EngineBroke,
  type EngineOrder,
  type EngineTells,
  type EngineVoice,
  saysRemote,
  type SpeechEngine,
  tagOf,
} from './speech-engine';

/** What we need of the window: its own speech, in a content script too. */
export interface SpeechWindow {
  readonly speechSynthesis?: SpeechSynthesis;
  readonly SpeechSynthesisUtterance?: typeof SpeechSynthesisUtterance;
}

/** Firefox fills its list late; where there is no voice at all, nothing ever says so, ms. */
const LISTING = 250;
/** How often it is looked whether the voice is still there, ms. */
const LOOK = 400;

/** `window.speechSynthesis`: every browser has it, with the voices of the system. */
export class WebSpeech implements SpeechEngine {
  private waited: Promise<void> | undefined;
  /** Chrome forgets an utterance that nothing holds, and its events with it. */
  private speaking: SpeechSynthesisUtterance | undefined;

  constructor(private readonly window: SpeechWindow) {}

  async voices(wait: boolean): Promise<readonly EngineVoice[] | undefined> {
    const { speechSynthesis: speech } = this.window;
    if (!speech) return undefined;
    if (speech.getVoices().length === 0 && wait) await (this.waited ??= listed(speech));
    // A voice that was installed meanwhile, or listed late, is found the next time.
    return speech.getVoices().map((voice) => ({
      id: voice.voiceURI,
      name: voice.name,
      lang: tagOf(voice.lang),
      remote: !voice.localService || saysRemote(voice.name),
      preferred: voice.default,
      callsWords: undefined,
    }));
  }

  busy(): boolean | undefined {
    const { speechSynthesis: speech } = this.window;
    return speech && (speech.speaking || speech.pending);
  }

  async speak({ id }: EngineVoice, { text, rate }: EngineOrder, on: EngineTells, signal: AbortSignal): Promise<void> {
    const { speechSynthesis: speech, SpeechSynthesisUtterance: Spoken } = this.window;
    const own = (): SpeechSynthesisVoice | undefined => speech?.getVoices().find(({ voiceURI }) => voiceURI === id);
    const voice = own();
    if (!speech || !Spoken || !voice) throw new EngineBroke();
    signal.throwIfAborted();
    const said = new Spoken(text);
    said.voice = voice;
    said.lang = voice.lang;
    said.rate = rate;
    const over = new AbortController();
    let looking: ReturnType<typeof setInterval> | undefined;
    try {
      await new Promise<void>((resolve, reject) => {
        const { signal: until } = over;
        said.addEventListener('start', () => on.start(), { signal: until });
        said.addEventListener(
          'boundary',
          ({ name, charIndex }) => {
            if (!name || name === 'word') on.word(charIndex);
          },
          { signal: until },
        );
        said.addEventListener('end', () => resolve(), { signal: until });
        said.addEventListener(
          'error',
          ({ error }) => {
            // The page, another tab or another extension took the one voice of the browser.
            if (error === 'interrupted' || error === 'canceled') reject(another());
            else reject(new EngineBroke());
          },
          { signal: until },
        );
        signal.addEventListener('abort', () => reject(signal.reason), { once: true, signal: until });
        const look = (): void => {
          if (!own()) reject(new EngineBroke());
        };
        speech.addEventListener('voiceschanged', look, { signal: until });
        looking = setInterval(look, LOOK);
        this.speaking = said;
        speech.cancel();
        // The page may have paused it, with nothing to say: it would stay silent for ever.
        if (speech.paused) speech.resume();
        speech.speak(said);
      });
    } catch (error) {
      over.abort();
      if (this.speaking === said) speech.cancel();
      throw error;
    } finally {
      over.abort();
      clearInterval(looking);
      if (this.speaking === said) this.speaking = undefined;
    }
  }
}

async function listed(speech: SpeechSynthesis): Promise<void> {
  await new Promise<void>((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      speech.removeEventListener('voiceschanged', done);
      resolve();
    };
    const timer = setTimeout(done, LISTING);
    speech.addEventListener('voiceschanged', done);
  });
}

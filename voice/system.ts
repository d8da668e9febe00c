import { wordsOf } from '@/language/words';
import { baseLanguage } from '@/language/passage-language';
import type { Utterance, VoiceChoice } from './contract';
import { another } from './embedded';
import { wordAround } from './word-times';

/** What we need of the window: its own speech, in a content script too. */
export interface SpeechWindow {
  readonly speechSynthesis?: SpeechSynthesis;
  readonly SpeechSynthesisUtterance?: typeof SpeechSynthesisUtterance;
}
/** Cannot be trusted with the next sentence either. */
export class SystemVoiceFailed extends Error {
  constructor(readonly heard: boolean) {
    super('system voice');
  }
}

/** Chromium fills its list late; where there is no voice at all, nothing ever says so, ms. */
const LISTING = 700;
/** A voice that has not begun by then never will, ms. */
const BEGINNING = 3000;
/** What a slow voice takes for a word at rate 1, ms; past twice the estimate of a sentence it is stuck. */
const A_WORD = 600;
const SLACK = 4000;

/** macOS voices that sing or joke: Apple lists them among the others. */
const NOVELTY =
  /^(?:albert|bad news|bahh|bells|boing|bubbles|cellos|fred|good news|hysterical|jester|junior|kathy|organ|ralph|superstar|trinoids|whisper|wobble|zarvox)\b/i;
const BETTER = /\b(?:natural|neural|premium|enhanced|siri)\b/i;

/** Voices of the computer that speak on the computer: others send the text away, stop after 15 s and call no words. */
export class SystemVoices {
  private listed: Promise<readonly SpeechSynthesisVoice[]> | undefined;
  private readonly broken = new Set<string>();
  /** Voices that read a whole sentence without calling a word. */
  private readonly wordless = new Set<string>();
  /** Chrome forgets an utterance that nothing holds, and its events with it. */
  private speaking: SpeechSynthesisUtterance | undefined;

  constructor(private readonly window: SpeechWindow) {}

  async choices(): Promise<readonly VoiceChoice[]> {
    return (await this.local()).map(({ voiceURI, name, lang }) => ({ id: voiceURI, name, lang, embedded: false }));
  }

  /** Voices for a language, the one asked for first, then best first. */
  async voicesFor({ lang, voice }: Utterance): Promise<readonly SpeechSynthesisVoice[]> {
    const score = (one: SpeechSynthesisVoice): number =>
      (one.voiceURI === voice ? 100 : 0) +
      (tagOf(one) === lang.toLowerCase() ? 4 : 0) +
      (one.default ? 3 : 0) +
      (BETTER.test(one.name) ? 2 : 0) -
      // Ours is the same engine with exact words; the system's is taken when it is asked for.
      (/espeak/i.test(one.name) ? 20 : 0) -
      (NOVELTY.test(one.name) ? 10 : 0);
    return (await this.local())
      .filter((one) => baseLanguage(tagOf(one)) === baseLanguage(lang) && !this.broken.has(one.voiceURI))
      .filter((one) => score(one) > -10)
      .toSorted((a, b) => score(b) - score(a));
  }

  /** Rejects with SystemVoiceFailed, and never offers that voice again, when it does not do what it promises. */
  async speak(
    voice: SpeechSynthesisVoice,
    utterance: Utterance,
    on: {
      start?(voice: { id: string; followsWords: boolean; embedded: boolean }): void;
      word?(start: number, end: number): void;
    },
    signal: AbortSignal,
  ): Promise<void> {
    const { speechSynthesis: speech, SpeechSynthesisUtterance: Spoken } = this.window;
    if (!speech || !Spoken) throw new SystemVoiceFailed(false);
    signal.throwIfAborted();
    const { text, lang, rate } = utterance;
    const words = wordsOf(text, lang);
    const said = new Spoken(text);
    said.voice = voice;
    said.lang = voice.lang;
    said.rate = rate;
    const id = voice.voiceURI;
    let called = -1;
    let begun = false;
    let watch: ReturnType<typeof setTimeout> | undefined;
    try {
      await new Promise<void>((resolve, reject) => {
        const within = (ms: number): void => {
          clearTimeout(watch);
          watch = setTimeout(() => reject(new SystemVoiceFailed(begun)), ms);
        };
        const left = (): number => 2 * ((words.length - called) * (A_WORD / rate)) + SLACK;
        said.addEventListener('start', () => {
          begun = true;
          on.start?.({ id, followsWords: !this.wordless.has(id), embedded: false });
          within(left());
        });
        said.addEventListener('boundary', (event) => {
          if (event.name && event.name !== 'word') return;
          const word = wordAround(text, words, event.charIndex);
          // A voice may call the parts of "2.5" one by one.
          if (word === undefined || word <= called) return;
          this.wordless.delete(id);
          called = word;
          within(left());
          const { start, end } = words[word] ?? { start: 0, end: 0 };
          on.word?.(start, end);
        });
        said.addEventListener('end', () => {
          // Ended before it began: some engines report so for a voice whose files are missing.
          if (!begun && words.length > 0) return reject(new SystemVoiceFailed(false));
          if (called < 0 && words.length > 2) this.wordless.add(id);
          resolve();
        });
        said.addEventListener('error', ({ error }) => {
          // The page, another tab or another extension took the one voice of the browser.
          if (error === 'interrupted' || error === 'canceled') reject(another());
          else reject(new SystemVoiceFailed(begun));
        });
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
        within(BEGINNING);
        this.speaking = said;
        speech.cancel();
        speech.speak(said);
      });
    } catch (error) {
      if (this.speaking === said) speech.cancel();
      if (error instanceof SystemVoiceFailed) this.broken.add(id);
      throw error;
    } finally {
      clearTimeout(watch);
      if (this.speaking === said) this.speaking = undefined;
    }
  }

  private async local(): Promise<readonly SpeechSynthesisVoice[]> {
    this.listed ??= this.list();
    const listed = await this.listed;
    // A voice that was installed meanwhile is found the next time.
    if (listed.length === 0) this.listed = Promise.resolve(this.now());
    return listed.length > 0 ? listed : this.listed;
  }

  private now(): readonly SpeechSynthesisVoice[] {
    return (this.window.speechSynthesis?.getVoices() ?? []).filter((voice) => voice.localService);
  }

  private async list(): Promise<readonly SpeechSynthesisVoice[]> {
    const { speechSynthesis: speech } = this.window;
    if (!speech || speech.getVoices().length > 0) return this.now();
    await new Promise<void>((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        speech.removeEventListener('voiceschanged', done);
        resolve();
      };
      const timer = setTimeout(done, LISTING);
      speech.addEventListener('voiceschanged', done);
    });
    return this.now();
  }
}

/** Android writes "en_US". */
const tagOf = (voice: SpeechSynthesisVoice): string => voice.lang.replace('_', '-').toLowerCase();

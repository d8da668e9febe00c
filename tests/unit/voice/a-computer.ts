import { wordsOf } from '@/language/words';
import { EmbeddedVoice } from '@/voice/embedded';
import { KnownLengths } from '@/voice/known-lengths';
import { type VoiceMemory, type VoiceRecords, withRecord } from '@/voice/memory';
import { ToSpeaker } from '@/voice/protocol';
import type { SpeechEngine } from '@/voice/speech-engine';
import { SystemVoices } from '@/voice/system';
import { createVoice } from '@/voice/voice';
import { type SpeechWindow, WebSpeech } from '@/voice/web-speech';
import { line } from './lines';

/** What is wrong with a voice. Without any of it, it speaks to the end and calls each word as it begins. */
export interface Faults {
  /** Falls silent so many ms into an utterance, and still says that it speaks. */
  readonly silentAfter?: number;
  /** Only in the first so many utterances. */
  readonly times?: number;
  readonly words?: 'none' | 'late' | 'wrong' | 'shuffled' | 'first';
  readonly start?: 'never' | 'error';
  /** Is taken off the list so many ms into an utterance, and says no more. */
  readonly vanishes?: number;
  /** `quiet`: no event, but it says that it speaks no more. `stuck`: not even that. */
  readonly end?: 'quiet' | 'stuck' | 'at-once';
}
export interface Scripted {
  readonly name: string;
  readonly lang?: string;
  readonly remote?: boolean;
  readonly preferred?: boolean;
  /** ms a letter at rate 1. */
  readonly letter?: number;
  readonly faults?: Faults;
}
/** A word that was truly heard. */
export interface Sounded {
  readonly voice: string;
  readonly text: string;
  readonly start: number;
  readonly from: number;
  readonly to: number;
}

const LETTER = 62;
const COMMA = 230;
const LATE = 900;

/** When each word of a text begins and ends to sound, ms. Not by our own reckoning: by letters, as nobody speaks. */
function sounds(text: string, letter: number): { start: number; from: number; to: number }[] {
  let at = 60;
  return wordsOf(text, 'en').map(({ start, end }) => {
    const from = at;
    const to = from + (end - start + 1) * letter;
    at = to + (/[,;:]/.test(text.charAt(end)) ? COMMA : 0);
    return { start, from, to };
  });
}

/** A computer whose voices speak by the test's clock. */
export function aComputer(
  scripted: readonly Scripted[],
  listing: { late?: number; never?: boolean; known?: VoiceRecords; own?: boolean } = {},
) {
  const sounded: Sounded[] = [];
  const spoken: string[] = [];
  const silences: number[] = [];
  const prepared: string[] = [];
  let voices = scripted.map(({ name, lang = 'en-US', remote = false, preferred = false }): SpeechSynthesisVoice => ({
    name,
    lang,
    voiceURI: name,
    localService: !remote,
    default: preferred,
  }));
  let listed = !listing.late && !listing.never;
  const events = new EventTarget();
  const used = new Map<string, number>();

  class Spoken extends EventTarget {
    voice: SpeechSynthesisVoice | null = null;
    lang = '';
    rate = 1;
    constructor(readonly text: string) {
      super();
    }
  }
  let stop = (): void => undefined;
  const state = { speaking: false, pending: false, paused: false };

  function speak(said: Spoken): void {
    const name = said.voice?.name ?? '';
    const one = scripted.find((each) => each.name === name);
    if (!one) throw new Error('no such voice');
    spoken.push(`${name}: ${said.text}`);
    const nth = (used.get(name) ?? 0) + 1;
    used.set(name, nth);
    const faults = one.faults?.times !== undefined && nth > one.faults.times ? {} : (one.faults ?? {});
    const timers: ReturnType<typeof setTimeout>[] = [];
    const after = (ms: number, act: () => void): void => void timers.push(setTimeout(act, ms));
    const fire = (type: string, more: object = {}): void =>
      void said.dispatchEvent(Object.assign(new Event(type), more));
    let silenced = Infinity;
    const began = performance.now();
    const times = sounds(said.text, (one.letter ?? LETTER) / said.rate);
    stop = () => {
      silenced = Math.min(silenced, performance.now() - began);
      for (const timer of timers) clearTimeout(timer);
      state.speaking = false;
      stop = () => undefined;
    };
    state.speaking = true;
    if (faults.start === 'error')
      return after(5, () => ((state.speaking = false), fire('error', { error: 'synthesis-failed' })));
    const silent = (ms: number): void => after(ms, () => silences.push(performance.now()));
    if (faults.start === 'never') return silent(0);
    after(40, () => fire('start'));
    if (faults.end === 'at-once') {
      silent(45);
      after(45, () => ((state.speaking = false), fire('end')));
      return;
    }
    const length = (times.at(-1)?.to ?? 0) + 120;
    const death = Math.min(faults.silentAfter ?? Infinity, faults.vanishes ?? Infinity);
    const dies = death < length ? death : Infinity;
    if (dies < Infinity) silent(dies);
    else if (faults.end) silent(length - 120);
    const order = faults.words === 'shuffled' ? times.toReversed() : times;
    for (const [i, { start, from, to }] of times.entries()) {
      // Half a word is not heard.
      if (to <= dies)
        after(to, () => {
          if (to <= silenced) sounded.push({ voice: name, text: said.text, start, from: began + from, to: began + to });
        });
      if (from >= dies || faults.words === 'none' || (faults.words === 'first' && i > 0)) continue;
      const charIndex = faults.words === 'wrong' ? said.text.length - 1 - start : (order[i]?.start ?? 0);
      after(from + (faults.words === 'late' ? LATE : 0), () => fire('boundary', { name: 'word', charIndex }));
    }
    if (faults.vanishes !== undefined)
      after(faults.vanishes, () => {
        voices = voices.filter((voice) => voice.name !== name);
        events.dispatchEvent(new Event('voiceschanged'));
      });
    if (dies < Infinity || faults.end === 'stuck') return;
    after(length, () => {
      state.speaking = false;
      if (faults.end !== 'quiet') fire('end');
    });
  }

  const speechSynthesis = Object.assign(events, {
    getVoices: () => (listed ? [...voices] : []),
    speak: (said: Spoken) => {
      stop();
      speak(said);
    },
    cancel: () => stop(),
    resume: () => undefined,
  });
  for (const name of ['speaking', 'pending', 'paused'] as const)
    Object.defineProperty(speechSynthesis, name, { get: () => state[name] });
  if (listing.late !== undefined)
    setTimeout(() => {
      listed = true;
      events.dispatchEvent(new Event('voiceschanged'));
    }, listing.late);
  const window = { speechSynthesis, SpeechSynthesisUtterance: Spoken } as unknown as SpeechWindow;

  /** The voice that ships with us, at the other end of its line: it does what it says. */
  const own = new EmbeddedVoice(() => {
    if (listing.own === false) return Promise.reject(new Error('gone'));
    const { near, far } = line();
    let timers: ReturnType<typeof setTimeout>[] = [];
    far.onMessage((raw) => {
      const message = ToSpeaker.parse(raw);
      if (message.do === 'prepare') prepared.push(message.order.text);
      if (message.do === 'cancel') for (const timer of timers) clearTimeout(timer);
      if (message.do !== 'speak') return;
      timers = [];
      const { id, order } = message;
      const began = performance.now() + 80;
      const times = sounds(order.text, LETTER / order.rate);
      spoken.push(`own: ${order.text}`);
      timers.push(setTimeout(() => far.post({ did: 'start', id, voice: 'handrail:en-US' }), 80));
      for (const [i, { start, end }] of wordsOf(order.text, 'en').entries()) {
        const { from, to } = times[i] ?? { from: 0, to: 0 };
        timers.push(
          setTimeout(() => far.post({ did: 'word', id, start, end }), 80 + from),
          setTimeout(
            () => sounded.push({ voice: 'own', text: order.text, start, from: began + from, to: began + to }),
            80 + to,
          ),
        );
      }
      timers.push(setTimeout(() => far.post({ did: 'end', id }), 80 + (times.at(-1)?.to ?? 0) + 60));
    });
    return Promise.resolve(near);
  });

  let records = listing.known ?? {};
  const memory: VoiceMemory = {
    read: () => Promise.resolve(records),
    keep: (id, record) => {
      records = withRecord(records, id, record);
      return Promise.resolve();
    },
  };
  const engines: SpeechEngine[] = [new WebSpeech(window)];
  const lengths = new KnownLengths((words) => Promise.resolve(words.map(() => null)));
  const system = new SystemVoices(engines, memory, lengths);
  return {
    voice: createVoice({ system, embedded: own }),
    window,
    sounded,
    /** What our own voice was asked to have ready. */
    prepared,
    /** When a voice fell silent without a word about it. */
    silences,
    /** Everything that a voice was given, "name: text". */
    spoken,
    records: () => records,
  };
}

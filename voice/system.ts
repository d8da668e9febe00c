import { wordsOf } from '@/language/words';
import { baseLanguage } from '@/language/passage-language';
import type { Utterance, Voice, VoiceChoice } from './contract';
import { cut } from './cut';
import type { KnownLengths } from './known-lengths';
import { FORGIVEN, type VoiceMemory, type VoiceRecord } from './memory';
import { learned, USUAL } from './pace';
import type { EngineVoice, SpeechEngine } from './speech-engine';
import { timelineOf } from './timeline';
import { type Ended, sayWatched } from './watched';

/** macOS voices that sing or joke: Apple lists them among the others. */
const NOVELTY =
  /^(?:albert|bad news|bahh|bells|boing|bubbles|cellos|fred|good news|hysterical|jester|junior|kathy|organ|ralph|superstar|trinoids|whisper|wobble|zarvox)\b/i;
const BETTER = /\b(?:natural|neural|premium|enhanced|siri)\b/i;

/** Remote voices stop at 14 to 15 s, and say nothing (Chrome, seen since 2014): nothing we give them is longer, ms. */
const LONGEST = 11_000;
/** A voice that stops later than this in an utterance is one of those, ms. */
const EARLY = 7000;
/** A voice that did not begin by then leaves the sentence to another, ms. Its files may be on their way: it gets the next one. */
const PATIENCE = 750;
/** For so long a voice that broke is left alone, ms. */
const RESTED = 5 * 60_000;
/** Sentences without a word told of, until a voice that told of words before is taken not to. */
const MISSES = 2;

export interface Candidate {
  readonly engine: SpeechEngine;
  readonly voice: EngineVoice;
}
export type Broke = Extract<Ended, { how: 'broke' }>;

/** What this page has seen of a voice since it was opened. */
interface Seen {
  misses: number;
  lateStarts: number;
  brokeAt: number | undefined;
}

/** The computer's own voices, by whichever way the browser gives them: which one speaks, and what is known of it. */
export class SystemVoices {
  private readonly seen = new Map<string, Seen>();
  private records: Promise<Map<string, VoiceRecord>> | undefined;

  /** `engines`: the better way first; a voice that both have goes that way. */
  constructor(
    private readonly engines: readonly SpeechEngine[],
    private readonly memory: VoiceMemory,
    private readonly lengths: KnownLengths,
  ) {}

  async choices(): Promise<readonly VoiceChoice[]> {
    const records = await this.known();
    return (await this.all()).map(({ voice }) => ({
      id: voice.id,
      name: voice.name,
      lang: voice.lang,
      embedded: false,
      remote: voice.remote,
      followsWords: records.get(voice.id)?.callsWords ?? voice.callsWords,
    }));
  }

  /**
   * Voices for an utterance, the one asked for first, then best first. A remote one is never among the others.
   * `resting`: instead of them those that broke a while ago, for when nobody else can.
   */
  async voicesFor({ lang, voice, only, mayLeave }: Utterance, { resting = false } = {}): Promise<readonly Candidate[]> {
    const score = ({ voice: one }: Candidate): number =>
      (one.id === voice ? 100 : 0) +
      (one.lang.toLowerCase() === lang.toLowerCase() ? 4 : 0) +
      (one.preferred ? 3 : 0) +
      (BETTER.test(one.name) ? 2 : 0) -
      // Ours is the same engine with exact words; the system's is taken when it is asked for.
      (/espeak/i.test(one.name) ? 20 : 0) -
      (NOVELTY.test(one.name) ? 10 : 0);
    const rests = ({ voice: one }: Candidate): boolean => {
      const brokeAt = this.of(one.id).brokeAt;
      return brokeAt !== undefined && only !== true && performance.now() - brokeAt <= RESTED;
    };
    return (await this.all())
      .filter((one) => !one.voice.remote || (mayLeave === true && one.voice.id === voice))
      .filter((one) => only !== true || one.voice.id === voice)
      .filter(
        (one) => baseLanguage(one.voice.lang) === baseLanguage(lang) && rests(one) === resting && score(one) > -10,
      )
      .toSorted((a, b) => score(b) - score(a));
  }

  /** Has it read whole sentences here, so that nothing has to stand ready behind it? */
  async isProved({ voice }: Candidate): Promise<boolean> {
    return (await this.known()).get(voice.id)?.pace !== undefined;
  }

  /** Have what guessed word times need at hand. */
  ready(utterance: Utterance): void {
    void this.lengths.prepare(utterance.text, utterance.lang);
  }

  /** From the offset to the end of the text. Resolves to how it broke, when it did. */
  async speak(
    { engine, voice }: Candidate,
    utterance: Utterance,
    from: number,
    on: Parameters<Voice['speak']>[1],
    signal: AbortSignal,
  ): Promise<Broke | undefined> {
    const { text, lang, rate } = utterance;
    const records = await this.known();
    const seen = this.of(voice.id);
    let at = from;
    let followed: boolean | undefined;
    this.ready(utterance);
    while (at < text.length) {
      signal.throwIfAborted();
      const record = records.get(voice.id) ?? {};
      const rest = text.slice(at);
      const words = wordsOf(rest, lang);
      const lengthOf = this.lengths.of(lang);
      const timeline = timelineOf(rest, words, lengthOf);
      const unit = (record.pace ?? USUAL) / rate;
      const callsWords = record.callsWords ?? voice.callsWords;
      const whole = callsWords === true && !voice.remote && !stops(record);
      const [stretch] = whole ? [] : cut(rest, words, timeline, unit, LONGEST);
      const said = rest.slice(0, stretch?.end ?? rest.length);
      const base = at;
      const ended = await sayWatched(
        engine,
        voice,
        { ...utterance, text: said },
        { callsWords, pace: record.pace, patience: PATIENCE },
        () => lengthOf,
        {
          start: (followsWords) => {
            if (followed !== followsWords) on.start?.({ id: voice.id, followsWords, embedded: false });
            followed = followsWords;
          },
          word: (start, end) => on.word?.(base + start, base + end),
        },
        signal,
      );
      if (ended.how === 'spoken') {
        at = base + said.length;
        seen.lateStarts = 0;
        this.heard(voice, record, ended);
        continue;
      }
      at = base + ended.at;
      const early = ended.silent && ended.after !== undefined && ended.after > EARLY && !stops(record);
      if (early) {
        // What it is given from now on is shorter: it reads on.
        this.learn(voice.id, { ...record, stopsEarly: Date.now() });
        continue;
      }
      if (ended.silent && ended.after === undefined && seen.lateStarts === 0) seen.lateStarts = 1;
      else seen.brokeAt = performance.now();
      return { ...ended, at };
    }
    return undefined;
  }

  private heard(voice: EngineVoice, record: VoiceRecord, said: Extract<Ended, { how: 'spoken' }>): void {
    const { words, told, ms, expected } = said;
    const seen = this.of(voice.id);
    let { callsWords } = record;
    if (told > 1 && told >= words * 0.6) {
      callsWords = true;
      seen.misses = 0;
    } else if (words > 2) {
      seen.misses += 1;
      if (callsWords !== true || seen.misses >= MISSES) callsWords = false;
    }
    const pace = ms === undefined ? record.pace : learned(record.pace, { said: ms, expected, words });
    const steady = record.pace !== undefined && pace !== undefined && Math.abs(pace - record.pace) < 0.05;
    const next = { ...record, callsWords, pace };
    // A device is not written to at every sentence.
    if (steady && callsWords === record.callsWords) void this.known().then((records) => records.set(voice.id, next));
    else this.learn(voice.id, next);
  }

  private learn(id: string, { callsWords, pace, stopsEarly }: VoiceRecord): void {
    const record: VoiceRecord = {
      ...(callsWords === undefined ? {} : { callsWords }),
      ...(pace === undefined ? {} : { pace }),
      ...(stopsEarly === undefined ? {} : { stopsEarly }),
    };
    void this.known().then((records) => records.set(id, record));
    // A full disk only means that it is learned again.
    this.memory.keep(id, record).catch(() => undefined);
  }

  private known(): Promise<Map<string, VoiceRecord>> {
    this.records ??= this.memory.read().then(
      (records) => new Map(Object.entries(records)),
      () => new Map(),
    );
    return this.records;
  }

  private of(id: string): Seen {
    let seen = this.seen.get(id);
    if (!seen) this.seen.set(id, (seen = { misses: 0, lateStarts: 0, brokeAt: undefined }));
    return seen;
  }

  private async all(): Promise<Candidate[]> {
    const found: Candidate[] = [];
    let listed = false;
    for (const engine of this.engines) {
      const voices = await engine.voices(!listed);
      listed ||= voices !== undefined;
      const names = new Set(found.map(({ voice }) => voice.name));
      for (const voice of voices ?? []) if (!names.has(voice.name)) found.push({ engine, voice });
    }
    return found;
  }
}

const stops = ({ stopsEarly }: VoiceRecord): boolean => stopsEarly !== undefined && Date.now() - stopsEarly < FORGIVEN;

import { wordsOf } from '@/language/words';
import { embeddedVoiceFor, lentTo } from './embedded-languages';
import { Hurry } from './hurry';
import { spokenText } from './spoken-text';
import { sumOf, Sums } from './sums';
import { type Mark, WordTimes, type WordTime, wordAround } from './word-times';

/** The part of the compiled eSpeak NG that we call (@echogarden/espeak-ng-emscripten 0.3.5). */
interface EngineWorker {
  set_voice(name: string, lang: string): number;
  rate: number;
  readonly samplerate: number;
  /** Calls back as the sound is made, about 100 ms of it at a time; a true answer stops it. */
  synthesize(text: string, callback: (pcm: Int16Array<ArrayBuffer>, events: readonly EngineEvent[]) => boolean): void;
}
interface EngineEvent {
  readonly type: string;
  /** Code points before it, counted from 1. */
  readonly text_position: number;
  /** Milliseconds. */
  readonly audio_position: number;
}
interface EngineModule {
  readonly eSpeakNGWorker: new () => EngineWorker;
  FS_createDataFile(parent: string, name: string, data: Uint8Array, read: boolean, write: boolean, own: boolean): void;
}
export type EngineFactory = (options: {
  getPreloadedPackage: () => ArrayBuffer;
  printErr: (line: string) => void;
}) => Promise<EngineModule>;

/** How the engine's parts are found: files of the extension, or of the disk in a test. */
export interface EngineFiles {
  module(): Promise<EngineFactory>;
  bytes(name: string): Promise<ArrayBuffer>;
}

export interface Order {
  readonly text: string;
  readonly lang: string;
  /** Id of an embedded voice. */
  readonly voice?: string | undefined;
  /** 1 is normal, 0.5 to 3. */
  readonly rate: number;
}
export interface Sound {
  /** Mono, signed 16 bit. */
  readonly pcm: Int16Array<ArrayBuffer>;
  /** Hz. */
  readonly sampleRate: number;
  /** Words that begin in this piece or a later one, in order. */
  readonly words: readonly WordTime[];
}

/** Where the compiled engine looks for its files. */
const FOLDER = '/usr/share/espeak-ng-data';
/** Words a minute at rate 1: the engine's own default, near the pace of a teacher who reads out. */
const NORMAL = 175;
/** Faster than this the engine leaves the rate as it is (seen at 455 and 525). */
const FASTEST = 450;

export class UnknownLanguage extends Error {}
/** The file of a language is not there, or not as it was built: the engine would say nothing, or noise, for ever. */
export class SpoiltFile extends Error {}

/** eSpeak NG: text in, sound and the time of each word out. Loads what a language needs when it is first spoken. */
export class Engine {
  private worker: EngineWorker | undefined;
  private module: EngineModule | undefined;
  private voice = '';
  private readonly dictionaries = new Map<string, Promise<void>>();

  private constructor(
    private readonly files: EngineFiles,
    private readonly sums: Readonly<Record<string, number>>,
  ) {}

  static async load(files: EngineFiles): Promise<Engine> {
    const engine = new Engine(files, Sums.parse(JSON.parse(new TextDecoder().decode(await files.bytes('sums.json')))));
    const [create, base] = await Promise.all([files.module(), engine.whole('base.data')]);
    engine.module = await create({
      getPreloadedPackage: () => base,
      // It complains of each dictionary that it looks for and that was not lent to it.
      printErr: () => undefined,
    });
    return engine;
  }

  /** Have the dictionaries in place that the text needs. Rejects with SpoiltFile when its own cannot be read. */
  async ready({ lang, voice: id, text = '' }: Pick<Order, 'lang' | 'voice'> & Partial<Order>): Promise<void> {
    const voice = embeddedVoiceFor(lang, id);
    if (!voice) throw new UnknownLanguage(lang);
    const lent = lentTo(voice, text).map((name) => this.dictionary(name).catch(() => undefined));
    await this.dictionary(voice.dictionary);
    await Promise.all(lent);
  }

  /** Makes the sound in one go, after `ready`; `give` gets it piece by piece. Returns its length in milliseconds. */
  speak(order: Order, give: (sound: Sound) => void): number {
    const worker = this.workerFor(order);
    const wanted = order.rate * NORMAL;
    const factor = Math.max(1, wanted / FASTEST);
    worker.rate = Math.round(Math.min(wanted, FASTEST));
    const hurry = factor > 1 ? new Hurry(factor) : undefined;

    const words = wordsOf(order.text, order.lang);
    const spoken = spokenText(order.text, order.lang);
    const times = new WordTimes(words, (at) => {
      const offset = spoken.from[at];
      return offset === undefined ? undefined : wordAround(order.text, words, offset);
    });
    const sooner = (time: WordTime): WordTime => ({ ...time, ms: time.ms / factor });
    const sampleRate = worker.samplerate;
    let samples = 0;
    worker.synthesize(spoken.text, (pcm, events) => {
      samples += pcm.length;
      give({
        pcm: hurry ? hurry.add(pcm) : pcm,
        sampleRate,
        words: times.add(events.flatMap(markOf)).map(sooner),
      });
      return false;
    });
    const ms = (samples / sampleRate) * 1000;
    give({ pcm: hurry?.end() ?? new Int16Array(0), sampleRate, words: times.end(ms).map(sooner) });
    return ms / factor;
  }

  private dictionary(of: string): Promise<void> {
    const name = `${of}_dict`;
    const loading =
      this.dictionaries.get(name) ??
      this.whole(name).then((bytes) => {
        this.module?.FS_createDataFile(FOLDER, name, new Uint8Array(bytes), true, true, true);
      });
    this.dictionaries.set(name, loading);
    // Asked for again, it is looked for again.
    loading.catch(() => this.dictionaries.delete(name));
    return loading;
  }

  /** The file as it was built: from a dictionary with other bytes the engine reads noise, or never comes back. */
  private async whole(name: string): Promise<ArrayBuffer> {
    const bytes = await this.files.bytes(name).catch((error: unknown) => {
      throw new SpoiltFile(name, { cause: error });
    });
    if (sumOf(new Uint8Array(bytes)) !== this.sums[name]) throw new SpoiltFile(name);
    return bytes;
  }

  private workerFor(order: Order): EngineWorker {
    const voice = embeddedVoiceFor(order.lang, order.voice);
    if (!voice || !this.module) throw new UnknownLanguage(order.lang);
    this.worker ??= new this.module.eSpeakNGWorker();
    if (this.voice !== voice.engine) {
      if (this.worker.set_voice(voice.engine, voice.engine) !== 0) throw new UnknownLanguage(order.lang);
      this.voice = voice.engine;
    }
    return this.worker;
  }
}

function markOf(event: EngineEvent): Mark[] {
  if (event.type !== 'word' && event.type !== 'phoneme') return [];
  return [{ kind: event.type, at: event.text_position - 1, ms: event.audio_position }];
}

import { wordsOf } from '@/language/words';
import type { Utterance } from './contract';
import { type Pace, USUAL } from './pace';
import { EngineBroke, type EngineVoice, type SpeechEngine } from './speech-engine';
import { timelineOf, wordAt } from './timeline';
import type { WordLength } from './word-length';
import { wordAround } from './word-times';

/** What was learned of a voice before. */
export interface Known {
  readonly callsWords: boolean | undefined;
  readonly pace: Pace | undefined;
  /** How long it may take to begin, ms. */
  readonly patience: number;
}

export type Ended =
  | {
      readonly how: 'spoken';
      /** Its length, ms; undefined when the engine never said that it was over. */
      readonly ms: number | undefined;
      /** What the timeline reckoned, ms at rate 1 and pace 1. */
      readonly expected: number;
      readonly words: number;
      /** Words that the engine told of, and that could be believed. */
      readonly told: number;
    }
  | {
      readonly how: 'broke';
      /** UTF-16 offset of the word to go on at. */
      readonly at: number;
      /** Nothing was said of it: silence was noticed. */
      readonly silent: boolean;
      /** ms since it began; undefined when it never did. */
      readonly after: number | undefined;
    };

const TICK = 100;
/** Nothing is said any more, at this many looks: between two words some engines are idle for a moment. */
const IDLE = 3;
/** A word is overdue after half as long again as was reckoned, and this, ms. */
const GRACE = 450;
const OVERDUE = 1.5;
/** An end before this share of what was reckoned is none; nor is one before the other, of a voice whose pace is known. */
const NO_END = 0.25;
const EARLY_END = 0.6;
/** Words told of so far ahead, or backwards, as often as this: the engine counts something else. */
const ODD = 3;
/** Words told of until a voice is believed to tell of all. */
const PROVED = 4;
/** Words guessed without a word from the engine, until that is said. */
const UNTOLD = 3;

/** Numbers, signs and capitals are said in ways that nobody reckons well. */
const PLAIN = /^[^\d\p{S}]*$/u;

/**
 * One utterance of one engine, watched: word times are guessed where the engine tells none or nonsense, and an engine
 * that falls silent, ends before it can have spoken or never ends is told from one that speaks.
 */
export function sayWatched(
  engine: SpeechEngine,
  voice: EngineVoice,
  { text, lang, rate }: Utterance,
  known: Known,
  lengthOf: () => WordLength,
  on: { start(followsWords: boolean): void; word(start: number, end: number): void },
  signal: AbortSignal,
): Promise<Ended> {
  const words = wordsOf(text, lang);
  const last = words.length - 1;
  const unit = (known.pace ?? USUAL) / rate;
  let timeline = timelineOf(text, words, lengthOf());
  const due = (word: number): number => (timeline.starts[word] ?? timeline.length) * unit;
  const plain = PLAIN.test(text) && !/\p{Lu}{2}/u.test(text);
  const longest = (): number => {
    const [share, more] = known.pace === undefined ? [1.6, 800] : plain ? [1.12, 500] : [1.4, 800];
    return due(words.length) * share + more;
  };

  const asked = performance.now();
  let began: number | undefined;
  /** The words' own clock is followed, not ours. */
  let exact = known.callsWords === true;
  /** The last word that was lit, the last one the engine told of, how many of those, and when. */
  let lit = -1;
  let told = -1;
  let count = 0;
  let toldAt = 0;
  let odd = 0;
  let idle = 0;
  let admitted = known.callsWords === false;

  return new Promise((resolve, reject) => {
    const mine = new AbortController();
    let guess: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const close = (): boolean => {
      if (over) return false;
      over = true;
      clearInterval(watch);
      clearTimeout(guess);
      return true;
    };
    const end = (how: Ended): void => {
      if (!close()) return;
      mine.abort(new DOMException('over', 'AbortError'));
      resolve(how);
    };

    const light = (word: number): void => {
      if (word <= lit) return;
      lit = word;
      const { start, end: to } = words[word] ?? { start: 0, end: 0 };
      on.word(start, to);
    };
    const guessNext = (): void => {
      clearTimeout(guess);
      if (over || exact || began === undefined || lit >= last) return;
      const elapsed = performance.now() - began;
      // After the engine was believed for a while, the clock may be words ahead.
      const next = Math.max(lit + 1, wordAt(timeline, elapsed / unit));
      guess = setTimeout(
        () => {
          light(next);
          if (!admitted && told < 1 && lit >= Math.min(UNTOLD, last) && words.length > 2) {
            admitted = true;
            on.start(false);
          }
          guessNext();
        },
        Math.max(0, due(next) - elapsed),
      );
    };
    const begin = (): void => {
      if (over || began !== undefined) return;
      began = performance.now();
      toldAt = began;
      // Lengths that were on their way may have come.
      timeline = timelineOf(text, words, lengthOf());
      on.start(!admitted);
      guessNext();
    };

    const toldOf = (offset: number): void => {
      if (over || !(offset >= 0 && offset <= text.length)) return;
      begin();
      const word = wordAround(text, words, offset);
      // A voice may tell of the parts of "2.5" one by one.
      if (word === undefined || word === told) return;
      const elapsed = performance.now() - (began ?? 0);
      if (word < told || due(word) > elapsed * 1.7 + 1500) {
        odd += 1;
        if (odd >= ODD) {
          exact = false;
          guessNext();
        }
        return;
      }
      told = word;
      count += 1;
      toldAt = performance.now();
      if (odd >= ODD) return;
      if (word > 0 || last === 0) exact = true;
      if (exact) light(word);
    };

    /** Where the next voice takes it up. */
    const place = (silent: boolean): number => {
      if (began === undefined) return 0;
      if (exact) return words[Math.max(lit, 0)]?.start ?? 0;
      // When it fell silent nobody knows: nothing must be lost.
      if (silent) return 0;
      return words[Math.max(0, wordAt(timeline, (performance.now() - began) / unit) - 1)]?.start ?? 0;
    };
    const broke = (silent: boolean, at = place(silent)): void =>
      end({ how: 'broke', at, silent, after: began === undefined ? undefined : performance.now() - began });
    const spoken = (ms: number | undefined): void =>
      end({ how: 'spoken', ms, expected: timeline.length / rate, words: words.length, told: odd < ODD ? count : 0 });

    const ended = (): void => {
      if (words.length === 0) return spoken(undefined);
      if (exact && told === last) return spoken(began === undefined ? undefined : performance.now() - began);
      const elapsed = began === undefined ? 0 : performance.now() - began;
      const whole = due(words.length);
      if (elapsed < Math.max(50, whole * NO_END)) return broke(false, exact ? place(false) : 0);
      if (known.pace !== undefined && elapsed < whole * EARLY_END) return broke(false);
      return spoken(elapsed);
    };

    const look = (): void => {
      const now = performance.now();
      if (began === undefined) {
        if (now - asked > known.patience) broke(true);
        return;
      }
      idle = engine.busy() === false ? idle + 1 : 0;
      if (idle >= IDLE) return ended();
      // Only of a voice that has proved it, before or by now: another may tell of its first word alone.
      if (exact && (known.callsWords === true || count >= PROVED || told === last)) {
        const since = now - toldAt;
        const wait = OVERDUE * (due(Math.max(told, 0) + 1) - due(Math.max(told, 0))) + GRACE;
        if (since > wait + (told < 0 ? GRACE : 0)) return told === last ? spoken(undefined) : broke(true);
      }
      if (now - began > longest()) return exact && told === last ? spoken(undefined) : broke(true);
    };

    const watch = setInterval(look, TICK);
    engine
      .speak(voice, { text, rate }, { start: begin, word: toldOf }, AbortSignal.any([signal, mine.signal]))
      .then(ended, (error: unknown) => {
        if (error instanceof EngineBroke) broke(false);
        else if (close()) reject(error);
      });
  });
}

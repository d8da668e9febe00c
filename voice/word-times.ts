import type { Stretch } from '@/model/text-map';

/** Something the engine said of its own sound: the start of one of its words, or of a phoneme. */
export interface Mark {
  readonly kind: 'word' | 'phoneme';
  /** Code points of the spoken text before it. */
  readonly at: number;
  /** Milliseconds from the start of the sound. */
  readonly ms: number;
}

/** One of our words and when it begins to sound. */
export interface WordTime extends Stretch {
  readonly ms: number;
}

/** How far a guessed boundary is moved to the next phoneme's start, ms: longer than a consonant, shorter than a syllable. */
const SNAP = 60;

/**
 * The word a place of the text belongs to: the one that holds it, the one it touches from the left ("$5", "“Stop"),
 * else the one before; a place before the first word belongs to the first. Undefined without words.
 */
export function wordAround(text: string, words: readonly Stretch[], offset: number): number | undefined {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  const next = words[low];
  if (!next) return words.length > 0 ? words.length - 1 : undefined;
  if (low === 0 || next.start <= offset || !/\s/.test(text.slice(offset, next.start))) return low;
  return low - 1;
}

/**
 * Turns the engine's marks into exactly one time for each of our words, in order. The engine splits ("1940" in four) and
 * merges ("of the" is one to it): a split word counts from its first mark; merged words share their time by letters,
 * moved to the nearest phoneme.
 */
export class WordTimes {
  /** Index of the last word whose time is known, and the last mark heard inside it. */
  private known = -1;
  private heard = 0;
  private last = 0;
  private phonemes: number[] = [];

  /** `owner` gives the word for a code point of the spoken text. */
  constructor(
    private readonly words: readonly Stretch[],
    private readonly owner: (at: number) => number | undefined,
  ) {}

  /** Marks in the order of their time. Returns the words whose time is now known. */
  add(marks: readonly Mark[]): WordTime[] {
    const found: WordTime[] = [];
    for (const mark of marks) {
      if (mark.kind === 'phoneme') {
        this.phonemes.push(mark.ms);
        continue;
      }
      const word = this.owner(mark.at);
      if (word === undefined || word < this.known) continue;
      if (word > this.known) {
        found.push(...this.between(word, mark.ms), this.timed(word, mark.ms));
        this.known = word;
      }
      this.heard = mark.ms;
      this.phonemes = this.phonemes.filter((ms) => ms > mark.ms);
    }
    return found;
  }

  /** The sound is complete. Returns the words that had no mark up to its end. */
  end(ms: number): WordTime[] {
    const found = this.between(this.words.length, ms);
    this.known = this.words.length;
    return found;
  }

  private timed(index: number, ms: number): WordTime {
    const { start, end } = this.words[index] ?? { start: 0, end: 0 };
    this.last = Math.max(this.last, ms);
    return { start, end, ms: this.last };
  }

  /** Words after the last known one and before `next`, which begins at `until`. */
  private between(next: number, until: number): WordTime[] {
    if (next - this.known <= 1) return [];
    // Before the first mark nothing sounds yet: those words begin with the sound.
    const shared = this.words.slice(Math.max(this.known, 0), next);
    const letters = shared.map(({ start, end }) => end - start);
    const all = letters.reduce((sum, count) => sum + count, 0) || 1;
    let passed = 0;
    const found: WordTime[] = [];
    for (const [i, count] of letters.entries()) {
      const index = Math.max(this.known, 0) + i;
      if (index > this.known)
        found.push(this.timed(index, this.snapped(this.heard + ((until - this.heard) * passed) / all)));
      passed += count;
    }
    return found;
  }

  private snapped(ms: number): number {
    let best = ms;
    let distance = SNAP;
    for (const phoneme of this.phonemes) {
      const away = Math.abs(phoneme - ms);
      if (away < distance) [best, distance] = [phoneme, away];
    }
    return best;
  }
}

/** A piece of a text to look in: a line of a block, as the page has it. */
export interface Piece {
  readonly text: string;
  readonly heading: boolean;
}

/** Where something like the quote stands: `start` is an offset into the piece's text. */
export interface Likeness {
  readonly piece: number;
  readonly start: number;
}

interface Token {
  readonly word: string;
  readonly piece: number;
  /** Offset into the piece's text. */
  readonly start: number;
}

/** `first` and `last` are indices of tokens. */
interface Match {
  readonly score: number;
  readonly first: number;
  readonly last: number;
}

/** Scripts without spaces: each sign counts as a word there. */
const SPACELESS = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}`;
const TOKEN = new RegExp(`[${SPACELESS}]\\p{M}*|(?:(?![${SPACELESS}])[\\p{L}\\p{N}\\p{M}\\p{Cf}])+`, 'gu');

/** Of the quote's words, by weight, so much has to be there in order. Half of a sentence is another sentence. */
const ENOUGH = 0.66;
/** A quote of few words has little to spare: "Nobody will want that one" is not "Nobody will want it". */
const FEW = 5;
const ENOUGH_OF_FEW = 0.8;
/** Up to three words have to be nearly all of their line. */
const SHORT = 3;
/** Words that have to be there beside a number that is another now: "In week 2, it is 4" says nothing of week 1. */
const BESIDE_A_NUMBER = 5;
/** So much better than the next best place, or nobody can say which of the two was meant. */
const MARGIN = 0.12;
/** What a word costs that was put in between, as a share of a usual word of the quote. */
const BETWEEN = 0.2;
/** Places that are looked at closely, the most promising first. */
const CANDIDATES = 5;
/** Of a word that stands in more places than this, no place is voted for: it says nothing. */
const COMMON = 60;
/** A text longer than any lesson: there only what is word for word is found, so that no page waits (16,000 words). */
const LONGEST = 100_000;

/** One letter differs, one too many or too few, or two changed places: a typo, or an ending. */
function oneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  const [restA, restB] = [a.slice(i), b.slice(i)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

const isNumber = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return (code >= 48 && code <= 57) || (code > 127 && /^\p{N}/u.test(word));
};

const OTHER_NUMBER = 0.5;
/** 1: the same word · 0.8: the same but for a typo · 0.5: another number in its place · 0: another word. */
function sameness(a: string, b: string): number {
  if (a === b) return 1;
  if (isNumber(a) || isNumber(b)) return isNumber(a) && isNumber(b) ? OTHER_NUMBER : 0;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 3 || Math.abs(a.length - b.length) > 2) return 0;
  // Most words differ in both of their first two letters, and no typo does that.
  if (a[0] !== b[0] && a[1] !== b[1] && a[0] !== b[1] && a[1] !== b[0]) return 0;
  if (oneApart(a, b)) return 0.8;
  // "canal" and "canals'", "carry" and "carried": most of it, from the beginning.
  return shorter >= 5 && a.slice(0, shorter - 2) === b.slice(0, shorter - 2) ? 0.7 : 0;
}

/**
 * Places that are like a quote and not it: a typo was corrected since, words were put in, a number is another. Words
 * count by how rare they are in this text; they have to come in the quote's order and close together; and where two
 * places are alike, none of them is said.
 */
export class Likenesses {
  private readonly tokens: Token[] = [];
  private readonly places = new Map<string, number[]>();
  private readonly ends: number[] = [];

  /** `bare` takes from a word what pasting and curling change. */
  constructor(
    private readonly pieces: readonly Piece[],
    private readonly bare: (text: string) => string,
  ) {
    const size = pieces.reduce((sum, { text }) => sum + text.length, 0);
    for (const [piece, { text }] of size > LONGEST ? [] : pieces.entries()) {
      for (const { word, start } of this.wordsOf(text)) {
        const at = this.tokens.push({ word, piece, start }) - 1;
        const known = this.places.get(word);
        if (known) known.push(at);
        else this.places.set(word, [at]);
      }
      this.ends.push(this.tokens.length);
    }
  }

  private wordsOf(text: string): { readonly word: string; readonly start: number }[] {
    return [...text.matchAll(TOKEN)].flatMap((match) => {
      const word = this.bare(match[0]);
      return word === '' ? [] : [{ word, start: match.index }];
    });
  }

  /** Null when there is none, or more than one. */
  find(quote: string): Likeness | null {
    const words = this.wordsOf(quote).map(({ word }) => word);
    if (words.length === 0) return null;
    const weights = words.map((word) => this.weightOf(word));
    const matches = this.candidates(words)
      .map((from) => this.align(words, weights, from))
      .filter(({ score }) => score > 0)
      .toSorted((x, y) => y.score - x.score);
    const [best] = matches;
    if (!best || best.score < (words.length <= FEW ? ENOUGH_OF_FEW : ENOUGH)) return null;
    const second = matches.find(({ first, last }) => last < best.first || first > best.last);
    if (second && best.score - second.score < MARGIN) return null;
    if (this.restsOnANumber(words, best)) return null;
    const token = this.tokens[best.first];
    return token ? { piece: token.piece, start: token.start } : null;
  }

  /** From 1 to 2: the rarer a word is in this text, the more it says about the place; one that is gone says most. */
  private weightOf(word: string): number {
    const places = this.places.get(word)?.length ?? 0;
    const weight = 1 + Math.log((1 + this.tokens.length) / (1 + places)) / Math.log(2 + this.tokens.length);
    // Years, amounts and question numbers are what teachers correct.
    return isNumber(word) ? weight / 2 : weight;
  }

  /** A number of the quote is not there, and too little else is. */
  private restsOnANumber(words: readonly string[], { first, last }: Match): boolean {
    const here = new Set(this.tokens.slice(first, last + 1).map(({ word }) => word));
    const numbers = words.filter(isNumber);
    if (numbers.every((number) => here.has(number))) return false;
    return words.filter((word) => !isNumber(word) && here.has(word)).length < BESIDE_A_NUMBER;
  }

  /** Tokens at which the quote may begin: each of its words that stands in the text votes for where its first would be. */
  private candidates(words: readonly string[]): number[] {
    const votes = new Map<number, number>();
    for (const [i, word] of words.entries()) {
      const places = this.places.get(word) ?? [];
      if (places.length > COMMON && words.length > SHORT) continue;
      for (const place of places) {
        // Rough, because words were put in or left out; neighbours share their votes.
        const rough = Math.max(0, place - i) >> 2;
        votes.set(rough, (votes.get(rough) ?? 0) + 1 / places.length);
      }
    }
    const voted = [...votes.keys()].toSorted((a, b) => this.sum(votes, b) - this.sum(votes, a));
    const begins = words.length > SHORT ? [] : this.pieces.flatMap((_, piece) => this.whole(piece, words.length));
    return [...voted.slice(0, CANDIDATES).map((rough) => rough << 2), ...begins];
  }

  private sum(votes: ReadonlyMap<number, number>, rough: number): number {
    return (votes.get(rough) ?? 0) + ((votes.get(rough - 1) ?? 0) + (votes.get(rough + 1) ?? 0)) / 2;
  }

  /** Where a piece begins that is about as short as the quote: of a short quote, a typo may be in its only rare word. */
  private whole(piece: number, length: number): number[] {
    const from = this.ends[piece - 1] ?? 0;
    const size = (this.ends[piece] ?? 0) - from;
    return size > 0 && size <= length + 2 ? [from] : [];
  }

  /**
   * The best way to lay the quote's words, in their order, over the text around `from`: what share of its weight is
   * there, less what stands between. Never over the end of a piece.
   */
  private align(words: readonly string[], weights: readonly number[], from: number): Match {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const between = (BETWEEN * total) / words.length;
    let best: Match = { score: 0, first: from, last: from };
    // By word of the quote: the best way that has come to it so far, and the token where that way began.
    const scores = words.map(() => 0);
    const firsts = words.map(() => from);
    const high = Math.min(this.tokens.length, from + words.length + 12);
    for (let at = Math.max(0, from - 4); at < high; at += 1) {
      const token = this.tokens[at];
      if (!token) break;
      if (token.piece !== this.tokens[at - 1]?.piece) scores.fill(0);
      // The best of all words before this one, as it was before this token.
      let led = 0;
      let ledFirst = at;
      for (const [i, word] of words.entries()) {
        const before = scores[i] ?? 0;
        const beforeFirst = firsts[i] ?? at;
        // One more token that is no word of the quote.
        scores[i] = Math.max(0, before - between);
        const same = sameness(word, token.word);
        const score = same > 0 ? led + same * (weights[i] ?? 0) : 0;
        if (score > (scores[i] ?? 0)) {
          scores[i] = score;
          firsts[i] = led > 0 ? ledFirst : at;
          if (score > best.score) best = { score, first: firsts[i] ?? at, last: at };
        }
        if (before > led) {
          led = before;
          ledFirst = beforeFirst;
        }
      }
    }
    const piece = this.tokens[best.first]?.piece ?? 0;
    const size = (this.ends[piece] ?? 0) - (this.ends[piece - 1] ?? 0);
    // Of a short quote the line may hold little more: "Questions" is no sentence with questions in it.
    const share = words.length > SHORT ? 1 : words.length / Math.max(words.length, size - 1);
    return { ...best, score: (best.score / total) * share };
  }
}

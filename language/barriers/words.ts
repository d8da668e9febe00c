import type { Span } from '@/model/activity';
import type { TextMap } from '@/model/text-map';
import type { WordHelp } from '@/model/word-help';
import { isFunctionWord } from '@/language/function-words';
import { baseLanguage } from '@/language/passage-language';
import { barrier, type Barrier, isEnglish, type WantedWord } from './barrier';

/** Shorter words without a meaning are abbreviations and names of units more often than words. */
const LEAST_LETTERS = 6;
/** Look-ups of one page: each is a question to the dictionary. */
export const MOST_LOOKED_UP = 150;
/** More at once are no longer a suggestion. */
export const MOST_WORDS = 8;

const PROSE = new Set(['paragraph', 'item', 'question']);
const PLAIN = /^\p{Ll}+$/u;

/** Words of the text, each once, that are to be looked up: what has no meaning is in no list of words worth marking. */
export function wordsToLookUp(text: TextMap): Span[] {
  const seen = new Set(wordsOfOthers(text));
  const found: Span[] = [];
  for (const block of text.blocks) {
    if (!PROSE.has(block.kind) || !isEnglish(block.lang)) continue;
    for (const { start, end } of block.words) {
      const word = block.text.slice(start, end);
      if (word.length < LEAST_LETTERS || !PLAIN.test(word) || seen.has(word) || seen.has(word.replace(/s$/, '')))
        continue;
      if (isFunctionWord(word)) continue;
      if (block.langs?.some((other) => start >= other.start && end <= other.end) === true) continue;
      // Half of "deep-rooted", or part of an address.
      if (/[-@/._’']/.test(block.text.charAt(start - 1)) || /[-@/_’']/.test(block.text.charAt(end))) continue;
      seen.add(word);
      found.push({ key: block.key, start, end });
    }
  }
  // Long words are the rarer ones.
  return found.toSorted((a, b) => b.end - b.start - (a.end - a.start)).slice(0, MOST_LOOKED_UP);
}

/** Words that the author marked as another language's, anywhere on the page: "acequia", and so "acequias". */
const wordsOfOthers = (text: TextMap): string[] =>
  text.blocks.flatMap((block) =>
    (block.langs ?? []).flatMap(({ start, end }) =>
      block.text
        .slice(start, end)
        .toLowerCase()
        .split(/[^\p{L}]+/u),
    ),
  );

/** What the dictionary said of one place. `rare`: worth marking by itself (services.words.notable). */
export interface LookedUp {
  readonly span: Span;
  readonly rare: boolean;
  readonly help: WordHelp;
}

/** Words that the dictionary explains not at all, and rare ones that it has no word for in the home language. */
export function rareWords(looked: readonly LookedUp[], text: TextMap, home: string): Barrier[] {
  const wanted = new Map<string, WantedWord>();
  for (const { span, rare, help } of looked) {
    const [sense] = help.senses;
    if (help.name) continue;
    // Of any meaning: that another one fits better here is for the learner's card to say.
    const gloss = help.senses
      .flatMap(({ glosses }) => glosses)
      .find(({ lang }) => baseLanguage(lang) === baseLanguage(home))?.text;
    const missing = sense === undefined || (rare && baseLanguage(home) !== 'en' && gloss === undefined);
    if (!missing) continue;
    const term = text.textOf(span);
    const key = term.toLowerCase();
    if (wanted.has(key) || wanted.size >= MOST_WORDS) continue;
    wanted.set(key, {
      term,
      span,
      ...(sense === undefined || sense.definition === '' ? {} : { meaning: sense.definition }),
      ...(gloss === undefined ? {} : { gloss }),
    });
  }
  const words = [...wanted.values()].toSorted(
    (a, b) => text.indexOf(a.span.key) - text.indexOf(b.span.key) || a.span.start - b.span.start,
  );
  const [first] = words;
  if (!first) return [];
  return [
    {
      ...barrier('rare-words', {
        at: first.span,
        spans: words.map(({ span }) => span),
        quote: words.map(({ term }) => term).join(', '),
        count: words.length,
        fix: { kind: 'terms', words, home },
      }),
      // The first word may be another when the dictionary has answered in another language.
      id: 'rare-words',
    },
  ];
}

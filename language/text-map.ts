import type { Activity, Block, Key, Span } from '@/model/activity';
import type { Stretch, TextBlock, TextMap, Word } from '@/model/text-map';
import { languageOf } from './passage-language';
import { sentencesOf } from './sentences';
import { eachWord, wordsOf } from './words';

/** Index of the first stretch that ends after the offset; the length when there is none. */
function firstEndingAfter(stretches: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function wordsWithSentences(text: string, lang: string, sentences: readonly Stretch[]): Word[] {
  let sentence = 0;
  return wordsOf(text, lang).map(({ start, end }) => {
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= start) sentence++;
    return { start, end, sentence };
  });
}

/** Own enumerable getters: a structured clone or a spread of the block carries the found words along. */
function textBlock(block: Block, lang: string): TextBlock {
  let sentences: readonly Stretch[] | undefined;
  let words: readonly Word[] | undefined;
  return {
    ...block,
    lang,
    get sentences() {
      return (sentences ??= sentencesOf(block.text, lang));
    },
    get words() {
      return (words ??= wordsWithSentences(block.text, lang, this.sentences));
    },
  };
}

/**
 * Blocks with their sentences and words, each found when first asked for. Every block of the map has a language.
 * `fallbackLang` (BCP 47) is for content that does not say which language it is in.
 */
export function textMapOf(activity: Activity, fallbackLang: string = 'en'): TextMap {
  const blocks = activity.blocks.map((block) => textBlock(block, languageOf(block, activity, fallbackLang)));
  const places = new Map<Key, number>(blocks.map((block, index) => [block.key, index]));
  const block = (key: Key): TextBlock | undefined => blocks[places.get(key) ?? -1];
  return {
    blocks,
    block,
    indexOf: (key) => places.get(key) ?? -1,
    wordAt(key, offset) {
      const words = block(key)?.words ?? [];
      const index = firstEndingAfter(words, offset);
      const holding = words[index];
      if (holding && holding.start <= offset) return { key, start: holding.start, end: holding.end };
      const before = words[index - 1];
      return before?.end === offset ? { key, start: before.start, end: before.end } : undefined;
    },
    sentenceAt({ key, start }) {
      const sentences = block(key)?.sentences ?? [];
      const sentence = sentences[firstEndingAfter(sentences, start)] ?? sentences.at(-1);
      return sentence && { key, start: sentence.start, end: sentence.end };
    },
    textOf: (span: Span) => block(span.key)?.text.slice(span.start, span.end) ?? '',
  };
}

/** Words counted between two pauses: about 1 ms of work. */
const WORDS_A_STEP = 500;

/** How many words the whole activity has, in steps; a single giant block pauses too. Keeps nothing. */
export function* countWords(map: TextMap): Generator<undefined, number, undefined> {
  let count = 0;
  for (const block of map.blocks) {
    for (const _word of eachWord(block.text, block.lang ?? 'en')) if (++count % WORDS_A_STEP === 0) yield;
    yield;
  }
  return count;
}

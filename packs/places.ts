import type { Span } from '@/model/activity';
import type { TextBlock } from '@/model/text-map';
import { placeOf, sentenceOf } from './place';

/**
 * Where each of these quotes stands, as a sentence of the text; null: its words are not in the text any more. Each
 * `yield` is a place where the work may pause: a quote that is lost is compared with every sentence of a long text.
 */
export function* placesOf(
  quotes: readonly string[],
  blocks: readonly TextBlock[],
): Generator<undefined, readonly (Span | null)[], undefined> {
  const places: (Span | null)[] = [];
  for (const quote of quotes) {
    // Sentences first: a quote may begin in the middle of a paragraph.
    const found = sentenceOf(quote, blocks) ?? placeOf(quote, blocks);
    const text = found && blocks.find(({ key }) => key === found.key)?.text;
    places.push(found && trimmed(text ?? '', found));
    yield;
  }
  return places;
}

function trimmed(text: string, { key, start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { key, start: from, end: from + words.trim().length };
}

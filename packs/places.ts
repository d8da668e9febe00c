import type { Span } from '@/model/activity';
import type { TextBlock } from '@/model/text-map';
import { placeOf } from './place';

/**
 * Where each of these quotes stands, as a sentence of the text; null: its words are not in the text any more. Each
 * `yield` is a place where the work may pause: a quote that is lost is compared with every sentence of a long text.
 */
export function* placesOf(
  quotes: readonly string[],
  blocks: readonly TextBlock[],
): Generator<undefined, readonly (Span | null)[], undefined> {
  if (quotes.length === 0) return [];
  const sentences: { readonly at: Span; readonly kind: TextBlock['kind']; readonly text: string }[] = [];
  for (const block of blocks) {
    for (const { start, end } of block.sentences) {
      const at = trimmed(block.text, { key: block.key, start, end });
      sentences.push({ at, kind: block.kind, text: block.text.slice(at.start, at.end) });
    }
    yield;
  }
  const searched = sentences.map(({ kind, text }, i) => ({ key: String(i), kind, text }));
  const places: (Span | null)[] = [];
  for (const quote of quotes) {
    // Sentences first: a quote may begin in the middle of a paragraph. Then lines, for one longer than its sentence.
    const found = placeOf(quote, searched);
    const sentence = found && sentences[Number(found.key)];
    yield;
    const line = sentence ? null : placeOf(quote, blocks);
    const text = line && blocks.find(({ key }) => key === line.key)?.text;
    places.push(sentence ? sentence.at : line && trimmed(text ?? '', line));
    yield;
  }
  return places;
}

function trimmed(text: string, { key, start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { key, start: from, end: from + words.trim().length };
}

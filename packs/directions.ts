import type { Span } from '@/model/activity';
import type { Direction, Pack } from '@/model/pack';
import type { TextBlock } from '@/model/text-map';
import { bare, placeOf, sentenceOf } from './place';

/** A piece of the teacher's own directions in another language, with the words of the page that it stands beside. */
export interface PlacedDirection extends Direction {
  /** BCP 47, as the pack says it. */
  readonly lang: string;
  /** Null: the words that it stands beside are not in the text any more. */
  readonly at: Span | null;
}

interface Found {
  readonly start: number;
  readonly end: number;
  /** The quote is this sentence, word for word: it stands for nothing after it. */
  readonly whole: boolean;
}

/** "es-MX" reads "es"; "zh-TW" does not read "zh-Hans". */
function reads(home: string, lang: string): boolean {
  try {
    const [a, b] = [new Intl.Locale(home).maximize(), new Intl.Locale(lang).maximize()];
    return a.language === b.language && a.script === b.script;
  } catch {
    return home.toLowerCase() === lang.toLowerCase();
  }
}

/**
 * The pack's directions in the language `home`, each at its place, in the order of the page; those without a place
 * come last. One quote has one place: a piece reaches to the next one of its paragraph, so that no word of the page
 * stands beside two pieces.
 */
export function directionsIn(
  pack: Pick<Pack, 'directions'>,
  home: string,
  blocks: readonly TextBlock[],
): readonly PlacedDirection[] {
  const languages = Object.keys(pack.directions ?? {});
  const lang =
    languages.find((each) => each.toLowerCase() === home.toLowerCase()) ?? languages.find((each) => reads(home, each));
  if (lang === undefined) return [];
  const pieces = (pack.directions?.[lang] ?? []).map((direction) => ({
    direction,
    found: find(direction.quote, blocks),
  }));
  const inOrder = blocks.flatMap(({ key }) =>
    pieces
      .flatMap(({ direction, found }) => (found?.key === key ? [{ direction, found }] : []))
      .toSorted((a, b) => a.found.start - b.found.start),
  );
  const placed = inOrder.map(({ direction, found }, i): PlacedDirection => {
    const next = inOrder[i + 1]?.found;
    const cut = next?.key === found.key && next.start > found.start ? Math.min(found.end, next.start) : found.end;
    const text = blocks.find(({ key }) => key === found.key)?.text ?? '';
    const end = found.start + text.slice(found.start, found.whole ? found.end : cut).trimEnd().length;
    return { ...direction, lang, at: { key: found.key, start: found.start, end } };
  });
  const lost = pieces.filter(({ found }) => found === null);
  return [...placed, ...lost.map(({ direction }) => ({ ...direction, lang, at: null }))];
}

/** Sentences first: a quote may begin in the middle of a paragraph. Then lines, for a quote longer than its sentence. */
function find(quote: string, blocks: readonly TextBlock[]): (Found & { readonly key: string }) | null {
  const sentence = sentenceOf(quote, blocks);
  if (sentence) {
    const { key, start, end } = sentence;
    const text = blocks.find((block) => block.key === key)?.text ?? '';
    const whole = bare(text.slice(start, end)) === bare(quote);
    return { key, start, end: whole ? end : lineEnd(text, start), whole };
  }
  const line = placeOf(quote, blocks);
  return line && { ...line, whole: false };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

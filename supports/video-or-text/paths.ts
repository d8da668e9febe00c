import type { Key, Span } from '@/model/activity';
import type { Alternate, Pack } from '@/model/pack';
import type { TextBlock, TextMap } from '@/model/text-map';
import { placeOf } from '@/packs/place';
import { sectionAt } from './questions';

/** A way to meet the same content. Read and listen are the page's own text; the others came with the pack. */
export type Path =
  | { readonly kind: 'read' | 'listen'; readonly id: string; readonly minutes: number }
  | { readonly kind: 'video' | 'audio' | 'text'; readonly id: string; readonly alternate: Alternate };

/** What the choice card shows: one for all that a pack puts beside an activity. */
export interface Offer {
  readonly author: string;
  /** The heading or paragraph the alternates stand beside, as it is on the page; null: beside the whole reading. */
  readonly beside: Span | null;
  /** The pack names a place that is not in the text any more. */
  readonly lost: boolean;
  readonly paths: readonly Path[];
}

/** Words a minute, read or heard by a student who takes the time to understand. */
const PACE = 150;

const wordsIn = (blocks: readonly TextBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);

/** The part of the text that the alternates stand for: a heading's section, else everything that is no question. */
function reading(text: TextMap, key: Key | undefined): readonly TextBlock[] {
  const at = key === undefined ? -1 : text.indexOf(key);
  const section = text.blocks[at]?.kind === 'heading' ? sectionAt(text.blocks, at) : [];
  return section.length > 0
    ? section
    : text.blocks.filter(({ region }) => region === 'passage' || region === 'directions');
}

const idOf = ({ kind, href, title }: Alternate): string => `${kind} ${href ?? title}`;
/** A video without an address, or a text without words, is nothing to offer. */
const usable = ({ kind, href, text }: Alternate): boolean =>
  href !== undefined || (kind === 'text' && text !== undefined);

/** Null where there is nothing to choose. */
export function offerOf(pack: Pack, text: TextMap): Offer | null {
  const alternates = pack.alternates.filter(usable);
  if (alternates.length === 0) return null;
  const quote = alternates.find((alternate) => alternate.quote !== undefined)?.quote;
  const beside = quote === undefined ? null : placeOf(quote, text.blocks);
  const minutes = Math.max(1, Math.round(wordsIn(reading(text, beside?.key)) / PACE));
  const brought = (kind: Alternate['kind']): Path[] =>
    alternates
      .filter((alternate) => alternate.kind === kind)
      .map((alternate) => ({ kind, id: idOf(alternate), alternate }));
  return {
    author: pack.author,
    beside,
    lost: quote !== undefined && beside === null,
    // Always in this order: what stands first says nothing about the reader.
    paths: [
      { kind: 'read', id: 'read', minutes },
      ...brought('text'),
      ...brought('video'),
      { kind: 'listen', id: 'listen', minutes },
      ...brought('audio'),
    ],
  };
}

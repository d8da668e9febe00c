import type { Block } from '@/model/activity';
import type { Pack } from '@/model/pack';
import type { Draft } from '@/model/teaching';
import { bare, placeOf } from '@/packs/place';

type Placed = readonly Pick<Block, 'key' | 'kind' | 'text'>[];

/** Everything by which a pack holds on to a text, once each. */
export function quotesOf(pack: Pack): string[] {
  const quoted = [
    ...pack.alternates,
    ...(pack.steps ?? []),
    ...(pack.starters ?? []),
    ...(pack.remarks ?? []),
    ...(pack.parts ?? []),
    ...Object.values(pack.directions ?? {}).flat(),
  ].flatMap(({ quote }) => quote ?? []);
  return [...new Set([...quoted, ...(pack.questions === undefined ? [] : [pack.questions])])];
}

/** Quotes that stand nowhere in this text. */
export const lostQuotes = (pack: Pack, blocks: Placed): string[] =>
  quotesOf(pack).filter((quote) => placeOf(quote, blocks) === null);

/** Words of the pack that the text does not hold. */
export function lostWords(pack: Pack, blocks: Placed): string[] {
  const all = ` ${blocks.map(({ text }) => bare(text)).join(' ')} `;
  // "erode" is met in "eroded": the beginning of a word is enough to say that it is there.
  return pack.terms.map(({ term }) => term).filter((term) => !all.includes(` ${bare(term)}`));
}

/** 0 to 3: the same title first, and how much of it finds a place here. */
function fit({ title, pack }: Draft, here: string, blocks: Placed): number {
  const quotes = quotesOf(pack);
  const hold = quotes.length + pack.terms.length;
  const lost = lostQuotes(pack, blocks).length + lostWords(pack, blocks).length;
  return (bare(title) === bare(here) ? 2 : 0) + (hold === 0 ? 0 : 1 - lost / hold);
}

/** Other activities' packs, the one that fits this text best first; among equals the newest. */
export const bestFirst = (drafts: readonly Draft[], title: string, blocks: Placed): Draft[] =>
  drafts
    .map((draft) => ({ draft, fits: fit(draft, title, blocks) }))
    .toSorted((a, b) => b.fits - a.fits || b.draft.changed.localeCompare(a.draft.changed))
    .map(({ draft }) => draft);

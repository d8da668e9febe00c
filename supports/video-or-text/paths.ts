import type { Activity, Key, Span, Video } from '@/model/activity';
import type { Alternate, CaptionTrack, Pack, Part } from '@/model/pack';
import type { TextBlock, TextMap } from '@/model/text-map';
import { placeOf } from '@/packs/place';
import { canvasTracksAt } from './canvas-tracks';
import { sectionAt } from './questions';
import { sourceOf } from './source';

/** A way to meet the same content. Read and listen are the page's own text; the others came with the pack. */
export type Path =
  | { readonly kind: 'read' | 'listen'; readonly id: string; readonly minutes: number }
  | {
      readonly kind: 'video' | 'audio' | 'text';
      readonly id: string;
      readonly alternate: Alternate;
      /** The page shows it too: where. */
      readonly page?: Pick<Video, 'key'>;
    };

/** A part of the work by its heading, as it is on the page. */
export interface PagePart {
  readonly how: Part['how'];
  readonly at: Span;
}

/** What the choice card shows: one for all that a pack puts beside an activity. */
export interface Offer {
  /** Null: no teacher's pack, only what the page itself holds. */
  readonly author: string | null;
  /** The heading or paragraph the alternates stand beside, as it is on the page; null: beside the whole reading. */
  readonly beside: Span | null;
  /** The pack names a place that is not in the text any more. */
  readonly lost: boolean;
  readonly paths: readonly Path[];
  /** What is done together and where each may choose, in the order of the page. */
  readonly parts: readonly PagePart[];
  /** What the alternates stand beside is done together by everyone. */
  readonly together: boolean;
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

/** One recording by whatever address: a player's and a page's own are told apart by the video they show. */
const sameVideo = (a: string, b: string): boolean => {
  const [x, y] = [sourceOf(a), sourceOf(b)];
  return x.kind === 'frame' && y.kind === 'frame' ? x.from(0) === y.from(0) : new URL(a).href === new URL(b).href;
};

/** A video of the page whose words can be had: it brings captions, or Canvas keeps them. */
const said = ({ href, tracks }: Video): boolean =>
  href.startsWith('https:') && (tracks !== undefined || canvasTracksAt(href) !== undefined);
const captionsOf = (video: Video): CaptionTrack[] =>
  video.tracks?.filter(({ href }) => href.startsWith('https:')) ?? [];

/** The alternate, with the captions of the same video on the page where the teacher gave none. */
function withPage(alternate: Alternate, videos: readonly Video[]): Alternate {
  const { href, captions = [], text } = alternate;
  if (href === undefined || captions.length > 0 || text !== undefined) return alternate;
  const own = videos.find((video) => video.tracks && URL.canParse(video.href) && sameVideo(video.href, href));
  return own ? { ...alternate, captions: captionsOf(own) } : alternate;
}

const NAMED = 200;
/** A video of the page as another way to meet it: the same card, with its own captions as text. */
const pathOf = (video: Video, title: string): Path => {
  const alternate: Alternate = {
    kind: 'video',
    title: (video.title ?? title).slice(0, NAMED),
    href: video.href,
    captions: captionsOf(video),
  };
  return { kind: 'video', id: idOf(alternate), alternate, page: video };
};

function partsOf(pack: Pack | null, text: TextMap): PagePart[] {
  const found = (pack?.parts ?? []).flatMap(({ quote, how }): PagePart[] => {
    const at = placeOf(quote, text.blocks);
    return at ? [{ how, at }] : [];
  });
  return found.toSorted((a, b) => text.indexOf(a.at.key) - text.indexOf(b.at.key) || a.at.start - b.at.start);
}

/** Null where there is nothing to choose. */
export function offerOf(
  pack: Pack | null,
  text: TextMap,
  page: Pick<Activity, 'videos' | 'title'> = { videos: [], title: '' },
): Offer | null {
  const alternates = (pack?.alternates ?? []).filter(usable).map((alternate) => withPage(alternate, page.videos));
  const own = page.videos
    .filter(said)
    .filter(({ href }) => !alternates.some((each) => each.href !== undefined && sameVideo(each.href, href)))
    .map((video) => pathOf(video, page.title));
  const parts = partsOf(pack, text);
  if (alternates.length === 0 && own.length === 0 && parts.length === 0) return null;
  const quote = alternates.find((alternate) => alternate.quote !== undefined)?.quote;
  const beside = quote === undefined ? null : placeOf(quote, text.blocks);
  const minutes = Math.max(1, Math.round(wordsIn(reading(text, beside?.key)) / PACE));
  const brought = (kind: Alternate['kind']): Path[] =>
    alternates
      .filter((alternate) => alternate.kind === kind)
      .map((alternate) => ({ kind, id: idOf(alternate), alternate }));
  // A part goes on to the next one that was named.
  const part = beside && parts.findLast(({ at }) => text.indexOf(at.key) <= text.indexOf(beside.key));
  return {
    author: alternates.length > 0 || parts.length > 0 ? (pack?.author ?? null) : null,
    beside,
    lost: quote !== undefined && beside === null,
    // Always in this order: what stands first says nothing about the reader.
    paths: [
      { kind: 'read', id: 'read', minutes },
      ...brought('text'),
      ...brought('video'),
      ...own,
      { kind: 'listen', id: 'listen', minutes },
      ...brought('audio'),
    ],
    parts,
    together: part?.how === 'together',
  };
}

import type { Activity, Span } from '@/model/activity';
import type { TextMap } from '@/model/text-map';
import { barrier, type Barrier, isEnglish, quoteOf } from './barrier';
import { READS_FILE, READS_IMAGE, SAYS_NOTHING } from './wording';

/** Whether a film of the page has captions, by its id; one that is not in here was not told, and nothing is said of it. */
export type Captions = ReadonlyMap<string, 'some' | 'none'>;

const IMAGE_FILE = /\.(?:png|jpe?g|gif|webp|svg|heic|bmp|tiff?|avif)$/i;
/** What cameras, scanners and editors fill in by themselves. */
const NO_DESCRIPTION =
  /^(?:(?:an?\s+)?(?:image|picture|photo|screen\s?shot|graphic|img|untitled|figure)[\s_-]*\d*|(?:img|dsc|pxl|scan)[\s_-]?\d+)$/i;
/** File names that say that a text was photographed. */
const TEXT_FILE =
  /(?:screen[\s_-]?shot|screenshot|scan(?:ned)?[\s_-]?\d*|handout|worksheet|text[\s_-]?page|slide[\s_-]?\d*)/i;
/** So long a description may hold the text itself. */
const LONG_ALT = 120;

/** The last part of an address that names the picture: Canvas ends a file's with "preview". */
export function fileNameOf(src: string): string {
  const path = (URL.canParse(src) ? new URL(src).pathname : src).split('/').filter((part) => part !== '');
  const last = path.at(-1) ?? '';
  const own = /^(?:preview|download)$/i.test(last) ? (path.at(-2) ?? last) : last;
  try {
    return decodeURIComponent(own);
  } catch {
    return own;
  }
}

interface Picture {
  readonly at: Span;
  readonly src: string;
  readonly said: string;
}

/** Pictures in reading order, each with its place: the activity lists addresses, its blocks hold the places. */
function picturesOf(activity: Activity, text: TextMap): Picture[] {
  const places = text.blocks.flatMap(({ key, kind, src, inlines }): Span[] => [
    ...(kind === 'figure' && src !== undefined ? [{ key, start: 0, end: 0 }] : []),
    ...(inlines ?? []).filter((inline) => inline.kind === 'image').map(({ at }) => ({ key, start: at, end: at + 1 })),
  ]);
  // A reader that lists a picture which stands nowhere would shift the rest: then nothing is said.
  if (places.length !== activity.images.length) return [];
  return activity.images.flatMap(({ src, alt }, index) => {
    const at = places[index];
    return at ? [{ at, src, said: alt.trim() }] : [];
  });
}

/** Pictures without words for who does not see them, and pictures of words. */
export function images(activity: Activity, text: TextMap): Barrier[] {
  return picturesOf(activity, text).flatMap(({ at, src, said }): Barrier[] => {
    const name = fileNameOf(src);
    const index = text.indexOf(at.key);
    const beside = [text.blocks[index - 1], text.blocks[index], text.blocks[index + 1]];
    const told = beside.some((block) => block && isEnglish(block.lang) && READS_IMAGE.test(block.text));
    const ofText = (told || TEXT_FILE.test(name)) && said.length < LONG_ALT;
    const described = said !== '' && !IMAGE_FILE.test(said) && !NO_DESCRIPTION.test(said);
    if (described && !ofText) return [];
    return [
      barrier(ofText ? 'text-image' : 'image', {
        at,
        quote: name,
        fix: { kind: 'description', image: name.slice(0, 200) },
      }),
    ];
  });
}

export function videos({ videos: all }: Activity, text: TextMap, captions: Captions): Barrier[] {
  return all
    .filter(({ id }) => captions.get(id) === 'none')
    .map(({ id, title, key }) => {
      const block = key === undefined ? undefined : text.block(key);
      const name = title ?? id;
      const quote = block ? quoteOf(block.text) : '';
      return barrier('no-captions', {
        at: block ? { key: block.key, start: 0, end: block.text.length } : null,
        spans: [],
        quote: name,
        fix: { kind: 'alternate', form: 'text', title: name.slice(0, 200), ...(quote === '' ? {} : { quote }) },
      });
    });
}

const DOCUMENT = /\.(?:pdf|docx?|pptx?|odt|odp|pages|key|rtf)$/i;
/** A sound, a picture, a table of numbers or a program is no text that somebody reads. */
const NO_TEXT = /\.(?!pdf$|docx?$|pptx?$|odt$|odp$|pages$|key$|rtf$|txt$|md$)[a-z0-9]{2,5}$/i;
/** With fewer words on the page, what is to be read is in the file. */
const HARDLY_ANY = 25;

/** What is to be read lies in a file, where no word of it can be tapped. */
export function files({ files: all }: Activity, text: TextMap): Barrier[] {
  const readable = all.filter(({ name }) => !NO_TEXT.test(name));
  const [first] = readable;
  if (!first) return [];
  for (const block of text.blocks) {
    if (!isEnglish(block.lang) || block.kind === 'heading') continue;
    for (const { start, end } of block.sentences) {
      const sentence = block.text.slice(start, end);
      const found = READS_FILE.exec(sentence);
      if (!found) continue;
      const at = { key: block.key, start: start + found.index, end: start + found.index + found[0].length };
      return [
        barrier('file-only', {
          at,
          quote: found[0],
          fix: { kind: 'alternate', form: 'text', title: first.name.slice(0, 200), quote: quoteOf(sentence) },
        }),
      ];
    }
  }
  const file = readable.find(({ name }) => DOCUMENT.test(name));
  if (!file || wordsIn(text) >= HARDLY_ANY) return [];
  return [
    barrier('file-only', {
      at: null,
      quote: file.name,
      fix: { kind: 'alternate', form: 'text', title: file.name.slice(0, 200) },
    }),
  ];
}

/** Cells that are paragraphs: as many, each with as many words. */
const PROSE_CELLS = { cells: 2, words: 20 } as const;

/** A table that only places prose: heard cell by cell, its columns are mixed. */
export function tables(text: TextMap): Barrier[] {
  return text.blocks.flatMap((block) => {
    if (block.kind !== 'table' || (block.headerRows ?? 0) > 0 || (block.headerColumns ?? 0) > 0) return [];
    const cells = block.text.split(/[\t\n]/);
    const prose = cells.filter((cell) => cell.trim().split(/\s+/).length >= PROSE_CELLS.words);
    if (prose.length < PROSE_CELLS.cells) return [];
    const quote = quoteOf(cells.find((cell) => cell.trim() !== '') ?? '');
    return [
      barrier('layout-table', {
        at: { key: block.key, start: 0, end: quote.length },
        spans: [],
        quote,
        fix: { kind: 'remark', quote, start: { kind: 'columns' }, link: false },
      }),
    ];
  });
}

/** Links in reading order whose own words do not say where they lead. */
export function links({ links: all }: Activity, text: TextMap): Barrier[] {
  /** The same words stand for several links: each is looked for behind the one before. */
  const from = new Map<string, { readonly block: number; readonly offset: number }>();
  return all.flatMap(({ text: said, href }): Barrier[] => {
    const words = said.trim();
    if (!SAYS_NOTHING.test(words) || !URL.canParse(href)) return [];
    const at = placeOfWords(words, text, from.get(words.toLowerCase()));
    if (!at) return [];
    from.set(words.toLowerCase(), { block: text.indexOf(at.key), offset: at.end });
    const sentence = text.sentenceAt(at);
    const host = new URL(href).hostname.replace(/^www\./, '');
    return [
      barrier('blind-link', {
        at,
        quote: words,
        fix: {
          kind: 'remark',
          quote: quoteOf(sentence ? text.textOf(sentence) : words),
          start: host === '' ? { kind: 'write' } : { kind: 'link', host },
          link: false,
        },
      }),
    ];
  });
}

function placeOfWords(
  words: string,
  text: TextMap,
  from: { readonly block: number; readonly offset: number } = { block: 0, offset: 0 },
): Span | undefined {
  const wanted = new RegExp(`(?<!\\p{L})${words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'giu');
  for (const [index, block] of text.blocks.entries()) {
    if (index < from.block) continue;
    for (const { index: start } of block.text.matchAll(wanted))
      if (index > from.block || start >= from.offset) return { key: block.key, start, end: start + words.length };
  }
  return undefined;
}

/** A reading of so many words is long: five minutes by ear. */
export const LONG_READING = 300;

const wordsIn = ({ blocks }: TextMap): number =>
  blocks.filter(({ kind }) => kind !== 'code' && kind !== 'table').reduce((sum, { words }) => sum + words.length, 0);

/** A long text with nothing to watch or to hear beside it. */
export function textOnly(activity: Activity, text: TextMap, hasRecording: boolean): Barrier[] {
  if (hasRecording || activity.videos.length > 0) return [];
  const count = wordsIn(text);
  if (count < LONG_READING) return [];
  return [
    barrier('text-only', {
      at: null,
      quote: '',
      count,
      fix: { kind: 'alternate', form: 'recording', title: activity.title.slice(0, 200) },
    }),
  ];
}

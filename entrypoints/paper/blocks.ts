import type { TextBlock } from '@/model/text-map';
import { directionOf } from '@/utils/languages';
import { linesOf } from './lines';
import { type Look, lookOf } from './looks';
import { made, inLanguage } from './made';
import { type Measures, roomOf } from './measures';
import { beginsOf } from './pages';
import type { Group, Row } from './row';
import { tableRows } from './tables';
import { type Besides, own, shownText } from './text';

export interface BlockNeeds {
  readonly measures: Measures;
  readonly besides: Besides;
  /** Stands in the document, unseen, with the look of a sheet. */
  readonly room: HTMLElement;
  readonly pictures: ReadonlyMap<string, { readonly width: number; readonly height: number }>;
  /** In Handrail's own words: what stands for a picture that did not come. */
  readonly pictureSaid: (alt: string | undefined) => HTMLElement;
}

type Steps<T> = Generator<undefined, T, undefined>;

const directionFor = (block: TextBlock): 'ltr' | 'rtl' => block.dir ?? directionOf(block.lang ?? 'en');

/** One block of the page as rows, as high as they come to be on paper. Nothing of its text is left out. */
export function* rowsOf(block: TextBlock, needs: BlockNeeds): Steps<Row[]> {
  switch (block.kind) {
    case 'figure':
      return [pictureRow(block, needs)];
    case 'math':
      return [mathRow(block, needs)];
    case 'table':
      return yield* tableRows(block, needs, textRows);
    case 'heading':
    case 'paragraph':
    case 'item':
    case 'quote':
    case 'code':
    case 'question':
    case 'option':
      return yield* textRows(block, needs, 0, block.text.length);
  }
}

/** The block's text, or a part of it, in lines. */
function* textRows(block: TextBlock, needs: BlockNeeds, start: number, end: number): Steps<Row[]> {
  const { measures, besides, room } = needs;
  const look = lookOf(block, measures);
  const group: Group = { at: look.indent, open: () => opened(block, look, measures) };
  const holder = group.open();
  const line = made('span', 'pt-line pt-line--measured');
  holder.append(line);
  room.append(holder);
  const lines = yield* linesOf({
    text: block.text,
    start,
    end,
    verbatim: block.kind === 'code',
    base: look.line,
    holder: line,
    show: (from, to) => shownText(block, from, to, besides),
  });
  holder.remove();
  return lines.map((each, at): Row => ({
    height: each.height,
    gap: at === 0 ? look.gap : 0,
    begins: beginsOf(lines.length, at, look.leads || block.caption === true),
    group,
    numbered: look.numbered && each.end > each.start,
    wide: false,
    spans: [{ key: block.key, start: each.start, end: each.end }],
    draw: () => {
      const drawn = made('span', 'pt-line');
      drawn.dataset['key'] = block.key;
      drawn.dataset['start'] = String(each.start);
      drawn.dataset['end'] = String(each.end);
      drawn.append(...shownText(block, each.start, each.end, besides).map(({ node }) => node));
      if (at > 0 || look.marker === undefined || start > 0) return drawn;
      const marker = own(made('span', 'pt-marker', look.marker));
      const marked = made('div', 'pt-marked', marker, drawn);
      return marked;
    },
  }));
}

function opened(block: TextBlock, look: Look, { text }: Measures): HTMLElement {
  const element = inLanguage(made(look.tag, `pt-text pt-text--${look.name}`), block.lang ?? 'en', directionFor(block));
  element.style.inlineSize = `${text - look.indent}px`;
  element.style.fontSize = `${look.font}px`;
  element.style.lineHeight = `${look.line}px`;
  return element;
}

const plainGroup = (name: string): Group => ({ at: 0, open: () => made('div', name) });
/** Of a page's room: a higher picture would leave no place for words. */
const HIGHEST = 0.55;
/** A picture smaller than this is drawn no larger: px. */
const FRAME = 2;

function pictureRow(block: TextBlock, { measures, besides, pictures, pictureSaid, room }: BlockNeeds): Row {
  const address = besides.picture(block.src);
  const size = address === undefined ? undefined : pictures.get(address);
  const span = { key: block.key, start: 0, end: block.text.length };
  const common = { gap: 12, begins: true, numbered: false, wide: false, spans: [span], group: plainGroup('pt-figure') };
  if (address === undefined || !size) {
    const height = heightIn(room, pictureSaid(block.alt), measures.text);
    return { ...common, height, draw: () => pictureSaid(block.alt) };
  }
  const share = Math.min(1, measures.text / size.width, (roomOf(measures) * HIGHEST) / size.height);
  const [width, height] = [Math.round(size.width * share), Math.round(size.height * share)];
  return {
    ...common,
    height: height + 2 * FRAME,
    draw: () => {
      const image = made('img', 'pt-picture');
      image.src = address;
      image.alt = block.alt ?? '';
      image.width = width;
      image.height = height;
      return image;
    },
  };
}

/** A formula on a line of its own; too wide for the column, it is set smaller, never cut. */
function mathRow(block: TextBlock, { measures, besides, room }: BlockNeeds): Row {
  const draw = (share = 1): HTMLElement => {
    const holder = own(made('div', 'pt-math'));
    holder.style.fontSize = `${measures.font * 1.1 * share}px`;
    const formula = besides.formula(block);
    if (formula) holder.append(formula.cloneNode(true));
    else holder.append(made('code', '', block.latex ?? block.alt ?? ''));
    return holder;
  };
  const holder = draw();
  room.append(holder);
  const wide = holder.firstElementChild?.getBoundingClientRect().width ?? 0;
  holder.remove();
  const share = Math.min(1, measures.text / Math.max(1, wide));
  return {
    height: heightIn(room, draw(share), measures.text),
    gap: 10,
    begins: true,
    numbered: false,
    wide: false,
    spans: [{ key: block.key, start: 0, end: block.text.length }],
    group: plainGroup('pt-figure'),
    draw: () => draw(share),
  };
}

/** px of what is drawn, in a column so wide. */
export function heightIn(room: HTMLElement, element: HTMLElement, width: number): number {
  const holder = made('div', 'pt-holder', element);
  holder.style.inlineSize = `${width}px`;
  room.append(holder);
  const height = Math.ceil(holder.getBoundingClientRect().height);
  holder.remove();
  return height;
}

import { type Block, type Inline, OBJECT } from '@/model/activity';
import type { Stretch, TextBlock } from '@/model/text-map';
import { directionOf } from '@/utils/languages';

/** What a text needs besides its characters. */
export interface Besides {
  /** MathML of a formula, made once and cloned; undefined: it could not be set. */
  readonly formula: (source: Pick<Block, 'latex' | 'mathml'>) => Element | undefined;
  /** Data address by the page's own; undefined: it did not come, or none are wanted. */
  readonly picture: (src: string | undefined) => string | undefined;
  /** Words that have a meaning in the margin, by block, in order. */
  readonly marked: ReadonlyMap<string, readonly Stretch[]>;
}

/** A stretch of the block and the node that shows it. */
export interface Shown extends Stretch {
  readonly node: Text | Element;
}

/** `data-own`: it stands on the paper and is none of the page's words. */
export const own = <T extends HTMLElement>(element: T): T => {
  element.dataset['own'] = '';
  return element;
};

/** The block's own characters from `start` to `end`, as nodes; nothing is added, left out or changed. */
export function shownText(block: TextBlock, start: number, end: number, besides: Besides): Shown[] {
  const marks = besides.marked.get(block.key) ?? [];
  const langs = block.langs ?? [];
  const cuts = new Set([start, end]);
  for (const each of [...marks, ...langs]) {
    if (each.end <= start || each.start >= end) continue;
    cuts.add(Math.max(start, each.start)).add(Math.min(end, each.end));
  }
  for (let at = block.text.indexOf(OBJECT, start); at >= 0 && at < end; at = block.text.indexOf(OBJECT, at + 1))
    cuts.add(at).add(at + 1);
  const edges = [...cuts].toSorted((a, b) => a - b);
  return edges.slice(0, -1).map((from, i): Shown => {
    const to = edges[i + 1] ?? end;
    if (block.text[from] === OBJECT) {
      const inline = block.inlines?.find(({ at }) => at === from);
      return { start: from, end: to, node: shownObject(inline, besides) };
    }
    const node = document.createTextNode(block.text.slice(from, to));
    const lang = langs.find((each) => each.start <= from && each.end >= to)?.lang;
    const mark = marks.some((each) => each.start <= from && each.end >= to);
    return { start: from, end: to, node: lang === undefined && !mark ? node : wrapped(node, lang, mark) };
  });
}

function wrapped(text: Text, lang: string | undefined, mark: boolean): HTMLElement {
  const span = document.createElement('span');
  if (mark) span.className = 'pt-word';
  if (lang !== undefined) {
    span.lang = lang;
    span.dir = directionOf(lang);
  }
  span.append(text);
  return span;
}

function shownObject(inline: Inline | undefined, besides: Besides): HTMLElement {
  const holder = own(document.createElement('span'));
  holder.className = 'pt-object';
  if (!inline) holder.classList.add('pt-object--blank');
  else if (inline.kind === 'math') {
    const formula = besides.formula(inline);
    if (formula) holder.append(inRunningText(formula));
    else holder.textContent = inline.latex ?? inline.alt ?? '';
  } else {
    const address = besides.picture(inline.src);
    if (address === undefined) {
      // Said where it stands: without it the sentence may have no sense.
      holder.classList.add('pt-object--said');
      holder.textContent = inline.alt === undefined ? '…' : `[${inline.alt}]`;
    } else {
      const image = document.createElement('img');
      image.src = address;
      image.alt = inline.alt ?? '';
      holder.append(image);
    }
  }
  return holder;
}

/** Set as large as on a line of its own: on double lines a fraction has the room, and small print is hard to read. */
function inRunningText(formula: Element): Node {
  const copy = formula.cloneNode(true);
  if (copy instanceof Element) {
    copy.removeAttribute('display');
    copy.setAttribute('displaystyle', 'true');
  }
  return copy;
}

/** A range over what is shown from `start` to `end`; undefined when that is none of it. */
export function rangeOver(shown: readonly Shown[], start: number, end: number): Range | undefined {
  const first = shown.find((each) => start < each.end);
  const last = shown.find((each) => end <= each.end);
  if (!first || !last) return undefined;
  const range = document.createRange();
  const place = ({ node, start: from }: Shown, at: number): [Node, number] => {
    const text = node instanceof Text ? node : node.firstChild;
    // An object is one thing: before it or after it.
    return node instanceof Element && node.classList.contains('pt-object')
      ? [node.parentNode ?? node, [...(node.parentNode?.childNodes ?? [])].indexOf(node) + (at > from ? 1 : 0)]
      : [text ?? node, at - from];
  };
  range.setStart(...place(first, start));
  range.setEnd(...place(last, end));
  return range;
}

import { OBJECT } from '@/model/activity';
import type { Stretch } from '@/model/text-map';
import { rangeOver, type Shown } from './text';

/** One line as it comes to stand on the paper; `height` in px. */
export interface Line extends Stretch {
  readonly height: number;
}

export interface LineNeeds {
  readonly text: string;
  /** From where to where in the text. */
  readonly start: number;
  readonly end: number;
  /** Line feeds part lines and white space before a line is kept. */
  readonly verbatim: boolean;
  /** px of a line of words alone. */
  readonly base: number;
  /** As wide as the column; it has the block's own look. */
  readonly holder: HTMLElement;
  readonly show: (start: number, end: number) => Shown[];
}

/** Characters that are laid out at a time: a text of a hundred thousand would take the browser longer than a frame. */
const WINDOW = 3000;
/** px above and below what is higher than words. */
const AIR = 5;
const TOKENS = new RegExp(`${OBJECT}|[^\\s${OBJECT}]+`, 'g');

interface Begun {
  start: number;
  top: number;
  bottom: number;
  /** Something higher than words may stand in it. */
  object: boolean;
}

/** Where the browser breaks the lines of a text in this column. Yields between windows. */
export function* linesOf(needs: LineNeeds): Generator<undefined, Line[], undefined> {
  const { text, end, holder, show } = needs;
  const lines: Line[] = [];
  let from = needs.start;
  while (from < end) {
    const to = windowEnd(text, from, end);
    const shown = show(from, to);
    holder.replaceChildren(...shown.map(({ node }) => node));
    const begun = begunIn(text.slice(from, to), from, shown);
    holder.replaceChildren();
    const whole = to === end || begun.length < 2;
    // The last one may go on in what was not laid out yet: it is found anew.
    const next = whole ? to : (begun.at(-1)?.start ?? to);
    const kept = whole ? begun : begun.slice(0, -1);
    kept.forEach((line, at) => lines.push(...closed(needs, line, kept[at + 1]?.start ?? next)));
    from = next;
    yield;
  }
  return lines;
}

function windowEnd(text: string, from: number, end: number): number {
  if (end - from <= WINDOW) return end;
  const space = text.indexOf(' ', from + WINDOW);
  if (space >= 0 && space < from + 2 * WINDOW && space < end) return space + 1;
  // Chinese has none. Half a character is never laid out.
  const at = from + WINDOW;
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at;
}

function begunIn(text: string, from: number, shown: readonly Shown[]): Begun[] {
  const lines: Begun[] = [];
  const see = (start: number, { top, bottom }: DOMRect, object: boolean): void => {
    const line = lines.at(-1);
    if (line && (top + bottom) / 2 < line.bottom) {
      line.top = Math.min(line.top, top);
      line.bottom = Math.max(line.bottom, bottom);
      line.object ||= object;
    } else lines.push({ start, top, bottom, object });
  };
  for (const { index, 0: token } of text.matchAll(TOKENS)) {
    const start = from + index;
    const end = start + token.length;
    if (token === OBJECT) {
      const node = shown.find((each) => each.start === start)?.node;
      if (node instanceof Element) see(start, node.getBoundingClientRect(), true);
      continue;
    }
    const boxes = rangeOver(shown, start, end)?.getClientRects() ?? [];
    const [first] = boxes;
    const last = boxes[boxes.length - 1];
    if (!first || !last) continue;
    if (last.top <= first.bottom) see(start, first, false);
    else
      for (const each of characters(text, index, token)) {
        const [box] = rangeOver(shown, from + each.start, from + each.end)?.getClientRects() ?? [];
        if (box) see(from + each.start, box, false);
      }
  }
  return lines;
}

/** A word that is broken in two, character by character. */
const characters = (text: string, at: number, token: string): Stretch[] =>
  Array.from(token, (character) => {
    const start = at;
    at += character.length;
    return { start, end: Math.min(at, text.length) };
  });

/** The line without white space at its end; in code, with the empty lines that follow it. */
function closed({ text, verbatim, base }: LineNeeds, line: Begun, until: number): Line[] {
  const words = text.slice(line.start, until);
  const end = line.start + words.trimEnd().length;
  const high = line.object ? Math.ceil(line.bottom - line.top) + 2 * AIR : 0;
  const start = verbatim ? indented(text, line.start) : line.start;
  const mine = { start, end, height: Math.max(base, high) };
  if (!verbatim) return [mine];
  const feeds = words.slice(end - line.start).split('\n').length - 1;
  const empty = Array.from({ length: Math.max(0, feeds - 1) }, () => ({ start: end, end, height: base }));
  return [mine, ...empty];
}

/** Where the code's line begins, with the white space that it is pushed in by. */
function indented(text: string, at: number): number {
  let start = at;
  while (start > 0 && /[^\S\n]/.test(text[start - 1] ?? '')) start -= 1;
  return start === 0 || text[start - 1] === '\n' ? start : at;
}

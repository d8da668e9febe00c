import { type Inline, OBJECT } from '@/model/activity';
import type { TextBlock } from '@/model/text-map';

/** A formula as somebody typed it, which no script of the page has drawn: "\(x^2\)". */
export interface TypedFormula {
  /** Of its first sign and behind its last, the delimiters with it. */
  readonly at: number;
  readonly end: number;
  readonly latex: string;
}

// A single $ is money more often than a formula.
const TYPED = /\\\((.+?)\\\)|\\\[(.+?)\\\]|\$\$(.+?)\$\$/gs;

export function typedFormulas({ kind, text }: Pick<TextBlock, 'kind' | 'text'>): readonly TypedFormula[] {
  if (kind === 'code' || !/\\[([]|\$\$/.test(text)) return [];
  return [...text.matchAll(TYPED)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    latex: (match[1] ?? match[2] ?? match[3] ?? '').trim(),
  }));
}

/** Where a sentence holds something that is not said as it stands. */
export interface Stop {
  readonly at: number;
  readonly end: number;
  /** Undefined for a blank to fill in, and for a formula that the sentence before has said. */
  readonly what: Pick<Inline, 'kind' | 'latex' | 'mathml' | 'alt' | 'altFrom'> | undefined;
}

/** Between two offsets of a block, in order. */
export function stopsIn(block: TextBlock, start: number, end: number): Stop[] {
  const stops: Stop[] = [];
  for (const { at, end: to, latex } of typedFormulas(block)) {
    if (to <= start || at >= end) continue;
    // A sentence seems to end inside it: all of it was said with the part before.
    const what = at < start ? undefined : ({ kind: 'math', latex } as const);
    stops.push({ at: Math.max(at, start), end: Math.min(to, end), what });
  }
  for (let at = block.text.indexOf(OBJECT, start); at >= 0 && at < end; at = block.text.indexOf(OBJECT, at + 1))
    stops.push({ at, end: at + 1, what: block.inlines?.find((one) => one.at === at) });
  return stops.toSorted((one, other) => one.at - other.at);
}

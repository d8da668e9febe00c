import type { Block, Span } from '@/model/activity';
import type { TextBlock } from '@/model/text-map';
import { Likenesses } from './likeness';

type Placed = Pick<Block, 'key' | 'kind' | 'text'>;
interface Line extends Span {
  readonly text: string;
  readonly trimmed: string;
  readonly heading: boolean;
}

/** Shorter than this, a quote is looked for only where a line begins: "water" is in every paragraph. */
const MIDDLE_FROM = 12;

/** Letters and digits only: case, accents, quotation marks, dashes and white space change when text is pasted. */
export const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Classroom has line breaks where Canvas has paragraphs: a quote begins at a line of a block. */
function linesOf(block: Placed): Line[] {
  let start = 0;
  return block.text.split('\n').map((text) => {
    const heading = block.kind === 'heading';
    const line = { key: block.key, start, end: start + text.length, text, trimmed: text.trim(), heading };
    start += text.length + 1;
    return line;
  });
}

/** A text to find quotes in. What is worked out for one quote serves the next. */
class Text {
  private readonly lines: readonly Line[];
  /** Found when a strict way has failed: most quotes never need it, and a long text has many lines. */
  private readonly bares = new Map<Line, string>();
  private likenesses: Likenesses | undefined;
  private readonly known = new Map<string, Found | null>();

  constructor(blocks: readonly Placed[]) {
    this.lines = blocks.flatMap(linesOf);
  }

  private bareOf(line: Line): string {
    const known = this.bares.get(line) ?? bare(line.text);
    this.bares.set(line, known);
    return known;
  }

  find(quote: string): Found | null {
    const known = this.known.get(quote);
    if (known !== undefined) return known;
    const found = this.strictly(quote) ?? this.tolerantly(quote);
    this.known.set(quote, found);
    return found;
  }

  /** Offset into its block of the first word that the quote has in common with its place. */
  beginning(quote: string): { readonly key: string; readonly at: number } | null {
    const found = this.find(quote);
    const at = found?.at ?? this.tolerantly(quote)?.at;
    return found && at !== undefined && at !== null ? { key: found.line.key, at: found.line.start + at } : null;
  }

  private strictly(quote: string): Found | null {
    const wanted = bare(quote);
    if (wanted === '') return null;
    const trimmed = quote.trim();
    const ways: readonly ((line: Line) => boolean)[] = [
      (line) => line.trimmed === trimmed,
      (line) => line.text.startsWith(quote),
      (line) => this.bareOf(line) === wanted,
      (line) => this.bareOf(line).startsWith(wanted),
      (line) => wanted.length >= MIDDLE_FROM && this.bareOf(line).includes(wanted),
    ];
    for (const holds of ways) {
      const found = this.lines.filter(holds);
      const line = found.find(({ heading }) => heading) ?? found[0];
      if (line) return { line, at: null };
    }
    return null;
  }

  private tolerantly(quote: string): Found | null {
    this.likenesses ??= new Likenesses(this.lines, bare);
    const like = this.likenesses.find(quote);
    const line = like && this.lines[like.piece];
    return line ? { line, at: like.start } : null;
  }
}

interface Found {
  readonly line: Line;
  /** Where in the line the likeness begins; null: the line holds the quote, word for word. */
  readonly at: number | null;
}

/** A page's blocks are one array until the page changes: a pack of fifty quotes takes it apart once. */
const texts = new WeakMap<readonly Placed[], Text>();
function textOf(blocks: readonly Placed[]): Text {
  const text = texts.get(blocks) ?? new Text(blocks);
  texts.set(blocks, text);
  return text;
}

/**
 * The line where a pack's quote stands in the text as it is now, or null: the text was changed since. From the
 * strictest to the most tolerant, headings before other text at each step, so that a heading is never lost to a
 * sentence about it. Last by likeness (./likeness.ts), which says null where two places are alike.
 */
export function placeOf(quote: string, blocks: readonly Placed[]): Span | null {
  const found = textOf(blocks).find(quote);
  return found && { key: found.line.key, start: found.line.start, end: found.line.end };
}

interface Sentence {
  readonly span: Span;
  readonly block: TextBlock;
}
const sentences = new WeakMap<
  readonly TextBlock[],
  { readonly all: readonly Sentence[]; readonly as: readonly Placed[] }
>();
function sentencesIn(blocks: readonly TextBlock[]) {
  const known = sentences.get(blocks);
  if (known) return known;
  const all = blocks.flatMap((block) =>
    block.sentences.map(({ start, end }): Sentence => ({ span: { key: block.key, start, end }, block })),
  );
  const as = all.map(({ span, block }, i) => ({
    key: String(i),
    kind: block.kind,
    text: block.text.slice(span.start, span.end).trim(),
  }));
  const made = { all, as };
  sentences.set(blocks, made);
  return made;
}

/** The sentence that a quote is, or begins; null where none is like it. `placeOf` may still know the line. */
export function sentenceOf(quote: string, blocks: readonly TextBlock[]): Span | null {
  const { all, as } = sentencesIn(blocks);
  const at = placeOf(quote, as);
  const span = at && all[Number(at.key)]?.span;
  if (span) return span;
  // Split in two, or longer than one: where its words begin in the line.
  const begins = textOf(blocks).beginning(quote);
  return (
    begins &&
    (all.find(({ span: { key, start, end } }) => key === begins.key && start <= begins.at && begins.at < end)?.span ??
      null)
  );
}

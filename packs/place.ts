import type { Block, Span } from '@/model/activity';

type Placed = Pick<Block, 'key' | 'kind' | 'text'>;
interface Line extends Span {
  readonly text: string;
  readonly heading: boolean;
}

/** Shorter than this, a quote is looked for only where a line begins: "water" is in every paragraph. */
const MIDDLE_FROM = 12;
/** Words that still name a place after the teacher has edited the rest of the sentence. */
const FIRST_WORDS = 5;

/** Letters and digits only: case, accents, quotation marks, dashes and white space change when text is pasted. */
export const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Classroom has line breaks where Canvas has paragraphs: a quote begins at a line of a block. */
function linesOf(block: Placed): Line[] {
  let start = 0;
  return block.text.split('\n').map((text) => {
    const line = { key: block.key, start, end: start + text.length, text, heading: block.kind === 'heading' };
    start += text.length + 1;
    return line;
  });
}

/**
 * Where a pack's quote stands in the text as it is now, or null: the text was changed since. From the strictest to
 * the most tolerant, headings before other text at each step, so that a heading is never lost to a sentence about it.
 */
export function placeOf(quote: string, blocks: readonly Placed[]): Span | null {
  const lines = blocks.flatMap(linesOf);
  const wanted = bare(quote);
  if (wanted === '') return null;
  const first = wanted.split(' ').slice(0, FIRST_WORDS).join(' ');
  const enough = wanted.split(' ').length >= FIRST_WORDS;
  // Found when a strict way has failed: most quotes never need it, and a long text has many lines.
  const bares = new Map<Line, string>();
  const bareOf = (line: Line): string => {
    const known = bares.get(line) ?? bare(line.text);
    bares.set(line, known);
    return known;
  };
  const ways: readonly ((line: Line) => boolean)[] = [
    (line) => line.text.trim() === quote.trim(),
    (line) => line.text.startsWith(quote),
    (line) => bareOf(line) === wanted,
    (line) => bareOf(line).startsWith(wanted),
    (line) => wanted.length >= MIDDLE_FROM && bareOf(line).includes(wanted),
    (line) => enough && bareOf(line).startsWith(first),
  ];
  for (const holds of ways) {
    const found = lines.filter(holds);
    const best = found.find((line) => line.heading) ?? found[0];
    if (best) return { key: best.key, start: best.start, end: best.end };
  }
  return null;
}

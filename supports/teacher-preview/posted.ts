import { type Activity, type Block, OBJECT } from '@/model/activity';

/** One block as the teacher posted it, for plain drawing beside the live page. */
export type Piece =
  | { readonly kind: 'heading'; readonly level: 3 | 4 | 5 | 6; readonly text: string }
  | { readonly kind: 'text' | 'quote' | 'code' | 'picture'; readonly text: string }
  | { readonly kind: 'item'; readonly text: string; readonly marker: string; readonly depth: number }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[]; readonly headerRows: number };

export interface PostedBlock {
  readonly key: string;
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl' | undefined;
  readonly piece: Piece;
}

/** The pane's own title is an h2. */
const levelOf = (level = 1): 3 | 4 | 5 | 6 => Math.min(6, Math.max(3, level + 1)) as 3 | 4 | 5 | 6;

/** The text with a formula's source or a picture's description where the page shows one. */
function withObjects({ text, inlines = [] }: Block): string {
  let at = 0;
  return text.replaceAll(OBJECT, () => {
    const inline = inlines[at++];
    return inline?.latex ?? inline?.alt ?? '';
  });
}

function pieceOf(block: Block): Piece {
  const text = withObjects(block);
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', level: levelOf(block.level), text };
    case 'item':
    case 'option':
      return { kind: 'item', text, marker: block.marker ?? '•', depth: Math.min(block.level ?? 1, 6) };
    case 'table': {
      const rows = text.split('\n').map((row) => row.split('\t'));
      return { kind: 'table', rows, headerRows: block.headerRows ?? 0 };
    }
    case 'figure':
      return { kind: 'picture', text: block.alt ?? '' };
    case 'math':
      return { kind: 'text', text: block.latex ?? text };
    case 'quote':
    case 'code':
      return { kind: block.kind, text };
    case 'paragraph':
    case 'question':
      return { kind: 'text', text };
  }
}

/** The assignment's own words, pictures by their descriptions, in the order of the page. Nothing is left out. */
export const postedOf = (activity: Activity): PostedBlock[] =>
  activity.blocks.map((block) => ({
    key: block.key,
    lang: block.lang ?? activity.lang,
    dir: block.dir,
    piece: pieceOf(block),
  }));

/** Languages that put no space between words: there they are not counted. */
const UNSPACED = /^(?:zh|ja|th|lo|km|my)\b/i;

/** How many words stand there, as spaces part them; null in a language that has none. */
export function countWords(activity: Activity): number | null {
  if (UNSPACED.test(activity.lang ?? '')) return null;
  let count = 0;
  for (const { text } of activity.blocks) count += text.match(/[^\s\uFFFC]*[\p{L}\p{N}][^\s\uFFFC]*/gu)?.length ?? 0;
  return count;
}

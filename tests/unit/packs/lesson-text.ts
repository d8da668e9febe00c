import { sentencesOf } from '@/language/sentences';
import type { BlockKind } from '@/model/activity';
import type { Stretch, TextBlock } from '@/model/text-map';

export interface Paragraph {
  readonly kind: BlockKind;
  readonly text: string;
}

const KINDS: Readonly<Record<string, BlockKind>> = {
  P: 'paragraph',
  LI: 'item',
  FIGCAPTION: 'paragraph',
  CAPTION: 'paragraph',
  BLOCKQUOTE: 'quote',
};

/** The headings, paragraphs and items of a lesson's body, in order: its running text without tables. */
export function paragraphsOf(body: string): Paragraph[] {
  const root = document.createElement('div');
  root.innerHTML = body;
  return [...root.querySelectorAll('p, li, figcaption, caption, h1, h2, h3, h4')].flatMap((element) => {
    const own = element.cloneNode(true) as Element;
    for (const inner of own.querySelectorAll('ul, ol, p, style, script, table')) inner.remove();
    const text = (own.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    return text === '' ? [] : [{ kind: KINDS[element.tagName] ?? 'heading', text }];
  });
}

/** An edit changes one paragraph: the sentences of all others are found once. */
const sentences = new Map<string, readonly Stretch[]>();
function sentencesIn(text: string, lang: string): readonly Stretch[] {
  const known = sentences.get(text) ?? sentencesOf(text, lang);
  sentences.set(text, known);
  return known;
}

/** As a TextMap has them, without words: places are found by sentences. */
export const blocksOf = (paragraphs: readonly Paragraph[], lang = 'en'): TextBlock[] =>
  paragraphs.map(({ kind, text }, i) => ({
    key: `k${i}`,
    kind,
    text,
    region: 'passage',
    sentences: sentencesIn(text, lang),
    words: [],
  }));

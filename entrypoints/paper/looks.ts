import type { Block } from '@/model/activity';
import type { Measures } from './measures';

/** How a kind of text is set. */
export interface Look {
  readonly tag: 'h2' | 'h3' | 'h4' | 'p' | 'blockquote' | 'pre';
  /** A class of its own. */
  readonly name: string;
  /** px. */
  readonly font: number;
  readonly line: number;
  /** px of white above. */
  readonly gap: number;
  /** px that it is pushed in. */
  readonly indent: number;
  /** What is set before its first line and is none of its words. */
  readonly marker: string | undefined;
  readonly numbered: boolean;
  /** It never stands apart from what follows, and is never torn. */
  readonly leads: boolean;
}

const INDENT = 30;

export function lookOf(block: Block, { font, line }: Measures): Look {
  const plain: Look = {
    tag: 'p',
    name: 'paragraph',
    font,
    line,
    gap: Math.round(line * 0.4),
    indent: 0,
    marker: undefined,
    numbered: true,
    leads: false,
  };
  if (block.caption === true)
    return { ...plain, name: 'caption', font: font * 0.85, line: Math.round(font * 1.4), gap: 6, numbered: false };
  switch (block.kind) {
    case 'heading': {
      const level = block.level ?? 2;
      const size = font * (level <= 2 ? 1.25 : level === 3 ? 1.12 : 1);
      return {
        ...plain,
        tag: level <= 2 ? 'h2' : level === 3 ? 'h3' : 'h4',
        name: 'heading',
        font: size,
        line: Math.round(size * 1.4),
        gap: Math.round(line * 0.7),
        numbered: false,
        leads: true,
      };
    }
    case 'item':
      return {
        ...plain,
        name: 'item',
        gap: Math.round(line * 0.15),
        indent: INDENT * Math.min(4, block.level ?? 1),
        marker: block.marker ?? '•',
      };
    case 'option':
      return { ...plain, name: 'option', gap: Math.round(line * 0.15), indent: INDENT, marker: '' };
    case 'quote':
      return { ...plain, tag: 'blockquote', name: 'quote', indent: 18 };
    case 'code':
      return { ...plain, tag: 'pre', name: 'code', font: font * 0.8, line: Math.round(font * 1.5) };
    case 'question':
      return { ...plain, name: 'question', gap: Math.round(line * 0.6) };
    case 'paragraph':
    case 'table':
    case 'figure':
    case 'math':
      return plain;
  }
}

import type { Block, Key, Span } from './activity';

/** Offsets into the block's text, UTF-16, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}
export interface Word extends Stretch {
  /** Index into the block's sentences. */
  readonly sentence: number;
}

/** A block with its sentences and words, found when first asked for: a long page costs nothing until it is read. */
export interface TextBlock extends Block {
  readonly sentences: readonly Stretch[];
  readonly words: readonly Word[];
}

/** The one truth that voice, words, steps and print share. Holds no page nodes: it may travel. */
export interface TextMap {
  readonly blocks: readonly TextBlock[];
  block(key: Key): TextBlock | undefined;
  /** Position in reading order, -1 when the block is gone. */
  indexOf(key: Key): number;
  /** The word that holds or touches the offset. */
  wordAt(key: Key, offset: number): Span | undefined;
  /** The sentence that holds the span's start. */
  sentenceAt(span: Span): Span | undefined;
  textOf(span: Span): string;
}

import type { Inline, Key, Region, Span } from '@/model/activity';
import type { TextBlock, TextMap } from '@/model/text-map';
import { stopsIn } from './stops';

/** Where in the reading: the piece `index` of the block `key`. */
export interface Place {
  readonly key: Key;
  readonly index: number;
}

/** What is said in one breath, most often a sentence, and where its words stand on the page. */
export interface Piece {
  readonly place: Place;
  /** Lit while it is said. */
  readonly span: Span;
  readonly text: string;
  readonly lang: string;
  readonly parts: readonly Part[];
}

/** A stretch of the spoken text (UTF-16), and the stretch of the block it stands for; `same` when they are equal texts. */
interface Part {
  readonly at: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly same: boolean;
}

/** The words that are said and stand nowhere, in the language of the text around them. */
export type SayWords = (lang: string) => {
  readonly formula: (formula: Pick<Inline, 'latex' | 'mathml' | 'alt'>) => string;
  readonly picture: (description: string) => string;
  readonly code: (lines: number) => string;
};

/** Longer code is not read out: its signs would drown the sentence around it. */
const SHORT_CODE = 60;
const SAYABLE = /[\p{L}\p{N}]/u;

class Builder {
  text = '';
  readonly parts: Part[] = [];
  /** Words of the block, as they stand. */
  copy(block: TextBlock, from: number, to: number): void {
    if (to > from) this.add(block.text.slice(from, to), from, to, true);
  }
  /** Words that stand for something on the page. */
  say(words: string, from: number, to: number): void {
    this.add(words, from, to, false);
  }
  private add(text: string, from: number, to: number, same: boolean): void {
    this.parts.push({ at: this.text.length, end: this.text.length + text.length, from, to, same });
    this.text += text;
  }
}

/** The pieces of a block, in order. */
export function piecesOf(block: TextBlock, words: SayWords): readonly Piece[] {
  const lang = block.lang ?? 'en';
  const pieces: Piece[] = [];
  const keep = (builder: Builder, start: number, end: number): void => {
    if (!SAYABLE.test(builder.text)) return;
    const place = { key: block.key, index: pieces.length };
    pieces.push({ place, span: { key: block.key, start, end }, text: builder.text, lang, parts: builder.parts });
  };
  const whole = (said: string): void => {
    const builder = new Builder();
    builder.say(said, 0, block.text.length);
    keep(builder, 0, block.text.length);
  };

  if (block.kind === 'figure' && block.alt) whole(words(lang).picture(block.alt));
  if (block.kind === 'math') {
    whole(words(lang).formula(block));
    return pieces;
  }
  if (block.kind === 'code') {
    const lines = block.text.split('\n').length;
    if (lines > 1 || block.text.length > SHORT_CODE) {
      whole(words(lang).code(lines));
      return pieces;
    }
  }
  for (const [i, { start, end }] of block.sentences.entries()) {
    const builder = new Builder();
    if (i === 0 && block.marker !== undefined && SAYABLE.test(block.marker))
      builder.say(`${block.marker} `, start, start);
    let from = start;
    for (const stop of stopsIn(block, start, end)) {
      builder.copy(block, from, stop.at);
      from = stop.end;
      const said = stop.what?.kind === 'math' ? words(lang).formula(stop.what) : stop.what?.alt;
      builder.say(said ? ` ${said} ` : ' ', stop.at, stop.end);
    }
    builder.copy(block, from, end);
    keep(builder, start, end);
  }
  return pieces;
}

/** Where a word of the spoken text stands; undefined for one that stands nowhere (a list's "3."). */
export function spanOf(piece: Piece, start: number, end: number): Span | undefined {
  const part = piece.parts.find((one) => start >= one.at && start < one.end);
  if (!part || part.to === part.from) return undefined;
  const { key } = piece.place;
  if (!part.same) return { key, start: part.from, end: part.to };
  return { key, start: part.from + start - part.at, end: Math.min(part.to, part.from + end - part.at) };
}

/** The offset in the spoken text for an offset in the block. */
export function spokenOffset(piece: Piece, offset: number): number {
  const part = piece.parts.find((one) => offset >= one.from && offset < one.to);
  if (part) return part.same ? part.at + offset - part.from : part.at;
  return offset < piece.span.end ? 0 : piece.text.length;
}

/** The reading as pieces, found as they are needed, without the parts that may not be read here. */
export class Passages {
  private readonly found = new WeakMap<TextBlock, readonly Piece[]>();

  constructor(
    readonly text: TextMap,
    private readonly allows: (region: Region) => boolean,
    private readonly words: SayWords,
    /** False while words of the block are still to come: then its pieces are found anew each time. */
    private readonly settled: (block: TextBlock) => boolean = () => true,
  ) {}

  of(block: TextBlock): readonly Piece[] {
    if (!this.allows(block.region)) return [];
    let pieces = this.found.get(block);
    if (!pieces) {
      pieces = piecesOf(block, this.words);
      if (this.settled(block)) this.found.set(block, pieces);
    }
    return pieces;
  }

  piece({ key, index }: Place): Piece | undefined {
    const block = this.text.block(key);
    return block && this.of(block)[index];
  }

  first(): Piece | undefined {
    return this.from(0);
  }

  next({ key, index }: Place): Piece | undefined {
    return this.piece({ key, index: index + 1 }) ?? this.from(this.text.indexOf(key) + 1);
  }

  previous({ key, index }: Place): Piece | undefined {
    if (index > 0) return this.piece({ key, index: index - 1 });
    for (let at = this.text.indexOf(key) - 1; at >= 0; at -= 1) {
      const block = this.text.blocks[at];
      const last = block && this.of(block).at(-1);
      if (last) return last;
    }
    return undefined;
  }

  /** The piece that holds the offset, or the first one after it. */
  at(key: Key, offset: number): Piece | undefined {
    const block = this.text.block(key);
    if (!block) return undefined;
    return (
      this.of(block).find(({ span }) => offset < span.end || span.end === span.start) ??
      this.from(this.text.indexOf(key) + 1)
    );
  }

  /** The first piece of the block at `index` of the reading, or of a later one. */
  from(index: number): Piece | undefined {
    for (let at = Math.max(0, index); at < this.text.blocks.length; at += 1) {
      const block = this.text.blocks[at];
      const first = block && this.of(block)[0];
      if (first) return first;
    }
    return undefined;
  }

  /** The same place in a newer reading: the same block, else the nearest one that followed it, else the one before. */
  again(place: Place, newer: Passages): Piece | undefined {
    const same = newer.text.block(place.key);
    if (same) return newer.piece(place) ?? newer.of(same).at(-1) ?? newer.next(place);
    const was = this.text.indexOf(place.key);
    for (const block of this.text.blocks.slice(was + 1)) {
      const first = newer.text.block(block.key) && newer.at(block.key, 0);
      if (first) return first;
    }
    for (const block of this.text.blocks.slice(0, Math.max(was, 0)).toReversed()) {
      const kept = newer.text.block(block.key);
      const last = kept && newer.of(kept).at(-1);
      if (last) return last;
    }
    return newer.first();
  }
}

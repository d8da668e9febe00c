import { baseLanguage, languageTag } from '@/language/passage-language';
import { cellsOf, isCaption, isPageNumber } from '@/language/speech/lines';
import { markerSaid } from '@/language/speech/roman';
import { spokenForms, type SpeechWish } from '@/language/speech/spoken-forms';
import { type Inline, type Key, OBJECT, type Region, type Span } from '@/model/activity';
import type { Stretch, TextBlock, TextMap } from '@/model/text-map';
import { type Stop, stopsIn } from './stops';

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

/**
 * A stretch of the spoken text (UTF-16), and the stretch of the block it stands for; `same` when they are equal texts.
 * What is said and stands nowhere has an empty stretch; what stands there and is not said has an empty text.
 */
export interface Part {
  readonly at: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly same: boolean;
}

/** The words that are said and stand nowhere, in the language of the text around them. */
export type SayWords = (lang: string) => {
  readonly formula: (formula: Pick<Inline, 'latex' | 'mathml' | 'alt'>) => string;
  readonly picture: (description: string, from?: 'teacher') => string;
  /** Undefined where the words for it are not known: then the code is read. */
  readonly code: ((lines: number) => string) | undefined;
  /** A field to fill in that stands between words. */
  readonly blank: string;
  readonly row: ((row: number) => string) | undefined;
};

/** Longer code is not read out: its signs would drown the sentence around it. */
const SHORT_CODE = 60;
const SAYABLE = /[\p{L}\p{N}]/u;
/** Said, or stands for something that is. */
const HEARD = /[\p{L}\p{N}\uFFFC]/u;

class Builder {
  text = '';
  readonly parts: Part[] = [];
  constructor(
    private readonly lang: string,
    private readonly wish: SpeechWish,
  ) {}
  /** Words of the block: as they stand, and in words where they stand as signs or short forms. */
  read(block: TextBlock, from: number, to: number): void {
    let at = from;
    for (const form of spokenForms(block.text.slice(from, to), this.lang, this.wish)) {
      this.copy(block, at, from + form.start);
      this.say(form.say, from + form.start, from + form.end);
      at = from + form.end;
    }
    this.copy(block, at, to);
  }
  private copy(block: TextBlock, from: number, to: number): void {
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

/**
 * A sentence cut where the language changes: one utterance has one voice. What holds no word of its own, a closing
 * quotation mark, stays with the part before it.
 */
function* byLanguage(
  block: TextBlock,
  { start, end }: Stretch,
  lang: string,
  known: readonly string[] | undefined,
): Generator<Stretch & { lang: string }> {
  let last: { start: number; end: number; lang: string } | undefined;
  const cuts = (block.langs ?? []).flatMap((one) => {
    const tag = languageTag(one.lang);
    // A voice that reads it with an accent is better than none.
    if (tag === undefined || (known && !known.includes(baseLanguage(tag)))) return [];
    if (one.end <= start || one.start >= end) return [];
    return [{ start: Math.max(start, one.start), end: Math.min(end, one.end), lang: tag }];
  });
  let from = start;
  const parts: { start: number; end: number; lang: string }[] = [];
  for (const cut of cuts) {
    if (cut.start > from) parts.push({ start: from, end: cut.start, lang });
    parts.push(cut);
    from = cut.end;
  }
  if (from < end) parts.push({ start: from, end, lang });
  for (const part of parts) {
    const alike = last && baseLanguage(last.lang) === baseLanguage(part.lang);
    const silent = (one: Stretch): boolean => !HEARD.test(block.text.slice(one.start, one.end));
    if (last && (alike || silent(part))) last.end = part.end;
    else if (last && silent(last)) last = { ...part, start: last.start };
    else {
      if (last) yield last;
      last = part;
    }
  }
  if (last) yield last;
}

/** The pieces of a block, in order. */
export function piecesOf(block: TextBlock, words: SayWords, wish: SpeechWish = {}): readonly Piece[] {
  const lang = block.lang ?? 'en';
  const pieces: Piece[] = [];
  const keep = (builder: Builder, start: number, end: number, spoken = lang): void => {
    if (!SAYABLE.test(builder.text)) return;
    const place = { key: block.key, index: pieces.length };
    const span = { key: block.key, start, end };
    pieces.push({ place, span, text: builder.text, lang: spoken, parts: builder.parts });
  };
  const whole = (said: string): void => {
    const builder = new Builder(lang, wish);
    builder.say(said, 0, block.text.length);
    keep(builder, 0, block.text.length);
  };

  if (wish.skipCaptions && isCaption(block, lang)) return [];
  if (wish.skipPageNumbers && isPageNumber(block, lang)) return [];
  if (block.kind === 'figure' && block.alt) whole(words(lang).picture(block.alt, block.altFrom));
  if (block.kind === 'math') {
    whole(words(lang).formula(block));
    return pieces;
  }
  if (block.kind === 'code') {
    const lines = block.text.split('\n').length;
    const brief = words(lang).code;
    if (brief && (lines > 1 || block.text.length > SHORT_CODE)) {
      whole(brief(lines));
      return pieces;
    }
  }
  const cells = block.kind === 'table' ? cellsOf(block) : undefined;
  let row: number | undefined;
  for (const [i, sentence] of block.sentences.entries()) {
    for (const { start, end, lang: spoken } of byLanguage(block, sentence, lang, wish.languages)) {
      const builder = new Builder(spoken, wish);
      if (i === 0 && start === sentence.start && block.marker !== undefined && SAYABLE.test(block.marker))
        builder.say(`${markerSaid(block.marker)} `, start, start);
      if (cells && start === sentence.start && /^$|[\n\t]/.test(block.text.charAt(start - 1))) {
        const cell = cells(start);
        if (!cell.isHeader) {
          const named = cell.row === row ? undefined : words(lang).row?.(cell.row);
          const before = [named, cell.header].filter((one) => one !== undefined).join(', ');
          if (before !== '') builder.say(`${before}: `, start, start);
          row = cell.row;
        }
      }
      let from = start;
      for (const stop of stopsIn(block, start, end)) {
        builder.read(block, from, stop.at);
        from = stop.end;
        const said = saidOf(stop.what, words(lang));
        const blank = !stop.what && block.text.charAt(stop.at) === OBJECT ? words(spoken).blank : '';
        builder.say(said || blank ? ` ${said || blank} ` : ' ', stop.at, stop.end);
      }
      builder.read(block, from, end);
      keep(builder, start, end, spoken);
    }
  }
  return pieces;
}

/** A formula in words, a picture by its description; who else than the page describes it is said. */
function saidOf(what: Stop['what'], words: ReturnType<SayWords>): string | undefined {
  if (what?.kind === 'math') return words.formula(what);
  return what?.alt !== undefined && what.altFrom ? words.picture(what.alt, what.altFrom) : what?.alt;
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
    readonly wish: SpeechWish = {},
    /** False while words of the block are still to come: then its pieces are found anew each time. */
    private readonly settled: (block: TextBlock) => boolean = () => true,
  ) {}

  of(block: TextBlock): readonly Piece[] {
    if (!this.allows(block.region)) return [];
    let pieces = this.found.get(block);
    if (!pieces) {
      pieces = piecesOf(block, this.words, this.wish);
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
    if (same) {
      // What is said may be cut otherwise now (another language inside): then the place in the text counts.
      const before = this.text.block(place.key);
      const recut = before && this.of(before).length !== newer.of(same).length;
      const start = recut ? this.piece(place)?.span.start : undefined;
      const piece = start === undefined ? newer.piece(place) : newer.at(place.key, start);
      return piece ?? newer.of(same).at(-1) ?? newer.next(place);
    }
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

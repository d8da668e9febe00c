import type { Piece } from '@/lms/contract';
import { type Inline, OBJECT } from '@/model/activity';
import { WHITE } from './text';

const WORDS = new RegExp(`[^${WHITE}]+`, 'g');

/**
 * Inline content as it is met, until a block begins or ends. White space collapses as on a page: one space stands for
 * a run of it, across elements too, and comes from the run's first character.
 */
export class Run {
  text = '';
  readonly pieces: Piece[] = [];
  /** What is said by markup to be in some language, in order. */
  readonly langs: { readonly start: number; end: number; readonly lang: string }[] = [];
  readonly objects: { readonly inline: Inline; readonly element: Element }[] = [];
  /** Line breaks that are shown only when something follows. */
  breaks = 0;
  /** Of the stretches with words in them, while all agree. */
  lang: string | undefined;
  mixed = false;
  #space: { readonly node: Text; readonly offset: number } | 'made' | undefined;
  #words = false;
  /** The stretch that the last word belongs to: a word without a language in between ends it. */
  #sameSince: object | undefined;

  get empty(): boolean {
    return !this.#words && this.objects.length === 0;
  }
  get onlyObjects(): boolean {
    return !this.#words;
  }

  addText(node: Text, lang: string | undefined): void {
    const { data } = node;
    let end = 0;
    for (const match of data.matchAll(WORDS)) {
      if (match.index > end) this.#white(node, end);
      this.#say(lang);
      this.#put(node, match.index, match[0], lang);
      end = match.index + match[0].length;
    }
    if (data.length > end) this.#white(node, end);
  }

  /** As it stands, white space and all: inside `pre`. */
  addVerbatim(node: Text, lang: string | undefined): void {
    if (node.data === '') return;
    if (/\S/.test(node.data)) this.#say(lang);
    this.#settle();
    this.#put(node, 0, node.data, lang);
  }

  addObject(inline: Inline | undefined, element: Element): void {
    this.#settle();
    if (inline) this.objects.push({ inline: { ...inline, at: this.text.length }, element });
    this.text += OBJECT;
  }

  /** A row or cell begins: a mark of ours, no character of the page. */
  mark(sign: '\n' | '\t'): void {
    this.#space = undefined;
    this.breaks = 0;
    this.text += sign;
  }

  /** Blocks that end inside one of our blocks keep their words apart. */
  soft(): void {
    if (this.#atWord()) this.#space ??= 'made';
  }

  /** Without white space at the end, for `pre`. */
  trimEnd(): void {
    const { length } = this.text.replace(/\s+$/, '');
    this.text = this.text.slice(0, length);
    for (let last = this.pieces.at(-1); last && last.at + last.length > length; last = this.pieces.at(-1)) {
      this.pieces.pop();
      if (last.at < length) this.pieces.push({ ...last, length: length - last.at });
    }
  }

  #atWord(): boolean {
    return this.text !== '' && !/[\n\t]$/.test(this.text);
  }

  #say(lang: string | undefined): void {
    if (this.#words && lang !== this.lang) this.mixed = true;
    if (!this.#words) this.lang = lang;
    this.#words = true;
  }

  #white(node: Text, offset: number): void {
    if (this.#atWord() && this.breaks === 0) this.#space ??= { node, offset };
  }

  #settle(): void {
    const space = this.#space;
    this.#space = undefined;
    if (this.breaks > 0) {
      this.breaks = 0;
      if (this.text !== '') this.text += '\n';
    } else if (space === 'made') this.text += ' ';
    else if (space) this.#append(space.node, space.offset, ' ');
  }

  #put(node: Text, offset: number, characters: string, lang: string | undefined): void {
    this.#settle();
    const start = this.text.length;
    this.#append(node, offset, characters);
    const last = this.langs.at(-1);
    if (last && last.lang === lang && this.#sameSince === last) last.end = this.text.length;
    else if (lang !== undefined) this.langs.push({ start, end: this.text.length, lang });
    this.#sameSince = lang === undefined ? undefined : this.langs.at(-1);
  }

  #append(node: Text, offset: number, characters: string): void {
    const last = this.pieces.at(-1);
    const at = this.text.length;
    this.text += characters;
    if (last && last.node === node && last.offset + last.length === offset && last.at + last.length === at) {
      this.pieces[this.pieces.length - 1] = { ...last, length: last.length + characters.length };
    } else this.pieces.push({ node, offset, at, length: characters.length });
  }
}

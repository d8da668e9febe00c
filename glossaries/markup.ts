import { ImportStop } from './contract';

/** What a reader of markup hears. Names are without their prefix. */
export interface Heard {
  /** `attributes` is the raw text behind the name: most are never asked for. */
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Letters of a text, or of one tag or comment: what is longer was made to fill a memory. */
const LONGEST = { text: 8_000_000, tag: 1_000_000 };
const DEEPEST = 200;

/** The five names of XML and numbers; any other name would have to be defined by the file itself. */
export function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,8}));?/gi,
    (_whole, hex?: string, digits?: string, name?: string) => {
      if (name !== undefined) {
        const known = Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
        if (known === undefined) throw new ImportStop('damaged');
        return known;
      }
      const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Value of an attribute, by the name behind its prefix. */
export function attribute(attributes: string, name: string): string | undefined {
  let at = attributes.indexOf(name);
  for (; at >= 0; at = attributes.indexOf(name, at + 1)) {
    const before = attributes.charCodeAt(at - 1);
    // A blank, or the colon of a prefix.
    if (at > 0 && before > 0x20 && before !== 0x3a) continue;
    const rest = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes.slice(at + name.length));
    if (rest) return unescaped(rest[1] ?? rest[2] ?? '');
  }
  return undefined;
}

/**
 * Reads XML as it comes, piece by piece: a table of 45,000 rows is 20 MB of it, and a worker has no DOM. It says what is
 * there and follows nothing: a file that defines names of its own is refused, so none stands for anything but itself.
 */
export class Markup {
  #rest = '';
  readonly #open: string[] = [];
  #begun = false;
  constructor(private readonly heard: Heard) {}

  push(piece: string): void {
    const text = this.#rest === '' ? piece : this.#rest + piece;
    let at = 0;
    while (at < text.length) {
      const next = text.indexOf('<', at);
      if (next < 0) break;
      if (next > at) this.#say(text.slice(at, next));
      const end = this.#tag(text, next);
      if (end === undefined) {
        at = next;
        break;
      }
      at = end;
    }
    this.#rest = text.slice(at);
    if (this.#rest.length > (this.#rest.startsWith('<') ? LONGEST.tag : LONGEST.text)) throw new ImportStop('too-big');
  }

  /** The file is at its end: everything that was opened must be closed. */
  end(): void {
    if (!this.#begun || this.#open.length > 0 || this.#rest.trim() !== '') throw new ImportStop('damaged');
  }

  #say(text: string): void {
    if (this.#open.length > 0) this.heard.text(unescaped(text));
  }

  /** Where the tag that begins at `from` ends; undefined when that has not come yet. */
  #tag(text: string, from: number): number | undefined {
    const second = text[from + 1];
    if (second === undefined) return undefined;
    if (second === '!') return this.#declared(text, from);
    if (second === '?') return after(text, from, '?>');
    const end = endOfTag(text, from);
    if (end === undefined) return undefined;
    if (second === '/') {
      const name = localName(text.slice(from + 2, end - 1).trim());
      if (this.#open.pop() !== name) throw new ImportStop('damaged');
      this.heard.close(name);
      return end;
    }
    const empty = text[end - 2] === '/';
    const inner = text.slice(from + 1, empty ? end - 2 : end - 1);
    const blank = inner.search(/\s/);
    const name = localName(blank < 0 ? inner : inner.slice(0, blank));
    if (name === '' || (this.#open.length === 0 && this.#begun)) throw new ImportStop('damaged');
    this.#begun = true;
    this.heard.open(name, blank < 0 ? '' : inner.slice(blank + 1));
    if (empty) this.heard.close(name);
    else if (this.#open.push(name) > DEEPEST) throw new ImportStop('damaged');
    return end;
  }

  #declared(text: string, from: number): number | undefined {
    if (text.startsWith('<!--', from)) return after(text, from + 4, '-->');
    if (text.startsWith('<![CDATA[', from)) {
      const end = after(text, from, ']]>');
      if (end !== undefined && this.#open.length > 0) this.heard.text(text.slice(from + 9, end - 3));
      return end;
    }
    const end = endOfTag(text, from);
    const declared = text.slice(from, end);
    // TBX of 2008 names its DTD. It is not loaded; what a file defines inside of its own is refused.
    const isName = /^<!DOCTYPE\s[^[\]<>]*>?$/.test(declared) && !this.#begun;
    if (end !== undefined && isName) return end;
    // As much as has come could still be one of these.
    if (end === undefined && (isName || /^<!(?:-|\[?[A-Z]*)?$/.test(declared))) return undefined;
    throw new ImportStop('damaged');
  }
}

function after(text: string, from: number, mark: string): number | undefined {
  const at = text.indexOf(mark, from);
  return at < 0 ? undefined : at + mark.length;
}

/** A ">" may stand in an attribute's value. */
function endOfTag(text: string, from: number): number | undefined {
  const end = text.indexOf('>', from);
  if (end < 0) return undefined;
  // Looked for in the tag alone: in the rest of the text there may be none for millions of letters.
  const tag = text.slice(from, end);
  if (!tag.includes('"') && !tag.includes("'")) return end + 1;
  let open = '';
  for (let at = from; at < text.length; at += 1) {
    const letter = text[at];
    if (open !== '') {
      if (letter === open) open = '';
    } else if (letter === '"' || letter === "'") open = letter;
    else if (letter === '>') return at + 1;
  }
  return undefined;
}

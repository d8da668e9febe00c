import type { Steps } from '@/lms/contract';
import type { Proof } from '@/model/proof';
import { onEnd } from '@/utils/lifetime';
import { inSlices } from '@/utils/slices';

/** SHA-256 of the text, lower-case hex. */
export async function hashOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const textOf = (roots: readonly Element[]): string => roots.map((root) => root.textContent).join('\n');
const htmlOf = (roots: readonly Element[]): string => roots.map((root) => root.outerHTML).join('\n');

/** The reading as it was before any support, hashed once and only when somebody asks. */
class Original {
  private hashed: Promise<readonly [text: string, html: string]> | undefined;

  constructor(
    readonly text: string,
    readonly html: string,
  ) {}

  hashes(): Promise<readonly [text: string, html: string]> {
    return (this.hashed ??= Promise.all([hashOf(this.text), hashOf(this.html)]));
  }
}

/** Words between white space, without making a copy of each: a page may hold 100,000. */
function* counting(text: string): Steps<number> {
  let words = 0;
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const white = text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 160;
    if (!white && !inside) words += 1;
    inside = !white;
    if (at % 20_000 === 0) yield;
  }
  return words;
}

/**
 * Watches the LMS's own tree. A MutationObserver cannot tell who wrote, but records are queued in order: what is
 * queued before one of our steps is theirs, what is queued right after it is ours. So every step of ours runs inside `ours`.
 */
export class ProofWatch {
  private readonly observer: MutationObserver;
  private writes = 0;
  private before: Original | undefined;
  private roots: readonly Element[] = [];

  /** `onTheirs` gets the LMS's own changes; never ours. */
  constructor(
    private readonly doc: Document,
    private readonly onTheirs: (records: readonly MutationRecord[]) => void,
    private readonly signal: AbortSignal,
  ) {
    this.observer = new MutationObserver((records) => this.onTheirs(records));
  }

  watch(): void {
    // Head and body, not the root element: our one host hangs on the root, outside the LMS's tree.
    for (const part of [this.doc.head, this.doc.body]) {
      if (part) this.observer.observe(part, { childList: true, subtree: true, characterData: true, attributes: true });
    }
    onEnd(this.signal, () => this.observer.disconnect());
  }

  /** Run a step of ours and count what it wrote into the LMS's tree: a claim that is checked, not believed. */
  ours<T>(step: () => T): T {
    const theirs = this.observer.takeRecords();
    try {
      return step();
    } finally {
      this.writes += this.observer.takeRecords().length;
      if (theirs.length > 0) this.onTheirs(theirs);
    }
  }

  /** Remember how the reading is before any support starts. */
  remember(roots: readonly Element[]): void {
    this.roots = roots;
    this.before = new Original(textOf(roots), htmlOf(roots));
  }

  /**
   * The figures now. What the LMS itself changed since is its own affair: then the comparison starts again from the
   * moment its change was seen (`remember`), while our own writes stay counted for the whole visit.
   */
  async proof(): Promise<Proof> {
    const before = this.before ?? new Original('', '');
    const now = { text: textOf(this.roots), html: htmlOf(this.roots) };
    // What is the same has the same hash.
    const [textHashBefore, htmlHashBefore] = await before.hashes();
    const textHashNow = now.text === before.text ? textHashBefore : await hashOf(now.text);
    const htmlHashNow = now.html === before.html ? htmlHashBefore : await hashOf(now.html);
    const count = (text: string): Promise<number> => inSlices(counting(text), this.signal);
    const words = await count(now.text);
    return {
      words,
      wordsHidden: await count(textOf(this.hidden())),
      wordsChanged: before.text === now.text ? 0 : Math.max(1, Math.abs(words - (await count(before.text)))),
      recordsByUs: this.writes,
      textHashBefore,
      textHashNow,
      htmlHashBefore,
      htmlHashNow,
    };
  }

  /** Our sheet can only dress; should a root ever vanish while it is in the page, its words count as hidden. */
  private hidden(): Element[] {
    return this.roots.filter((root) => root.isConnected && 'checkVisibility' in root && !root.checkVisibility());
  }
}

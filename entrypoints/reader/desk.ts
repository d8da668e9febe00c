import { signal as reactive, type Signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { DocumentTrouble, type OpenDocument, type Sheet } from '@/documents/contract';
import { openText } from '@/documents/plain';
import { grantedFile } from '@/utils/granted-file';
import { attachedIn, wayTo } from './attached';
import { openFile } from './files';
import type { Paper } from './paper';
import type { ReaderState } from './state';

/** Sheets drawn at once: the first alone, so that it is read at once, then more and more, so that a book is soon there. */
const STACK = { grows: 3, most: 60 };

/** One document at a time: opens it, puts it on the paper sheet by sheet, and says how that goes. */
export class Desk {
  readonly state: Signal<ReaderState> = reactive<ReaderState>({ kind: 'empty' });
  private turn = new AbortController();
  private document: OpenDocument | undefined;
  private answer: ((password: string | null) => void) | undefined;
  private opened = 0;

  constructor(private readonly paper: Paper) {}

  /** A file that the page's own address names. */
  take(hash: string): void {
    const file = attachedIn(hash);
    if (!file) return;
    const way = wayTo(file);
    this.state.value =
      way.kind === 'by-hand' ? { kind: 'by-hand', file } : { kind: 'attached', file, way, onward: false };
  }

  clear(): void {
    this.turn.abort(new DOMException('something else', 'AbortError'));
    this.turn = new AbortController();
    this.document?.close();
    this.document = undefined;
    this.answer = undefined;
    this.paper.clear();
    this.state.value = { kind: 'empty' };
    scrollTo({ top: 0 });
  }

  openText(text: string, name: string): void {
    void this.open(name, () => Promise.resolve(openText(text)));
  }

  async openFile(file: Blob, name = file instanceof File ? file.name : ''): Promise<void> {
    await this.open(name, () => openFile(file, (again) => this.ask(name, again)));
  }

  answerPassword(password: string | null): void {
    this.answer?.(password);
  }

  /** Called in the press itself: the browser asks only then, and Firefox counts an `await` against it. */
  async fetchAttached(): Promise<void> {
    const state = this.state.peek();
    if (state.kind !== 'attached' || state.way.kind !== 'fetch') return;
    const { file, way, onward } = state;
    const host = onward ? (way.onward ?? way.host) : way.host;
    const granted = await browser.permissions.request({ origins: [`https://${host}/*`] });
    if (!granted) return;
    const { signal } = this.turn;
    this.state.value = { kind: 'opening', name: file.name };
    try {
      const got = await grantedFile(way.href, signal);
      if (signal.aborted) return;
      if (await isSignIn(got)) throw new Error('a page to sign in');
      await this.openFile(got, file.name);
    } catch {
      if (signal.aborted) return;
      this.state.value = way.onward !== undefined && !onward ? { ...state, onward: true } : { kind: 'by-hand', file };
    }
  }

  private ask(name: string, again: boolean): Promise<string> {
    const { signal } = this.turn;
    this.state.value = { kind: 'password', name, again };
    return new Promise((resolve, reject) => {
      this.answer = (password) => {
        if (password === null) reject(new DocumentTrouble('locked'));
        else {
          if (!signal.aborted) this.state.value = { kind: 'opening', name };
          resolve(password);
        }
      };
    });
  }

  private async open(name: string, how: () => Promise<OpenDocument>): Promise<void> {
    this.clear();
    const { signal } = this.turn;
    this.state.value = { kind: 'opening', name };
    try {
      const document = await how();
      if (signal.aborted) {
        document.close();
        return;
      }
      this.document = document;
      await this.lay(document, name, signal);
      // All its words are on the paper now: what the file took is given back.
      document.close();
    } catch (error) {
      if (signal.aborted) return;
      this.document?.close();
      this.state.value = { kind: 'trouble', name, why: error instanceof DocumentTrouble ? error.why : 'damaged' };
    }
  }

  private async lay(document: OpenDocument, name: string, signal: AbortSignal): Promise<void> {
    const { kind, pages, lang } = document;
    let stack: Sheet[] = [];
    let size = 1;
    let drawn = 0;
    const put = (): void => {
      if (stack.length === 0) return;
      if (drawn === 0) {
        this.opened += 1;
        this.paper.begin({ id: `${this.opened}-${name}`, title: titleOf(name), ...(lang !== undefined && { lang }) });
      }
      this.paper.add(stack);
      drawn += stack.length;
      stack = [];
      size = Math.min(size * STACK.grows, STACK.most);
      this.state.value = { kind: 'open', name: titleOf(name), source: kind, pages, drawn };
    };
    for await (const sheet of document.sheets(signal)) {
      if (signal.aborted) return;
      stack.push(sheet);
      // Until something can be read nothing is shown: a scanned book has no page with words.
      if (drawn === 0 && stack.every(({ wordless }) => wordless === true))
        this.state.value = { kind: 'opening', name, page: sheet.page ?? 1, pages };
      else if (stack.length >= size) put();
    }
    if (drawn === 0 && stack.every(({ wordless }) => wordless === true)) throw new DocumentTrouble('no-words');
    put();
  }
}

/** A file's name without what says its kind. */
const titleOf = (name: string): string => name.replace(/\.(?:pdf|docx|txt|md)$/i, '');

/** A host that wants a sign-in answers with a page. */
async function isSignIn(file: Blob): Promise<boolean> {
  return /^\s*<(?:!doctype html|html)/i.test(await file.slice(0, 200).text());
}

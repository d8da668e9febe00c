import { listen } from '@/utils/lifetime';

/** The same on every page for every learner: what a page script can see of us says nothing about anybody. */
export const HOST = 'handrail-overlay';

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** The sheets of the supports that are loaded, after our own. */
  wear(sheets: readonly string[]): void;
  /** Out of the page, for good. */
  leave(): void;
}

/** Seen on pages that clear the root element while they start: put back a few times, then rest. */
const RETURNS = 5;

/** Our one node in the document: on the root element, outside head and body, with a shadow root of its own. */
export function openHost(doc: Document, css: string, mode: ShadowRootMode, signal: AbortSignal): Host {
  const element = doc.createElement(HOST);
  // MathJax and browser translation leave the classes alone.
  element.className = 'mathjax_ignore notranslate';
  const root = element.attachShadow({ mode, delegatesFocus: false });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  // What is typed or clicked in Handrail is not the page's shortcut. Bubble phase: our own listeners come first.
  for (const type of [
    'keydown',
    'keyup',
    'keypress',
    'input',
    'change',
    'click',
    'pointerdown',
    'pointerup',
    'mousedown',
    'mouseup',
    'focusin',
    'focusout',
    'wheel',
  ]) {
    listen(element, type, (event) => event.stopPropagation(), signal, { passive: true });
  }
  doc.documentElement.append(element);

  let returns = 0;
  const keeper = new MutationObserver(() => {
    if (element.isConnected || signal.aborted) return;
    returns += 1;
    if (returns > RETURNS) keeper.disconnect();
    else doc.documentElement.append(element);
  });
  keeper.observe(doc.documentElement, { childList: true });
  const leave = (): void => {
    keeper.disconnect();
    element.remove();
  };
  signal.addEventListener('abort', leave, { once: true });
  return {
    element,
    root,
    leave,
    wear(sheets) {
      const worn = sheets.map((text) => {
        const extra = new CSSStyleSheet();
        extra.replaceSync(text);
        return extra;
      });
      root.adoptedStyleSheets = [sheet, ...worn];
    },
  };
}

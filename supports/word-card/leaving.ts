import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

interface Card {
  readonly current: HTMLElement | null;
}

/** Escape anywhere goes one step back, or closes; a click on the page closes. Both are heard on the window, before the page can swallow them. */
export function useCloseFromOutside(card: Card, close: () => void, escape: () => void): void {
  const ways = useRef({ close, escape });
  ways.current = { close, escape };
  useEffect(() => {
    const here = card.current;
    const view = here?.ownerDocument.defaultView;
    if (!here || !view) return undefined;
    const root = here.getRootNode();
    const ours: Node = root instanceof ShadowRoot ? root.host : here;
    let later: ReturnType<typeof setTimeout> | undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing) return;
      // The one thing on top closes; the page's own dialog and our panel wait for the next press.
      event.preventDefault();
      event.stopPropagation();
      ways.current.escape();
    };
    const onClick = (event: MouseEvent): void => {
      // From out here everything of ours looks like one host: a click on the panel leaves the card.
      if (event.target instanceof Node && ours.contains(event.target)) return;
      // A click on another word opens its card in this same event: by then this card is gone, and nothing is left to close.
      const { close: closeThis } = ways.current;
      later = setTimeout(closeThis, 0);
    };
    view.addEventListener('keydown', onKey, { capture: true });
    view.addEventListener('click', onClick, { capture: true, passive: true });
    return () => {
      clearTimeout(later);
      view.removeEventListener('keydown', onKey, { capture: true });
      view.removeEventListener('click', onClick, { capture: true });
    };
  }, [card]);
}

/** Frames that a card may stay unseen while it is measured; nothing can be focused before it is seen. */
const MEASURING = 30;

/** Who came by keyboard finds the focus in the card, and afterwards where it was. */
export function useFocusInside(card: Card, wanted: boolean): void {
  useLayoutEffect(() => {
    const here = card.current;
    const view = here?.ownerDocument.defaultView;
    if (!wanted || !here || !view) return undefined;
    const root = rootOf(here);
    const before = focusedIn(here.ownerDocument);
    let frame = 0;
    const enter = (left: number): void => {
      here.focus({ preventScroll: true });
      if (root.activeElement !== here && left > 0) frame = view.requestAnimationFrame(() => enter(left - 1));
    };
    enter(MEASURING);
    return () => {
      view.cancelAnimationFrame(frame);
      if (here.contains(root.activeElement) && before?.isConnected) before.focus({ preventScroll: true });
    };
  }, [card, wanted]);
}

/**
 * From card to card in place: a word of the card that opened another card has gone with its text, so the focus goes to
 * the card, and on the way back to the word again (`at`).
 */
export function useFocusAcross(card: Card, depth: number, at: (depth: number) => string | undefined): void {
  const before = useRef(depth);
  useLayoutEffect(() => {
    const here = card.current;
    if (!here || before.current === depth) return;
    const back = depth < before.current ? at(depth) : undefined;
    before.current = depth;
    const word = back === undefined ? null : here.querySelector<HTMLElement>(`[data-at="${back}"]`);
    (word ?? here).focus({ preventScroll: true });
    if (!word) here.scrollTop = 0;
  }, [card, depth, at]);
}

function rootOf(here: HTMLElement): Document | ShadowRoot {
  const node = here.getRootNode();
  return node instanceof ShadowRoot ? node : here.ownerDocument;
}

function focusedIn(doc: Document): HTMLElement | null {
  const focused = doc.activeElement;
  return focused instanceof HTMLElement && focused !== doc.body ? focused : null;
}

import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Where the focus goes when a support's card comes into the dock and leaves it. `open`: the panel is; `carded`: the
 * card is shown; `away`: the handle is not. The ref is the card's.
 */
export function useCardFocus(open: boolean, carded: boolean, away: boolean): RefObject<HTMLDivElement | null> {
  const card = useRef<HTMLDivElement>(null);
  const before = useRef<{ open: boolean; carded: boolean; root: Node | undefined }>({
    open: false,
    carded: false,
    root: undefined,
  });
  useLayoutEffect(() => {
    const nobody = (document.activeElement ?? document.body) === document.body;
    const root = card.current?.getRootNode() ?? before.current.root;
    if (root instanceof ShadowRoot) {
      const handle = root.querySelector<HTMLElement>('.hr-handle');
      // On a small screen a card comes where the panel or the handle had the focus, and takes it: both are behind it.
      if (
        carded &&
        away &&
        !before.current.carded &&
        ((before.current.open && nobody) || root.activeElement === handle)
      )
        card.current?.querySelector<HTMLElement>('[tabindex="-1"], button')?.focus({ preventScroll: true });
      // One that was put away with the focus in it gives the focus back.
      if (!carded && !open && before.current.carded && nobody) handle?.focus({ preventScroll: true });
    }
    before.current = { open, carded, root };
  }, [open, carded, away]);
  return card;
}

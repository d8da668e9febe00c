import { listen } from '@/utils/lifetime';
import { HOST } from './host';

/** Is the key going into a field, or into Handrail itself? A closed shadow root shows only its host from outside. */
export const isTyping = (event: KeyboardEvent): boolean => {
  const at = event.composedPath()[0];
  if (!(at instanceof HTMLElement)) return false;
  return at.isContentEditable || /^(input|textarea|select)$/i.test(at.localName) || at.localName === HOST;
};

export interface KeyActions {
  /** Open or close the panel. */
  readonly panel: () => void;
  /** Peel everything off for a look at the original, and back. */
  readonly peel: () => void;
  /** Words by keyboard. False: nothing wants words here, and the page keeps the key. */
  readonly word: () => boolean;
}

/** Alt with a letter's place on the keyboard: neither LMS nor the common screen readers use these three. */
export function listenToKeys(doc: Document, actions: KeyActions, signal: AbortSignal): void {
  listen<KeyboardEvent>(
    doc,
    'keydown',
    (event) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.repeat) return;
      // On a Mac, Alt with a letter types a character.
      if (
        event.getModifierState('AltGraph') ||
        (isTyping(event) && event.target instanceof Element && event.target.localName !== HOST)
      )
        return;
      if (event.code === 'KeyH') actions.panel();
      else if (event.code === 'Digit0') actions.peel();
      else if (event.code === 'KeyW') {
        if (!actions.word()) return;
      } else return;
      event.preventDefault();
      event.stopPropagation();
    },
    signal,
    { capture: true },
  );
}

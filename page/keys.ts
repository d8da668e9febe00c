import { type Chord, chordOf } from '@/model/keys';
import { listen } from '@/utils/lifetime';
import { HOST } from './host';

/** Is the key going into a field, or into Handrail itself? A closed shadow root shows only its host from outside. */
export const isTyping = (event: KeyboardEvent): boolean => {
  const at = event.composedPath()[0];
  if (!(at instanceof HTMLElement)) return false;
  return at.isContentEditable || /^(input|textarea|select)$/i.test(at.localName) || at.localName === HOST;
};

/** Widgets that take single keys for themselves: they jump to what begins with the letter, or move by it. */
const OWN_KEYS =
  '[role="textbox"], [role="searchbox"], [role="combobox"], [role="listbox"], [role="menu"], [role="menubar"], [role="tree"], [role="grid"], [role="application"], [role="radiogroup"], [role="slider"], [role="spinbutton"], video, audio, iframe';

export const inOverlay = ({ target }: KeyboardEvent): boolean => target instanceof Element && target.localName === HOST;

export interface KeyNeeds {
  /** Which command each chord means now. */
  readonly map: () => ReadonlyMap<Chord, string>;
  /** False: not now, and the page keeps the key. */
  readonly run: (command: string) => boolean;
  /** A new key is being chosen: none does anything meanwhile. */
  readonly resting: () => boolean;
}

/** Keys on the page. Never in its text fields; a key alone also not in Handrail nor in what has keys of its own. */
export function listenToKeys(doc: Document, needs: KeyNeeds, signal: AbortSignal): void {
  listen<KeyboardEvent>(
    doc,
    'keydown',
    (event) => {
      // AltGraph types a character, and so does a key in the middle of a word of an input method.
      if (event.repeat || event.isComposing || event.getModifierState('AltGraph') || needs.resting()) return;
      const chord = chordOf(event);
      const command = chord === undefined ? undefined : needs.map().get(chord);
      if (command === undefined) return;
      if (isTyping(event) && !inOverlay(event)) return;
      if (!event.altKey && (inOverlay(event) || (event.target instanceof Element && event.target.closest(OWN_KEYS))))
        return;
      if (!needs.run(command)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    signal,
    { capture: true },
  );
}

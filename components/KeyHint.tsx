import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Command, type KeyChoice, keysFor, shownChord } from '@/model/keys';

/** Open the panel, peel everything off, look up a word: the keys that are there whatever is on. */
export const HOUSE_COMMANDS = [
  { id: 'panel', label: 'keys.panel', keys: 'Alt+KeyH' },
  { id: 'peel', label: 'keys.peel', keys: 'Alt+Digit0' },
  { id: 'word', label: 'keys.word', keys: 'Alt+KeyW' },
] as const satisfies readonly Command[];
export type HouseCommand = (typeof HOUSE_COMMANDS)[number]['id'];

/** What the learner chose of them. */
export const KeysChosen = createContext<KeyChoice>({});

export const isMac = (): boolean => /mac/i.test(navigator.platform);

/** The key beside what it does; nothing where the learner wants none. */
export function KeyHint({ of }: { readonly of: HouseCommand }) {
  const choice = useContext(KeysChosen);
  const command = HOUSE_COMMANDS.find(({ id }) => id === of);
  const chord = command ? keysFor(command, choice) : '';
  return chord === '' ? null : <kbd>{shownChord(chord, isMac()).join(' ')}</kbd>;
}

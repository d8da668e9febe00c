import type { Command } from '@/model/keys';
import type { Support } from '@/supports/contract';

/** What keys do whatever is on. */
export const HOUSE = {
  /** Open or close the panel. */
  panel: 'panel',
  /** Peel everything off for a look at the original, and back. */
  peel: 'peel',
  /** Words by keyboard. */
  word: 'word',
} as const;

/** Everything that a key does here: the house's first, then each support's in its own order. */
export const commandsOf = (supports: readonly Support[]): readonly Command[] => [
  { id: HOUSE.panel, label: 'keys.panel', keys: 'Alt+KeyH' },
  { id: HOUSE.peel, label: 'keys.peel', keys: 'Alt+Digit0' },
  { id: HOUSE.word, label: 'keys.word', keys: 'Alt+KeyW' },
  ...supports.flatMap(({ id, commands = [] }) =>
    commands.map(({ name, keys, alone }) => ({
      id: `${id}.${name}`,
      label: `${id}.key.${name}`,
      keys,
      ...(alone === undefined ? {} : { alone }),
    })),
  ),
];

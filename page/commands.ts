import { HOUSE_COMMANDS } from '@/components/KeyHint';
import type { Command } from '@/model/keys';
import type { Support } from '@/supports/contract';

/** Everything that a key does here: the house's first, then each support's in its own order. */
export const commandsOf = (supports: readonly Support[]): readonly Command[] => [
  ...HOUSE_COMMANDS,
  ...supports.flatMap(({ id, commands = [] }) =>
    commands.map(({ name, keys, alone }) => ({
      id: `${id}.${name}`,
      label: `${id}.key.${name}`,
      keys,
      ...(alone === undefined ? {} : { alone }),
    })),
  ),
];

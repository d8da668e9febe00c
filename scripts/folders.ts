import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const idsIn = (room: string): readonly string[] =>
  readdirSync(room, { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isDirectory() && ['index.ts', 'index.tsx'].some((file) => existsSync(join(room, entry.name, file))),
    )
    .map(({ name }) => name);

/** Ids of every support: its folders, where no bundler can ask the registry. */
export const supports = idsIn('supports');

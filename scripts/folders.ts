import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

const indexOf = (id: string): string => readFileSync(join('supports', id, 'index.ts'), 'utf8');
/** Those that a press opens for one visit. */
const tools = supports.filter((id) => /^ {2}tool: true,$/m.test(indexOf(id)));
/** A teacher's own. */
export const teachersTools = tools.filter((id) => /^ {2}group: 'teach',$/m.test(indexOf(id)));
/** What a learner can have on at once. */
export const switches = supports.filter((id) => !tools.includes(id));

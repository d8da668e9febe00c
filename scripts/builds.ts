import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { browserNames, type BrowserName } from './browser';
import { run, say, tools } from './run';

/** 'shipping' is what people install; 'e2e' differs in an open shadow root, in answering `probe.run`, and in a voice whose clock can be hurried. */
export const flavours = ['shipping', 'e2e'] as const;
export type Flavour = (typeof flavours)[number];

export const folderOf = (browser: BrowserName, flavour: Flavour): string =>
  resolve('.output', flavour === 'e2e' ? `${browser}-mv3-e2e` : `${browser}-mv3`);

/** Everything that ends up in a build. */
const sources = [
  'entrypoints',
  'page',
  'voice',
  'supports',
  'components',
  'lms',
  'language',
  'packs',
  'kits',
  'family',
  'documents',
  'glossaries',
  'model',
  'utils',
  'locales',
  'public',
  'scripts/parts.ts',
  'scripts/formula-engine.ts',
  'wxt.config.ts',
  'package-lock.json',
];

/** When anything at or under the path last changed, in ms; a removed file changes its folder. */
function changed(path: string): number {
  const at = statSync(path, { throwIfNoEntry: false });
  if (!at) return 0;
  if (!at.isDirectory()) return at.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, changed(join(path, name))), at.mtimeMs);
}

export class BuildTrouble extends Error {}

export async function build(browser: BrowserName, flavour: Flavour): Promise<void> {
  const ran = await run(tools.wxt, ['build', '-b', browser, '--mode', flavour === 'e2e' ? 'e2e' : 'production']);
  if (ran.code !== 0) throw new BuildTrouble(`The ${flavour} build for ${browser} did not succeed.\n${ran.output}`);
}

/** Build what is missing or older than its sources. One after the other: they share WXT's folder. */
export async function ensureBuilt(
  wanted: readonly { readonly browser: BrowserName; readonly flavour: Flavour }[] = browserNames.flatMap((browser) =>
    flavours.map((flavour) => ({ browser, flavour })),
  ),
): Promise<void> {
  const latest = Math.max(...sources.map(changed));
  for (const { browser, flavour } of wanted) {
    const manifest = statSync(join(folderOf(browser, flavour), 'manifest.json'), { throwIfNoEntry: false });
    if (manifest && manifest.mtimeMs >= latest) continue;
    say(`Building for ${browser}${flavour === 'e2e' ? ' (tests)' : ''} ...`);
    await build(browser, flavour);
  }
}

/** For commands: what went wrong with a build is said, and nothing else happens. */
export async function builtOrStop(wanted?: Parameters<typeof ensureBuilt>[0]): Promise<void> {
  try {
    await ensureBuilt(wanted);
  } catch (error) {
    if (!(error instanceof BuildTrouble)) throw error;
    say(error.message);
    process.exit(1);
  }
}

import { createHash, generateKeyPairSync } from 'node:crypto';
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';
import { executables, type BrowserName } from '@/scripts/browser';
import { folderOf } from '@/scripts/builds';
import { until } from '@/scripts/until';

/**
 * Real managed policies, as a school's own administration sets them: files where the browsers of this machine look for
 * them. They name an extension of an id of its own, made for this run, so that no other browser that is open on the
 * machine meanwhile hears of them.
 */
export interface Managed extends Disposable {
  /** The built extension under its own id. */
  readonly folder: string;
  /** Set what the browsers hand to this extension. */
  set(policy: object): Promise<void>;
  clear(): void;
}

const CHROMIUM = /chromium/.test(executables.chrome) ? '/etc/chromium' : '/etc/opt/chrome';
const FOLDERS: Readonly<Record<BrowserName, string>> = {
  chrome: join(CHROMIUM, 'policies', 'managed'),
  firefox: '/etc/firefox/policies',
};
/** Firefox has one file for all: whoever comes second waits until it is gone. */
const FIREFOX_FILE = join(FOLDERS.firefox, 'policies.json');
const OURS = /by-policy-(\d+)@handrail\.example/;

const mayWrite = (folder: string): boolean => {
  if (!existsSync(folder)) return folder !== '/' && mayWrite(dirname(folder));
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};
const runs = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
/** Whose run the file is of; null: it is this machine's own, and none of ours. */
const ownerOf = (file: string): number | null => {
  const pid = OURS.exec(readFileSync(file, 'utf8'))?.[1];
  return pid === undefined ? null : Number(pid);
};

/** Why real policies cannot be tried on this machine; undefined: they can. */
export function whyNot(name: BrowserName): string | undefined {
  if (!mayWrite(FOLDERS[name]))
    return `${FOLDERS[name]} cannot be written here, so real policies were not tried in ${name}.`;
  if (name === 'firefox' && existsSync(FIREFOX_FILE) && ownerOf(FIREFOX_FILE) === null)
    return `${FIREFOX_FILE} holds this machine's own policies, so ours were not tried in firefox.`;
  return undefined;
}

/** The letters a to p, by the hash of the key: how Chrome makes an extension's id. */
const idOf = (key: Buffer): string =>
  Array.from(createHash('sha256').update(key).digest('hex').slice(0, 32), (digit) =>
    String.fromCharCode(97 + Number.parseInt(digit, 16)),
  ).join('');

const Manifest = z.looseObject({ browser_specific_settings: z.optional(z.looseObject({ gecko: z.looseObject({}) })) });

/** The build for tests once more, with an id of its own. */
function underOwnId(name: BrowserName): { readonly folder: string; readonly id: string } {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-managed-'));
  cpSync(folderOf(name, 'e2e'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = Manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const id = name === 'chrome' ? idOf(key) : `by-policy-${process.pid}@handrail.example`;
  const gecko = { ...manifest.browser_specific_settings?.gecko, id };
  writeFileSync(
    file,
    JSON.stringify({
      ...manifest,
      ...(name === 'chrome' ? { key: key.toString('base64') } : { browser_specific_settings: { gecko } }),
    }),
  );
  return { folder, id };
}

/** What a run that was cut off left for Chrome. */
function tidied(): void {
  for (const file of existsSync(FOLDERS.chrome) ? readdirSync(FOLDERS.chrome) : []) {
    const pid = /^handrail-test-(\d+)\.json$/.exec(file)?.[1];
    if (pid !== undefined && !runs(Number(pid))) rmSync(join(FOLDERS.chrome, file), { force: true });
  }
}

export function managed(name: BrowserName): Managed {
  tidied();
  const { folder, id } = underOwnId(name);
  const file = name === 'chrome' ? join(FOLDERS.chrome, `handrail-test-${process.pid}.json`) : FIREFOX_FILE;
  const clear = (): void => {
    if (existsSync(file) && (name === 'chrome' || ownerOf(file) === process.pid)) rmSync(file);
  };
  // Also when the test breaks: a policy must not outlive it.
  process.once('exit', clear);
  return {
    folder,
    clear,
    set: async (policy) => {
      const text = JSON.stringify(
        name === 'chrome'
          ? { '3rdparty': { extensions: { [id]: policy } } }
          : { policies: { '3rdparty': { Extensions: { [id]: policy } } } },
      );
      await until(`${file} is free`, () => written(file, text), 60_000);
    },
    [Symbol.dispose]: () => {
      clear();
      process.off('exit', clear);
      emptied(FOLDERS[name]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Folders that hold nothing any more, up to the browser's own. */
function emptied(folder: string): void {
  try {
    rmdirSync(folder);
    if (dirname(folder).endsWith('policies') || folder === FOLDERS.firefox) emptied(dirname(folder));
  } catch {
    // Somebody else's file is there.
  }
}

/** Write the file unless another run's stands there; one that a broken run left is taken away. */
function written(file: string, text: string): boolean {
  if (existsSync(file)) {
    const owner = ownerOf(file) ?? process.pid;
    if (owner !== process.pid && runs(owner)) return false;
    rmSync(file);
  }
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

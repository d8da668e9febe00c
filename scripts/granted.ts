import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';

const Manifest = z.looseObject({
  host_permissions: z.array(z.string()),
  content_scripts: z.array(z.looseObject({ matches: z.array(z.string()) })),
});

/** Does a match pattern of the manifest cover this host? */
export function covers(pattern: string, host: string): boolean {
  const wanted = /^https:\/\/([^/]+)\//.exec(pattern)?.[1];
  if (wanted === undefined) return false;
  return wanted.startsWith('*.') ? host === wanted.slice(2) || host.endsWith(wanted.slice(1)) : host === wanted;
}

export interface Granted extends Disposable {
  readonly folder: string;
}

/**
 * The build as it is on a device where a person has granted these hosts with the toolbar button. A browser asks for that
 * in a window of its own that no program can press, so a copy of the build has the grant in its manifest.
 */
export function withHostsGranted(build: string, hosts: readonly string[]): Granted {
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')));
  const missing = [...new Set(hosts)].filter(
    (host) => !manifest.host_permissions.some((pattern) => covers(pattern, host)),
  );
  if (missing.length === 0) return { folder: build, [Symbol.dispose]: () => undefined };
  const patterns = missing.map((host) => `https://${host}/*`);
  const folder = mkdtempSync(join(tmpdir(), 'handrail-granted-'));
  cpSync(build, folder, { recursive: true });
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      ...manifest,
      host_permissions: [...manifest.host_permissions, ...patterns],
      content_scripts: manifest.content_scripts.map((script) => ({
        ...script,
        matches: [...script.matches, ...patterns],
      })),
    }),
  );
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const run = (command: string, args: string[], cwd: string): boolean =>
  spawnSync(command, args, { cwd, stdio: 'ignore', timeout: 120_000 }).status === 0;

const debIn = (folder: string, name: string): string | undefined =>
  readdirSync(folder).find((file) => file.startsWith(`${name}_`) && file.endsWith('.deb'));

/**
 * The unpacked Debian package, fetched once into `cache`; nothing is installed and root is not needed.
 * Undefined where there is no apt, or no way to the archive.
 */
export function debianPackage(name: string, cache: string): string | undefined {
  const folder = join(cache, 'debian');
  mkdirSync(folder, { recursive: true });
  if (!debIn(folder, name) && !run('apt-get', ['download', name], folder)) {
    // A machine that never ran "apt-get update" has no list: get one of our own.
    const lists = join(folder, 'lists');
    mkdirSync(join(lists, 'partial'), { recursive: true });
    const own = ['-o', `Dir::State::Lists=${lists}`, '-o', `Dir::Cache=${folder}`, '-o', 'APT::Sandbox::User='];
    if (!run('apt-get', [...own, 'update'], folder) || !run('apt-get', [...own, 'download', name], folder))
      return undefined;
  }
  const deb = debIn(folder, name);
  const unpacked = join(folder, name);
  return deb && run('dpkg-deb', ['-x', deb, unpacked], folder) ? unpacked : undefined;
}

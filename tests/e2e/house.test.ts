import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { folderOf } from '@/scripts/builds';
import { handle, inOverlay, openPanel, said, tapWord, turnOn, closePanel } from '@/scripts/overlay';
import { until } from '@/scripts/until';
import { browsers, launch, type Session } from './browsers';

const kilobytes = (bytes: number): number => bytes / 1024;
const gzipped = (path: string): number => kilobytes(gzipSync(readFileSync(path), { level: 9 }).length);

/** What a file takes in an archive: itself, deflated as `npm run zip` does it, and its name in two headers. */
const HEADERS = 76;
const archived = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .reduce((sum, path) => {
      const name = Buffer.byteLength(relative(folder, path));
      return sum + deflateRawSync(readFileSync(path), { level: 9 }).length + HEADERS + 2 * name;
    }, 0);

describe.each(browsers)('what ships for %s', (name) => {
  const folder = folderOf(name, 'shipping');

  it('puts at most 10 KB on every page of an LMS, and 60 KB on an activity', () => {
    expect(gzipped(join(folder, 'content-scripts', 'scout.js'))).toBeLessThanOrEqual(10);
    expect(gzipped(join(folder, 'content-scripts', 'overlay.js'))).toBeLessThanOrEqual(60);
  });

  it('leaves the checks of stored and sent data to the background', () => {
    expect(readFileSync(join(folder, 'content-scripts', 'overlay.js'), 'utf8').includes('_zod.parse')).toBe(false);
  });

  it('is an archive of at most 14 MB', () => {
    expect(archived(folder) / 1e6).toBeLessThanOrEqual(14);
  });

  it('asks for nothing that the page for schools does not explain', () => {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({
      permissions: ['storage', 'scripting', 'activeTab', ...(name === 'firefox' ? [] : ['offscreen', 'tts'])],
      optional_host_permissions: ['https://*/*'],
    });
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('has nothing in it that answers a test', () => {
    expect(readFileSync(join(folder, 'content-scripts', 'overlay.js'), 'utf8')).not.toContain('probe.run');
    // There a test puts how fast the voice's clock runs.
    const chunks = readdirSync(join(folder, 'chunks')).map((chunk) => join('chunks', chunk));
    const scripts = ['background.js', ...chunks].map((file) => readFileSync(join(folder, file), 'utf8'));
    expect(scripts.filter((script) => script.includes('localStorage'))).toEqual([]);
  });
});

describe('the overlay on the page', () => {
  let session: Session | undefined;
  afterEach(async () => {
    await session?.[Symbol.asyncDispose]();
    session = undefined;
  });

  it('is closed to the page in the build that ships', async () => {
    session = await launch('chrome', { extension: 'shipping' });
    const page = await session.open('canvas-assignment');
    const button = await until('the handle shows', () => page.$(`::-p-aria(${said('handle.open')})`));
    expect(await page.$eval('handrail-overlay', (host) => host.shadowRoot)).toBeNull();
    await button.click();
    expect(await until('the panel opens', () => page.$(`::-p-aria(${said('panel.settings')})`))).not.toBeNull();
    expect(session.complaints).toEqual([]);
  });

  it.each(browsers)('comes back once when the extension is updated under an open page: %s', async (name) => {
    session = await launch(name);
    const page = await session.open('canvas-enhanced-older');
    await openPanel(page);
    await page.$eval('handrail-overlay', (host) => {
      Object.assign(host, { ofTheFirst: true });
    });
    await session.update();
    await page.bringToFront();
    await until(
      'a new overlay stands alone',
      () =>
        page.evaluate(() => {
          const hosts = document.querySelectorAll('handrail-overlay');
          return hosts.length === 1 && !('ofTheFirst' in (hosts[0] ?? {}));
        }),
      30_000,
    );
    await openPanel(page);
    await turnOn(page, 'reading-comfort');
    expect(session.complaints).toEqual([]);
  });

  it('goes on when the background worker was ended', async () => {
    session = await launch('chrome');
    const page = await session.open('canvas-assignment');
    await openPanel(page);
    await turnOn(page, 'word-card');
    await closePanel(page);
    const { home } = session;
    const target = await session.browser.waitForTarget(
      (each) => each.url().startsWith(home) && each.url().endsWith('background.js'),
    );
    const worker = await target.worker();
    await worker?.close();
    await tapWord(page, 'boat');
    await until('the card shows a meaning', () => page.$(inOverlay('.hr-word__meaning')));
    expect(session.complaints).toEqual([]);
  });

  it('shows nothing where nothing is to be read, and does not wait for ever', async () => {
    session = await launch('chrome');
    const page = await session.open('canvas-never-fills');
    const other = await session.open('canvas-assignment');
    await handle(other);
    expect(await page.$(inOverlay('.hr-panel'))).toBeNull();
    expect(session.complaints).toEqual([]);
  });
});

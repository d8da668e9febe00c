import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import * as z from 'zod/mini';
import type { Hosting } from '@/practice/hosting';

export const browserNames = ['chrome', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/** scripts/ready.mjs says where they are; by itself a run takes Debian's places. */
export const executables: Readonly<Record<BrowserName, string>> = {
  chrome: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  firefox: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr',
};

export interface OpenedBrowser extends AsyncDisposable {
  readonly browser: Browser;
  /** Start of every address of the extension's own pages, with a slash at its end; absent without an extension. */
  readonly home: string | undefined;
}

export interface BrowserWish {
  readonly name: BrowserName;
  /** Folder of the built extension. */
  readonly extension?: string;
  /** Where every host name leads; absent: the real network. */
  readonly hosting?: Pick<Hosting, 'port' | 'proxyPort'>;
  readonly headless?: boolean;
  readonly args?: readonly string[];
  /** Folder of a profile that is there again for a later browser; absent: a fresh one, thrown away with the browser. */
  readonly profile?: string;
  readonly window?: { readonly width: number; readonly height: number };
}

const Gecko = z.object({ browser_specific_settings: z.object({ gecko: z.object({ id: z.string() }) }) });
const geckoIdOf = (extension: string): string =>
  Gecko.parse(JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'))).browser_specific_settings.gecko.id;
/** Firefox makes one up for each installation; a test needs to know it beforehand. */
const GECKO_HOME = '6f1c3c5e-5d0a-4d54-9a7e-7c1f0a9f2b11';

const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-search-engine-choice-screen',
];

/** A browser with a fresh profile, thrown away when it is disposed. */
export async function openBrowser(wish: BrowserWish): Promise<OpenedBrowser> {
  const { name, hosting, headless = true, window } = wish;
  const executablePath = executables[name];
  if (!existsSync(executablePath)) throw new Error(`There is no browser at ${executablePath}.`);
  const userDataDir = wish.profile ?? (await mkdtemp(join(tmpdir(), 'handrail-')));
  const size = window ? { width: window.width, height: window.height } : null;
  const browser =
    name === 'chrome'
      ? await puppeteer.launch({
          executablePath,
          headless,
          userDataDir,
          pipe: true,
          enableExtensions: true,
          acceptInsecureCerts: hosting !== undefined,
          defaultViewport: headless ? (size ?? { width: 1280, height: 800 }) : null,
          args: [
            ...quiet,
            ...(headless ? ['--disable-gpu', '--mute-audio'] : []),
            // Chromium refuses to run as root with its sandbox, which is how containers run it.
            ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
            ...(size ? [`--window-size=${size.width},${size.height}`] : []),
            ...(hosting
              ? [
                  `--host-resolver-rules=MAP * 127.0.0.1:${hosting.port}, EXCLUDE localhost, EXCLUDE 127.0.0.1`,
                  '--ignore-certificate-errors',
                ]
              : []),
            ...(wish.args ?? []),
          ],
        })
      : await puppeteer.launch({
          browser: 'firefox',
          executablePath,
          headless,
          userDataDir,
          acceptInsecureCerts: hosting !== undefined,
          defaultViewport: headless ? (size ?? { width: 1280, height: 800 }) : null,
          args: ['--remote-allow-system-access', ...(wish.args ?? [])],
          extraPrefsFirefox: {
            ...(wish.extension === undefined
              ? {}
              : { 'extensions.webextensions.uuids': JSON.stringify({ [geckoIdOf(wish.extension)]: GECKO_HOME }) }),
            // An extension that a program puts in is taken out as Firefox ends, and what it kept with it.
            'extensions.webextensions.keepStorageOnUninstall': wish.profile !== undefined,
            'extensions.webextensions.keepUuidOnUninstall': wish.profile !== undefined,
            ...(headless ? { 'media.volume_scale': '0.0' } : {}),
            // Nobody asks Mozilla's settings service on a test's behalf.
            'services.settings.server': 'data:,#nothing',
            ...(hosting
              ? {
                  'network.proxy.type': 1,
                  'network.proxy.ssl': '127.0.0.1',
                  'network.proxy.ssl_port': hosting.proxyPort,
                  'network.proxy.http': '127.0.0.1',
                  'network.proxy.http_port': hosting.proxyPort,
                  'network.proxy.no_proxies_on': '',
                }
              : {}),
          },
        });
  const close = async (): Promise<void> => {
    await browser.close();
    if (wish.profile === undefined)
      await rm(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    const id = wish.extension === undefined ? undefined : await browser.installExtension(wish.extension);
    const home = id && (name === 'chrome' ? `chrome-extension://${id}/` : `moz-extension://${GECKO_HOME}/`);
    return { browser, home, [Symbol.asyncDispose]: close };
  } catch (error) {
    await close();
    throw error;
  }
}

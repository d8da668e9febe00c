import type { Browser, ConsoleMessage, Page } from 'puppeteer-core';
import { startPractice, type Practice } from '@/practice/server';
import { browserNames, openBrowser, type BrowserName } from '@/scripts/browser';
import { folderOf, type Flavour } from '@/scripts/builds';
import { openExtensionPage } from '@/scripts/extension-page';
import { withHostsGranted } from '@/scripts/granted';

export const browsers = browserNames;
export type { BrowserName };

export interface Session extends AsyncDisposable {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly practice: Practice;
  /** Start of every address of the extension's own pages. */
  readonly home: string;
  /** A tab with the practice page of this id, at its first settled moment. */
  open(pageId: string): Promise<Page>;
  /** One of the extension's own pages. */
  extensionPage(path?: string): Promise<Page>;
  /** The same extension once more, as when a new version arrives under open pages. */
  update(): Promise<void>;
  /** What pages complained about since the session began: errors in the console, and exceptions nobody caught. */
  readonly complaints: readonly string[];
  /** Hosts that were asked for anything, apart from what the browser asks for by itself. */
  readonly hosts: () => readonly string[];
}

export interface LaunchOptions {
  readonly extension?: Flavour | 'none' | { readonly folder: string };
  /** Hosts a person has granted with the toolbar button. */
  readonly granted?: readonly string[];
  /** Folder of a profile that outlives the session. */
  readonly profile?: string;
}

/** Browsers call home at start, with or without an extension (seen 2026-11-23 with an empty profile). */
const BROWSERS_OWN =
  /^(?:update\.googleapis\.com|accounts\.google\.com|clients\d?\.google\.com|www\.google\.com|content-autofill\.googleapis\.com|optimizationguide-pa\.googleapis\.com|(?:edgedl\.me|redirector)\.gvt1\.com|(?:[\w-]+\.)*mozilla\.(?:com|org|net)|(?:[\w-]+\.)*firefox\.com|example\.org)$/;

/** A browser with a fresh profile, a practice LMS behind every host name, and the built extension. */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Session> {
  const { extension = 'e2e', granted = [], profile } = options;
  const practice = await startPractice();
  const built =
    extension === 'none' ? undefined : typeof extension === 'string' ? folderOf(name, extension) : extension.folder;
  const grant = built === undefined ? undefined : withHostsGranted(built, granted);
  const opened = await openBrowser({
    name,
    hosting: practice,
    ...(grant ? { extension: grant.folder } : {}),
    ...(profile === undefined ? {} : { profile }),
  });
  const { browser } = opened;
  const complaints: string[] = [];
  const home = opened.home ?? '';

  const listenTo = (page: Page): void => {
    page.on('console', (message: ConsoleMessage) => {
      // A 404 of the page's own picture is the page's affair.
      if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
        complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
  };

  return {
    name,
    browser,
    practice,
    home,
    complaints,
    hosts: () => [...new Set(practice.requests.map(({ host }) => host))].filter((host) => !BROWSERS_OWN.test(host)),
    async open(pageId) {
      const page = await browser.newPage();
      listenTo(page);
      await page.goto(practice.url(pageId), { waitUntil: 'load' });
      const known = practice.pages.find(({ id }) => id === pageId);
      if (known) await page.waitForSelector(known.selector);
      return page;
    },
    async extensionPage(path = 'learner.html') {
      const page = await openExtensionPage(browser, home, path);
      listenTo(page);
      return page;
    },
    async update() {
      if (grant) await browser.installExtension(grant.folder);
    },
    async [Symbol.asyncDispose]() {
      await opened[Symbol.asyncDispose]();
      await practice.close();
      grant?.[Symbol.dispose]();
    },
  };
}

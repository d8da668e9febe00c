import type { Browser, Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { askOverlay, openExtensionPage } from './extension-page';
import { until } from './until';

/** Addresses of all tabs with a paper, as the browser tells the extension. */
const papersOf = async (control: Page): Promise<string[]> =>
  z.array(z.string()).parse(
    await control.evaluate(async () => {
      interface Tabs {
        query(about: object): Promise<readonly { readonly url?: string }[]>;
      }
      const scope = globalThis as { browser?: { tabs: Tabs }; chrome?: { tabs: Tabs } };
      const tabs = (await (scope.browser ?? scope.chrome)?.tabs.query({})) ?? [];
      return tabs.flatMap(({ url = '' }) => (url.includes('/paper.html#') ? [url] : []));
    }),
  );

/** Put the activity of this tab on paper, as pressing its row does, and wait until the pages are laid out. */
export async function openPaper(browser: Browser, control: Page, tabUrl: string): Promise<Page> {
  const before = new Set(await papersOf(control));
  await askOverlay(control, tabUrl, 'support.start', { id: 'paper-twin' });
  const address = await until(
    'the paper opens',
    async () => (await papersOf(control)).find((each) => !before.has(each)),
    20_000,
  );
  const mine = (await browser.pages()).find((page) => page.url() === address);
  // Firefox does not tell of a tab that an extension opens (153, seen 2026-11-23): the same address in one of ours.
  const [home = ''] = address.split('paper.html');
  const paper = mine ?? (await openExtensionPage(browser, home, address.slice(home.length)));
  await laidOut(paper);
  return paper;
}

/** Until what was wished for lies on the sheets. */
export const laidOut = (paper: Page): Promise<true> =>
  until(
    'the pages are laid out',
    async () => (await paper.$('[data-laid="ready"], [data-laid="gone"], [data-laid="closed"]')) !== null,
    30_000,
  );

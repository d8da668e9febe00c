import type { Browser, Page } from 'puppeteer-core';
import { askOverlay } from './extension-page';
import { until } from './until';

/** Put the activity of this tab on paper, as pressing its row does, and wait until the pages are laid out. */
export async function openPaper(browser: Browser, control: Page, tabUrl: string): Promise<Page> {
  const before = new Set(await browser.pages());
  await askOverlay(control, tabUrl, 'support.start', { id: 'paper-twin' });
  const paper = await until(
    'the paper opens',
    async () => (await browser.pages()).find((page) => !before.has(page) && page.url().includes('/paper.html')),
    20_000,
  );
  await until(
    'the pages are laid out',
    () => paper.evaluate(`document.querySelector('[data-laid="ready"], [data-laid="gone"], [data-laid="closed"]') !== null || undefined`) as Promise<true | undefined>,
    30_000,
  );
  return paper;
}

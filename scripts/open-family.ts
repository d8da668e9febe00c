import type { Browser, Page } from 'puppeteer-core';
import { openPanel, pressTool } from './overlay';
import { until } from './until';

/** From the open assignment to the page for families, as a person gets there. */
export async function openFamily(browser: Browser, lesson: Page): Promise<Page> {
  await openPanel(lesson);
  await pressTool(lesson, 'family-page');
  return until('the page for families opens', async () => {
    // Firefox does not tell where the pages of an extension are: the page itself does.
    for (const each of await browser.pages())
      if (await each.evaluate(() => location.pathname === '/family.html' && location.hash !== '').catch(() => false))
        return each;
    return undefined;
  });
}

/** Choose what stands beside English, and wait for the words. */
export async function chooseBeside(page: Page, language: string): Promise<void> {
  const select = await until('languages can be chosen', () => page.$('.fam-language select'));
  await select.select(language);
  await until(`${language} stands there, with its words`, () =>
    page.$(`.fam-sheet[aria-busy="false"]:has(.fam-two > [lang="${language}"])`),
  );
}

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { Practice } from '@/practice/server';
import { openExtensionPage } from './extension-page';
import { closePanel, handle, inOverlay, openPanel, said, tapWord, turnOn } from './overlay';
import { forgetLearner } from './probe-page';
import { say } from './run';
import { until } from './until';

interface Shot {
  readonly name: string;
  readonly page: string;
  readonly work: (page: Page) => Promise<unknown>;
}

/** A word of the practice lesson with a meaning, a picture and Spanish. */
const WORD = 'boat';

const play = async (page: Page): Promise<void> => {
  await turnOn(page, 'read-aloud');
  await until('the reading starts', () => page.$(inOverlay(`[aria-label="${said('pause', 'read-aloud')}"]`)), 30_000);
};

const inBoth = (page: string, name: string): readonly Shot[] => [
  { name: `${name}-handle`, page, work: handle },
  { name: `${name}-panel`, page, work: openPanel },
  {
    name: `${name}-read-aloud`,
    page,
    work: async (tab) => {
      await openPanel(tab);
      await play(tab);
      await closePanel(tab);
    },
  },
  {
    name: `${name}-word-card`,
    page,
    work: async (tab) => {
      await openPanel(tab);
      await turnOn(tab, 'word-card');
      await closePanel(tab);
      await tapWord(tab, WORD);
      await until('the word card opens', () => tab.$(inOverlay('.hr-word__meaning')));
    },
  },
];

const shots: readonly Shot[] = [
  ...inBoth('canvas-assignment', 'canvas'),
  ...inBoth('classroom-assignment', 'classroom'),
];

/** Pictures of the main supports on practice pages, for a machine without a screen. Says which did not come about. */
export async function takeScreenshots(
  browser: Browser,
  home: string,
  practice: Practice,
  folder: string,
): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const taken: string[] = [];
  const control = await openExtensionPage(browser, home);
  for (const { name, page: id, work } of shots) {
    const page = await browser.newPage();
    try {
      await page.goto(practice.url(id), { waitUntil: 'load' });
      await work(page);
      await page.screenshot({ path: join(folder, `${name}.png`) });
      taken.push(`${name}.png`);
    } catch (error) {
      say(`No picture of ${name}: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      await page.close();
      await forgetLearner(control);
    }
  }
  return taken;
}

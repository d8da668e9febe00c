import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { Practice } from '@/practice/server';
import { askOverlay, openExtensionPage } from './extension-page';
import { openPaper } from './open-paper';
import { until } from './until';

interface Wanted {
  readonly name: string;
  readonly lesson: string;
  readonly home: string;
  /** Which two sheets, from 0. */
  readonly sheets: readonly [number, number];
  readonly wishes?: object;
}
const LARGE = {
  paper: 'a4',
  size: 'large',
  glosses: true,
  steps: true,
  answers: true,
  pictures: true,
  organizer: 'fit',
};
const WANTED: readonly Wanted[] = [
  { name: 'paper-canvas.png', lesson: 'canvas-assignment', home: 'es', sheets: [0, 3] },
  { name: 'paper-ar.png', lesson: 'canvas-enhanced', home: 'ar', sheets: [0, 1] },
  { name: 'paper-large.png', lesson: 'canvas-assignment', home: 'zh', sheets: [0, 6], wishes: LARGE },
  { name: 'paper-maths.png', lesson: 'canvas-page-math', home: 'ar', sheets: [0, 1] },
  { name: 'paper-right-to-left.png', lesson: 'canvas-arabic', home: 'es', sheets: [0, 1] },
];

/** Pictures of what is printed, two sheets each, small. Returns their names. */
export async function takePapers(
  browser: Browser,
  home: string,
  practice: Practice,
  folder: string,
): Promise<readonly string[]> {
  for (const { name, lesson, home: homeLanguage, sheets, wishes } of WANTED) {
    const control = await openExtensionPage(browser, home);
    await control.evaluate(
      async (choices, paper) => {
        interface Area {
          set(items: object): Promise<void>;
          clear(): Promise<void>;
        }
        const { storage } = (globalThis as unknown as { chrome: { storage: { local: Area; session: Area } } }).chrome;
        await storage.local.set({ profile: choices });
        await storage.session.clear();
        if (paper) await storage.session.set({ 'paper-wishes': paper });
      },
      { version: 1, on: [], settings: {}, handle: { side: 'right', at: 0.5 }, met: true, welcomed: true, homeLanguage },
      wishes ?? null,
    );
    const page = await browser.newPage();
    await page.goto(practice.url(lesson), { waitUntil: 'load' });
    await until('the page is read', async () => {
      const state = await askOverlay(control, page.url(), 'page.state').catch(() => null);
      return JSON.stringify(state).includes('"ready"');
    });
    const paper = await openPaper(browser, control, page.url());
    await paper.setViewport({ width: 1700, height: 1300, deviceScaleFactor: 0.6 });
    const box = await paper.evaluate((wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>('.pt-sheet')];
      for (const [at, sheet] of all.entries()) sheet.hidden = !wanted.includes(at);
      const rows = document.querySelector<HTMLElement>('.pt-sheets');
      if (rows) rows.style.gridTemplateColumns = 'auto auto';
      for (const sheet of all) sheet.style.display = sheet.hidden ? 'none' : '';
      const { x, y, width, height } = document.querySelector('.pt-desk')?.getBoundingClientRect() ?? new DOMRect();
      return { x, y, width, height };
    }, sheets);
    await paper.screenshot({ path: join(folder, name), clip: box });
    await Promise.all([paper.close(), page.close(), control.close()]);
  }
  return WANTED.map(({ name }) => name);
}

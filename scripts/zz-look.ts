import { mkdirSync } from 'node:fs';
import { startPractice } from '@/practice/server';
import { openBrowser } from './browser';
import { folderOf } from './builds';
import { openExtensionPage } from './extension-page';
import { closePanel, handle, inOverlay, inRoot, openPanel, painted, said, turnOn, tapWord } from './overlay';
import { forgetLearner } from './probe-page';
import { until } from './until';

const OUT = '/tmp/h/scratch-marks/shots';
mkdirSync(OUT, { recursive: true });
const practice = await startPractice();
const opened = await openBrowser({ name: 'chrome', extension: folderOf('chrome', 'e2e'), hosting: practice });
const { browser } = opened;
const control = await openExtensionPage(browser, opened.home ?? '');
async function open(id: string, w = 1280, h = 800, profile: object = {}) {
  await control.evaluate(async (p) => {
    await (globalThis as any).chrome.storage.local.set({
      profile: {
        on: [],
        off: ['video-or-text'],
        settings: {},
        handle: { side: 'right', at: 0.66 },
        met: true,
        welcomed: true,
        homeLanguage: 'es',
        ...p,
      },
    });
  }, profile as any);
  const page = await browser.newPage();
  await page.setViewport({ width: w, height: h });
  await page.goto(practice.url(id), { waitUntil: 'load' });
  await handle(page).catch(() => 0);
  return page;
}
const shot = async (page: any, name: string) => {
  await page.screenshot({ path: `${OUT}/${name}.png` });
  console.log(name);
};
const only = process.argv[2];
const run = async (name: string, work: () => Promise<void>) => {
  if (only && !name.includes(only)) return;
  try {
    await work();
  } catch (e) {
    console.log('FAILED', name, e);
  }
};

await run('marks', async () => {
  const page = await open('canvas-assignment', 1280, 800, { on: ['marked-words'] });
  await until('marks', async () => ((await painted(page))['handrail-marked'] ?? []).length > 0);
  console.log((await painted(page))['handrail-marked']);
  await shot(page, 'marks-page');
  await openPanel(page);
  await inRoot(page, (root) => root.querySelector('.hr-marked-panel')?.scrollIntoView({ block: 'center' }));
  await shot(page, 'marks-panel');
  await closePanel(page);
  await tapWord(page, 'federal');
  await until('card', () => page.$(inOverlay('.hr-word')));
  await shot(page, 'marks-tapped');
  await page.close();
});
await run('first', async () => {
  const page = await open('canvas-assignment', 1280, 800, { on: ['words-first'] });
  await until('card', () => page.$(inOverlay('.hr-first')));
  await until('meaning', () => page.$(inOverlay('.hr-first__source')));
  await shot(page, 'first-1');
  await (await page.$$(inOverlay('.hr-know input')))[1]?.click();
  await shot(page, 'first-1-rated');
  await (await page.$(inOverlay('.hr-first .hr-button--primary')))?.click();
  await until('meaning', () => page.$(inOverlay('.hr-first__source')));
  await shot(page, 'first-2');
  await inRoot(page, (root) => {
    (root.querySelector('.hr') as HTMLElement).dir = 'rtl';
    const g = root.querySelector('.hr-word__home') as HTMLElement | null;
    if (g) {
      g.lang = 'ar';
      g.dir = 'rtl';
      (g.querySelector('.hr-word__gloss') as HTMLElement).textContent = 'مستوطن، مهاجر 2';
    }
  });
  await shot(page, 'first-rtl');
  await inRoot(page, (root) => {
    (root.querySelector('.hr') as HTMLElement).dir = 'ltr';
    const g = root.querySelector('.hr-word__home') as HTMLElement | null;
    if (g) {
      g.lang = 'zh-Hans';
      g.dir = 'ltr';
      (g.querySelector('.hr-word__gloss') as HTMLElement).textContent = '定居者，移民';
    }
  });
  await shot(page, 'first-zh');
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await shot(page, 'first-dark');

  const c = await page.createCDPSession();
  await c.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  await shot(page, 'first-forced');
  await page.close();
});
await run('small', async () => {
  const page = await open('canvas-assignment', 320, 640, { on: ['words-first', 'marked-words'] });
  await openPanel(page);
  for (const b of await page.$$(inOverlay('.hr-first-panel .hr-button')))
    await b.evaluate((e) => (e as HTMLElement).click());
  await until('meaning', () => page.$(inOverlay('.hr-first__source')));
  await shot(page, 'small-first');
  await inRoot(page, (root) => root.querySelector('.hr-know')?.scrollIntoView());
  await new Promise((r) => setTimeout(r, 400));
  await shot(page, 'small-first-2');
  await (await page.$(inOverlay('.hr-first [aria-label="Close"]')))?.click();
  await until('gone', async () => !(await page.$(inOverlay('.hr-first'))));
  await openPanel(page);
  await inRoot(page, (root) => root.querySelector('.hr-marked-panel')?.scrollIntoView({ block: 'center' }));
  await shot(page, 'small-panel');
  await page.close();
});
await run('forcedmarks', async () => {
  const page = await open('canvas-assignment', 1280, 800, { on: ['marked-words'] });
  const c = await page.createCDPSession();
  await c.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  await until('boxes', async () => page.$(inOverlay('.hr-boxes__marked')));
  await shot(page, 'marks-forced');
  await openPanel(page);
  await inRoot(page, (root) => root.querySelector('.hr-marked-panel')?.scrollIntoView({ block: 'center' }));
  await shot(page, 'marks-forced-panel');
  await page.close();
});
await opened[Symbol.asyncDispose]();
await practice.close();

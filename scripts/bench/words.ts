import { TargetType, type Page, type Target } from 'puppeteer-core';
import * as z from 'zod/mini';
import { isFunctionWord } from '@/language/function-words';
import { NEW_PROFILE, type Profile } from '@/model/profile';
import { acequias } from '@/practice/lessons/acequias';
import { erieCanal } from '@/practice/lessons/erie-canal';
import { waterClimbs } from '@/practice/lessons/water-climbs';
import { startPractice } from '@/practice/server';
import { openBrowser } from '../browser';
import { folderOf } from '../builds';
import { askOverlay, openExtensionPage } from '../extension-page';
import { inRoot, OVERLAY, tapWord } from '../overlay';
import { until } from '../until';
import { paragraphsOf } from './lesson-text';

const PAGE = 'canvas-assignment';
const WORDS = 60;
const LOOKUPS = 500;
const COLD = 5;
/** How long a quick click holds the button down, ms; a script's takes 2. */
export const PRESS = 60;
/** A word of the directions long enough to have a meaning of its own. */
const TAPPED = /^[a-z]{6,}$/;

/** Times in ms from the click on a word until its card, with its meaning, has been painted. */
export interface WordCost {
  /** The background has slept: it is started, and reads its first files. */
  readonly cold: readonly number[];
  readonly warm: readonly number[];
  /** The page's thread six times as slow. */
  readonly slow: readonly number[];
  /** MB of the background's heap: awake and idle, and after 500 look-ups with a home language. */
  readonly heap: { readonly idle: number; readonly used: number };
}

/** In the page, before anything of it: how long from each click until a card with a meaning stands there and was painted. */
const WATCH = `window.benchCards = [];
addEventListener('click', (event) => {
  const asked = event.timeStamp;
  const look = () => {
    const root = document.querySelector('${OVERLAY}')?.shadowRoot;
    if (!root?.querySelector('.hr-word__meaning, .hr-word__home, .hr-word__plain')) return void requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => window.benchCards.push(performance.now() - asked);
    // What stands there before a frame's callbacks run is painted in this very frame, before the message arrives.
    port2.postMessage(0);
  };
  requestAnimationFrame(look);
}, true);`;

const choices: Profile = { ...NEW_PROFILE, met: true, welcomed: true, homeLanguage: 'ar' };
const KEEP = `(profile) => chrome.storage.local.set({ profile })`;
const ASK = `async (sentences) => {
  let asked = 0;
  for (const { sentence, start, end } of sentences) {
    const payload = { sentence, start, end, lang: 'en', home: 'ar' };
    const reply = await chrome.runtime.sendMessage({ to: 'background', name: 'words.help', payload });
    if (!reply.ok) throw new Error(reply.error);
    asked += 1;
  }
  return asked;
}`;

async function cardGone(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await until('the card is gone', () =>
    inRoot(page, (root) => root.querySelector('.hr-word__meaning, .hr-word__home, .hr-word__plain') === null),
  );
}

const times = async (page: Page): Promise<number[]> =>
  z.array(z.number()).parse(await page.evaluate('window.benchCards'));

async function tapped(page: Page, word: string): Promise<number> {
  const before = (await times(page)).length;
  await tapWord(page, word, { held: PRESS });
  const all = await until(`a card for ${word}`, async () => {
    const now = await times(page);
    return now.length > before && now;
  });
  await cardGone(page);
  return all.at(-1) ?? Infinity;
}

async function heapOf(target: Target): Promise<number> {
  const session = await target.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

export async function measureWords(): Promise<WordCost> {
  const practice = await startPractice();
  try {
    await using opened = await openBrowser({ name: 'chrome', hosting: practice, extension: folderOf('chrome', 'e2e') });
    const home = opened.home ?? '';
    const control = await openExtensionPage(opened.browser, home);
    await control.evaluate(`(${KEEP})(${JSON.stringify(choices)})`);
    const worker = (): Promise<Target> =>
      opened.browser.waitForTarget(
        (target) => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(home),
      );
    const page = await opened.browser.newPage();
    await page.evaluateOnNewDocument(WATCH);
    await page.goto(practice.url(PAGE), { waitUntil: 'load' });
    await until('word help starts', () =>
      askOverlay(control, page.url(), 'support.start', { id: 'word-card' }).then(
        () => true,
        () => false,
      ),
    );
    const text = z
      .string()
      .parse(
        await page.evaluate(
          `[...document.querySelectorAll('.user_content p, .user_content li')].map((each) => { const copy = each.cloneNode(true); for (const link of copy.querySelectorAll('a, button')) link.remove(); return copy.textContent; }).join(' ')`,
        ),
      );
    const shown = [...new Set(text.split(/[^A-Za-z]+/))].filter((word) => TAPPED.test(word) && !isFunctionWord(word));
    const cold: number[] = [];
    for (const word of shown.slice(0, COLD)) {
      const awake = await worker();
      const session = await awake.createCDPSession();
      const gone = new Promise<void>((resolve) =>
        opened.browser.on('targetdestroyed', (target) => target === awake && resolve()),
      );
      await (await awake.worker())?.close();
      await session.detach().catch(() => undefined);
      await gone;
      cold.push(await tapped(page, word));
    }
    const warm: number[] = [];
    for (const word of shown.slice(COLD, COLD + WORDS)) warm.push(await tapped(page, word));
    const slowed = await page.createCDPSession();
    await slowed.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    const slow: number[] = [];
    for (const word of shown.slice(COLD, COLD + 20)) slow.push(await tapped(page, word));
    await slowed.send('Emulation.setCPUThrottlingRate', { rate: 1 });

    const background = await worker();
    await (await background.worker())?.close();
    await control.evaluate(`(${ASK})(${JSON.stringify([{ sentence: 'Water.', start: 0, end: 5 }])})`);
    const idle = await heapOf(await worker());
    const questions = [acequias, erieCanal, waterClimbs]
      .flatMap(paragraphsOf)
      .flatMap((sentence) =>
        [...sentence.matchAll(/[A-Za-z]{4,}/g)].map(({ 0: word, index }) => ({
          sentence: sentence.slice(0, 2000),
          start: index,
          end: index + word.length,
        })),
      )
      .slice(0, LOOKUPS);
    await control.evaluate(`(${ASK})(${JSON.stringify(questions)})`);
    return { cold, warm, slow, heap: { idle, used: await heapOf(await worker()) } };
  } finally {
    await practice.close();
  }
}

export const share = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Infinity;

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { until } from './until';

/** The overlay as a person meets it, in a build whose root is open. Everything goes by what is said and shown. */

export const OVERLAY = 'handrail-overlay';
/** A selector that reaches through the open root. */
export const inOverlay = (selector: string): string => `${OVERLAY} >>> ${selector}`;

const Strings = z.record(z.string(), z.string());
const read = (path: string): Record<string, string> => Strings.parse(JSON.parse(readFileSync(path, 'utf8')));
/** What a key says in English: of a support with its id, else of the house. */
export function said(key: string, support?: string): string {
  const text = read(
    support === undefined ? join('locales', 'en.json') : join('supports', support, 'strings', 'en.json'),
  )[key];
  if (text === undefined) throw new Error(`Nothing is said for ${support ?? ''} ${key}.`);
  return text;
}

/** What a key of our own pages says in English. */
export function saidOnPages(key: string): string {
  const text = read(join('locales', 'pages', 'en.json'))[key];
  if (text === undefined) throw new Error(`Nothing is said for ${key}.`);
  return text;
}

/** Run something in the overlay's root. The function travels as its source: it sees its arguments alone. */
export function inRoot<A extends readonly unknown[], R>(
  page: Page,
  work: (root: ShadowRoot, ...args: A) => R,
  ...args: A
): Promise<R | undefined> {
  return page.evaluate(
    // A page's policy may forbid making functions from text, so the text is made here.
    `(() => { const root = document.querySelector(${JSON.stringify(OVERLAY)})?.shadowRoot; return root ? (${work.toString()})(root, ...${JSON.stringify(args)}) : undefined; })()`,
  ) as Promise<R | undefined>;
}

export const handle = (page: Page): Promise<ElementHandle> =>
  until('the handle shows', () => page.$(inOverlay('.hr-handle:not([hidden])')));

/** Press what `find` finds, and find it again when it was drawn anew in that moment. */
async function press(what: string, find: () => Promise<ElementHandle>): Promise<void> {
  await until(`${what} can be pressed`, async () => {
    try {
      await (await find()).click();
      return true;
    } catch (error) {
      if (error instanceof Error && /not clickable|detached|not an Element/i.test(error.message)) return false;
      throw error;
    }
  });
}

/** Press the handle; the panel stands open afterwards. */
export async function openPanel(page: Page): Promise<void> {
  if (await page.$(inOverlay('.hr-panel'))) return;
  // A card that a teacher put beside the reading stands where the handle was; the key opens the panel all the same.
  if (await page.$(inOverlay('.hr-card--docked'))) {
    await page.keyboard.down('Alt');
    await page.keyboard.press('KeyH');
    await page.keyboard.up('Alt');
  } else await press('the handle', () => handle(page));
  await until('the panel opens', () => page.$(inOverlay('.hr-panel')));
}

export async function closePanel(page: Page): Promise<void> {
  const close = await page.$(inOverlay(`.hr-panel [aria-label="${said('panel.close')}"]`));
  await close?.click();
  await until('the panel closes', async () => (await page.$(inOverlay('.hr-panel'))) === null);
}

/** The row of a support in the panel, found by the name that people read. */
const rowOf = (page: Page, support: string, rows: string): Promise<ElementHandle> =>
  until(`the row of ${support} is there`, async () => {
    for (const row of await page.$$(inOverlay(rows))) {
      const name = await row.$eval('.hr-row__name', (element) => element.textContent);
      if (name === said('name', support)) return row;
    }
    return undefined;
  });
export const switchOf = (page: Page, support: string): Promise<ElementHandle> =>
  rowOf(page, support, '.hr-row[role="switch"]');

/** Press the row of something that opens, in the open panel. */
export const pressTool = (page: Page, support: string): Promise<void> =>
  press(`the row of ${support}`, () => rowOf(page, support, '.hr-row[aria-expanded]'));

export const isOn = async (page: Page, support: string): Promise<boolean> =>
  (await switchOf(page, support)).evaluate((element) => element.getAttribute('aria-checked') === 'true');

/** Turn a support on with its switch, in the open panel. */
export async function turnOn(page: Page, support: string): Promise<void> {
  if (await isOn(page, support)) return;
  await press(`the switch of ${support}`, () => switchOf(page, support));
  await until(`${support} is on`, () => isOn(page, support));
}

/** Turn a support off with its switch, in the open panel. */
export async function turnOff(page: Page, support: string): Promise<void> {
  if (!(await isOn(page, support))) return;
  await press(`the switch of ${support}`, () => switchOf(page, support));
  await until(`${support} is off`, async () => !(await isOn(page, support)));
}

/** Bring a word of the page's own text into the middle, and say where it is in the window. */
export async function placeOfWord(
  page: Page,
  word: string,
  within = 'body',
): Promise<{ readonly x: number; readonly y: number }> {
  const place = await page.evaluate(
    (wanted, selector) => {
      const region = document.querySelector(selector) ?? document.body;
      const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.search(new RegExp(`\\b${wanted}\\b`)) ?? -1;
        const parent = node.parentElement;
        if (
          at < 0 ||
          !parent ||
          parent.closest('script, style, a, button, nav, h1') ||
          parent.getClientRects().length === 0
        )
          continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        parent.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = range.getBoundingClientRect();
        if (box.width > 0) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
      return undefined;
    },
    word,
    within,
  );
  if (!place) throw new Error(`The page does not show the word ${word}.`);
  return place;
}

/** Tap a word where it stays: the reading moves for a moment when the panel beside it opens or closes. */
/** `held`: how long the button is held down, ms. */
export async function tapWord(
  page: Page,
  word: string,
  { within = 'body', held = 0 }: { within?: string; held?: number } = {},
): Promise<void> {
  let last = await placeOfWord(page, word, within);
  const { x, y } = await until(`${word} stands still`, async () => {
    const before = last;
    last = await placeOfWord(page, word, within);
    return before.x === last.x && before.y === last.y ? last : undefined;
  });
  await page.mouse.click(x, y, { delay: held });
}

/** Press a key until the focused element of the overlay fits; how many presses it took. */
export async function focusByKey(page: Page, selector: string, key: KeyInput = 'Tab', most = 60): Promise<number> {
  for (let pressed = 1; pressed <= most; pressed++) {
    await page.keyboard.press(key);
    const there = await inRoot(page, (root, wanted: string) => root.activeElement?.matches(wanted) === true, selector);
    if (there === true) return pressed;
  }
  throw new Error(`${key} does not reach ${selector}.`);
}

/** The texts that are painted under each name now. */
export function painted(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights.entries()].map(([name, highlight]) => [
        name,
        [...highlight].map((range) => (range instanceof Range ? range.toString() : '')),
      ]),
    ),
  );
}

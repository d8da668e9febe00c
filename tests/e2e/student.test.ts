import { afterEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import {
  closePanel,
  focusByKey,
  handle,
  inOverlay,
  inRoot,
  isOn,
  openPanel,
  painted,
  said,
  switchOf,
  tapWord,
  turnOn,
} from '@/scripts/overlay';
import { until } from '@/scripts/until';
import { browsers, launch, type Session } from './browsers';

const PAGES = ['canvas-assignment', 'classroom-assignment'] as const;
/** In the practice lesson, with a meaning, a picture and Spanish in the embedded dictionary. */
const WORD = 'boat';

const lit = (page: Page): Promise<string | undefined> => painted(page).then((marks) => marks['handrail-word']?.[0]);
const speaking = (page: Page): Promise<string> => until('a word is lit', () => lit(page), 30_000);
const cardText = (page: Page): Promise<string> =>
  until('the word card says something', async () => {
    const text = await inRoot(
      page,
      (root) => root.querySelector('.hr-word #hr-word-body, .hr-word__meaning')?.textContent ?? '',
    );
    return text || undefined;
  });

describe.each(browsers)('a student, %s', (name) => {
  let session: Session | undefined;
  afterEach(async () => {
    await session?.[Symbol.asyncDispose]();
    session = undefined;
  });

  it.each(PAGES)('hears it read within two clicks on a fresh profile without a network: %s', async (id) => {
    session = await launch(name);
    const page = await session.open(id);
    await handle(page);
    await session.practice.close();
    const started = Date.now();
    await (await handle(page)).click();
    await (await switchOf(page, 'read-aloud')).click();
    const first = await speaking(page);
    expect(Date.now() - started).toBeLessThan(10_000);
    expect(first).toMatch(/\p{L}/u);
    // It goes on: another word is lit later.
    await until('the next word is lit', async () => (await lit(page)) !== first && (await lit(page)));
    expect(session.complaints).toEqual([]);
  });

  it.each(PAGES)('taps a word and gets meaning, picture and Spanish, and nothing leaves: %s', async (id) => {
    session = await launch(name);
    const page = await session.open(id);
    await openPanel(page);
    await turnOn(page, 'word-card');
    await closePanel(page);
    await tapWord(page, WORD);
    expect((await cardText(page)).length).toBeGreaterThan(10);
    const offer = await page.$$(inOverlay('.hr-word__offer .hr-button'));
    if (offer.length > 0) {
      for (const button of offer)
        if (/Español/.test((await button.evaluate((element) => element.textContent)) ?? '')) {
          await button.click();
          break;
        }
    }
    const gloss = await until('the Spanish word is there', () =>
      inRoot(page, (root) => root.querySelector('.hr-word__home[lang|="es"] .hr-word__gloss')?.textContent),
    );
    expect(gloss).toMatch(/barco|barca|bote|lancha/);
    await until('the picture is there', () => page.$(inOverlay('.hr-word__picture svg, .hr-word__picture img')));
    // Promise P2: everything came from the device.
    expect(session.hosts()).toEqual([new URL(session.practice.url(id)).hostname]);
    expect(session.complaints).toEqual([]);
  });

  it('finds it as it was on the next page', async () => {
    session = await launch(name);
    const page = await session.open('canvas-assignment');
    await openPanel(page);
    await turnOn(page, 'reading-comfort');
    const next = await session.open('canvas-enhanced');
    await openPanel(next);
    expect(await isOn(next, 'reading-comfort')).toBe(true);
  });

  it('walks the whole path by keyboard alone', async () => {
    session = await launch(name);
    const page = await session.open('canvas-enhanced-older');
    await handle(page);
    const press = async (
      ...keys: readonly ('Alt' | 'KeyH' | 'KeyW' | 'Space' | 'Enter' | 'Escape' | 'ArrowRight')[]
    ) => {
      for (const key of keys.slice(0, -1)) await page.keyboard.down(key);
      await page.keyboard.press(keys.at(-1) ?? 'Enter');
      for (const key of keys.slice(0, -1)) await page.keyboard.up(key);
    };
    const label = async (): Promise<string> =>
      (await inRoot(page, (root) => root.activeElement?.querySelector('.hr-row__name')?.textContent)) ?? '';
    const toSwitch = async (support: string): Promise<void> => {
      for (let tries = 0; tries < 40 && (await label()) !== said('name', support); tries++)
        await focusByKey(page, '[role="switch"]');
      expect(await label()).toBe(said('name', support));
    };

    await press('Alt', 'KeyH');
    await until('the panel opens', () => page.$(inOverlay('.hr-panel')));
    await toSwitch('word-card');
    if (!(await isOn(page, 'word-card'))) await press('Space');
    await until('word help is on', () => isOn(page, 'word-card'));
    await press('Escape');
    await until('the panel closes', async () => (await page.$(inOverlay('.hr-panel'))) === null);
    // The focus is back where it came from, so that the next Tab goes on from there.
    await until('the handle has the focus', () =>
      inRoot(page, (root) => root.activeElement?.classList.contains('hr-handle') === true),
    );

    await page.evaluate(() =>
      document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined,
    );
    await press('Alt', 'KeyW');
    await until('the word cursor shows', async () =>
      Object.values(await painted(page)).some((texts) => texts.length > 0),
    );
    await press('ArrowRight');
    await press('Enter');
    await until('the card takes the focus', () =>
      inRoot(page, (root) => root.activeElement?.closest('.hr-word') !== null),
    );
    await press('Escape');
    await until('the card closes', async () => (await page.$(inOverlay('.hr-word'))) === null);
    expect(session.complaints).toEqual([]);
  });
});

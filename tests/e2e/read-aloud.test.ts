import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { handle, inOverlay, inRoot, openPanel, OVERLAY, painted, said, turnOn } from '@/scripts/overlay';
import { askOverlay } from '@/scripts/extension-page';
import { until } from '@/scripts/until';
import { browsers, launch, type Session } from './browsers';
import { keepChoices, READS_FAST } from './learner';

const PAGE = 'canvas-assignment';

const press = async (page: Page, key: string): Promise<void> => {
  const button = await until(`${key} is there`, () =>
    page.$(inOverlay(`.hr-player [aria-label="${said(key, 'read-aloud')}"]`)),
  );
  await button.click();
};
const lit = async (page: Page): Promise<string | undefined> => (await painted(page))['handrail-word']?.[0];

const Heard = z.array(z.object({ spoken: z.string(), lit: z.nullable(z.string()) }));
/** Every word the voice has called so far, and what was lit in the page at that moment. */
const heardOn = async (control: Page, page: Page): Promise<z.infer<typeof Heard>> =>
  Heard.parse(await askOverlay(control, page.url(), 'probe.heard'));

describe.each(browsers)('the embedded voice, %s', (name) => {
  let session: Session | undefined;
  afterEach(async () => {
    await session?.[Symbol.asyncDispose]();
    session = undefined;
  });
  const reading = async (open: Session): Promise<Page> => {
    const page = await open.open(PAGE);
    await openPanel(page);
    await turnOn(page, 'read-aloud');
    return page;
  };

  it('says a formula in words, and holds one box round it meanwhile', async () => {
    session = await launch(name);
    const control = await session.extensionPage();
    await keepChoices(control, READS_FAST);
    const page = await session.open('canvas-math');
    await openPanel(page);
    await turnOn(page, 'read-aloud');
    const boxed = await until(
      'a formula has its box',
      () =>
        page.evaluate((host) => {
          const box = document
            .querySelector(host)
            ?.shadowRoot?.querySelector('.hr-boxes__word')
            ?.getBoundingClientRect();
          const image = document.querySelector('img.equation_image')?.getBoundingClientRect();
          if (!box || !image) return undefined;
          return { box: [box.left, box.top].map(Math.round), image: [image.left, image.top].map(Math.round) };
        }, OVERLAY),
      60_000,
    );
    expect(boxed.box).toEqual(boxed.image);
    const words = async (): Promise<string> => (await heardOn(control, page)).map(({ spoken }) => spoken).join(' ');
    await until('the formula was said', async () => (await words()).includes('twelve fourths equals 3'), 30_000);
    expect(session.complaints).toEqual([]);
  });

  it('pauses, and goes on at the word', async () => {
    session = await launch(name);
    const control = await session.extensionPage();
    const page = await reading(session);
    await until('some words were called', async () => (await heardOn(control, page)).length > 2, 30_000);
    await press(page, 'pause');
    await until('it waits', () => page.$(inOverlay(`.hr-player [aria-label="${said('play', 'read-aloud')}"]`)));
    const stopped = await lit(page);
    const before = (await heardOn(control, page)).length;
    await press(page, 'play');
    await until('it went on', async () => (await heardOn(control, page)).length > before + 1);
    // By what is lit: "1800s" is heard as two words.
    expect((await heardOn(control, page))[before]).toMatchObject({ lit: stopped });
  });

  it('is led by keys alone: read, pause, next paragraph, listen only and back to the page', async () => {
    session = await launch(name);
    const control = await session.extensionPage();
    await keepChoices(control, READS_FAST);
    const page = await session.open(PAGE);
    await handle(page);
    const alt = async (key: 'KeyK' | 'KeyO' | 'Comma'): Promise<void> => {
      await page.keyboard.down('Alt');
      await page.keyboard.press(key);
      await page.keyboard.up('Alt');
    };
    const sentence = async (): Promise<string | undefined> => (await painted(page))['handrail-sentence']?.[0];
    const shows = (key: string) => page.$(inOverlay(`.hr-player [aria-label="${said(key, 'read-aloud')}"]`));
    const before = await page.evaluate(() => document.body.outerHTML);

    await alt('KeyK');
    await until('a word is lit', () => lit(page), 30_000);
    await alt('KeyK');
    await until('it waits', () => shows('play'));
    const first = await sentence();
    await alt('KeyO');
    const next = await until('the next paragraph is lit', async () => {
      const now = await sentence();
      return now !== undefined && now !== first && now;
    });
    await alt('Comma');
    const words = await until('the cover shows the sentence', () =>
      inRoot(page, (root) => root.querySelector('dialog[open] .hr-calm__sentence')?.textContent),
    );
    const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
    expect(flat(words)).toBe(flat(next));
    // The focus is on play, behind it nothing is reached.
    await until('play has the focus', () =>
      inRoot(page, (root) => root.activeElement?.classList.contains('hr-calm__play') === true),
    );
    await page.keyboard.press('Escape');
    await until('the page is back', () => inRoot(page, (root) => root.querySelector('dialog') === null));
    await alt('KeyK');
    await until('it reads on there', async () => (await shows('pause')) !== null && (await lit(page)));
    expect(await sentence()).toBe(next);
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
    expect(session.complaints).toEqual([]);
  });
});

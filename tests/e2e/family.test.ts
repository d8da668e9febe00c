import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseBeside, openFamily } from '@/scripts/open-family';
import { openPanel } from '@/scripts/overlay';
import { type PrintedPage, printedPages } from '@/scripts/printed';
import { until } from '@/scripts/until';
import { browsers, launch, type Session } from './browsers';

/** 965 words, and twelve to share: four of them the teacher's. */
const LESSON = 'canvas-assignment';
const flat = (text: string): string => text.replaceAll(/\s+/g, '');
const ofSheet = (page: Page): Promise<string> => page.$eval('.fam-sheet', (element) => element.textContent ?? '');

/** 12 mm of the edge stay white but for the page's number. In points. */
const MARGIN = 33;
/** Dark pixels of the picture outside the margins, and inside. */
async function inkOf(page: PrintedPage): Promise<{ readonly outside: number; readonly inside: number }> {
  const canvas = await page.draw(1);
  const { data, width, height } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  const ink = { outside: 0, inside: 0 };
  for (let at = 0; at < width * height; at++) {
    if ((data[at * 4] ?? 255) > 200) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    // The number stands in the lower margin.
    const inside = x >= MARGIN && x < width - MARGIN && y >= MARGIN;
    ink[inside ? 'inside' : 'outside'] += 1;
  }
  return ink;
}

describe.each(browsers)('the page for families, %s', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launch(name);
    const lesson = await session.open(LESSON);
    await openPanel(lesson);
    // The network is gone.
    await session.practice.close();
    page = await openFamily(session.browser, lesson);
  });
  afterAll(() => session[Symbol.asyncDispose]());

  it('opens without a network, with the task in the teacher’s words and in Spanish', async () => {
    await chooseBeside(page, 'es');
    const text = await ofSheet(page);
    expect(text).toContain('Explain in your own words why a lock needs no engine.');
    expect(text).toContain('Explica con tus propias palabras por qué una esclusa no necesita motor.');
    expect(text).toContain('Thursday, December 3, before midnight');
    expect(text).toContain('Jueves, 3 de diciembre, antes de la medianoche');
    expect(await page.$$eval('.fam-ask', (lists) => lists.map((list) => list.children.length))).toEqual([3, 3]);
    expect(await page.$$('.fam-word')).toHaveLength(12);
    expect(await page.$('.fam-word svg')).not.toBeNull();
    expect(session.complaints).toEqual([]);
  });

  it('is still there when it is loaded again, and says what to do when it is gone', async () => {
    const again = await session.extensionPage(`family.html${new URL(await page.evaluate(() => location.href)).hash}`);
    await until('it is there', () => again.$('.fam-sheet'));
    await again.close();
    const gone = await session.extensionPage('family.html#0');
    await until('it says what to do', () => gone.$('.fam-gone'));
    await gone.close();
    expect(session.hosts()).toEqual([new URL(session.practice.url(LESSON)).hostname]);
    expect(session.complaints).toEqual([]);
  });

  // Firefox prints to a file only by hand.
  it.runIf(name === 'chrome').each(['es', 'ar', 'zh', 'ht'])(
    'is two printed pages at most, with all of the task and nothing over the edge: English and %s',
    async (language) => {
      await chooseBeside(page, language);
      const shown = await ofSheet(page);
      const pages = await printedPages(await page.pdf({ preferCSSPageSize: true }));
      expect(pages.length).toBeLessThanOrEqual(2);
      for (const { width, height, texts } of pages) {
        expect([width, height]).toEqual([612, 792]);
        const over = texts.filter(
          ({ left, right, top, bottom }) =>
            left < MARGIN || right > width - MARGIN || top < MARGIN - 6 || bottom > height,
        );
        expect(over).toEqual([]);
      }
      const printed = flat(pages.map(({ texts }) => texts.map(({ text }) => text).join('')).join(''));
      for (const quote of await page.$$eval('.fam-sheet [lang="en"] :is(.fam-lines, h1, .fam-h2)', (all) =>
        all.map((each) => each.textContent ?? ''),
      ))
        expect(printed).toContain(flat(quote));
      expect(printed).toContain(`1/${pages.length}`);
      expect(shown.length).toBeGreaterThan(1500);
      for (const each of pages) {
        const { outside, inside } = await inkOf(each);
        expect(outside).toBe(0);
        expect(inside).toBeGreaterThan(4000);
      }
    },
  );
});

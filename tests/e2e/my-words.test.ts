import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { closePanel, inOverlay, openPanel, said, saidOnPages, tapWord, turnOn } from '@/scripts/overlay';
import { until } from '@/scripts/until';
import { strictCsv } from '@/tests/unit/words/strict-csv';
import { browsers, launch, type Session } from './browsers';

/** In the practice lesson, with a meaning and a picture in the embedded dictionary. */
const WORD = 'boat';
const LESSON = 'canvas-assignment';

const button = (page: Page, words: string, within = '.hr-page'): Promise<ElementHandle> =>
  until(`${words} can be pressed`, async () => {
    for (const each of await page.$$(`${within} button`))
      if ((await each.evaluate((element) => element.textContent?.trim())) === words) return each;
    return undefined;
  });
const press = async (page: Page, key: string): Promise<void> => (await button(page, saidOnPages(key))).click();
const shows = (page: Page, text: string): Promise<true> =>
  until(`it says: ${text}`, () =>
    page.evaluate((wanted) => document.querySelector('main')?.textContent?.includes(wanted) === true, text),
  );

const Table = z.object({ name: z.string(), bytes: z.array(z.number()) });
/** What the button would have the browser download. */
async function tableOf(page: Page): Promise<z.infer<typeof Table>> {
  await page.evaluate(() => {
    HTMLAnchorElement.prototype.click = function keep(this: HTMLAnchorElement) {
      document.documentElement.dataset['table'] = JSON.stringify([this.download, this.href]);
    };
  });
  await press(page, 'my-words.table');
  return Table.parse(
    await page.evaluate(async () => {
      const [name = '', href = ''] = JSON.parse(document.documentElement.dataset['table'] ?? '[]') as string[];
      return { name, bytes: [...new Uint8Array(await (await fetch(href)).arrayBuffer())] };
    }),
  );
}

/** How well the learner knows a word, as pages are marked by it. */
const placeOf = (page: Page, lemma: string): Promise<unknown> =>
  page.evaluate(
    (key) =>
      new Promise((resolve, reject) => {
        const open = indexedDB.open('handrail-word-places');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const asked = open.result.transaction('places').objectStore('places').get(key);
          asked.onerror = () => reject(asked.error);
          asked.onsuccess = () => {
            open.result.close();
            resolve(asked.result);
          };
        };
      }),
    `en ${lemma}`,
  );

describe.each(browsers)('my words, %s', (name) => {
  let session: Session;
  // The network is gone after a test.
  beforeEach(async () => {
    session = await launch(name);
  });
  afterEach(() => session[Symbol.asyncDispose]());

  it('are saved from a card, met again, listed, taken along and forgotten, without a network', async () => {
    const lesson = await session.open(LESSON);
    await openPanel(lesson);
    await turnOn(lesson, 'word-card');
    await closePanel(lesson);
    await session.practice.close();
    await tapWord(lesson, WORD);
    await (await until('it can be saved', () => lesson.$(inOverlay('.hr-word__keep button')))).click();
    await until('it is saved', async () =>
      (await lesson.$eval(inOverlay('.hr-word__kept'), (element) => element.textContent))?.includes(
        said('saved', 'word-card'),
      ),
    );

    const page = await session.extensionPage('words.html');
    await until('it is listed', () => page.$('.wd-word'));
    expect(await page.$eval('.wd-word__term', (element) => element.textContent)).toBe(WORD);
    expect(await page.$eval('.wd-word .hr-quote mark', (element) => element.textContent)).toBe(WORD);
    expect(await page.$eval('.wd-word a', (element) => element.href)).toBe(session.practice.url(LESSON));
    expect(await page.$('.wd-word .hr-word__picture svg')).not.toBeNull();

    await press(page, 'my-words.begin');
    await press(page, 'my-words.show');
    await press(page, 'my-words.answer.know');
    await shows(page, saidOnPages('my-words.done'));
    await shows(page, 'Next: in 3 days.');
    expect(await placeOf(page, WORD)).toMatchObject({ step: 'know', by: 'rated' });

    await page.close();
    const again = await session.extensionPage('words.html');
    await until('it is listed again', () => again.$('.wd-word'));
    await shows(again, 'Next: in 3 days.');
    expect(await again.$('.hr-button--primary')).toBeNull();

    const table = await tableOf(again);
    expect(table.name).toMatch(/^my-words-\d{4}-\d\d-\d\d\.csv$/);
    expect(table.bytes.slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    const rows = strictCsv(new TextDecoder().decode(new Uint8Array(table.bytes)));
    expect(rows.map((row) => row.length)).toEqual([8, 8]);
    expect(rows[1]?.[0]).toBe(WORD);
    expect(rows[1]?.[6]).toBe(session.practice.url(LESSON));

    const mine = await session.extensionPage('learner.html');
    await press(mine, 'my-page.start-fresh');
    await press(mine, 'my-page.start-fresh-yes');
    await shows(again, saidOnPages('my-words.empty'));
    expect(session.hosts()).toEqual([new URL(session.practice.url(LESSON)).hostname]);
    expect(session.complaints).toEqual([]);
  });
});

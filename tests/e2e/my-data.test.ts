import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { closePanel, inOverlay, openPanel, said, saidOnPages, tapWord, turnOn } from '@/scripts/overlay';
import { until } from '@/scripts/until';
import { browsers, launch } from './browsers';

const LESSON = 'canvas-assignment';
const WORD = 'boat';

const press = (page: Page, key: string): Promise<true> =>
  until(`${key} can be pressed`, async () => {
    for (const each of await page.$$('.hr-page button')) {
      if ((await each.evaluate((element) => element.textContent?.trim())) !== saidOnPages(key)) continue;
      await each.click();
      return true;
    }
    return undefined;
  });
const shows = (page: Page, key: string): Promise<true> =>
  until(`it says ${key}`, async () =>
    (await page.$$eval('[role=status]', (all) => all.map((each) => each.textContent))).includes(saidOnPages(key)),
  );

/** Everything that the extension keeps, in both storages and every database: where there is something. */
const DUMP = `(async () => {
  const { storage } = globalThis.browser ?? globalThis.chrome;
  const found = { local: await storage.local.get(null), session: await storage.session.get(null) };
  for (const { name } of await indexedDB.databases()) {
    const db = await new Promise((resolve, reject) => {
      const open = indexedDB.open(name);
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    for (const store of db.objectStoreNames) {
      const all = db.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all(['getAllKeys', 'getAll'].map((ask) => new Promise((resolve, reject) => {
        const asked = all[ask]();
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      })));
      found[name + '/' + store] = Object.fromEntries(keys.map((key, at) => [String(key), values[at]]));
    }
    db.close();
  }
  return Object.fromEntries(Object.entries(found).filter(([, all]) => Object.keys(all).length > 0));
})()`;
const Dump = z.record(z.string(), z.record(z.string(), z.unknown()));
const dump = async (page: Page): Promise<z.infer<typeof Dump>> => Dump.parse(await page.evaluate(DUMP));
/** The text of the file that the button would have the browser download. */
async function savedFile(page: Page): Promise<string> {
  await page.evaluate(() => {
    HTMLAnchorElement.prototype.click = function keep(this: HTMLAnchorElement) {
      document.documentElement.dataset['file'] = this.href;
    };
  });
  await press(page, 'my-data.save');
  await shows(page, 'my-data.saved');
  return page.evaluate(async () => (await fetch(document.documentElement.dataset['file'] ?? '')).text());
}

const bring = (page: Page, text: string): Promise<void> =>
  page.$eval(
    'section[aria-labelledby=my-data] input[type=file]' as 'input',
    (field, json) => {
      const carried = new DataTransfer();
      carried.items.add(new File([json], 'mine.json', { type: 'application/json' }));
      field.files = carried.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
  );

describe.each(browsers)('my data, %s', (name) => {
  it('are saved as a file, erased to the last byte, and the same when the file comes back', async () => {
    await using session = await launch(name);
    const lesson = await session.open(LESSON);
    await openPanel(lesson);
    await turnOn(lesson, 'word-card');
    await closePanel(lesson);
    await tapWord(lesson, WORD);
    await (await until('it can be saved', () => lesson.$(inOverlay('.hr-word__keep button')))).click();
    await until('it is saved', async () =>
      (await lesson.$eval(inOverlay('.hr-word__kept'), (element) => element.textContent))?.includes(
        said('saved', 'word-card'),
      ),
    );
    await lesson.close();

    const page = await session.extensionPage();
    const before = await dump(page);
    expect(Object.keys(before)).toEqual(
      expect.arrayContaining([
        'local',
        'handrail-packs/by-activity',
        'handrail-saved-words/saved',
        'handrail-word-places/places',
      ]),
    );
    const file = await savedFile(page);
    await press(page, 'my-page.start-fresh');
    await press(page, 'my-page.start-fresh-yes');
    await until('nothing is left anywhere', async () => Object.keys(await dump(page)).length === 0);

    await bring(page, 'something else');
    await shows(page, 'my-data.not-ours');
    expect(await dump(page)).toEqual({});
    await bring(page, file);
    await press(page, 'my-data.use');
    await shows(page, 'my-data.used');
    expect(await dump(page)).toEqual(before);
    expect(session.complaints).toEqual([]);
  });
});

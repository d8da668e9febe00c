import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { madePdf } from '@/practice/files/pdf';
import { askOverlay } from '@/scripts/extension-page';
import { closePanel, inOverlay, openPanel, said, saidOnPages, tapWord, turnOn } from '@/scripts/overlay';
import { until } from '@/scripts/until';
import { worksheet } from '@/tests/made/docx';
import { long, scanned, TWO_COLUMNS_READ, twoColumns } from '@/tests/made/lessons';
import { browsers, launch, type Session } from './browsers';
import { keepChoices, READS_FAST } from './learner';

const folder = mkdtempSync(join(tmpdir(), 'handrail-files-'));
const files = {
  'river.pdf': madePdf(twoColumns),
  'scan.pdf': madePdf(scanned),
  'book.pdf': madePdf(long(300)),
  'locked.pdf': madePdf({ ...twoColumns, password: 'salt' }),
  'broken.pdf': madePdf(twoColumns).subarray(0, 300),
  'worksheet.docx': worksheet(),
  'picture.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]),
} as const;
beforeAll(() => {
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
});
afterAll(() => rmSync(folder, { recursive: true }));

const Heard = z.array(z.object({ spoken: z.string(), lit: z.nullable(z.string()) }));

/** Choose a file as a person would, from wherever the page is. */
async function choose(page: Page, name: keyof typeof files): Promise<void> {
  await (await page.$('.rd-bar button'))?.click();
  const input = await until('a file can be chosen', () => page.$('input[type="file"]'));
  await (await input.toElement('input')).uploadFile(join(folder, name));
}
const read = (page: Page): Promise<string> => page.$eval('#state', (state) => state.textContent ?? '');
const says = (page: Page, sentence: string): Promise<true> =>
  until(`it says: ${sentence}`, async () => (await read(page)).includes(sentence));
const sheets = (page: Page): Promise<number> => page.$$eval('.rd-sheet', (all) => all.length);

/** Texts on the paper in order, as the reading has them. */
const onPaper = (page: Page): Promise<string[]> =>
  page.$$eval('.rd-sheet :is(h2, h3, h4, p, li, table):not(.rd-aside, .rd-page)', (all) =>
    all.map((each) =>
      each instanceof HTMLTableElement
        ? [...each.rows].map((row) => [...row.cells].map((cell) => cell.textContent).join('\t')).join('\n')
        : (each.textContent ?? ''),
    ),
  );

describe.each(browsers)('the reader, %s', (name) => {
  let session: Session;
  let control: Page;
  let page: Page;
  beforeAll(async () => {
    session = await launch(name);
    control = await session.extensionPage();
    await keepChoices(control, READS_FAST);
  });
  beforeEach(async () => {
    page = await session.extensionPage('reader.html');
  });
  afterEach(() => page.close());
  afterAll(() => session[Symbol.asyncDispose]());

  it('reads two columns one after the other, aloud, with word help, and tells nobody', async () => {
    await choose(page, 'river.pdf');
    await until('three sheets are on the paper', async () => (await sheets(page)) === 3);
    expect(await onPaper(page)).toEqual(TWO_COLUMNS_READ);

    await openPanel(page);
    await turnOn(page, 'read-aloud');
    const words = TWO_COLUMNS_READ.slice(0, 4).join(' ').split(/\s+/).slice(0, 30);
    const heardNow = async (): Promise<z.infer<typeof Heard>> =>
      Heard.parse(await askOverlay(control, `${session.home}reader.html`, 'probe.heard'));
    await until('thirty words were called', async () => (await heardNow()).length >= words.length, 40_000);
    const heard = (await heardNow()).slice(0, words.length);
    expect(heard.map(({ lit }) => lit)).toEqual(heard.map(({ spoken }) => spoken));
    expect(heard.map(({ spoken }) => spoken).join(' ')).toBe(words.join(' ').replaceAll(/[.,]/g, ''));

    await closePanel(page);
    // The page's own sentences and what is read have one voice: the newest is heard, the other waits.
    await page.click('.rd-title__about .hr-listen');
    await until('the reading waits', () =>
      page.$(inOverlay(`.hr-player__play[aria-label="${said('play', 'read-aloud')}"]`)),
    );
    await tapWord(page, 'bridge', { within: '#paper' });
    await until('the card shows a meaning', () => page.$(inOverlay('.hr-word__meaning')));
    expect(session.hosts()).toEqual([]);
    expect(session.complaints).toEqual([]);
  });

  it('shows the first words of 300 pages within two seconds, and all of them soon', async () => {
    // What takes PDFs apart is loaded by then, as for anybody's second file.
    await choose(page, 'river.pdf');
    await until('a sheet is there', async () => (await sheets(page)) > 0);
    const before = performance.now();
    await choose(page, 'book.pdf');
    await until('the first words are there', () =>
      page.evaluate(() => document.querySelector('.rd-sheet')?.textContent?.includes('step 7 of page 1')),
    );
    expect(performance.now() - before).toBeLessThan(2000);
    await until('all pages are there', async () => (await sheets(page)) === 300, 30_000);
    expect(await page.$$('canvas, img')).toEqual([]);
    expect(session.complaints).toEqual([]);
  });

  it('says in a sentence what cannot be read, and asks for a password', async () => {
    await choose(page, 'scan.pdf');
    await says(page, saidOnPages('reader.trouble.no-words'));
    await choose(page, 'broken.pdf');
    await says(page, saidOnPages('reader.trouble.damaged'));
    await choose(page, 'picture.png');
    await says(page, saidOnPages('reader.trouble.wrong-kind'));
    await choose(page, 'locked.pdf');
    for (const password of ['sugar', 'salt']) {
      const field = await until('it asks', async () => {
        const input = await page.$('#rd-password');
        return password === 'sugar' || (await read(page)).includes(saidOnPages('reader.password-again')) ? input : null;
      });
      await field.type(password);
      await field.press('Enter');
    }
    await until('it opened', async () => (await sheets(page)) === 3);

    await choose(page, 'worksheet.docx');
    await until('the worksheet is there', async () => (await onPaper(page))[0] === 'Yeast and sugar');
    expect(await page.$$eval('th', (all) => all.map((each) => each.textContent))).toEqual(['Minutes', 'Height in cm']);
    await (await page.$('.rd-bar button'))?.click();
    const text = await until('text can be pasted', () => page.$('#rd-text'));
    await text.type('Salt keeps fish.');
    await (await page.$('.rd-paste button'))?.click();
    await until('the text is there', async () => (await onPaper(page)).join() === 'Salt keeps fish.');
    expect(session.hosts()).toEqual([]);
    expect(session.complaints).toEqual([]);
  });

  it('opens a file that an assignment links to, after a press', async () => {
    const lesson = await session.open('canvas-enhanced-older');
    await openPanel(lesson);
    const row = await until('the file is in the panel', async () => {
      for (const each of await lesson.$$(inOverlay('.hr-row:not([role])')))
        if ((await each.evaluate((element) => element.textContent))?.includes('lab-sheet.pdf')) return each;
      return undefined;
    });
    await row.click();
    const reader = await until('the reader opens', async () => {
      // Firefox does not tell where the pages of an extension are: the page itself does.
      for (const each of await session.browser.pages())
        if (await each.evaluate(() => location.pathname === '/reader.html' && location.hash !== '').catch(() => false))
          return each;
      return undefined;
    });
    const asked = (): number => session.practice.requests.filter(({ path }) => path.includes('/files/')).length;
    const press = await until('it can be pressed', () => reader.$('.rd-state .hr-button--primary'));
    expect(asked()).toBe(0);
    await press.click();
    await until('the sheet is there', async () => (await onPaper(reader)).includes('Lab sheet: water climbs'));
    expect(asked()).toBe(1);
    await reader.close();
    await lesson.close();
    expect(session.complaints).toEqual([]);
  });
});

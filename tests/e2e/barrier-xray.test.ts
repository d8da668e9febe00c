import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOverlay, inRoot, openPanel, said, tapWord } from '@/scripts/overlay';
import { until } from '@/scripts/until';
import { browsers, launch, type Session } from './browsers';
import { keepChoices } from './learner';

const ID = 'barrier-xray';
const MEANING = 'wet land between a river and its wall';

const press = (page: Page, within: string, words: string): Promise<true> =>
  until(`${words} can be pressed`, async () => {
    for (const each of await page.$$(inOverlay(`${within} button`))) {
      const names = await each.evaluate((button) => [button.getAttribute('aria-label'), button.textContent.trim()]);
      if (!names.some((name) => name?.startsWith(words) === true)) continue;
      await each.click();
      return true;
    }
    return undefined;
  });
const textOf = (page: Page, selector: string): Promise<string> =>
  inRoot(page, (root, wanted: string) => root.querySelector(wanted)?.textContent ?? '', selector).then(
    (text) => text ?? '',
  );
/** The page itself, without anything of ours. */
const pageOf = (page: Page): Promise<string> => page.evaluate(() => document.body.outerHTML);

describe.each(browsers)('a teacher looks for what may stand in the way, %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(name);
    await keepChoices(await session.extensionPage());
  });
  afterAll(() => session[Symbol.asyncDispose]());

  it('adds a meaning, meets it in the word card, takes it back, and the page is as it was', async () => {
    const page = await session.open('canvas-barriers-teacher');
    await page.setViewport({ width: 1380, height: 860 });
    const before = await pageOf(page);
    await openPanel(page);
    await press(page, '.hr-panel', said('name', ID));
    // Words come from the real dictionary; that the film has no captions is Canvas's own answer.
    await until('the words are looked up', async () => {
      const list = await textOf(page, '.hr-xray__list');
      return list.includes('chenier, batture') && list.includes(said('what.no-captions', ID));
    });
    expect(await page.$$(inOverlay('.hr-xray__finding'))).toHaveLength(12);

    await press(page, '.hr-xray__list', 'Add 2 meanings');
    const fields = await until('the fields are there', async () => {
      const found = await page.$$(inOverlay('.hr-xray__form input'));
      return found.length === 4 && found;
    });
    await fields[2]?.type(MEANING);
    await press(page, '.hr-xray__form', said('add', ID));
    await until('one can be shared', async () => (await textOf(page, '.hr-xray')).includes(said('share.one', ID)));

    await tapWord(page, 'batture', { within: '.user_content' });
    await until('the word card has the teacher’s meaning', async () =>
      (await textOf(page, '.hr-word')).includes(MEANING),
    );
    await page.keyboard.press('Escape');

    await press(page, '.hr-xray__list', said('undo', ID));
    await until(
      'nothing is left to share',
      async () => !(await textOf(page, '.hr-xray')).includes(said('share.one', ID)),
    );
    expect(await pageOf(page)).toBe(before);
    expect(session.practice.strangers).toEqual([]);
    expect(session.complaints).toEqual([]);
    await page.close();
  });
});

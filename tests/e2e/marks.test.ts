import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePanel, inOverlay, inRoot, openPanel, painted, said, tapWord, turnOn } from '@/scripts/overlay';
import { until } from '@/scripts/until';
import { browsers, launch, type Session } from './browsers';

const MARKS = 'marked-words';
const FIRST = 'words-first';
/** A lesson in English without a pack: what is marked is our own choice. */
const LESSON = 'canvas-enhanced';

const marked = async (page: Page): Promise<readonly string[]> => (await painted(page))['handrail-marked'] ?? [];
const someMarked = (page: Page): Promise<readonly string[]> =>
  until('words are marked', async () => {
    const now = await marked(page);
    return now.length > 0 && now;
  });
const textOf = (page: Page, selector: string): Promise<string> =>
  inRoot(page, (root, wanted: string) => root.querySelector(wanted)?.textContent ?? '', selector).then(
    (text) => text ?? '',
  );
/** Press the button of the card in the dock that reads so. */
const press = (page: Page, name: string): Promise<true> =>
  until(`${name} can be pressed`, async () => {
    for (const button of await page.$$(inOverlay('.hr-first button'))) {
      if ((await button.evaluate((element) => element.textContent.trim())) !== name) continue;
      await button.click();
      return true;
    }
    return undefined;
  });

describe.each(browsers)('words worth learning, %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(name);
  });
  afterAll(() => session[Symbol.asyncDispose]());

  it('are marked, open their card, fade when they are known, and come back when asked for', async () => {
    const page = await session.open(LESSON);
    await openPanel(page);
    await turnOn(page, MARKS);
    const first = await someMarked(page);
    expect(first.length).toBeLessThanOrEqual(10);
    expect(await textOf(page, '.hr-marked-panel')).toContain(
      said('count.many', MARKS).replace('{count}', `${first.length}`),
    );
    await closePanel(page);
    await tapWord(page, first[0] ?? '');
    await until('the card says what it means', () => page.$(inOverlay('.hr-word__meaning')));
    await page.keyboard.press('Escape');

    // Met before reading: the first is said to be known.
    await openPanel(page);
    await turnOn(page, FIRST);
    await closePanel(page);
    await until('the words to meet are there', () => page.$(inOverlay('.hr-first .hr-first__source')));
    const met = await textOf(page, '.hr-first h3 > span');
    expect(first).toContain(met);
    expect(await textOf(page, '.hr-first .hr-quote')).toContain(met);
    await (await page.$$(inOverlay('.hr-know input')))[2]?.click();
    await until('the known word fades', async () => !(await marked(page)).includes(met));
    await press(page, said('next', FIRST));
    await until('the next word is there', async () => (await textOf(page, '.hr-first h3 > span')) !== met);
    await press(page, said('start-reading', FIRST));
    await until('the card is gone', async () => (await page.$(inOverlay('.hr-first'))) === null);
    const left = first.filter((word) => word !== met);
    await until('the others stay marked', async () => new Set(await marked(page)).size === left.length);

    // The next visit.
    await page.reload({ waitUntil: 'load' });
    expect(await someMarked(page)).toEqual(left);
    // None of it needs a network: from here on there is none.
    await session.practice.close();
    await openPanel(page);
    await until('the panel says that one word has faded', async () =>
      (await textOf(page, '.hr-marked-panel')).includes(said('known.one', MARKS)),
    );
    for (const button of await page.$$(inOverlay('.hr-marked-panel .hr-button'))) await button.click();
    await until('it is marked again', async () => (await marked(page)).length === first.length);
    expect(await marked(page)).toEqual(first);

    expect(session.hosts()).toEqual([new URL(session.practice.url(LESSON)).hostname]);
    expect(session.complaints).toEqual([]);
    await page.close();
  });
});

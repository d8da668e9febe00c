import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { closePanel, handle, inOverlay, inRoot, openPanel, painted, said, tapWord, turnOn } from '@/scripts/overlay';
import { until } from '@/scripts/until';
import { browsers, launch, type Session } from './browsers';

const CARD = 'word-card';

/** Press the button or the choice of ours that says or is named this. */
const press = (page: Page, within: string, words: string): Promise<true> =>
  until(`${words} can be pressed`, async () => {
    for (const each of await page.$$(inOverlay(`${within} :is(button, label)`))) {
      const shown = await each.evaluate((element) => `${element.ariaLabel ?? ''}\n${element.textContent}`);
      if (!shown.includes(words)) continue;
      await each.click();
      return true;
    }
    return undefined;
  });
const title = (page: Page): Promise<string | null | undefined> =>
  inRoot(page, (root) => root.querySelector('.hr-word #hr-word-term')?.textContent);
const opens = (page: Page, word: string): Promise<true> =>
  until(`the card of ${word} opens`, async () => (await title(page)) === word || undefined);
const closes = (page: Page): Promise<true> =>
  until('the card closes', async () => (await page.$(inOverlay('.hr-word'))) === null || undefined);
const homeOf = (page: Page): Promise<{ lang: string; dir: string; text: string }> =>
  until('the home language shows', () =>
    inRoot(page, (root) => {
      const home = root.querySelector<HTMLElement>('.hr-word__home[lang]');
      const text = home?.querySelector('.hr-word__gloss')?.textContent;
      return home && text ? { lang: home.lang, dir: home.dir, text } : undefined;
    }),
  );

describe.each(browsers)('words in the page, %s', (name) => {
  let session: Session | undefined;
  afterEach(async () => {
    await session?.[Symbol.asyncDispose]();
    session = undefined;
  });

  it('a reader of Chinese, then of Arabic, without a network: looks up, keeps, goes on inside the card, guesses', async () => {
    session = await launch(name);
    const page = await session.open('canvas-assignment');
    await handle(page);
    const body = (): Promise<string> => page.evaluate(() => document.body.outerHTML);
    const before = await body();
    await openPanel(page);
    await turnOn(page, CARD);
    await closePanel(page);
    await session.practice.close();

    // The languages are offered on the card, by their own names.
    await tapWord(page, 'immigrants');
    await opens(page, 'immigrants');
    await press(page, '.hr-word', '中文');
    const chinese = await homeOf(page);
    expect([chinese.lang, chinese.dir]).toEqual(['zh', 'ltr']);
    expect(chinese.text).toMatch(/^\p{Script=Han}/u);

    await press(page, '.hr-word', said('save', CARD));
    await until('it is kept', () =>
      inRoot(page, (root) => root.querySelector('.hr-word__kept')?.textContent === 'In my words'),
    );

    // A word of its meaning opens in its place; Escape comes back, then closes.
    const inner = await until('the meaning has words', () => page.$(inOverlay('.hr-word [data-at="meaning:1"]')));
    const word = await inner.evaluate((element) => element.textContent);
    await inner.click();
    await opens(page, word);
    await page.keyboard.press('Escape');
    await opens(page, 'immigrants');
    await page.keyboard.press('Escape');
    await closes(page);

    // By keyboard, from the word opened last: the focus is in the card, and the word is still kept.
    await page.keyboard.down('Alt');
    await page.keyboard.press('KeyW');
    await page.keyboard.up('Alt');
    await until('the cursor is on the word', async () => (await painted(page))['handrail-open']?.[0] === 'immigrants');
    await page.keyboard.press('Enter');
    await opens(page, 'immigrants');
    await until('the card has the focus', () =>
      inRoot(page, (root) => root.activeElement?.matches('.hr-word') === true),
    );
    await until('it is known as kept', () =>
      inRoot(page, (root) => root.querySelector('.hr-word__kept')?.textContent === 'In my words'),
    );
    await page.keyboard.press('Escape');
    await closes(page);

    // Another home language and a guess first are chosen in the panel.
    await openPanel(page);
    await press(page, '.hr-panel', said('setting.guess', CARD));
    await press(page, '.hr-panel', said('panel.settings'));
    // Handrail's own words stand above; they stay as they are.
    await press(page, '.hr-panel .hr-setting + .hr-setting', 'العربية');
    await press(page, '.hr-panel', said('settings.done'));
    await closePanel(page);
    await tapWord(page, 'build');
    await opens(page, 'build');
    await until('three meanings are there', async () => (await page.$$(inOverlay('.hr-word__guess li'))).length === 3);
    await press(page, '.hr-word', said('guess.tell', CARD));
    const arabic = await homeOf(page);
    expect([arabic.lang, arabic.dir]).toEqual(['ar', 'rtl']);
    expect(arabic.text).toMatch(/^\p{Script=Arabic}/u);
    await page.keyboard.press('Escape');
    await closes(page);

    expect(await body()).toBe(before);
    expect(session.complaints).toEqual([]);
  });
});

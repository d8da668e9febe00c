import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { handle, inOverlay, inRoot, openPanel, painted } from '@/scripts/overlay';
import { until } from '@/scripts/until';
import { directionOf, UI_LANGUAGES } from '@/utils/i18n';
import { browsers, launch, type Session } from './browsers';

const ASKED = 'Look at the table. Which city grew the most compared with its size in 1820? Show how you know.';

/** The teacher's page as it stands: every tag, attribute and letter. */
const assignment = (page: Page): Promise<string> =>
  page.$eval('.description.user_content', (element) => element.outerHTML);
/** Presses the button of our overlay that reads so. */
async function press(page: Page, text: string): Promise<void> {
  await until(`${text} can be pressed`, async () => {
    for (const button of await page.$$(inOverlay('button')))
      if ((await button.evaluate((element) => element.textContent.trim())) === text) {
        await button.click();
        return true;
      }
    return false;
  });
}
interface Said {
  readonly original: string;
  readonly home: string;
  readonly lang: string;
  readonly dir: string;
  /** How the digits of 1820 follow each other on the screen, px from the left. */
  readonly digits: readonly number[];
}
const directions = (page: Page): Promise<readonly Said[] | undefined> =>
  inRoot(page, (root) =>
    [...root.querySelectorAll('.hr-directions__list > li')].map((piece) => {
      const home = piece.querySelector<HTMLElement>('.hr-directions__home p');
      const node = home?.firstChild;
      const from = node?.nodeValue?.indexOf('1820') ?? -1;
      const digits = [0, 1, 2, 3].flatMap((i) => {
        if (!node || from < 0) return [];
        const digit = document.createRange();
        digit.setStart(node, from + i);
        digit.setEnd(node, from + i + 1);
        return [digit.getBoundingClientRect().left];
      });
      return {
        original: piece.querySelector('.hr-quote')?.textContent ?? '',
        home: home?.textContent ?? '',
        lang: home?.lang ?? '',
        dir: home?.dir ?? '',
        digits,
      };
    }),
  );

describe.each(browsers)('a reader of Arabic, %s', (name) => {
  let session: Session | undefined;
  afterEach(async () => {
    await session?.[Symbol.asyncDispose]();
    session = undefined;
  });

  it('chooses the language in one tap, and has the directions in it beside the original, without a network', async () => {
    session = await launch(name);
    const page = await session.open('canvas-assignment');
    await page.setViewport({ width: 1280, height: 800 });
    await handle(page);
    const before = await assignment(page);
    await openPanel(page);
    await session.practice.close();
    const asked = session.practice.requests.length;
    await press(page, 'العربية');
    // Handrail's own words follow where it has them all in Arabic, and stay as they are where it has not.
    const own = UI_LANGUAGES.includes('ar') ? 'ar' : 'en';
    await until(`the panel is in ${own}`, () =>
      inRoot(
        page,
        (root, lang: string, dir: string) => root.querySelector(`.hr[lang="${lang}"][dir="${dir}"] .hr-panel`) !== null,
        own,
        directionOf(own),
      ),
    );
    await page.keyboard.press('Escape');

    const said = await until('the directions are there', async () => {
      const now = await directions(page);
      return now && now.length >= 5 && now;
    });
    const told = said.filter(({ home }) => home !== '');
    expect(told).toHaveLength(5);
    expect(new Set(told.map(({ lang, dir }) => `${lang} ${dir}`))).toEqual(new Set(['ar rtl']));
    const compare = told.find(({ original }) => original === ASKED);
    expect(compare?.home).toContain('1820');
    expect(compare?.digits).toHaveLength(4);
    expect(compare?.digits).toEqual(compare?.digits.toSorted((a, b) => a - b));

    // A press shows the teacher's own words in the page.
    await page
      .$(
        inOverlay(
          `.hr-directions__list > li:nth-child(${said.findIndex(({ original }) => original === ASKED) + 1}) .hr-quote`,
        ),
      )
      .then((quote) => quote?.click());
    await until('the original is lit', async () =>
      ((await painted(page))['handrail-found'] ?? []).join(' ').includes('1820'),
    );
    // What the verbs of the task mean needs nobody but the school glossary.
    await until('the task words are explained', () =>
      inRoot(page, (root) => /explain/i.test(root.querySelector('.hr-directions__words')?.textContent ?? '')),
    );

    expect(await assignment(page)).toBe(before);
    expect(session.practice.requests.slice(asked)).toEqual([]);
    expect(session.complaints).toEqual([]);
  });
});

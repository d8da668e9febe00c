import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { closePanel, handle, inOverlay, inRoot, openPanel, painted, said, turnOn } from '@/scripts/overlay';
import { until } from '@/scripts/until';
import { browsers, launch, type Session } from './browsers';

const STEPS = 'steps';
interface Shown {
  readonly words: string;
  readonly ticked: boolean;
  readonly next: boolean;
  readonly beside: string;
}
const steps = (page: Page): Promise<readonly Shown[] | undefined> =>
  inRoot(page, (root) =>
    [...root.querySelectorAll('.hr-steps__step')].map((step) => ({
      words: step.querySelector('.hr-quote')?.textContent ?? '',
      ticked: step.querySelector<HTMLInputElement>('.hr-check')?.checked === true,
      next: step.getAttribute('aria-current') === 'step',
      beside: [...step.querySelectorAll('.hr-steps__remark')].map((remark) => remark.textContent).join(' '),
    })),
  );
/** The teacher's page as it stands: every tag, attribute and letter. */
const assignment = (page: Page): Promise<string> =>
  page.$eval('.description.user_content', (element) => element.outerHTML);
const shown = (page: Page): Promise<readonly Shown[]> =>
  until('the steps are there', async () => {
    const now = await steps(page);
    return now && now.length >= 5 && now;
  });
const press = (page: Page, selector: string): Promise<true> =>
  until(`${selector} is pressed`, async () => {
    const found = await page.$(inOverlay(selector));
    if (!found) return undefined;
    await found.click();
    return true;
  });

describe.each(browsers)('a long assignment, %s', (name) => {
  let session: Session | undefined;
  afterEach(async () => {
    await session?.[Symbol.asyncDispose]();
    session = undefined;
  });

  it('is worked through step by step in the page’s own words; ticks are there after a reload', async () => {
    session = await launch(name);
    const page = await session.open('canvas-assignment');
    await page.setViewport({ width: 1280, height: 800 });
    await handle(page);
    const before = await assignment(page);
    const text = await page.$eval('.description.user_content', (element) => element.textContent);
    await openPanel(page);
    await turnOn(page, STEPS);
    await closePanel(page);

    const first = await shown(page);
    const plain = text.replaceAll(/\s+/g, ' ');
    for (const { words } of first) expect(plain).toContain(words);
    expect(first.map(({ next }) => next)).toEqual([true, false, false, false, false]);
    expect(first[1]?.words).toBe(
      'Why was wheat from Lake Erie worth so little before 1825? Use one number from the text.',
    );
    expect(first[1]?.beside).toContain('Miles, days or dollars.');

    await press(page, '.hr-steps__step:nth-of-type(1) .hr-check');
    await until(
      'the next step is told',
      async () => (await steps(page))?.find(({ next }) => next)?.words === first[1]?.words,
    );
    await press(page, '.hr-steps__step[aria-current] .hr-steps__quote');
    await until('the sentence is lit', async () =>
      ((await painted(page))['handrail-found'] ?? []).join(' ').includes('Why was wheat'),
    );

    // The words to begin with are the teacher's first, and only a press takes them.
    await press(page, '.hr-steps__next .hr-button');
    await until('the starters are there', () =>
      inRoot(page, (root) => root.querySelector('.hr-starters .hr-starter') !== null),
    );
    await until('they are for this question', () =>
      inRoot(page, (root) => root.querySelector('.hr-starters__quote')?.textContent.startsWith('Why was wheat')),
    );
    expect(await assignment(page)).toBe(before);

    await page.reload();
    // The teacher's choice of a film stands on top of the steps until it is closed.
    await press(page, '.hr-card--docked:not(.hr-steps *) .hr-card__head .hr-icon-button');
    const again = await shown(page);
    expect(again.map(({ ticked }) => ticked)).toEqual([true, false, false, false, false]);
    expect(again.map(({ words }) => words)).toEqual(first.map(({ words }) => words));
    await openPanel(page);
    await until('the page is proved unchanged', () =>
      inRoot(
        page,
        (root, words: string) => root.querySelector('.hr-seal')?.textContent === words,
        said('seal.unchanged'),
      ),
    );
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(session.complaints).toEqual([]);
  });
});

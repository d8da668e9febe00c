import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Activity } from '@/model/activity';
import { askOverlay } from '@/scripts/extension-page';
import { laidOut, openPaper } from '@/scripts/open-paper';
import { openPanel, inOverlay, said } from '@/scripts/overlay';
import { checkPaper, lookAt, misplaced } from '@/scripts/paper-check';
import { until } from '@/scripts/until';
import { browsers, launch, type Session } from './browsers';
import { keepChoices } from './learner';

const read = (control: Page, page: Page): Promise<Activity> =>
  until('the page is read', async () => {
    const answer = Activity.safeParse(await askOverlay(control, page.url(), 'probe.read').catch(() => null));
    return answer.success && answer.data.blocks.length > 0 ? answer.data : undefined;
  });
/** The LMS's own document, without what stands over it. */
const documentOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.documentElement.children]
      .filter(({ localName }) => localName !== 'handrail-overlay')
      .map((element) => element.outerHTML)
      .join(''),
  );

describe.each(browsers)('paper, %s', (name) => {
  let session: Session;
  // The network is gone after a test.
  beforeEach(async () => {
    session = await launch(name);
  });
  afterEach(() => session[Symbol.asyncDispose]());

  const lessons = name === 'chrome' ? ['canvas-assignment', 'classroom-assignment'] : ['canvas-assignment'];
  it.each(lessons)('holds every word of %s in order, without a network, and leaves it as it was', async (lesson) => {
    const control = await session.extensionPage();
    await keepChoices(control, { homeLanguage: 'ar' });
    const page = await session.open(lesson);
    await page.bringToFront();
    const activity = await read(control, page);
    const before = await documentOf(page);
    await session.practice.close();
    const paper = await openPaper(session.browser, control, page.url());
    expect(await documentOf(page)).toBe(before);
    const seen = await lookAt(paper);
    expect(seen.sheets.length).toBeGreaterThan(1);
    expect(seen.sheets.flatMap(({ notes }) => notes).length).toBeGreaterThan(3);
    expect(seen.out).toEqual([]);
    expect(seen.contrast).toBeGreaterThanOrEqual(7);
    const units = seen.sheets.flatMap((sheet) => sheet.units);
    // Firefox prints the same boxes; its PDF has no words that a test could read in their places.
    const found =
      name === 'chrome'
        ? await checkPaper(activity, seen, await paper.pdf({ preferCSSPageSize: true }))
        : { wrong: misplaced(activity, units), pages: seen.sheets.length };
    expect(found).toMatchObject({ wrong: [], pages: seen.sheets.length });
    expect(units.length).toBeGreaterThan(30);
    expect(session.complaints).toEqual([]);
  });

  it('is there again as it was wished for, and says so when it is gone', async () => {
    const control = await session.extensionPage();
    await keepChoices(control);
    const page = await session.open('canvas-page');
    await read(control, page);
    const paper = await openPaper(session.browser, control, page.url());
    // Firefox does not tell where a tab of an extension's went (153, seen 2026-11-23).
    const address = await paper.evaluate(() => location.href);
    const sheets = (await lookAt(paper)).sheets.length;
    await paper.bringToFront();
    await (
      await until('Large can be chosen', () => paper.$('.hr-setting:nth-of-type(2) label:nth-of-type(2)'))
    ).click();
    await until('it is laid out anew', async () => {
      await laidOut(paper);
      return (await paper.$('.pt-sheets[data-size="large"]')) !== null;
    });
    await laidOut(paper);
    expect((await lookAt(paper)).sheets.length).toBeGreaterThan(sheets);

    const again = await session.extensionPage(address.slice(session.home.length));
    await laidOut(again);
    expect(await again.$('.pt-sheets[data-size="large"]')).not.toBeNull();
    const gone = await session.extensionPage('paper.html#00000000');
    await laidOut(gone);
    expect(await gone.$eval('main', (element) => element.textContent)).toContain('Go back to the assignment');
  });
});

describe('a quiz', () => {
  it('says in its panel that it does not go on paper, and opens nothing', async () => {
    await using session = await launch('chrome');
    const control = await session.extensionPage();
    await keepChoices(control);
    const page = await session.open('canvas-quiz-content');
    await read(control, page);
    await openPanel(page);
    const row = await until('its row is there', async () => {
      for (const each of await page.$$(inOverlay('.hr-row')))
        if ((await each.evaluate((element) => element.textContent))?.includes(said('name', 'paper-twin'))) return each;
      return undefined;
    });
    expect(await row.evaluate((element) => element.matches('[aria-disabled="true"], .hr-row--locked'))).toBe(true);
    const tabs = (await session.browser.pages()).length;
    await askOverlay(control, page.url(), 'support.start', { id: 'paper-twin' });
    await askOverlay(control, page.url(), 'page.state');
    expect((await session.browser.pages()).length).toBe(tabs);
  });
});

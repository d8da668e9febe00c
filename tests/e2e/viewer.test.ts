import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOverlay, openPanel, painted, said, turnOn } from '@/scripts/overlay';
import { until } from '@/scripts/until';
import { launch, type Session } from './browsers';

let session: Session;
beforeAll(async () => {
  session = await launch('chrome');
});
afterAll(() => session[Symbol.asyncDispose]());

const lit = (page: Page): Promise<string> =>
  until('a sentence is lit', async () => (await painted(page))['handrail-sentence']?.[0]);
const playerWith = (page: Page, key: string) =>
  until(`${key} shows`, () => page.$(inOverlay(`.hr-player [aria-label="${said(key, 'read-aloud')}"]`)));

describe('a file that is open over a Classroom assignment', () => {
  it('is read while it is open, and the assignment again when it is closed', async () => {
    const page = await session.open('classroom-viewer');
    await openPanel(page);
    await turnOn(page, 'read-aloud');
    expect(await lit(page)).toMatch(/^The route of the canal/);
    await page.click('.practice-viewer-close');
    await until('nothing is lit any more', async () => (await painted(page))['handrail-sentence']?.[0] === undefined);
    const play = await playerWith(page, 'play');
    await play.click();
    expect(await lit(page)).toMatch(/^In the early 1800s/);
    expect(session.complaints).toEqual([]);
  });

  it('says plainly that a scanned one has no text', async () => {
    const page = await session.open('classroom-viewer-scan');
    await openPanel(page);
    const note = await until('a note shows', () => page.$(inOverlay('.hr-panel .hr-note')));
    expect(await note.evaluate((element) => element.textContent)).toBe(said('notice.no-text'));
  });
});

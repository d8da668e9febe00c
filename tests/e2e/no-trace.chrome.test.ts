import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { NEW_PROFILE, type Profile } from '@/model/profile';
import { type Situation, SITUATIONS, situationProfile } from '@/model/situations';
import { handle, inOverlay, openPanel, painted, said } from '@/scripts/overlay';
import { until } from '@/scripts/until';
import { launch, type Session } from './browsers';
import { keepChoices } from './learner';
import { EAVESDROPPER, type Seen } from './no-trace';

/**
 * What the page's own scripts can see says nothing about who reads it: six learners as different as the six situations,
 * somebody who chose nothing, and a teacher who meets the page as each of the six.
 */
const LESSON = 'canvas-assignment';
const PRACTICE_FONT = 20;
let session: Session;
let control: Page;
beforeAll(async () => {
  session = await launch('chrome');
  control = await session.extensionPage();
});
afterAll(() => session[Symbol.asyncDispose]());

const there = (page: Page, selector: string) => async () => (await page.$(inOverlay(selector))) !== null;
const marked = (page: Page) => async () => ((await painted(page))['handrail-marked'] ?? []).length > 0;
const large = (page: Page) => () =>
  page.$eval('.user_content p', (each, px) => Number.parseFloat(getComputedStyle(each).fontSize) > px, PRACTICE_FONT);
/** What is seen once the supports of a situation run. */
const RUNS: Readonly<Record<Situation, (page: Page) => () => Promise<boolean>>> = {
  'new-to-english': (page) => there(page, '.hr-first'),
  'by-ear': (page) => there(page, '.hr-player'),
  'lost-in-directions': (page) => there(page, '.hr-veil'),
  'low-vision': large,
  keyboard: marked,
  offline: (page) => there(page, '.hr-player'),
};

const seen = (page: Page): Promise<Seen> => page.evaluate('window.__seen()') as Promise<Seen>;
const heard = (page: Page, line: string) => async () => (await seen(page)).events.includes(line);

async function openLesson(profile: Profile): Promise<Page> {
  await keepChoices(control, profile);
  const page = await session.browser.newPage();
  await page.evaluateOnNewDocument(EAVESDROPPER);
  await page.goto(session.practice.url(LESSON), { waitUntil: 'load' });
  await handle(page);
  return page;
}

/** The same gestures for everybody: two keys, a click where the page has nothing, the wheel. */
async function gestures(page: Page): Promise<void> {
  await page.evaluate('window.__mark()');
  await page.keyboard.press('Tab');
  await page.keyboard.press('KeyA');
  // The browser tells of a selection in a turn of its own: before or after the button is up again.
  await page.mouse.move(640, 20);
  await page.mouse.down();
  await until('the selection has changed', heard(page, 'document selectionchange'));
  await page.mouse.up();
  await page.mouse.wheel({ deltaY: 300 });
  await until('the page has scrolled', heard(page, 'scrollend document 2 '));
}

/** All but what is painted: a page that looks can tell styles, as it can tell the browser's own zoom. */
const withoutStyle = ({ html, globals, known, attributes, focus, stored, asked }: Seen) => ({
  html,
  globals,
  known,
  attributes,
  focus,
  stored,
  asked,
});

it('is the same for six different learners and for somebody who chose nothing', async () => {
  const readers = [
    ['nobody yet', NEW_PROFILE, () => () => Promise.resolve(true)] as const,
    ...SITUATIONS.map((situation) => [situation, situationProfile(situation, NEW_PROFILE), RUNS[situation]] as const),
  ];
  const found = new Map<string, { readonly load: readonly string[]; readonly resting: Seen; readonly after: Seen }>();
  for (const [name, profile, runs] of readers) {
    const page = await openLesson(profile);
    await until(`everything runs for ${name}`, runs(page));
    const resting = await seen(page);
    await gestures(page);
    // Where in loading the first picture comes is the browser's affair; what happened is not.
    found.set(name, { load: resting.events.toSorted(), resting, after: await seen(page) });
    await page.close();
  }
  const first = found.get('nobody yet')!;
  expect(first.resting.html).toContain('handrail-overlay');
  expect(first.after.events.length).toBeGreaterThan(20);
  for (const [name, { load, resting, after }] of found) {
    const all = { resting: withoutStyle(resting), load, after: withoutStyle(after), events: after.events };
    expect({ name, ...all }).toEqual({
      name,
      resting: withoutStyle(first.resting),
      load: first.load,
      after: withoutStyle(first.after),
      events: first.after.events,
    });
    // What it is for stands in no name; that it is there, and how large the letters are, a page can see.
    expect(resting.marks.filter((mark) => !/^handrail-(?:marked|found|open|sentence|word)$/.test(mark))).toEqual([]);
    expect(resting.rules.join('\n')).not.toMatch(/vision|english|learner|profile|situation|--/i);
    expect(resting.fonts).toEqual([]);
  }
});

it('is the same while a teacher meets it as each of the six, and nothing is kept', async () => {
  const own = { ...NEW_PROFILE, teaches: true, on: ['read-aloud'], homeLanguage: 'pt' };
  const page = await openLesson(own);
  const before = withoutStyle(await seen(page));
  await openPanel(page);
  const kept = await dump();
  const name = said('name', 'teacher-preview');
  const picker = await until('the preview is there', async () => {
    for (const row of await page.$$(inOverlay('.hr-row'))) {
      if (!(await row.evaluate((one, wanted) => one.textContent?.startsWith(wanted), name))) continue;
      // Drawn anew in that moment: the next turn finds it again.
      await row.click().catch(() => undefined);
    }
    return page.$(inOverlay('.hr-meet__bar select'));
  });
  for (const situation of [...SITUATIONS.slice(1), SITUATIONS[0]]) {
    await page.evaluate('window.__mark()');
    await picker.select(situation);
    await until(`everything runs for ${situation}`, RUNS[situation](page));
    const now = await seen(page);
    // Nor one event, of focus or of anything else.
    const { events } = now;
    expect({ situation, ...withoutStyle(now), focus: before.focus, events }).toEqual({
      situation,
      ...before,
      events: [],
    });
  }
  const leave = await page.$(inOverlay('.hr-meet__bar > .hr-button'));
  await leave!.click();
  await until('the preview is gone', async () => !(await there(page, '.hr-meet')()));
  expect((await seen(page)).html).toBe(before.html);
  expect(await dump()).toEqual(kept);
  await page.close();
});

/** All that the device keeps of choices. */
const dump = (): Promise<unknown> =>
  control.evaluate('(globalThis.browser ?? globalThis.chrome).storage.local.get(null)');

import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { textMapOf } from '@/language/text-map';
import type { Activity } from '@/model/activity';
import { inOverlay, openPanel, painted, said, turnOn } from '@/scripts/overlay';
import { askOverlay } from '@/scripts/extension-page';
import { forgetLearner, probePage } from '@/scripts/probe-page';
import { until } from '@/scripts/until';
import { browsers, launch, type Session } from './browsers';

const PAGE = 'canvas-assignment';
/** More of the lesson than the promise asks for. */
const WORDS = 500;

const press = async (page: Page, key: string): Promise<void> => {
  const button = await until(`${key} is there`, () =>
    page.$(inOverlay(`.hr-player [aria-label="${said(key, 'read-aloud')}"]`)),
  );
  await button.click();
};
const lit = async (page: Page): Promise<string | undefined> => (await painted(page))['handrail-word']?.[0];

const Heard = z.array(z.object({ spoken: z.string(), lit: z.nullable(z.string()) }));
/** Every word the voice has called so far, and what was lit in the page at that moment. */
const heardOn = async (control: Page, page: Page): Promise<z.infer<typeof Heard>> =>
  Heard.parse(await askOverlay(control, page.url(), 'probe.heard'));

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** Kinds of the blocks that the first words stand in. */
function kindsOf(activity: Activity, words: number): string[] {
  const kinds: string[] = [];
  let left = words;
  for (const block of textMapOf(activity).blocks) {
    if (left <= 0) break;
    kinds.push(block.kind);
    left -= block.words.length;
  }
  return kinds;
}

const wordsIn = (activity: Activity): string[] =>
  textMapOf(activity).blocks.flatMap(({ text, words }) => words.map(({ start, end }) => text.slice(start, end)));

describe.each(browsers)('the embedded voice, %s', (name) => {
  let session: Session | undefined;
  afterEach(async () => {
    await session?.[Symbol.asyncDispose]();
    session = undefined;
  });
  const reading = async (open: Session): Promise<Page> => {
    const page = await open.open(PAGE);
    await openPanel(page);
    await turnOn(page, 'read-aloud');
    return page;
  };

  it(
    `lights ${WORDS} words of a lesson, each as it is called, none skipped and none twice`,
    { timeout: 180_000 },
    async () => {
      session = await launch(name);
      const control = await session.extensionPage();
      const looked = await session.browser.newPage();
      const { activity } = await probePage(control, looked, session.practice.url(PAGE));
      await looked.close();
      await forgetLearner(control);
      if (!activity) throw new Error('the practice page was not read');
      const expected = wordsIn(activity).slice(0, WORDS);
      const page = await reading(session);
      // Three times as fast: 500 words in about a minute.
      await page.$(inOverlay('.hr-player__text[aria-expanded="false"]')).then((speed) => speed?.click());
      for (let step = 0; step < 8; step += 1) await press(page, 'faster');
      await press(page, 'pause');
      for (let step = 0; step < 5; step += 1) await press(page, 'back');
      const before = (await heardOn(control, page)).length;
      await press(page, 'play');
      // A picture's description is heard and stands nowhere in the page.
      const onPage = (all: z.infer<typeof Heard>): z.infer<typeof Heard> =>
        all.slice(before).filter((each) => each.lit !== null);
      await until(
        `${WORDS} words were called`,
        async () => onPage(await heardOn(control, page)).length >= WORDS,
        150_000,
      );
      const all = await heardOn(control, page);
      const heard = onPage(all).slice(0, WORDS);
      expect(heard.map((each) => flat(each.lit ?? ''))).toEqual(heard.map(({ spoken }) => flat(spoken)));
      expect(heard.map(({ spoken }) => flat(spoken))).toEqual(expected.map(flat));
      const described = activity.blocks.map(({ alt = '' }) => alt).join(' ') + said('say.picture', 'read-aloud');
      const elsewhere = all.slice(before).flatMap((each) => (each.lit === null ? [each.spoken] : []));
      expect(elsewhere.filter((word) => !described.includes(word))).toEqual([]);
      expect(kindsOf(activity, WORDS)).toEqual(expect.arrayContaining(['heading', 'paragraph', 'item', 'table']));
      expect(session.complaints).toEqual([]);
    },
  );

  it('pauses, and goes on at the word', async () => {
    session = await launch(name);
    const control = await session.extensionPage();
    const page = await reading(session);
    await until('some words were called', async () => (await heardOn(control, page)).length > 2, 30_000);
    await press(page, 'pause');
    await until('it waits', () => page.$(inOverlay(`.hr-player [aria-label="${said('play', 'read-aloud')}"]`)));
    const stopped = await lit(page);
    const before = (await heardOn(control, page)).length;
    await press(page, 'play');
    await until('it went on', async () => (await heardOn(control, page)).length > before + 1);
    expect((await heardOn(control, page))[before]).toEqual({ spoken: stopped, lit: stopped });
  });
});

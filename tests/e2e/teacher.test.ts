import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { FITS } from '@/packs/share';
import { handle, inOverlay, inRoot, openPanel, said, tapWord } from '@/scripts/overlay';
import { until } from '@/scripts/until';
import { browsers, launch, type Session } from './browsers';
import { keepChoices } from './learner';

const ID = 'pack-editor';
const FILM = 'https://films.school.example/how-a-lock-lifts-a-boat.webm';
const STARTER = 'A lock needs no engine because';
const WORDS = ['flour', 'freight'] as const;

/** Where the teacher made nothing yet: the same lesson without its pack. */
const LESSONS = [
  { id: 'canvas-assignment', teacher: 'canvas-assignment-teacher' },
  { id: 'classroom-assignment', teacher: 'classroom-assignment-teacher' },
] as const;

/** As a person does it: 40 words of five letters a minute, a second for each click, to look and to aim. */
const KEYS_A_SECOND = (40 * 5) / 60;
interface Hand {
  readonly click: (what: string, does: () => Promise<unknown>) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** An address is copied elsewhere and pasted: two keys. */
  readonly paste: (text: string) => Promise<void>;
  readonly clicks: readonly string[];
  readonly seconds: () => number;
}
function handOf(page: Page): Hand {
  const clicks: string[] = [];
  let keys = 0;
  return {
    clicks,
    click: async (what, does) => {
      clicks.push(what);
      await does();
    },
    type: async (text) => {
      keys += text.length;
      // A line's end is a key of its own.
      for (const [at, part] of text.split('\n').entries()) {
        if (at > 0) await page.keyboard.press('Enter');
        if (part !== '') await page.keyboard.type(part);
      }
    },
    paste: async (text) => {
      keys += 2;
      await page.keyboard.type(text);
    },
    seconds: () => clicks.length + keys / KEYS_A_SECOND,
  };
}

const there = (page: Page, selector: string): Promise<ElementHandle> =>
  until(`${selector} is there`, () => page.$(inOverlay(selector)));
const text = (page: Page, selector: string): Promise<string> =>
  inRoot(page, (root, wanted: string) => root.querySelector(wanted)?.textContent ?? '', selector).then(
    (found) => found ?? '',
  );
/** Press what reads so, in the card or the cover. */
async function press(page: Page, name: string): Promise<void> {
  await until(`${name} can be pressed`, async () => {
    for (const each of await page.$$(inOverlay(':is(.hr-pack, .hr-share) button'))) {
      if ((await each.evaluate((button) => button.textContent.trim())) !== name) continue;
      await each.click();
      return true;
    }
    return false;
  });
}
const typing = (page: Page): Promise<true> =>
  until('a field has the focus', async () =>
    (await inRoot(page, (root) => root.activeElement?.matches('input, textarea') === true)) === true ? true : undefined,
  );

async function addWord(page: Page, hand: Hand, word: string): Promise<void> {
  await hand.click(`the word ${word}`, () => tapWord(page, word));
  await until('the dictionary has filled the form', () =>
    inRoot(page, (root) => {
      const [, meaning, gloss] = root.querySelectorAll<HTMLInputElement>('.hr-pack__form :is(input, textarea)');
      return meaning?.value !== '' && gloss?.value !== '' && gloss?.lang === 'es';
    }),
  );
  // The meaning has the focus: Return takes it as it is.
  await hand.type('\n');
  await until(`${word} is in the list`, async () => (await text(page, '.hr-pack__group')).includes(word));
}

/** From the open assignment to the copied link; what a hand does in between is counted. */
async function makePack(page: Page, asksName: boolean): Promise<{ readonly hand: Hand; readonly link: string }> {
  const hand = handOf(page);
  await hand.click('the handle', () => openPanel(page));
  await hand.click('My additions', async () => {
    const row = await until('the tool is there', async () => {
      for (const each of await page.$$(inOverlay('.hr-row[aria-expanded]')))
        if ((await each.$eval('.hr-row__name', (name) => name.textContent)) === said('name', ID)) return each;
      return undefined;
    });
    await row.click();
  });
  await there(page, '.hr-pack__adds');
  for (const word of WORDS) await addWord(page, hand, word);

  await hand.click('add a video', () => press(page, said('add.video', ID)));
  await typing(page);
  await hand.paste(FILM);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await hand.type('How a lock lifts a boat\n');
  await until('the video is in the list', async () => (await text(page, '.hr-pack')).includes('How a lock lifts'));

  await hand.click('add a starter', () => press(page, said('add.starter', ID)));
  await typing(page);
  await hand.type(`${STARTER}\n`);
  await until('the starter is in the list', async () => (await text(page, '.hr-pack')).includes(STARTER));

  await hand.click('more to add', () => press(page, said('more', ID)));
  await hand.click('what a quiz allows', () => press(page, said('add.quiz', ID)));
  await typing(page);
  await hand.type('toll');
  await until('the choice for word help has the focus', async () => {
    await page.keyboard.press('Tab');
    return inRoot(
      page,
      (root, name: string) => {
        const at = root.activeElement;
        return at instanceof HTMLSelectElement && at.labels[0]?.textContent === name;
      },
      said('name', 'word-card'),
    );
  });
  await page.keyboard.press('ArrowDown');
  await hand.click('keep it', () => press(page, said('keep', ID)));
  await until('the quiz is in the list', async () =>
    (await text(page, '.hr-pack')).includes(said('fact.allowed', ID).replace('{names}', said('name', 'word-card'))),
  );

  await hand.click('share', () => press(page, said('share', ID)));
  await there(page, '.hr-lens');
  await hand.click('past the questions', () => press(page, said('lens.on', ID)));
  if (asksName) {
    await typing(page);
    await hand.type('Ms. Okafor\n');
  }
  const field = await there(page, '.hr-share__link input');
  await hand.click('copy the link', () => press(page, said('share.copy', ID)));
  await until('it says that the link is copied, or selected to copy', async () =>
    [said('share.done.link', ID), said('share.by-hand', ID)].includes(
      (await text(page, '.hr-share [role="status"] .hr-said > span')).trim(),
    ),
  );
  return { hand, link: await field.evaluate((input) => (input as HTMLInputElement).value) };
}

interface Made {
  readonly lesson: (typeof LESSONS)[number];
  readonly code: string;
}

async function teach(session: Session, lesson: Made['lesson'], asksName: boolean): Promise<Made> {
  const page = await session.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${session.practice.url(lesson.teacher)}&pack=`, { waitUntil: 'load' });
  await page.waitForSelector('html[data-practice-settled]');
  await handle(page);
  const before = await page.evaluate(() => document.body.innerHTML);
  const { hand, link } = await makePack(page, asksName);
  process.stdout.write(
    `${session.name}, ${lesson.id}: ${hand.clicks.length} clicks, ${Math.round(hand.seconds())} s at a person's pace\n`,
  );
  expect(hand.clicks.length).toBeLessThanOrEqual(12);
  expect(hand.seconds()).toBeLessThanOrEqual(180);
  expect(await page.evaluate(() => document.body.innerHTML)).toBe(before);
  const [address = '', code = ''] = link.split('#handrail=');
  expect(address).toBe(session.practice.url(lesson.teacher).split('?')[0]);
  expect(code.length).toBeLessThanOrEqual(FITS);
  await page.close();
  return { lesson, code };
}

/** Milliseconds until it is there. */
async function within(limit: number, what: string, look: () => Promise<unknown>): Promise<number> {
  const start = Date.now();
  await until(what, async () => (await look()) === true);
  const took = Date.now() - start;
  if (took > limit) throw new Error(`${what} after ${took} ms, more than ${limit}.`);
  return took;
}

describe.each(browsers)('a teacher in three minutes, %s', (name) => {
  it('adds two words, a video, a starter and what a quiz allows; a student has them at once, and without a network', async () => {
    const made: Made[] = [];
    {
      await using session = await launch(name);
      await keepChoices(await session.extensionPage());
      for (const lesson of LESSONS) made.push(await teach(session, lesson, made.length === 0));
      expect(session.complaints).toEqual([]);
      expect(session.practice.strangers).toEqual([]);
    }
    // Another device, on which Handrail was opened once before.
    await using session = await launch(name);
    await keepChoices(await session.extensionPage(), { homeLanguage: 'es', on: ['word-card'] });
    for (const { lesson, code } of made) {
      const page = await session.browser.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      await page.goto(`${session.practice.url(lesson.id)}?pack=${code}`, { waitUntil: 'load' });
      const took = await within(1000, 'the video is offered', async () =>
        (await text(page, '.hr-choice')).includes('How a lock lifts a boat'),
      );
      process.stdout.write(`${name}, ${lesson.id}: the pack shows ${took} ms after the page\n`);
    }
    const code = made[0]?.code ?? '';
    const quiz = await session.browser.newPage();
    await quiz.setViewport({ width: 1280, height: 900 });
    await quiz.goto(`${session.practice.url('canvas-quiz')}?pack=${code}`, { waitUntil: 'load' });
    await handle(quiz);
    await openPanel(quiz);
    await within(1000, 'the teacher has opened word help in the quiz', () =>
      inRoot(
        quiz,
        (root, support: string, by: string) =>
          [...root.querySelectorAll('.hr-row[role="switch"]')].some(
            (row) => row.textContent.includes(support) && row.textContent.includes(by),
          ),
        said('name', 'word-card'),
        said('by.teacher'),
      ),
    );
    await session.practice.close();
    for (const page of (await session.browser.pages()).filter(
      (each) => each.url().includes('?pack=') && each !== quiz,
    )) {
      await page.bringToFront();
      const asked = Date.now();
      await tapWord(page, WORDS[0]);
      await until('the teacher’s word shows in Spanish', async () =>
        (await text(page, '.hr-word')).includes(said('source.teacher', 'word-card')),
      );
      expect(await text(page, '.hr-word__gloss')).not.toBe('');
      process.stdout.write(`${name}: the word ${Date.now() - asked} ms after the tap\n`);
    }
    expect(session.complaints).toEqual([]);
  });
});

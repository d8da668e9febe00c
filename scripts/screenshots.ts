import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { NEW_PROFILE, type Profile } from '@/model/profile';
import type { Practice } from '@/practice/server';
import { openExtensionPage } from './extension-page';
import { closePanel, handle, inOverlay, openPanel, painted, said, tapWord, turnOn } from './overlay';
import { forgetLearner } from './probe-page';
import { say } from './run';
import { until } from './until';

interface Shot {
  readonly name: string;
  readonly work: (page: Page) => Promise<unknown>;
  /** Of a teacher's tool, on this page of Canvas alone. */
  readonly taught?: string;
  /** Of somebody who has chosen a language before, on Canvas alone. */
  readonly language?: string;
}

/** A word of the practice lesson with a meaning, a picture and Spanish. */
const WORD = 'boat';
const WINDOW = { width: 1280, height: 800 };
/** Wide enough for the page as posted beside the page as it is met. */
const WIDE = { width: 1440, height: 900 };

/** Press the button of ours that says or is named this. */
const pressSaid = (page: Page, within: string, words: string): Promise<boolean> =>
  until(`${words} can be pressed`, async () => {
    for (const button of await page.$$(inOverlay(`${within} button`))) {
      const shown = await button.evaluate((each) => `${each.ariaLabel ?? ''}\n${each.textContent}`);
      if (!shown.includes(words)) continue;
      await button.click();
      return true;
    }
    return undefined;
  });

/** The panel as it is from the second time on: first use asks for a language in it. */
const meetPanel = async (page: Page): Promise<void> => {
  await openPanel(page);
  await pressSaid(page, '.hr-panel__welcome', said('language.name'));
  await until('the teacher’s goal shows', () => page.$(inOverlay('.hr-panel__goal')));
};

/** The choice that a pack brings opens in the panel's place. */
const seeChoice = async (page: Page): Promise<void> => {
  await meetPanel(page);
  await pressSaid(page, '.hr-panel', said('show', 'video-or-text'));
  await until('the choice opens', () => page.$(inOverlay('.hr-path')));
};

/** Between two words only the sentence is lit. */
const aWordLit = (page: Page): Promise<boolean> =>
  until('a word is lit', async () =>
    Object.values(await painted(page)).some((texts) => texts.some((text) => /^\S+$/.test(text))),
  );

const hear = async (page: Page): Promise<void> => {
  await meetPanel(page);
  await turnOn(page, 'read-aloud');
  await until('the reading starts', () => page.$(inOverlay(`[aria-label="${said('pause', 'read-aloud')}"]`)), 30_000);
  await aWordLit(page);
};

const watch = async (page: Page): Promise<void> => {
  await seeChoice(page);
  await pressSaid(page, '.hr-card--docked', said('path.video', 'video-or-text'));
  await pressSaid(page, '.hr-card--docked', said('play', 'video-or-text'));
  await until('a line of the transcript is said', () => page.$(inOverlay('.hr-transcript__line[aria-current]')));
};

/** Where a teacher put a choice beside the reading, it stands in the dock once the panel is closed. */
const seePage = async (page: Page): Promise<void> => {
  await closePanel(page);
  await (await page.$(inOverlay('.hr-card--docked .hr-card__head button')))?.click();
  await until('nothing stands beside the page', async () => (await page.$(inOverlay('.hr-card--docked'))) === null);
};

const lookUp = async (page: Page): Promise<void> => {
  await meetPanel(page);
  await turnOn(page, 'word-card');
  await seePage(page);
  await tapWord(page, WORD);
  await pressSaid(page, '.hr-word', 'Español');
  await until('the word shows in Spanish', () => page.$(inOverlay('.hr-word__gloss')));
};

const lookUpAgain = async (page: Page): Promise<void> => {
  await handle(page);
  await tapWord(page, WORD);
  await until('the word shows in the home language', () => page.$(inOverlay('.hr-word__gloss')));
};

const meetWords = async (page: Page): Promise<void> => {
  await until('the first word to meet shows', () => page.$(inOverlay('.hr-first .hr-know')), 30_000);
};

const LANGUAGES = ['ar', 'zh'];
const inLanguages: readonly Shot[] = LANGUAGES.flatMap((language): Shot[] => [
  { name: `panel-${language}`, language, work: openPanel },
  { name: `word-card-${language}`, language, work: lookUpAgain },
  { name: `words-first-${language}`, language, work: meetWords },
]);

/** A teacher's tool opens by its row; drawn anew in that moment, it is found again by the next turn. */
const openTool = async (page: Page, id: string, opened: string): Promise<void> => {
  await openPanel(page);
  await until(`${id} opens`, async () => {
    for (const row of await page.$$(inOverlay('.hr-row[aria-expanded]'))) {
      const name = await row.$eval('.hr-row__name', (each) => each.textContent).catch(() => '');
      if (name === said('name', id)) await row.click().catch(() => undefined);
    }
    return page.$(inOverlay(opened));
  });
};

const meetAsNewcomer = async (page: Page): Promise<void> => {
  await openTool(page, 'teacher-preview', '.hr-meet__bar select');
  await until('the first word to meet shows', () => page.$(inOverlay('.hr-first .hr-know')), 30_000);
};

const shown = async (page: Page, selector: string): Promise<string> =>
  (await (await page.$(inOverlay(selector)))?.evaluate((each) => each.textContent)) ?? '';

const seeBarriers = async (page: Page): Promise<void> => {
  await openTool(page, 'barrier-xray', '.hr-xray__finding');
  await pressSaid(page, '.hr-xray', said('fix.steps.many', 'barrier-xray').replace('{count}', '4'));
  const still = said('looking.words', 'barrier-xray');
  await until('every word is looked up', async () => !(await shown(page, '.hr-xray__head')).includes(still), 30_000);
  await until('the steps are offered', () => page.$(inOverlay('.hr-xray__done')));
};

const addWord = async (page: Page): Promise<void> => {
  await openTool(page, 'pack-editor', '.hr-pack__adds');
  await tapWord(page, 'flour');
  await until('the dictionary has filled the form', async () => {
    const [, meaning] = await page.$$(inOverlay('.hr-pack__form :is(input, textarea)'));
    return (await meaning?.evaluate((field) => (field as HTMLInputElement).value)) ? true : undefined;
  });
};

const sharePack = async (page: Page): Promise<void> => {
  await addWord(page);
  await pressSaid(page, '.hr-pack', said('word.add', 'pack-editor'));
  await pressSaid(page, '.hr-pack', said('add.starter', 'pack-editor'));
  await until('the field is there', () => page.$(inOverlay('.hr-pack__form textarea')));
  await page.keyboard.type('A lock needs no engine because …\n');
  await pressSaid(page, '.hr-pack', said('share', 'pack-editor'));
  await pressSaid(page, '.hr-share', said('lens.on', 'pack-editor'));
  await until('the name is asked', () => page.$(inOverlay('.hr-share__name')));
  await page.keyboard.type('Ms. Okafor\n');
  await until('the code is drawn', () => page.$(inOverlay('.hr-share__code')));
};

const ofTeachers: readonly Shot[] = [
  { name: 'teacher-preview', taught: 'canvas-assignment-teacher', work: meetAsNewcomer },
  { name: 'barrier-xray', taught: 'canvas-barriers-teacher', work: seeBarriers },
  { name: 'pack-editor', taught: 'canvas-assignment-teacher', work: addWord },
  { name: 'pack-share', taught: 'canvas-assignment-teacher', work: sharePack },
];

const shots: readonly Shot[] = [
  { name: 'handle', work: handle },
  { name: 'panel', work: meetPanel },
  {
    name: 'read-aloud',
    work: async (page) => {
      await hear(page);
      await seePage(page);
      await aWordLit(page);
    },
  },
  { name: 'word-card', work: lookUp },
  { name: 'choice', work: seeChoice },
  { name: 'watch', work: watch },
];

/** Kept on the device as if chosen on an earlier page. */
const remember = (control: Page, chosen: Partial<Profile>): Promise<void> =>
  control.evaluate(
    async (profile) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(items: object): Promise<void> } } };
      };
      await chrome.storage.local.set({ profile });
    },
    { ...NEW_PROFILE, met: true, welcomed: true, ...chosen },
  );

const chooseLanguage = (control: Page, language: string, words: boolean): Promise<void> =>
  remember(control, {
    uiLanguage: language,
    homeLanguage: language,
    on: ['word-card', ...(words ? ['words-first'] : [])],
    off: ['home-directions', 'video-or-text'],
  });

/** Pictures of the main supports on a practice page of each LMS. Says which did not come about. */
export async function takeScreenshots(
  browser: Browser,
  home: string,
  practice: Practice,
  folder: string,
): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const taken: string[] = [];
  const control = await openExtensionPage(browser, home);
  for (const lms of ['canvas', 'classroom']) {
    for (const shot of lms === 'canvas' ? [...shots, ...inLanguages, ...ofTeachers] : shots) {
      const { language, taught } = shot;
      const id = taught ?? `${lms}-assignment`;
      const name = language === undefined ? `${shot.name}-${lms}` : shot.name;
      const page = await browser.newPage();
      try {
        if (language !== undefined) await chooseLanguage(control, language, name.startsWith('words-first'));
        if (taught !== undefined) await remember(control, { homeLanguage: 'es', teaches: true });
        await page.setViewport(taught === undefined ? WINDOW : WIDE);
        await page.goto(practice.url(id), { waitUntil: 'load' });
        const known = practice.pages.find((each) => each.id === id);
        if (known) await page.waitForSelector(known.selector);
        await shot.work(page);
        await page.screenshot({ path: join(folder, `${name}.png`) });
        taken.push(`${name}.png`);
      } catch (error) {
        say(`No picture of ${name}: ${error instanceof Error ? error.message : String(error)}`);
      } finally {
        await page.close();
        await forgetLearner(control);
      }
    }
  }
  return taken;
}

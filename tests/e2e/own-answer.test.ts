import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOverlay, inRoot, said } from '@/scripts/overlay';
import { until } from '@/scripts/until';
import { browsers, launch, type Session } from './browsers';
import { keepChoices, READS_FAST } from './learner';

/** Two sentences and a word that is typed last, for undo to take back. */
const WRITTEN = 'It climbs. It sticks to';
const LAST = ' walls';

interface Place {
  readonly page: string;
  readonly what: string;
  /** The field, or the frame that holds it. */
  readonly field: string;
  /** What a draft is sent to. */
  readonly drafts: RegExp;
}
const PLACES: readonly Place[] = [
  {
    // Its teacher opened reading aloud.
    page: 'canvas-quiz-content',
    what: 'the text field of an essay question',
    field: 'textarea[name="question_30210"]',
    drafts: /\/submissions\/backup/,
  },
  {
    page: 'canvas-enhanced',
    what: 'the rich editor in its frame',
    field: '#textentry_text_ifr',
    drafts: /\/api\/graphql/,
  },
  {
    page: 'classroom-assignment',
    what: 'an editable box',
    field: '.practice-views > c-wiz:not([style]) .practice-own-work [role="textbox"][contenteditable]',
    drafts: /ClassroomUi\/draft/,
  },
];

/** Read aloud is on already and reads fast, as on any page after the first. */
const readAloudIsOn = (control: Page): Promise<void> => keepChoices(control, { ...READS_FAST, on: ['read-aloud'] });

/** All of a field that must stay as it is, and everything that it heard. */
const stateOf = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    interface Practice {
      readonly written: readonly string[];
      readonly drafts: number;
    }
    const at = document.querySelector<HTMLElement>(wanted);
    const field = at instanceof HTMLIFrameElement ? at.contentDocument?.body : at;
    if (!at || !field) throw new Error(`no ${wanted}`);
    const inner = field.ownerDocument;
    const plain = field instanceof HTMLTextAreaElement;
    const selection = inner.getSelection();
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
    const practice = (window as unknown as { __practice: Practice }).__practice;
    return {
      value: plain ? field.value : field.innerHTML,
      text: plain ? field.value : field.innerText.trim(),
      caret: plain
        ? [field.selectionStart, field.selectionEnd]
        : [range?.startContainer.nodeName, range?.startOffset, range?.endContainer.nodeName, range?.endOffset],
      focused: document.activeElement === at,
      scrolled: [field.scrollTop, inner.documentElement.scrollTop, window.scrollY],
      heard: practice.written.length,
      waiting: practice.drafts,
    };
  }, selector);

const undo = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const at = document.querySelector(wanted);
    return ((at instanceof HTMLIFrameElement ? at.contentDocument : undefined) ?? document).execCommand('undo');
  }, selector);

/** Note every word that is lit in the card, from now on. */
const noteLitWords = (page: Page): Promise<unknown> =>
  inRoot(page, (root) => {
    const lit: string[] = [];
    Object.assign(root, { lit });
    new MutationObserver(() => {
      const word = root.querySelector('.hr-answer__word');
      const at = word?.previousSibling?.textContent;
      const now = word ? `${word.textContent}@${word.closest('p')?.textContent?.indexOf(String(at))}` : '';
      if (now !== '' && lit.at(-1) !== now) lit.push(now);
    }).observe(root, { childList: true, subtree: true, characterData: true });
    return true;
  });
const litWords = async (page: Page): Promise<readonly string[]> =>
  (await inRoot(page, (root) => (root as ShadowRoot & { lit?: string[] }).lit ?? [])) ?? [];

const shown = (page: Page, selector: string): Promise<ElementHandle> =>
  until(`${selector} shows`, () => page.$(inOverlay(selector)));

describe.each(browsers)('what is heard beside the reading, %s', (name) => {
  let session: Session;
  let control: Page;
  beforeAll(async () => {
    session = await launch(name);
    control = await session.extensionPage();
  });
  afterAll(() => session[Symbol.asyncDispose]());

  it('the student’s own answer is read back, and value, caret, focus, undo and drafts stay as they were', async () => {
    await readAloudIsOn(control);
    for (const { page: id, what, field, drafts } of PLACES) {
      const page = await session.open(id);
      const { practice } = session;
      const sent = (): number => practice.requests.filter(({ path }) => drafts.test(path)).length;
      const place = await until(`${what} is there`, () => page.$(field));
      await place.click();
      await page.keyboard.type(WRITTEN);
      // Undo takes back one go of typing: a letter taken back ends it in Firefox, a caret that moved in Chromium.
      await page.keyboard.type('x');
      for (const key of ['Backspace', 'ArrowLeft', 'ArrowRight'] as const) await page.keyboard.press(key);
      await page.keyboard.type(LAST);
      for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowLeft');
      await until('the draft was sent', async () => sent() > 0 && (await stateOf(page, field)).waiting === 0);

      const button = await until('the player offers it', async () => {
        for (const each of await page.$$(inOverlay('.hr-player button')))
          if ((await each.evaluate((element) => element.textContent)) === said('answer.hear', 'read-aloud'))
            return each;
        return undefined;
      });
      await noteLitWords(page);
      const before = { ...(await stateOf(page, field)), drafts: sent() };
      expect(before).toMatchObject({ text: WRITTEN + LAST, focused: true });
      await button.click();
      await shown(page, '.hr-answer');
      await until(
        `${what} was read to its end`,
        async () => (await litWords(page)).some((word) => word.startsWith('walls')),
        20_000,
      );
      const words = (await litWords(page)).map((word) => word.replace(/@.*$/, ''));
      expect([what, ...words]).toEqual([what, ...(WRITTEN + LAST).split(/\W+/)]);
      expect({ ...(await stateOf(page, field)), drafts: sent() }).toEqual(before);

      expect(await undo(page, field)).toBe(true);
      expect((await stateOf(page, field)).text).toBe(WRITTEN);
      await page.close();
    }
    expect(session.complaints).toEqual([]);
  });

  it('and a text on a page of our own is heard to its end', async () => {
    await control.bringToFront();
    const button = await until('a listen button is there', () => control.$('.hr-block .hr-listen'));
    const label = (): Promise<string | null> => button.evaluate((element) => element.getAttribute('aria-label'));
    const before = await label();
    await button.click();
    await until('it is being said', async () => (await label()) === said('listen.stop'));
    await until('it was said', async () => (await label()) === before, 20_000);
    expect(await control.$('.hr-listen__silent')).toBeNull();
  });
});

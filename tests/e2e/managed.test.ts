import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Profile } from '@/model/profile';
import type { School } from '@/model/school';
import { askOverlay } from '@/scripts/extension-page';
import { inOverlay, inRoot, said, saidOnPages } from '@/scripts/overlay';
import { until } from '@/scripts/until';
import { browsers, launch, type Session } from './browsers';
import { keep, keepChoices, kept } from './learner';
import { managed, type Managed, whyNot } from './policies';

const KEY = 'k'.repeat(43);
/** With something in every part: what a browser's own check of the schema dropped would be missed. */
const school: School = {
  version: 1,
  name: 'Cedar Grove Middle School',
  languages: ['so', 'vi'],
  supports: {
    'reading-comfort': { on: true, settings: { size: 1.5 } },
    'read-aloud': { settings: { rate: 1, follow: false, unit: 'paragraph' } },
    'marked-words': { on: false, locked: true },
    steps: { on: true, locked: true },
  },
  ceiling: { 'read-aloud': 'on', 'word-card': 'never' },
  levels: 'wida',
  presets: [{ id: 'beginning', supports: { starters: { on: true, settings: { amount: 'frame' } } } }],
  glossary: [
    {
      term: 'erode',
      meaning: 'To wear away, little by little.',
      subject: 'science',
      glosses: { so: { text: 'nabaad-guur', reviewer: 'Reviewer', date: '2026-10-09' } },
    },
  ],
  sources: [{ lang: 'vi', href: 'https://words.school.example/vi.json', sha256: 'a'.repeat(64), bytes: 1200 }],
  packs: ['https://packs.school.example/2026'],
  key: KEY,
};
/** What the learner had chosen before the school said anything. */
const own: Partial<Profile> = { on: ['marked-words'], settings: { 'reading-comfort': { lineHeight: 2 } } };
/** As it lies on the device of somebody for whom it was agreed. */
const accommodation = { allow: ['home-directions'], until: '2099-06-30', number: 'Q4T2', key: KEY };
const kit = {
  content: {
    handrail: 'kit',
    version: 1,
    made: '2026-11-23',
    serial: 1,
    school: { version: 1, supports: { 'marked-words': { on: false, locked: true } } },
  },
  key: KEY,
};

/** What the row of a support says: switch or lock, on or off, and every sentence under its name. */
const row = (page: Page, id: string): Promise<string> =>
  inRoot(
    page,
    (root, name: string) => {
      const found = [...root.querySelectorAll('.hr-row')].find(
        (each) => each.querySelector('.hr-row__name')?.textContent === name,
      );
      if (!found) return `no row ${name}`;
      const locked = found.matches('.hr-row--locked');
      const on = locked ? found.matches('.is-on') : found.getAttribute('aria-checked') === 'true';
      const by = locked ? found.querySelector('.hr-row__help') : found.querySelector('.hr-by');
      return [locked ? 'lock' : 'switch', on ? 'on' : 'off', by?.textContent ?? ''].join(', ');
    },
    said('name', id),
  ).then(String);
async function expectRow(page: Page, id: string, what: string): Promise<void> {
  await expect.poll(() => row(page, id), { timeout: 30_000 }).toBe(what);
}

/** Languages of the home in the panel's settings, in their order. */
async function homeLanguages(page: Page): Promise<readonly string[]> {
  const press = (label: string): Promise<unknown> =>
    inRoot(page, (root, name: string) => root.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.click(), label);
  await press(said('panel.settings'));
  const names = await until('the languages are there', () =>
    inRoot(
      page,
      (root, legend: string) =>
        [...root.querySelectorAll('fieldset')]
          .find((each) => each.querySelector('legend')?.textContent === legend)
          ?.innerText.split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== '' && line !== legend),
      said('settings.home-language'),
    ),
  );
  await press(said('panel.settings'));
  return names;
}

/** What the browser hands over, whole: its own check of the schema has dropped nothing. */
const fromManaged = async (control: Page): Promise<unknown> =>
  JSON.parse(
    await control.evaluate(async () => {
      interface Extension {
        readonly storage: { readonly managed: { get(): Promise<unknown> } };
      }
      const scope = globalThis as { browser?: Extension; chrome?: Extension };
      return JSON.stringify(await (scope.browser ?? scope.chrome)?.storage.managed.get());
    }),
  );

const textSize = (page: Page): Promise<number> =>
  page.$eval('.user_content p', (paragraph) => Number.parseFloat(getComputedStyle(paragraph).fontSize));

const lock = (key: string): string => `lock, ${key === 'policy.locked-on' ? 'on' : 'off'}, ${said(key)}`;
const bySchool = said('by.school');
const mine = `switch, on, ${said('by.you')}`;

describe.each(browsers)('a school’s policy, %s', (name) => {
  const reason = whyNot(name);
  const skipped = reason !== undefined && process.env['CI'] === undefined;
  let profile: string;
  let device: Managed;
  let session: Session;
  let control: Page;
  let page: Page;
  let choices: unknown;

  const start = async (): Promise<void> => {
    session = await launch(name, { extension: { folder: device.folder }, profile });
    control = await session.extensionPage();
  };
  const open = async (id: string): Promise<Page> => {
    const opened = await session.open(id);
    await until(`${id} has its panel`, async () => {
      await askOverlay(control, opened.url(), 'panel.open').catch(() => undefined);
      return opened.$(inOverlay('.hr-panel'));
    });
    return opened;
  };
  const unread = (): Promise<boolean> =>
    control.evaluate((sentence) => document.body.innerText.includes(sentence), saidOnPages('school.unread'));

  beforeEach(({ skip }) => skip(skipped, reason));
  beforeAll(async () => {
    if (skipped) return;
    if (reason !== undefined) throw new Error(reason);
    profile = mkdtempSync(join(tmpdir(), 'handrail-school-'));
    device = managed(name);
    await device.set({ school });
    await start();
    await keepChoices(control, own);
    await keep(control, { accommodation });
    choices = await kept(control, 'profile');
    page = await open('canvas-assignment');
  });
  afterAll(async () => {
    if (skipped) return;
    await session?.[Symbol.asyncDispose]();
    device?.[Symbol.dispose]();
    rmSync(profile, { recursive: true, force: true });
  });

  it('sets switches, each with who decided and why, and what is locked has none', async () => {
    await expectRow(page, 'marked-words', lock('policy.locked-off'));
    await expectRow(page, 'steps', lock('policy.locked-on'));
    await expectRow(page, 'reading-comfort', `switch, on, ${bySchool}`);
    expect(await fromManaged(control)).toEqual({ school });
    expect(await unread()).toBe(false);
  });

  it('puts the school’s languages first', async () => {
    expect((await homeLanguages(page)).slice(0, 3)).toEqual(['English', 'Soomaali', 'Tiếng Việt']);
  });

  it('sets how the reading begins', async () => {
    await expect.poll(() => textSize(page)).toBe(24);
  });

  it.each([
    // School, teacher, accommodation code: opens (+), says nothing (0), keeps it off (-).
    ['+00', 'canvas-quiz', 'read-aloud', `switch, off, ${bySchool}`],
    ['-+0', 'canvas-quiz-content', 'word-card', lock('policy.school')],
    ['0-+', 'canvas-quiz-reading', 'home-directions', `switch, on, ${said('by.code')}`],
  ])('decides a quiz: %s, %s, %s', async (_conflict, quiz, support, stands) => {
    const opened = await open(quiz);
    await expectRow(opened, support, stands);
    await opened.close();
  });

  it('gives the learner’s own choices back as they were when it is gone', async () => {
    device.clear();
    // Chrome watches the file, and an open page hears of it without a reload; Firefox reads it as it starts.
    if (name === 'firefox') {
      await session[Symbol.asyncDispose]();
      await start();
      page = await open('canvas-assignment');
    }
    await expectRow(page, 'marked-words', mine);
    await expectRow(page, 'steps', 'switch, off, ');
    await expectRow(page, 'reading-comfort', 'switch, off, ');
    await expect.poll(() => textSize(page)).toBe(16);
    expect((await homeLanguages(page)).slice(0, 2)).toEqual(['English', 'Español']);
    expect(await kept(control, 'profile')).toEqual(choices);
    expect(await unread()).toBe(false);
  });

  // Firefox would have to start once more for it; there it is refused by the same lines.
  it.runIf(name === 'chrome')('says of a broken one that it cannot be read, and nothing of it acts', async () => {
    await device.set({ school: { ...school, languages: ['so', 'not a language'] } });
    await expect.poll(unread, { timeout: 30_000 }).toBe(true);
    expect(await row(page, 'marked-words')).toBe(mine);
  });

  it('leaves room for a kit, which acts on an open page as it is opened and as it goes', async () => {
    await keep(control, { 'school-kit': kit });
    await expectRow(page, 'marked-words', lock('policy.locked-off'));
    await keep(control, { 'school-kit': null });
    await expectRow(page, 'marked-words', mine);
    expect(session.complaints).toEqual([]);
  });
});

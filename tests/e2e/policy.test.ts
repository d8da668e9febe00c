import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askOverlay } from '@/scripts/extension-page';
import { handle, inOverlay, inRoot, openPanel, OVERLAY, said, tapWord } from '@/scripts/overlay';
import { until } from '@/scripts/until';
import { browsers, launch, type Session } from './browsers';
import { keepChoices } from './learner';

/** What a row of the panel says: the name, then everything under it. */
type Row = readonly [name: string, ...says: string[]];

/** Every switch and every lock of the open panel, as text. */
const rowsOf = (page: Page): Promise<readonly Row[]> =>
  inRoot(page, (root) =>
    [...root.querySelectorAll('.hr-group .hr-row')].map((row): [string, ...string[]] => {
      const text = (selector: string, within: Element | null = row): string[] =>
        [...(within?.querySelectorAll(selector) ?? [])].map((each) => each.textContent.trim());
      const rest = row.closest('.hr-rowline')?.nextElementSibling;
      const partly = rest?.matches('.hr-row__rest') ? rest : null;
      const state = row.matches('[role="switch"]') ? 'switch' : 'locked';
      return [
        text('.hr-row__name')[0] ?? '',
        state,
        ...(state === 'locked' ? text('.hr-row__help') : text('.hr-by')),
        ...text('.hr-row__help', partly),
        ...text('.hr-button', state === 'locked' ? row : partly),
      ];
    }),
  ).then((rows) => rows ?? []);

const NAME = (id: string): string => said('name', id);
const ASK = said('ask.teacher');
const BY_ALL: readonly Row[] = [[NAME('reading-comfort'), 'switch']];
const locked = (id: string): Row => [NAME(id), 'locked', said('policy.ask'), ASK];
/** Directions and nothing else, until somebody opens it. */
const directionsOnly: Row = [NAME('read-aloud'), 'switch', said('policy.part'), ASK];
const word = (...says: readonly string[]): Row => [NAME('word-card'), ...says];
const teacher = said('by.teacher');
const NEVER = said('policy.never');

/** Supports that a quiz is about, in the panel's order. */
const CASES: readonly { readonly page: string; readonly says: readonly Row[] }[] = [
  {
    page: 'canvas-quiz',
    says: [
      directionsOnly,
      ...BY_ALL,
      [NAME('video-or-text'), 'locked', NEVER],
      locked('word-card'),
      locked('marked-words'),
      locked('words-first'),
      locked('home-directions'),
    ],
  },
  {
    page: 'canvas-quiz-content',
    says: [
      [NAME('read-aloud'), 'switch', teacher],
      ...BY_ALL,
      locked('video-or-text'),
      word('switch', teacher),
      locked('marked-words'),
      locked('words-first'),
      locked('home-directions'),
    ],
  },
  {
    page: 'canvas-quiz-reading',
    says: [
      directionsOnly,
      ...BY_ALL,
      [NAME('video-or-text'), 'locked', NEVER],
      word('switch', teacher, said('policy.part')),
      locked('marked-words'),
      locked('words-first'),
      [NAME('home-directions'), 'locked', said('policy.teacher'), ASK],
    ],
  },
  {
    page: 'canvas-survey',
    says: [
      directionsOnly,
      ...BY_ALL,
      [NAME('video-or-text'), 'locked', NEVER],
      locked('word-card'),
      locked('marked-words'),
      locked('words-first'),
      locked('home-directions'),
    ],
  },
  {
    page: 'classroom-form-quiz',
    says: [
      directionsOnly,
      ...BY_ALL,
      [NAME('video-or-text'), 'locked', NEVER],
      locked('word-card'),
      locked('marked-words'),
      locked('words-first'),
      locked('home-directions'),
    ],
  },
];
const KNOWN = new Set(
  ['read-aloud', 'reading-comfort', 'video-or-text', 'word-card', 'marked-words', 'words-first', 'home-directions'].map(
    NAME,
  ),
);

describe.each(browsers)('who decides, %s', (name) => {
  let session: Session;
  let control: Page;
  beforeAll(async () => {
    session = await launch(name);
    control = await session.extensionPage();
    await keepChoices(control);
  });
  afterAll(() => session[Symbol.asyncDispose]());

  it.each(CASES)('is said on every switch: $page', async ({ page: id, says }) => {
    const page = await session.open(id);
    await openPanel(page);
    // A pack comes after the panel: what it opens and closes does so without a reload.
    await expect
      .poll(async () => (await rowsOf(page)).filter(([row]) => KNOWN.has(row)), { timeout: 10_000 })
      .toEqual(says);
    // Nothing there leads out of the window, which would be told to the teacher.
    expect(await page.$(inOverlay('.hr-panel a[target], .hr-panel [href]'))).toBeNull();
    await page.close();
  });

  it('opens every word of a graded discussion: a talk is no quiz', async () => {
    const page = await session.open('canvas-discussion');
    await openPanel(page);
    const rows = (await rowsOf(page)).filter(([row]) => KNOWN.has(row));
    expect(rows.map(([, state]) => state)).toEqual(rows.map(() => 'switch'));
    await page.close();
  });

  it('explains what the teacher opened, and no tested word in any form', async () => {
    const page = await session.open('canvas-quiz-content');
    await handle(page);
    const card = (): Promise<string> =>
      inRoot(page, (root) => root.querySelector('.hr-word')?.textContent ?? '').then(String);
    for (const [tapped, answer] of [
      ['evening', said('closed.other', 'word-card')],
      ['stem', said('closed.tested', 'word-card')],
      ['climbed', 'To go up.'],
    ] as const) {
      await tapWord(page, tapped, { within: '#questions' });
      await until(`${tapped}: ${answer}`, async () => (await card()).includes(answer));
      await page.keyboard.press('Escape');
      await until('the card is gone', async () => (await card()) === '');
    }
    expect(await page.evaluate('window.__practice.blurs')).toBe(0);
    expect(session.complaints).toEqual([]);
    await page.close();
  });

  it('reads nothing of what was right from a page of results', async () => {
    const page = await session.open('canvas-quiz-results');
    await handle(page);
    const activity = JSON.stringify(await askOverlay(control, page.url(), 'probe.read'));
    expect(activity).toContain('thin tubes');
    expect(activity).not.toMatch(/correct|selected|You answered/i);
    await page.close();
  });

  it('puts nothing into a locked-down exam', async () => {
    const page = await session.open('canvas-quiz-locked-down');
    const other = await session.browser.newPage();
    await other.setUserAgent({ userAgent: `${await session.browser.userAgent()} LockDown Browser/2.1` });
    await other.goto(session.practice.url('canvas-quiz'), { waitUntil: 'load' });
    // The same browser, a page later: by the time it stands there, it would have stood here.
    const free = await session.open('canvas-quiz');
    await handle(free);
    for (const exam of [page, other]) {
      expect(await exam.$(OVERLAY)).toBeNull();
      await exam.close();
    }
    await free.close();
  });
});

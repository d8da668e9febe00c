import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askOverlay } from '@/scripts/extension-page';
import { closePanel, inOverlay, inRoot, OVERLAY, said, tapWord } from '@/scripts/overlay';
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

const rows = async (page: Page): Promise<readonly Row[]> => (await rowsOf(page)).filter(([row]) => KNOWN.has(row));

describe.each(browsers)('who decides, %s', (name) => {
  let session: Session;
  let control: Page;
  const pages = new Map<string, Page>();
  const at = (id: string): Page => {
    const page = pages.get(id);
    if (!page) throw new Error(`${id} is not open`);
    return page;
  };
  const openIn = async (id: string, userAgent?: string): Promise<void> => {
    const page = await session.browser.newPage();
    pages.set(userAgent === undefined ? id : 'another browser', page);
    if (userAgent !== undefined) await page.setUserAgent({ userAgent });
    await page.goto(session.practice.url(id), { waitUntil: 'load' });
  };
  beforeAll(async () => {
    session = await launch(name);
    control = await session.extensionPage();
    await keepChoices(control);
    // The exams first: where the others have their panel, these would have had it too.
    await openIn('canvas-quiz-locked-down');
    await openIn('canvas-survey', `${await session.browser.userAgent()} LockDown Browser/2.1`);
    const ids = [...CASES.map(({ page }) => page), 'canvas-discussion'];
    await Promise.all(ids.map((id) => openIn(id)));
    await Promise.all(
      ids.map((id) =>
        until(`${id} has its panel`, async () => {
          await askOverlay(control, at(id).url(), 'panel.open').catch(() => undefined);
          return at(id).$(inOverlay('.hr-panel'));
        }),
      ),
    );
  });
  afterAll(() => session[Symbol.asyncDispose]());

  it('puts nothing into a locked-down exam', async () => {
    expect(await at('canvas-quiz-locked-down').$(OVERLAY)).toBeNull();
    expect(await at('another browser').$(OVERLAY)).toBeNull();
    await at('another browser').close();
  });

  it.each(CASES)('is said on every switch: $page', async ({ page: id, says }) => {
    // A pack comes after the panel: what it opens and closes does so without a reload.
    await expect.poll(() => rows(at(id)), { timeout: 10_000 }).toEqual(says);
    // Nothing there leads out of the window, which would be told to the teacher.
    expect(await at(id).$(inOverlay('.hr-panel [href]'))).toBeNull();
  });

  it('opens everything in a graded discussion: a talk is no quiz', async () => {
    const found = await rows(at('canvas-discussion'));
    expect(found.map(([, state]) => state)).toEqual([...KNOWN].map(() => 'switch'));
  });

  it('explains what the teacher opened, and no tested word in any form', async () => {
    const page = at('canvas-quiz-content');
    await page.bringToFront();
    await closePanel(page);
    const blurs = await page.evaluate('window.__practice.blurs');
    const card = (): Promise<string> =>
      inRoot(page, (root) => root.querySelector('.hr-word')?.textContent ?? '').then(String);
    for (const [tapped, answer] of [
      ['evening', said('closed.other', 'word-card')],
      ['stem', said('closed.tested', 'word-card')],
      ['climbed', 'To go up.'],
    ] as const) {
      await tapWord(page, tapped, { within: '#questions' });
      await until(`${tapped}: ${answer}`, async () => (await card()).includes(answer));
    }
    expect(await page.evaluate('window.__practice.blurs')).toBe(blurs);
    expect(session.complaints).toEqual([]);
  });

  it('reads nothing of what was right from a page of results', async () => {
    const page = at('canvas-survey');
    await page.goto(session.practice.url('canvas-quiz-results'), { waitUntil: 'load' });
    const activity = await until('it is read', () =>
      askOverlay(control, page.url(), 'probe.read')
        .then((read) => (read === null ? undefined : JSON.stringify(read)))
        .catch(() => undefined),
    );
    expect(activity).toContain('thin tubes');
    expect(activity).not.toMatch(/correct|selected|You answered/i);
  });
});

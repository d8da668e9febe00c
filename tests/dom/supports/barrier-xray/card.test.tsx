import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Span } from '@/model/activity';
import type { Addition } from '@/supports/barrier-xray/additions';
import { Pins } from '@/supports/barrier-xray/Pins';
import { pinsFor } from '@/supports/barrier-xray/placing';
import type { Actions, View } from '@/supports/barrier-xray/view';
import { type Stand, stand, system } from '../stand';
import { BARRIERS, DONE, XRAYS, xrayOf } from './surfaces';

let standing: Stand | undefined;
const show = (...args: Parameters<typeof stand>): Stand => (standing = stand(...args));
beforeEach(() => page.viewport(900, 800));
afterEach(async () => {
  standing?.leave();
  standing = undefined;
  await system({});
});

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  it.each(Object.keys(XRAYS))('%s: no barrier in either direction', async (name) => {
    for (const dir of ['ltr', 'rtl'] as const) {
      await system({ 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' });
      const { barriers, root, leave } = show(xrayOf(name), { dir, language: dir === 'rtl' ? 'es' : 'en' });
      expect(await barriers()).toEqual([]);
      expect(root.textContent, 'a missing string shows its key').not.toMatch(/barrier-xray\./);
      leave();
    }
  });

  it('every form that a fix opens: no barrier', async () => {
    await system({ 'prefers-color-scheme': scheme });
    const { barriers, root } = show(xrayOf('one of every kind'));
    for (const button of root.querySelectorAll<HTMLButtonElement>('.hr-xray__fix button')) button.click();
    await expect.poll(() => root.querySelectorAll('form').length).toBeGreaterThan(7);
    expect(await barriers()).toEqual([]);
    expect(root.textContent).not.toMatch(/barrier-xray\./);
  });
});

/** A card whose additions are kept, as the support keeps them. */
function living(over: Partial<Actions> = {}) {
  const view = signal<View>(XRAYS['one of every kind']!);
  const put = (id: string, added: Addition | null): void => {
    view.value = {
      ...view.value,
      findings: view.value.findings.map((each) => (each.barrier.id === id ? { ...each, added } : each)),
    };
  };
  const add = vi.fn<Actions['add']>(({ barrier }, addition) => put(barrier.id, addition));
  const undo = vi.fn<Actions['undo']>(({ barrier }) => put(barrier.id, null));
  return { ...show(xrayOf('', { add, undo, ...over }, view)), add, undo };
}

describe('the card', () => {
  it('says what, where and for whom, and how many places', () => {
    const { root, one } = show(xrayOf('one of every kind'));
    expect(one('.hr-xray__head').textContent).toContain('14 places.');
    const rows = [...root.querySelectorAll('.hr-xray__finding')].map((row) =>
      ['h3', '.hr-xray__where', '.hr-xray__who', '.hr-xray__fix'].map((part) => row.querySelector(part)?.textContent),
    );
    expect(rows.slice(0, 5)).toEqual([
      ['“11:59pm” may be unclear', 'Due line', 'Families · New to English', 'Say it plainly'],
      [
        '6 verbs in one paragraph',
        'read, underline, sort, write, compare, share',
        'Easily lost in long directions',
        'Offer as 3 steps',
      ],
      [
        'Needs something from another day',
        '“the chart we started on Monday”',
        'Anyone who was away',
        'Say where it is',
      ],
      [
        'Picture without a description',
        'dust-1935.jpg',
        'Needs it larger · Reads better by ear',
        'Write a description',
      ],
      ['2 rare words without a meaning in Spanish', 'batture, prairie', 'New to English', 'Add 2 meanings'],
    ]);
    expect(root.textContent).not.toContain('Share');
  });

  it('adds with one press, shows what stands there, and takes it back; the focus stays in the row', async () => {
    const { add, undo, button, root } = living();
    await userEvent.click(button('Offer as 3 steps'));
    expect(add.mock.calls[0]?.[1]).toEqual(DONE[1]);
    await expect.poll(() => root.activeElement?.textContent).toBe('Undo');
    expect(root.querySelector('.is-done')?.textContent).toContain('Offered as 3 steps');
    expect(button('Share 1 addition')).toBeDefined();
    await userEvent.keyboard('{Enter}');
    expect(undo).toHaveBeenCalledTimes(1);
    await expect.poll(() => root.activeElement?.textContent).toBe('Offer as 3 steps');
    expect(root.querySelector('.is-done')).toBeNull();
  });

  it('a suggestion needs one press, and can be changed afterwards', async () => {
    const { add, button, root, one } = living();
    await userEvent.click(button('Say it plainly'));
    expect(add.mock.calls[0]?.[1]).toEqual({
      remarks: [{ quote: 'Friday by 11:59pm', text: 'Friday, before midnight' }],
    });
    await userEvent.click(button('Change'));
    await expect.poll(() => root.activeElement?.tagName).toBe('TEXTAREA');
    await userEvent.fill(one('textarea'), 'Friday night, before you sleep');
    await userEvent.click(button('Add'));
    await expect.poll(() => one('.is-done').textContent).toContain('Beside it: “Friday night, before you sleep”');
  });

  it('what only the teacher knows is asked for, and says what lacks', async () => {
    const { add, button, root, one } = living();
    await userEvent.click(button('Say where it is'));
    await expect.poll(() => root.activeElement?.tagName).toBe('TEXTAREA');
    await userEvent.click(button('Add'));
    await expect.poll(() => one('[role="alert"]').textContent).toContain('Write a few words first.');
    await userEvent.fill(one('textarea'), 'The chart is in the folder.');
    await userEvent.fill(one('form input'), 'the folder');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => one('[role="alert"]').textContent).toContain('A link begins with https://');
    expect(add).not.toHaveBeenCalled();
    await userEvent.fill(one('form input'), 'https://school.example/chart');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => add.mock.calls.length).toBe(1);
    expect(add.mock.calls[0]?.[1].remarks).toEqual([
      { quote: 'Sort each cause', text: 'The chart is in the folder.', href: 'https://school.example/chart' },
    ]);
  });

  it('the dictionary’s words stand in the fields as suggestions', async () => {
    const { add, button, root } = living();
    await userEvent.click(button('Add 2 meanings'));
    await expect.poll(() => root.querySelectorAll('form input').length).toBe(4);
    const [first, , meaning] = [...root.querySelectorAll<HTMLInputElement>('form input')];
    expect(meaning?.value).toBe('flat land with grass');
    await userEvent.fill(first!, 'wet land by a river');
    await userEvent.click(button('Add'));
    expect(add.mock.calls[0]?.[1].terms).toEqual([
      { term: 'batture', meaning: 'wet land by a river' },
      { term: 'prairie', meaning: 'flat land with grass' },
    ]);
  });

  it('shows a place when its name is pressed, and is closed by Escape', async () => {
    const shown = vi.fn<Actions['show']>();
    const close = vi.fn<Actions['close']>();
    const { button } = show(xrayOf('one of every kind', { show: shown, close }));
    await userEvent.click(button('6 verbs'));
    expect(shown).toHaveBeenCalledWith(BARRIERS[1]);
    await userEvent.keyboard('{Escape}');
    expect(close).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['en', 'ltr'],
    ['es', 'rtl'],
  ] as const)('fits 320 px in %s, %s, and every target is large enough', async (language, dir) => {
    await page.viewport(320, 640);
    const { root, one } = show(xrayOf('two added'), { language, dir });
    for (const button of root.querySelectorAll<HTMLButtonElement>('.hr-xray__fix button')) button.click();
    await expect.poll(() => root.querySelectorAll('form').length).toBeGreaterThan(5);
    expect(one('.hr-card').scrollWidth).toBeLessThanOrEqual(320);
    expect(one('.hr-card__body').scrollWidth).toBeLessThanOrEqual(one('.hr-card__body').clientWidth);
    for (const target of root.querySelectorAll('button, input, select, textarea')) {
      const { width, height } = target.getBoundingClientRect();
      expect([target.textContent, width >= 24 && height >= 24]).toEqual([target.textContent, true]);
    }
  });
});

describe('pins', () => {
  const findings = XRAYS['two added']!.findings;
  const pinsAt = (left: number): HTMLElement[] => {
    const boxesOf = ({ start }: Span) => [{ left, right: left + 40, top: start, bottom: start + 20 }];
    const pins = signal(pinsFor(findings, boxesOf, 800));
    const { root } = show(<Pins pins={pins} region={{ left, top: 0, right: left + 400, bottom: 600 }} />);
    return [...root.querySelectorAll<HTMLElement>('.hr-xray-pin')];
  };
  it('stand in the margin, never on the text or on one another, with the numbers of the list', () => {
    const pins = pinsAt(80);
    const numbers = findings
      .filter(({ barrier }) => barrier.at)
      .map(({ number, added }) => (added ? '' : String(number)));
    expect(pins.map((pin) => pin.textContent)).toEqual(numbers);
    const boxes = pins.map((pin) => pin.getBoundingClientRect());
    expect(boxes.every(({ right }) => right <= 80)).toBe(true);
    for (const [index, box] of boxes.entries())
      expect(box.top).toBeGreaterThanOrEqual(boxes[index - 1]?.bottom ?? Number.NEGATIVE_INFINITY);
  });
  it('are of what is in the window', () => {
    const above = pinsFor(findings, () => [{ left: 80, right: 120, top: -40, bottom: -20 }], 800);
    const below = pinsFor(findings, () => [{ left: 80, right: 120, top: 820, bottom: 840 }], 800);
    expect([above, below]).toEqual([[], []]);
  });
  it('are left out where there is no margin', () => {
    expect(pinsAt(12)).toEqual([]);
  });
});

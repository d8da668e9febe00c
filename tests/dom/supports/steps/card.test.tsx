import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { StepsCardProps } from '@/supports/steps/StepsCard';
import { stand, type Stand, system } from '../stand';
import { READ, stepsOf, view, VIEWS, WRITE } from './views';

let standing: Stand | undefined;
beforeEach(() => page.viewport(1000, 1400));
afterEach(async () => {
  standing?.leave();
  await system({ 'prefers-color-scheme': 'light', 'forced-colors': 'none' });
});

describe.each(Object.entries(VIEWS))('%s', (_name, now) => {
  it.each([
    ['light', 'ltr'],
    ['dark', 'rtl'],
  ] as const)('has no barrier, %s and %s', async (scheme, dir) => {
    await system({ 'prefers-color-scheme': scheme });
    standing = stand(stepsOf(now), { dir });
    expect(await standing.barriers()).toEqual([]);
  });

  it.each([
    ['ltr', 'en'],
    ['rtl', 'es'],
  ] as const)('fits into 320 px, %s', async (dir, language) => {
    await page.viewport(320, 640);
    standing = stand(stepsOf(now), { dir, language });
    const body = standing.one('.hr-card__body');
    expect(body.scrollWidth).toBeLessThanOrEqual(body.clientWidth);
    const outside = [...body.querySelectorAll('p, button, label, li')].filter((part) => {
      const { left, right } = part.getBoundingClientRect();
      return Math.floor(left) < 0 || Math.ceil(right) > 320;
    });
    expect(outside).toEqual([]);
  });
});

describe('steps', () => {
  it('quote the teacher’s sentences whole, in serif, and make only the task verbs bold', () => {
    standing = stand(stepsOf(view()));
    const [, first] = standing.root.querySelectorAll('.hr-steps__quote');
    expect(first!.textContent).toBe(READ);
    expect([...first!.querySelectorAll('b')].map(({ textContent }) => textContent)).toEqual(['Read', 'underline']);
    expect(getComputedStyle(first!).fontFamily).toMatch(/serif/);
  });

  it('say which one is next by more than a colour, once', () => {
    standing = stand(stepsOf(view()));
    const next = [...standing.root.querySelectorAll('[aria-current="step"]')];
    expect(next).toHaveLength(1);
    expect(next[0]!.querySelector('.hr-quote')?.textContent).toBe(WRITE);
    expect(next[0]!.textContent).toContain('Next');
    expect(standing.root.textContent).toContain('2 of 5 done');
  });

  it('are ticked and shown with the keyboard, and help to start is at the next one', async () => {
    const did = {
      tick: vi.fn<StepsCardProps['tick']>(),
      seek: vi.fn<StepsCardProps['seek']>(),
      helpMeStart: vi.fn<StepsCardProps['helpMeStart']>(),
    };
    standing = stand(stepsOf(view(), { ...did, arriving: { focus: false } }));
    const boxes = [...standing.root.querySelectorAll<HTMLInputElement>('.hr-check')];
    expect(boxes.map(({ checked }) => checked)).toEqual([true, true, false, false, false]);
    boxes[2]!.focus();
    await userEvent.keyboard(' ');
    expect(did.tick).toHaveBeenCalledExactlyOnceWith('c', true);
    standing.button(READ).click();
    expect(did.seek).toHaveBeenCalledExactlyOnceWith({ key: 'a', start: 0, end: READ.length });
    standing.button('Help me start').click();
    expect(did.helpMeStart).toHaveBeenCalledExactlyOnceWith({ key: 'c', start: 0, end: WRITE.length });
  });

  it('have targets of 24 px and more', () => {
    standing = stand(stepsOf(view()));
    for (const target of standing.root.querySelectorAll('.hr-steps__box, button, a')) {
      const { width, height } = target.getBoundingClientRect();
      expect([target.outerHTML, width >= 24 && height >= 24]).toEqual([target.outerHTML, true]);
    }
  });

  it('Escape puts them away', async () => {
    const close = vi.fn<() => void>();
    standing = stand(stepsOf(view(), { close, arriving: { focus: true } }));
    await expect.poll(() => standing?.root.activeElement).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(close).toHaveBeenCalledOnce();
  });
});

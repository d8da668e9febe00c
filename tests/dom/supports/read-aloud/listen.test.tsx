import { signal } from '@preact/signals-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { Listen } from '@/supports/read-aloud/Listen';
import type { View } from '@/supports/read-aloud/view';
import { stand, type Stand, system } from '../stand';
import { ACTIONS, VIEW } from './views';

const HEARD = { before: 'A seed can ', word: 'travel', after: ' far.', lang: 'en', dir: 'ltr' } as const;

let here: Stand | undefined;
afterEach(() => here?.leave());

function listen(change: Partial<View> = {}, look: Parameters<typeof stand>[1] = {}) {
  const view = signal<View>({ ...VIEW, heard: HEARD, ...change });
  const actions = ACTIONS();
  here = stand(
    <dialog class="hr-cover" open aria-label="Listen only">
      <Listen view={view} actions={actions} />
    </dialog>,
    look,
  );
  return { view, actions, here };
}

describe('listen only', () => {
  it.each<[string, Partial<View>]>([
    ['speaking', {}],
    ['paused', { phase: 'paused' }],
    ['without the words', { settings: { ...VIEW.settings, words: false } }],
    ['at the end', { phase: 'done', heard: undefined }],
    ['a voice that stopped', { phase: 'trouble', trouble: 'stopped' }],
  ])('has no barrier: %s', async (_name, change) => {
    expect(await listen(change).here.barriers()).toEqual([]);
  });

  it('is dim in the light and in the dark, in Spanish and from right to left', async () => {
    for (const scheme of ['light', 'dark']) {
      // oxlint-disable-next-line no-await-in-loop -- one system at a time
      await system({ 'prefers-color-scheme': scheme });
      const { here: at } = listen(
        { heard: { before: 'تسقي القناة ', word: 'الحقول', after: '.', lang: 'ar', dir: 'rtl' } },
        { dir: 'rtl', language: 'es' },
      );
      const ink = getComputedStyle(at.one('.hr-listen__sentence')).color;
      expect(ink).toBe('rgb(181, 174, 161)');
      // oxlint-disable-next-line no-await-in-loop
      expect(await at.barriers()).toEqual([]);
      at.leave();
    }
    await system({ 'prefers-color-scheme': 'light' });
  });

  it('shows the sentence with its word, in its own language, unless it is not wanted', async () => {
    const { view, actions, here: at } = listen();
    expect([at.one('.hr-listen__sentence').textContent, at.one('.hr-listen__word').textContent]).toEqual([
      'A seed can travel far.',
      'travel',
    ]);
    at.button('Hide the words').click();
    expect(actions.change).toHaveBeenLastCalledWith({ words: false });
    view.value = { ...view.value, settings: { ...VIEW.settings, words: false } };
    await expect.poll(() => at.root.querySelector('.hr-listen__sentence')).toBeNull();
    at.button('Show the words').click();
    expect(actions.change).toHaveBeenLastCalledWith({ words: true });
  });

  it('does what its buttons say, and begins on play', async () => {
    const { actions, here: at } = listen();
    await expect.poll(() => at.root.activeElement).toBe(at.button('Pause'));
    for (const name of ['Back one sentence', 'Pause', 'Next sentence']) at.button(name).click();
    for (const action of ['back', 'pause', 'next'] as const) expect(actions[action]).toHaveBeenCalledOnce();
    at.button('Faster').click();
    expect(actions.change).toHaveBeenLastCalledWith({ rate: 1.25 });
    at.button('Back to the page').click();
    expect(actions.listenOnly).toHaveBeenLastCalledWith(false);
  });

  it.each([
    [320, 640],
    [320, 256],
    [640, 360],
  ])('fits a window of %i by %i: nothing is cut off, every control is large', async (width, height) => {
    await page.viewport(width, height);
    const long = 'A seed can travel far on the wind, in the water of a river and in the coat of a passing animal. ';
    const { here: at } = listen({ heard: { ...HEARD, before: long } });
    const cover = at.one('.hr-listen');
    expect(cover.scrollWidth).toBeLessThanOrEqual(width);
    for (const button of at.root.querySelectorAll('button')) {
      const { width: wide, height: high, left, right } = button.getBoundingClientRect();
      expect([button.ariaLabel ?? button.textContent, wide >= 40, high >= 40, left >= 0, right <= width]).toEqual([
        button.ariaLabel ?? button.textContent,
        true,
        true,
        true,
        true,
      ]);
    }
    await page.viewport(900, 700);
  });
});

it('is told apart by itself where the system chooses the colours', async () => {
  await system({ 'forced-colors': 'active' });
  const { here: at } = listen();
  const word = getComputedStyle(at.one('.hr-listen__word'));
  expect(word.backgroundColor).not.toBe(getComputedStyle(at.one('.hr-cover')).backgroundColor);
  await system({ 'forced-colors': 'none' });
});

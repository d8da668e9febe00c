import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Step } from '@/model/word-places';
import { desk } from '@/supports/words-first/desk';
import { Panel } from '@/supports/words-first/Panel';
import { type Stand, stand, system } from '../stand';
import { MEETINGS, meetOf, WORDS } from './surfaces';

let standing: Stand | undefined;
const show = (...args: Parameters<typeof stand>): Stand => (standing = stand(...args));
beforeEach(() => page.viewport(900, 800));
afterEach(async () => {
  standing?.leave();
  standing = undefined;
  desk.value = null;
  await system({});
});
const FIRST = 'the first word, in Spanish, with a picture';

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  it.each(Object.keys(MEETINGS))('%s: no barrier in either direction', async (name) => {
    for (const dir of ['ltr', 'rtl'] as const) {
      await system({ 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' });
      const { barriers, root, leave } = show(meetOf(name), { dir, language: dir === 'rtl' ? 'es' : 'en' });
      expect(await barriers()).toEqual([]);
      expect(root.textContent, 'a missing string shows its key').not.toMatch(/words-first\./);
      leave();
    }
  });

  it.each([
    { kind: 'ready', count: 5, meet: () => {} },
    { kind: 'ready', count: 1, meet: () => {} },
    { kind: 'ready', count: 0, meet: () => {} },
    { kind: 'silent', again: () => {} },
  ] as const)('the panel, $kind $count: no barrier', async (now) => {
    await system({ 'prefers-color-scheme': scheme });
    desk.value = now;
    const { barriers, root } = show(<Panel settings={{}} change={() => {}} />);
    expect(await barriers()).toEqual([]);
    expect(root.textContent).not.toMatch(/words-first\./);
  });
});

describe('the card', () => {
  it('shows word, meaning, picture, Spanish, the page’s own sentence, and who says so', () => {
    const { one, root } = show(meetOf(FIRST));
    expect(one('h3').textContent).toBe('drought');
    expect(one('.hr-first__meaning').textContent).toBe('a long time with little or no rain');
    expect(one('svg[role="img"]').getAttribute('aria-label')).toBe('A hot sun');
    expect(one('.hr-word__home').lang).toBe('es');
    expect(one('.hr-word__gloss').textContent).toBe('sequía');
    expect(one('.hr-quote mark').textContent).toBe('drought');
    expect(one('.hr-quote').textContent).toBe(WORDS[0]!.question.sentence);
    expect(one('.hr-first__source').textContent).toBe('From Handrail’s school words. Not yet checked by a speaker.');
    expect(root.textContent).toContain('No score.');
  });

  it('writes Arabic from the right inside a card that reads from the left', () => {
    const { one } = show(meetOf('in Arabic'));
    expect([one('.hr-word__home').lang, getComputedStyle(one('.hr-word__gloss')).direction]).toEqual(['ar', 'rtl']);
    expect(getComputedStyle(one('.hr-quote')).direction).toBe('ltr');
  });

  it('takes the self-rating by mouse and by arrow keys, and colours no step as wrong', async () => {
    const steps = signal<ReadonlyMap<string, Step>>(new Map());
    const rate = vi.fn<(lemma: string, step: Step) => void>((lemma, step) => {
      steps.value = new Map([[lemma, step]]);
    });
    const { root, one } = show(meetOf(FIRST, { steps, rate }));
    const radios = [...root.querySelectorAll<HTMLInputElement>('.hr-know input')];
    expect(radios).toHaveLength(4);
    expect(one('.hr-know').getAttribute('aria-label')).toBe('How well do I know drought?');
    await userEvent.click(radios[1]!);
    await expect.poll(() => radios[1]!.checked).toBe(true);
    await userEvent.keyboard('{ArrowRight}');
    expect(rate.mock.calls).toEqual([
      ['drought', 'heard'],
      ['drought', 'know'],
    ]);
    await expect.poll(() => root.querySelectorAll('.hr-know .is-under').length).toBe(2);
  });

  it('goes on, back, and to the reading at any time; the focus stays on the way on', async () => {
    const at = signal(0);
    const startReading = vi.fn<() => void>();
    const { button, root } = show(
      meetOf(FIRST, {
        at,
        startReading,
        arriving: { focus: true },
        go: (to) => {
          at.value = to;
        },
      }),
    );
    await expect.poll(() => root.activeElement?.textContent).toBe('Next word');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => root.querySelector('h3')?.textContent).toBe('topsoil');
    // What was said of it before is still there.
    expect(root.querySelector<HTMLInputElement>('.hr-know :checked')?.parentElement?.textContent).toBe('Know it');
    await userEvent.click(button('Start reading'));
    expect(startReading).toHaveBeenCalledTimes(1);
    await userEvent.click(button('Next word'));
    await expect.poll(() => root.querySelector('h3')?.textContent).toBe('erode');
    expect(root.activeElement?.textContent).toBe('Start reading');
    await userEvent.click(button('Back'));
    await expect.poll(() => root.querySelector('h3')?.textContent).toBe('topsoil');
    at.value = 2;
    await expect.poll(() => root.querySelector('h3')?.textContent).toBe('erode');
    await userEvent.click(button('Start reading'));
    expect(startReading).toHaveBeenCalledTimes(2);
  });

  it('is closed by Escape', async () => {
    const close = vi.fn<() => void>();
    const { button } = show(meetOf(FIRST, { close }));
    button('Next word').focus();
    await userEvent.keyboard('{Escape}');
    expect(close).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['en', 'ltr'],
    ['es', 'rtl'],
  ] as const)('fits 320 px in %s, %s, and every target is large enough', async (language, dir) => {
    await page.viewport(320, 640);
    const { root, one } = show(meetOf(FIRST), { language, dir });
    const card = one('.hr-card');
    expect(card.scrollWidth).toBeLessThanOrEqual(320);
    for (const target of root.querySelectorAll('button, .hr-know > label')) {
      const { width, height } = target.getBoundingClientRect();
      expect([target.textContent, width >= 24 && height >= 24]).toEqual([target.textContent, true]);
    }
    // The way on stands in the window, whatever scrolls above it.
    expect(one('.hr-button--primary').getBoundingClientRect().bottom).toBeLessThanOrEqual(640);
  });

  it('shows the chosen step in forced colours by its fill', async () => {
    await system({ 'forced-colors': 'active' });
    const { root } = show(meetOf('in Chinese'));
    const fill = (label: Element): string => getComputedStyle(label.querySelector('.hr-stair')!).backgroundColor;
    const [first, , chosen] = [...root.querySelectorAll('.hr-know > label')];
    expect(fill(chosen!)).not.toBe(fill(first!));
  });
});

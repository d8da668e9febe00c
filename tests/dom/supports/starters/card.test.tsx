import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { StartersCardProps } from '@/supports/starters/StartersCard';
import { stand, type Stand, system } from '../stand';
import { QUESTION, startersOf, view, VIEWS } from './views';

let standing: Stand | undefined;
beforeEach(() => page.viewport(1000, 1400));
afterEach(async () => {
  standing?.leave();
  vi.restoreAllMocks();
  await system({ 'prefers-color-scheme': 'light', 'forced-colors': 'none' });
});

describe.each(Object.entries(VIEWS))('%s', (_name, now) => {
  it.each([
    ['light', 'ltr'],
    ['dark', 'rtl'],
  ] as const)('has no barrier, %s and %s', async (scheme, dir) => {
    await system({ 'prefers-color-scheme': scheme });
    standing = stand(startersOf(now), { dir });
    expect(await standing.barriers()).toEqual([]);
  });

  it.each([
    ['ltr', 'en'],
    ['rtl', 'es'],
  ] as const)('fits into 320 px, %s', async (dir, language) => {
    await page.viewport(320, 640);
    standing = stand(startersOf(now), { dir, language });
    const body = standing.one('.hr-card__body');
    expect(body.scrollWidth).toBeLessThanOrEqual(body.clientWidth);
    const outside = [...standing.root.querySelectorAll('p, button, label, li')].filter((part) => {
      const { left, right } = part.getBoundingClientRect();
      return Math.floor(left) < 0 || Math.ceil(right) > 320;
    });
    expect(outside).toEqual([]);
  });
});

describe('a starter', () => {
  const copyButton = (): HTMLButtonElement => standing!.button('Copy: A lock needs no engine');
  it('is copied by a press, and says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    standing = stand(startersOf(view()));
    expect(write).not.toHaveBeenCalled();
    copyButton().click();
    expect(write).toHaveBeenCalledExactlyOnceWith('A lock needs no engine because');
    await expect.poll(() => standing!.root.textContent).toContain('Copied. You can paste it into your answer.');
  });

  it('is marked for the keyboard where the clipboard is closed', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    standing = stand(startersOf(view()));
    copyButton().click();
    await expect.poll(() => standing!.root.activeElement?.className).toBe('hr-starter__field');
    const field = standing.one('.hr-starter__field') as HTMLInputElement;
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(
      'A lock needs no engine because',
    );
    expect(standing.root.textContent).toContain('Copy them with your keyboard.');
  });

  it('is said to be the teacher’s or ours, the teacher’s first', () => {
    standing = stand(startersOf(view()));
    const whose = [...standing.root.querySelectorAll('.hr-starters__words')].map((each) =>
      each.getAttribute('aria-label'),
    );
    expect(whose).toEqual(['From Ms. Okafor', 'From Handrail, in English']);
  });
});

describe('the stairs', () => {
  it('are climbed by the learner alone, one at a time, to nothing', async () => {
    const choose = vi.fn<(amount: string) => void>();
    standing = stand(startersOf(view(), { choose }));
    standing.button('One stair up').click();
    expect(choose).toHaveBeenLastCalledWith('link');
    standing.root.querySelector<HTMLInputElement>('.hr-rung input:checked')!.focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(choose).toHaveBeenLastCalledWith('frame');
    standing.leave();
    standing = stand(startersOf(view({ amount: 'own' })));
    expect(standing.root.querySelectorAll('.hr-starter')).toHaveLength(0);
    expect(standing.root.textContent).not.toContain('One stair up');
  });

  it('show the question in the page and go to the next', () => {
    const did = { seek: vi.fn<StartersCardProps['seek']>(), go: vi.fn<StartersCardProps['go']>() };
    standing = stand(startersOf(view(), did));
    standing.button(QUESTION).click();
    expect(did.seek).toHaveBeenCalledExactlyOnceWith({ key: 'a', start: 0, end: QUESTION.length });
    standing.button('Next').click();
    standing.button('Back').click();
    expect(did.go.mock.calls).toEqual([[1], [1]]);
  });
});

import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Situation, SITUATIONS } from '@/model/situations';
import { type Stand, stand, system } from '../stand';
import { LESSON, PREVIEWS, previewOf } from './surfaces';

let standing: Stand | undefined;
const show = (...args: Parameters<typeof stand>): Stand => (standing = stand(...args));
beforeEach(() => page.viewport(1300, 800));
afterEach(async () => {
  standing?.leave();
  standing = undefined;
  await system({});
});
const NEWCOMER = PREVIEWS['new to English'];

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  it.each(Object.entries(PREVIEWS))('%s: no barrier, wide or narrow, in either direction', async (_name, state) => {
    for (const [dir, width] of [
      ['ltr', 1300],
      ['rtl', 320],
    ] as const) {
      await page.viewport(width, 800);
      await system({ 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' });
      const { barriers, root, leave } = show(previewOf(state), { dir, language: dir === 'rtl' ? 'es' : 'en' });
      expect(await barriers()).toEqual([]);
      expect(root.textContent, 'a missing string shows its key').not.toMatch(/teacher-preview\./);
      leave();
    }
  });
});

describe('the bar', () => {
  it('says who sees this, and goes from one of the six to another', async () => {
    const situation = signal<Situation>('new-to-english');
    const meet = vi.fn<(next: Situation, home: string) => void>((next) => {
      situation.value = next;
    });
    const { root, one } = show(previewOf(NEWCOMER, { situation, meet }));
    expect(one('.hr-meet__bar').textContent).toContain('Only you see this. Nothing on the page changes.');
    const pickers = () => [...root.querySelectorAll('select')];
    expect(pickers()[0]!.options).toHaveLength(SITUATIONS.length);
    await userEvent.selectOptions(pickers()[1]!, 'ar');
    expect(meet).toHaveBeenLastCalledWith('new-to-english', 'ar');
    await userEvent.selectOptions(pickers()[0]!, 'low-vision');
    expect(meet).toHaveBeenLastCalledWith('low-vision', 'es');
    // Only who is new to English is asked for a language.
    await expect.poll(() => pickers().length).toBe(1);
  });

  it('is left with one press', async () => {
    const leave = vi.fn<() => void>();
    await userEvent.click(show(previewOf(NEWCOMER, { leave })).button('Leave preview'));
    expect(leave).toHaveBeenCalledOnce();
  });

  it('takes the focus of whoever pressed for it, and gives it to the word cursor inside the same root', async () => {
    const { root } = show(previewOf(NEWCOMER, { arriving: { focus: true } }));
    const [picker] = root.querySelectorAll('select');
    expect(root.activeElement).toBe(picker);
    await userEvent.selectOptions(picker!, 'keyboard');
    expect(root.activeElement?.className).toBe('hr-meet__bar');
  });
});

describe('the page as posted', () => {
  it('shows every word in order, pictures by their descriptions, and says how many words', () => {
    const { root, one } = show(previewOf(NEWCOMER));
    const blocks = [...root.querySelectorAll('[data-at]')].map((each) => each.textContent);
    expect(blocks).toEqual([
      'When the Land Blew Away',
      'In the spring of 1934, a wall of dust rolled across the Great Plains.',
      '1.Sort each cause into the chart.',
      'YearStorms193214193338',
      'The land itself seemed to be leaving.',
      'A farm under a black cloud',
      'A picture without a description',
    ]);
    expect(one('.hr-meet__posted h3').textContent).toBe('When the Land Blew Away');
    expect(root.querySelectorAll('.hr-meet__posted th')).toHaveLength(2);
    expect(one('.hr-meet__posted').textContent).toContain('335 words');
  });

  it('draws a long text frame by frame, whole in the end', async () => {
    const blocks = Array.from({ length: 500 }, (_, at) => ({ ...LESSON.blocks[1]!, key: `k${at}` }));
    const { root } = show(previewOf({ ...NEWCOMER, activity: { ...LESSON, blocks } }));
    expect(root.querySelectorAll('[data-at]').length).toBeLessThan(500);
    await expect.poll(() => root.querySelectorAll('[data-at]').length).toBe(500);
  });

  it('writes an Arabic text from the right', () => {
    const activity = { ...LESSON, lang: 'ar', title: 'لماذا؟', blocks: [{ ...LESSON.blocks[1]!, text: 'في الربيع' }] };
    const { one } = show(previewOf({ ...NEWCOMER, activity }));
    expect([one('[data-at]').dir, one('.hr-meet__name').dir]).toEqual(['rtl', 'rtl']);
  });

  it('stands where the dock is not, keeps the page clear of it, and changes sides with the dock', async () => {
    const docked = signal<'left' | 'right' | null>(null);
    const aside = vi.fn<(side: string, px: number) => void>();
    const stage = { aside, docked, moved: signal(0), boxesOf: () => [] };
    const { one } = show(previewOf(NEWCOMER, { stage }));
    const pane = () => one('.hr-meet__posted').getBoundingClientRect();
    expect(pane().left).toBe(16);
    expect(aside).toHaveBeenCalledWith('left', Math.round(pane().right) + 32);
    docked.value = 'left';
    await expect.poll(() => Math.round(pane().right)).toBe(innerWidth - 16);
    expect(aside).toHaveBeenCalledWith('left', 0);
    expect(aside).toHaveBeenCalledWith('right', innerWidth - Math.round(pane().left) + 32);
  });

  it('takes turns with the page where there is no room for both', async () => {
    await page.viewport(700, 800);
    const { root } = show(previewOf(NEWCOMER));
    expect(root.querySelector('.hr-meet__posted')).toBeNull();
    await userEvent.click(root.querySelector<HTMLElement>('.hr-meet__switch label')!);
    await expect.poll(() => root.querySelector('.hr-meet__posted--whole')).not.toBeNull();
    const [pane, foot] = ['posted', 'foot'].map((part) =>
      root.querySelector(`.hr-meet__${part}`)!.getBoundingClientRect(),
    );
    await expect
      .poll(() => Math.round(root.querySelector('.hr-meet__posted')!.getBoundingClientRect().bottom))
      .toBe(Math.round(foot!.top));
    expect(pane!.width).toBe(innerWidth);
  });
});

describe('the foot', () => {
  it('says what was counted, and one gap with the way to fill it', async () => {
    const add = vi.fn<(term: string | null) => void>();
    const { root, button } = show(previewOf(NEWCOMER, { add }));
    const lines = [...root.querySelectorAll('.hr-meet__foot li > span')].map((each) => each.textContent);
    expect(lines).toEqual(['7 words marked', 'Video, captions in Spanish', '“native” has no Spanish yet']);
    await userEvent.click(button('Add it'));
    expect(add).toHaveBeenCalledWith('native');
  });

  it('goes to the pack editor for what is no word, and to what may stand in the way', async () => {
    const add = vi.fn<(term: string | null) => void>();
    const barriers = vi.fn<() => void>();
    const { button } = show(previewOf(PREVIEWS['no steps'], { add, barriers }));
    await userEvent.click(button('Add it'));
    expect(add).toHaveBeenCalledWith(null);
    await userEvent.click(button('What may stand in the way'));
    expect(barriers).toHaveBeenCalledOnce();
  });

  it('lists all that does not come without internet, and offers to add none of it', () => {
    const { root } = show(previewOf(PREVIEWS['no internet']));
    expect(root.querySelectorAll('.hr-meet__gap')).toHaveLength(2);
    expect(root.querySelectorAll('.hr-meet__gap .hr-button')).toHaveLength(0);
  });
});

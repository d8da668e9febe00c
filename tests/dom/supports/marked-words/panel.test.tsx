import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { HelpAmount } from '@/model/help-amount';
import { type Choice, desk } from '@/supports/marked-words/desk';
import { Panel } from '@/supports/marked-words/Panel';
import { type Stand, stand, system } from '../stand';
import { markedChoice } from './choice';

let standing: Stand | undefined;
beforeEach(() => page.viewport(400, 800));
afterEach(async () => {
  standing?.leave();
  standing = undefined;
  desk.value = null;
  await system({});
});

const chooseAmount = vi.fn<(amount: HelpAmount) => void>();
function show(choice: Choice, look?: Parameters<typeof stand>[1]): Stand {
  chooseAmount.mockClear();
  desk.value = { amount: 'some', chooseAmount, choice };
  standing = stand(<Panel settings={{}} change={() => {}} />, look);
  return standing;
}
const CHOICES: Readonly<Record<string, Choice>> = {
  'eight marked, three known': markedChoice(8, 3),
  'one marked, one known': markedChoice(1, 1),
  'none marked': markedChoice(0, 0),
  'no answer': { kind: 'silent', again: () => {} },
  'not yet chosen': { kind: 'choosing' },
};

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  it.each(Object.entries(CHOICES))('%s: no barrier in either direction', async (_name, choice) => {
    for (const dir of ['ltr', 'rtl'] as const) {
      await system({ 'prefers-color-scheme': scheme });
      const { barriers, root, leave } = show(choice, { dir, language: dir === 'rtl' ? 'es' : 'en' });
      expect(await barriers()).toEqual([]);
      expect(root.textContent, 'a missing string shows its key').not.toMatch(/marked-words\./);
      leave();
    }
  });
});

describe('the panel of marked words', () => {
  it('asks how much help in four plain words, with "some" chosen', async () => {
    const { root } = show(CHOICES['eight marked, three known']!);
    const labels = [...root.querySelectorAll('.hr-segmented label')];
    expect(labels.map((label) => label.textContent)).toEqual(['A lot', 'More', 'Some', 'A little']);
    expect(root.querySelector(':checked')?.parentElement?.textContent).toBe('Some');
    await userEvent.click(labels[0]!);
    expect(chooseAmount.mock.calls).toEqual([['most']]);
  });

  it('says what is marked, goes to a marked word, and shows known ones again', async () => {
    const go = vi.fn<(text: string) => void>();
    const showAgain = vi.fn<() => void>();
    const { root, button } = show({ ...markedChoice(3, 3, go), showAgain });
    expect(root.textContent).toContain('3 words are marked here.');
    expect(root.textContent).toContain('3 words you know are no longer marked.');
    await userEvent.click(button('native'));
    expect(go.mock.calls).toEqual([['native']]);
    await userEvent.click(button('Show them again'));
    expect(showAgain).toHaveBeenCalledTimes(1);
  });

  it('marks its own list as the page is marked: dots, no fill, the text’s own colour', () => {
    const { button, one } = show(markedChoice(2, 0));
    const look = getComputedStyle(button('native'));
    expect([look.textDecorationStyle, look.textDecorationLine]).toEqual(['dotted', 'underline']);
    expect(look.color).toBe(getComputedStyle(one('.hr-marked-panel')).color);
  });

  it('keeps its four amounts in one row at 320 px', async () => {
    await page.viewport(320, 640);
    const { root, one } = show(markedChoice(8, 3));
    // As wide as the panel's column leaves it there.
    one('.hr-marked-panel').style.inlineSize = '252px';
    const tops = [...root.querySelectorAll('.hr-segmented label')].map((label) => label.getBoundingClientRect().top);
    expect(new Set(tops).size).toBe(1);
  });
});

import { useState } from 'preact/hooks';
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { KeysPage } from '@/components/KeysPage';
import type { KeyChoice } from '@/model/keys';
import { COMMANDS } from './surfaces';
import { stand, type Stand } from './stand';

let standing: Stand | undefined;
afterEach(() => standing?.leave());

const chosen = vi.fn<(choice: KeyChoice) => void>();
const choosing = vi.fn<(now: boolean) => void>();

function Kept({ first }: { readonly first: KeyChoice }) {
  const [choice, setChoice] = useState(first);
  const onChoose = (next: KeyChoice): void => {
    chosen(next);
    setChoice(next);
  };
  return <KeysPage commands={COMMANDS} choice={choice} onChoose={onChoose} onChoosing={choosing} onBack={() => {}} />;
}
function keysPage(first: KeyChoice = {}): Stand {
  chosen.mockClear();
  choosing.mockClear();
  standing = stand(<Kept first={first} />);
  return standing;
}
const keys = (at: Stand): string[] => [...at.root.querySelectorAll('.hr-keys__key')].map((each) => each.textContent);
const note = (at: Stand): string => at.root.querySelector('.hr-keys__note')?.textContent ?? '';
const ask = async (at: Stand, n = 0): Promise<void> => {
  at.root.querySelectorAll<HTMLElement>('.hr-keys__key')[n]?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => choosing.mock.lastCall?.[0]).toBe(true);
};

it('takes the next keys, says so, and rests all keys until then', async () => {
  const at = keysPage();
  await ask(at);
  await userEvent.keyboard('{Alt>}p{/Alt}');
  expect(chosen).toHaveBeenLastCalledWith({ chosen: { panel: 'Alt+KeyP' } });
  await expect.poll(() => keys(at)).toEqual(['Alt + P', 'Alt + W']);
  await expect.poll(() => choosing.mock.lastCall?.[0]).toBe(false);
  expect([...at.root.querySelectorAll('[role="status"]')].map((each) => each.textContent)).toEqual([
    'Open Handrail: Alt + P',
  ]);
  // The usual key once more is no choice any more.
  await ask(at);
  await userEvent.keyboard('{Alt>}h{/Alt}');
  expect(chosen).toHaveBeenLastCalledWith({ chosen: {} });
});

it('refuses what is taken with a plain sentence, and goes on asking', async () => {
  const at = keysPage();
  await ask(at);
  await userEvent.keyboard('{Alt>}w{/Alt}');
  await expect.poll(() => note(at)).toBe('These keys do this now: Look up a word.');
  await userEvent.keyboard('{Alt>}d{/Alt}');
  await expect.poll(() => note(at)).toBe('Your browser needs these keys. Try others.');
  await userEvent.keyboard('p');
  await expect.poll(() => note(at)).toBe('Hold Alt and press one more key.');
  expect(chosen).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => keys(at)).toEqual(['Alt + H', 'Alt + W']);
});

it('leaves no key with Backspace, and Tab leaves everything as it was', async () => {
  const at = keysPage();
  await ask(at);
  await userEvent.keyboard('{Backspace}');
  expect(chosen).toHaveBeenLastCalledWith({ chosen: { panel: '' } });
  await expect.poll(() => keys(at)[0]).toBe('No key');
  await ask(at, 1);
  await userEvent.tab();
  await expect.poll(() => choosing.mock.lastCall?.[0]).toBe(false);
  expect(keys(at)).toEqual(['No key', 'Alt + W']);
});

it('shows keys alone only where they are wanted', async () => {
  const at = keysPage();
  at.root.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
  expect(chosen).toHaveBeenLastCalledWith({ single: true });
  await expect.poll(() => keys(at)).toEqual(['Alt + H', 'No key', 'Alt + W', 'W']);
  await ask(at, 1);
  await userEvent.keyboard('{Alt>}q{/Alt}');
  await expect.poll(() => note(at)).toBe('Press one key, without Alt.');
  await userEvent.keyboard('q');
  expect(chosen).toHaveBeenLastCalledWith({ single: true, alone: { panel: 'KeyQ' } });
  at.named('button', 'Put the usual keys back').click();
  expect(chosen).toHaveBeenLastCalledWith({});
});

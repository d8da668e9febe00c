import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { HOST } from '@/page/host';
import { listenToKeys } from '@/page/keys';

let life: AbortController;
let page: HTMLElement;
const run = vi.fn<(command: string) => boolean>(() => true);
const theirs = vi.fn<(event: Event) => void>();
let resting = false;

beforeEach(() => {
  life = new AbortController();
  resting = false;
  run.mockClear();
  theirs.mockClear();
  page = document.createElement('main');
  page.innerHTML =
    '<button>b</button><input aria-label="i"><textarea></textarea><div id="rich" contenteditable="true">x</div><ul role="listbox" tabindex="0"></ul>';
  document.body.append(page);
  const map = new Map([
    ['Alt+KeyK', 'play'],
    ['KeyP', 'play'],
  ]);
  listenToKeys(document, { map: () => map, run, resting: () => resting }, life.signal);
  document.addEventListener('keydown', theirs, { signal: life.signal });
});
afterEach(() => {
  life.abort();
  page.remove();
});
const focus = (selector: string): void => page.querySelector<HTMLElement>(selector)?.focus();
const calls = (): number => run.mock.calls.length;

it('a chord does its thing anywhere on the page, and the page hears nothing of it', async () => {
  focus('button');
  await userEvent.keyboard('{Alt>}k{/Alt}');
  expect(run).toHaveBeenCalledWith('play');
  expect(theirs.mock.calls.filter(([event]) => event instanceof KeyboardEvent && event.code === 'KeyK')).toEqual([]);
});

it.each(['input', 'textarea', '#rich'])('never in a text field: %s', async (selector) => {
  focus(selector);
  await userEvent.keyboard('{Alt>}k{/Alt}p');
  expect(calls()).toBe(0);
});

it('a key alone also not where the page has keys of its own, nor inside Handrail', async () => {
  focus('[role="listbox"]');
  await userEvent.keyboard('p');
  const host = document.createElement(HOST);
  const root = host.attachShadow({ mode: 'closed' });
  const ours = document.createElement('button');
  root.append(ours);
  page.append(host);
  ours.focus();
  await userEvent.keyboard('p');
  expect(calls()).toBe(0);
  await userEvent.keyboard('{Alt>}k{/Alt}');
  expect(calls()).toBe(1);
  focus('button');
  await userEvent.keyboard('p');
  expect(calls()).toBe(2);
});

it('what nothing wants now stays the page’s, and a key that is being chosen does nothing else', async () => {
  focus('button');
  run.mockReturnValueOnce(false);
  await userEvent.keyboard('{Alt>}k{/Alt}');
  const heard = theirs.mock.calls.map(([event]) => (event instanceof KeyboardEvent ? event.code : ''));
  expect(heard).toContain('KeyK');
  resting = true;
  await userEvent.keyboard('{Alt>}k{/Alt}');
  expect(calls()).toBe(1);
});

it('one press is one step, however long it is held', () => {
  const event = new KeyboardEvent('keydown', { code: 'KeyK', altKey: true, repeat: true, bubbles: true });
  page.dispatchEvent(event);
  expect(calls()).toBe(0);
});

import { signal } from '@preact/signals-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { AnswerActions, AnswerView } from '@/supports/read-aloud/answer';
import { AnswerCard } from '@/supports/read-aloud/AnswerCard';
import { stand, type Stand, system } from '../stand';

const VIEW: AnswerView = {
  phase: 'speaking',
  trouble: undefined,
  lines: [
    { key: 'answer-0', text: 'Sap climbs. It sticks to the walls.' },
    { key: 'answer-1', text: 'Then it dries.' },
  ],
  lang: 'en',
  sentence: { key: 'answer-0', start: 12, end: 35 },
  word: { key: 'answer-0', start: 15, end: 21 },
  at: 1,
  all: 2,
};
const STATES: Readonly<Record<string, Partial<AnswerView>>> = {
  speaking: {},
  'a sentence without a word': { word: undefined },
  paused: { phase: 'paused' },
  'at the end': { phase: 'done', sentence: undefined, word: undefined },
  empty: { phase: 'empty', lines: [], at: 0, all: 0 },
  'no voice for the language': { phase: 'trouble', trouble: 'no-language' },
};

let here: Stand | undefined;
afterEach(async () => {
  here?.leave();
  await system({ 'forced-colors': 'none', 'prefers-color-scheme': 'light' });
  document.body.replaceChildren();
});

function card(change: Partial<AnswerView> = {}, look: Parameters<typeof stand>[1] = {}) {
  const actions: AnswerActions = {
    play: vi.fn<AnswerActions['play']>(),
    pause: vi.fn<AnswerActions['pause']>(),
    fromStart: vi.fn<AnswerActions['fromStart']>(),
    turn: vi.fn<AnswerActions['turn']>(),
    close: vi.fn<AnswerActions['close']>(),
  };
  here = stand(<AnswerCard view={signal({ ...VIEW, ...change })} actions={actions} />, look);
  return { actions, here };
}

describe('the card with the student’s own words', () => {
  it.each(Object.entries(STATES))(
    '%s has no barriers in light, dark, forced colors and right to left',
    async (_name, state) => {
      for (const [scheme, forced, dir] of [
        ['light', 'none', 'ltr'],
        ['dark', 'none', 'rtl'],
        ['light', 'active', 'ltr'],
      ] as const) {
        await system({ 'forced-colors': forced, 'prefers-color-scheme': scheme });
        const drawn = card(state, { dir });
        expect(await drawn.here.barriers()).toEqual([]);
        drawn.here.leave();
      }
    },
  );

  it('shows every word once, and the one that is heard lit in its sentence', () => {
    const { one } = card().here;
    expect(one('.hr-answer__words').textContent).toBe(VIEW.lines.map(({ text }) => text).join(''));
    expect(one('.hr-answer__sentence').textContent).toBe('It sticks to the walls.');
    expect(one('.hr-answer__word').textContent).toBe('sticks');
    const word = getComputedStyle(one('.hr-answer__word'));
    expect(word.backgroundColor).not.toBe(getComputedStyle(one('.hr-answer__sentence')).backgroundColor);
  });

  it('leaves the focus in the student’s field when it is pressed with the mouse', async () => {
    const field = document.createElement('textarea');
    document.body.append(field);
    const { actions, here: at } = card();
    field.focus();
    await userEvent.click(at.button('Pause'));
    expect(actions.pause).toHaveBeenCalledOnce();
    await userEvent.click(at.button('The next answer'));
    expect(actions.turn).toHaveBeenCalledWith(1);
    expect(document.activeElement).toBe(field);
  });

  it('pauses at Escape, and closes at the next', async () => {
    const { actions, here: at } = card();
    at.button('Pause').focus();
    await userEvent.keyboard('{Escape}');
    expect(actions.pause).toHaveBeenCalledOnce();
    at.leave();
    const rest = card({ phase: 'paused' });
    rest.here.button('Play').focus();
    await userEvent.keyboard('{Escape}');
    expect(rest.actions.close).toHaveBeenCalledOnce();
  });
});

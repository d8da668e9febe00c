import { signal, type Signal } from '@preact/signals-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Panel } from '@/supports/read-aloud/Panel';
import { Player } from '@/supports/read-aloud/Player';
import { Settings } from '@/supports/read-aloud/settings';
import type { View } from '@/supports/read-aloud/view';
import { stand, type Stand, system } from '../stand';
import { ACTIONS, MANY, STATES, VIEW } from './views';

/** Each row of the list: the voice, and what is said of it. */
const rows = (at: Stand): string[] =>
  [...at.root.querySelectorAll('.hr-voices__row')].map((row) =>
    [...row.querySelectorAll('bdi, .hr-small, input + span:not(:has(*))')].map((part) => part.textContent).join(' | '),
  );
const radio = (at: Stand, name: string): HTMLInputElement => {
  const row = [...at.root.querySelectorAll('.hr-voices__row')].find((each) => each.textContent?.startsWith(name));
  const input = row?.querySelector('input');
  if (!input) throw new Error(`no voice ${name}`);
  return input;
};

let here: Stand | undefined;
afterEach(() => here?.leave());

function player(change: Partial<View> = {}, look: Parameters<typeof stand>[1] = {}) {
  const view: Signal<View> = signal({ ...VIEW, ...change });
  const actions = ACTIONS();
  here = stand(<Player view={view} actions={actions} />, look);
  return { view, actions, here };
}

describe('the player has no barrier', () => {
  it.each(Object.entries(STATES))('%s', async (_name, change) => {
    const shown = player(change);
    expect(await shown.here.barriers()).toEqual([]);
    shown.here.button('Speed').click();
    await expect.poll(() => shown.here.root.querySelector('.hr-voices')).not.toBeNull();
    expect(await shown.here.barriers()).toEqual([]);
  });

  it('in the dark, from right to left, in Spanish', async () => {
    await system({ 'prefers-color-scheme': 'dark' });
    expect(await player({ note: 'guess' }, { dir: 'rtl', language: 'es' }).here.barriers()).toEqual([]);
    await system({ 'prefers-color-scheme': 'light' });
  });

  it('the panel neither', async () => {
    here = stand(<Panel settings={Settings.parse({})} change={() => {}} />);
    expect(await here.barriers()).toEqual([]);
  });
});

describe('the player', () => {
  it('does what its buttons say', () => {
    const { actions, here: at } = player();
    for (const name of ['Back one sentence', 'Pause', 'Next sentence', 'Start at a word', 'Stop reading aloud'])
      at.button(name).click();
    for (const action of ['back', 'pause', 'next', 'readFromHere', 'stop'] as const)
      expect(actions[action]).toHaveBeenCalledOnce();
  });

  it('offers what helps when the voice does not', () => {
    const stopped = player(STATES['a voice that stopped']);
    stopped.here.button('Try again').click();
    expect(stopped.actions.play).toHaveBeenCalledOnce();
    stopped.here.leave();
    const foreign = player(STATES['no voice for the language']);
    foreign.here.button('Go to the next sentence').click();
    expect(foreign.actions.skip).toHaveBeenCalledOnce();
  });

  it('goes by sentences, paragraphs or headings, and its buttons say so', async () => {
    const { view, actions, here: at } = player();
    at.button('Speed').click();
    await expect.poll(() => at.root.querySelector('fieldset')).not.toBeNull();
    const paragraph = [...at.root.querySelectorAll('label')].find((label) => label.textContent.trim() === 'Paragraph');
    paragraph?.click();
    expect(actions.change).toHaveBeenLastCalledWith({ unit: 'paragraph' });
    view.value = { ...VIEW, settings: { ...VIEW.settings, unit: 'paragraph' } };
    await expect.poll(() => at.root.querySelector('[aria-label="Next paragraph"]')).not.toBeNull();
    expect(at.button('Back one paragraph')).toBeTruthy();
  });

  it('leads back to the word when the reader has scrolled away', async () => {
    const { view, actions, here: at } = player({ away: true });
    at.button('Back to the word').click();
    expect(actions.toWord).toHaveBeenCalledOnce();
    view.value = VIEW;
    await expect.poll(() => at.root.querySelector('.hr-player__msg')).toBeNull();
  });

  it('knows who came by keyboard: they get the word cursor', async () => {
    await page.viewport(900, 700);
    const { actions, here: at } = player();
    at.button('Start at a word').focus();
    await userEvent.keyboard('{Enter}');
    expect(actions.readFromHere).toHaveBeenLastCalledWith('keyboard');
    await userEvent.click(at.button('Start at a word'));
    expect(actions.readFromHere).toHaveBeenLastCalledWith('pointer');
  });

  it('unfolded, it stays inside a window of 320 by 256', async () => {
    await page.viewport(320, 256);
    const { here: at } = player({ note: 'built-in' });
    at.button('Speed, voice and more').click();
    await expect.poll(() => at.root.querySelector('.hr-voices')).not.toBeNull();
    const { top, bottom } = at.one('.hr-player').getBoundingClientRect();
    expect([top >= 0, bottom <= 256]).toEqual([true, true]);
    await page.viewport(900, 700);
  });

  it('says where it is', () => {
    const { here: at } = player();
    expect(at.one('.hr-player__where').textContent).toBe('Sentence 17 of 28');
    const bar = at.one('[role="progressbar"]');
    expect([bar.getAttribute('aria-valuenow'), bar.getAttribute('aria-valuemax')]).toEqual(['16', '28']);
    expect(at.root.querySelectorAll('.is-done')).toHaveLength(4);
  });

  it('follows the reading', async () => {
    const { view, here: at } = player();
    view.value = { ...VIEW, phase: 'paused', position: 18 };
    await expect.poll(() => at.one('.hr-player__where').textContent).toBe('Sentence 18 of 28');
    expect(at.button('Play')).toBeTruthy();
  });

  it('changes speed and voice', async () => {
    const { actions, here: at } = player();
    at.button('Speed').click();
    await expect.poll(() => at.root.querySelector('.hr-voices')).not.toBeNull();
    at.button('Faster').click();
    expect(actions.change).toHaveBeenLastCalledWith({ rate: 1.25 });
    expect(rows(at)).toEqual([
      'Best one for this text',
      'Samuel | United States · Follows each word',
      'Handrail’s voice | United States · Follows each word',
    ]);
    radio(at, 'Handrail’s voice').click();
    expect(actions.change).toHaveBeenLastCalledWith({ voices: { en: 'handrail:en-US' } });
    radio(at, 'Best one').click();
    expect(actions.change).toHaveBeenLastCalledWith({ voices: {} });
  });

  it('says in plain words what is known of a voice, and lets it be heard', async () => {
    const { view, actions, here: at } = player({ voices: MANY });
    at.button('Voice').click();
    await expect
      .poll(() => rows(at))
      .toEqual([
        'Best one for this text',
        'Samuel | United States · Follows each word',
        'Handrail’s voice | United States · Follows each word',
        'Moira | Ireland · Follows each sentence',
        'Nobody yet | United Kingdom · Not heard here yet',
      ]);
    await expect.poll(() => actions.listVoices).toHaveBeenCalledOnce();
    at.button('Hear Moira').click();
    expect(actions.sample).toHaveBeenCalledWith('moira');
    view.value = { ...view.value, sample: { id: 'moira', state: 'speaking' } };
    await expect.poll(() => at.button('Hear Moira').getAttribute('aria-pressed')).toBe('true');
    view.value = { ...view.value, sample: { id: 'moira', state: 'silent' } };
    await expect.poll(() => rows(at)[3]).toBe('Moira | This voice made no sound. Choose another one.');
  });

  it('asks before a voice may send the text away, and takes it back', async () => {
    const { view, actions, here: at } = player({ voices: MANY });
    at.button('Voice').click();
    await expect.poll(() => at.root.querySelector('.hr-voices')).not.toBeNull();
    expect(at.root.textContent).not.toContain('Aria Online');
    at.button('More voices from the internet').click();
    await expect.poll(() => at.root.textContent).toContain('it would leave this device');
    at.button('No, keep it here').click();
    await expect.poll(() => at.root.textContent).not.toContain('it would leave this device');
    expect(actions.change).not.toHaveBeenCalled();
    at.button('More voices from the internet').click();
    await expect.poll(() => at.button('Yes, send the text')).toBeTruthy();
    expect(await at.barriers()).toEqual([]);
    at.button('Yes, send the text').click();
    expect(actions.change).toHaveBeenLastCalledWith({ internet: true });
    view.value = { ...view.value, settings: Settings.parse({ internet: true, voices: { en: 'aria', es: 'ana' } }) };
    await expect.poll(() => rows(at).at(-1)).toBe('Aria Online | United States · Sends the text over the internet');
    expect(await at.barriers()).toEqual([]);
    at.button('Take them out').click();
    expect(actions.change).toHaveBeenLastCalledWith({ internet: false, voices: { es: 'ana' } });
  });

  it('is reached and left by the keyboard: Escape folds, then pauses, then stops', async () => {
    const { view, actions, here: at } = player();
    at.button('Pause').focus();
    expect(actions.look).toHaveBeenCalled();
    at.button('Speed').click();
    await expect.poll(() => at.root.querySelector('.hr-voices')).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => at.root.querySelector('.hr-voices')).toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(actions.pause).toHaveBeenCalledOnce();
    view.value = { ...VIEW, phase: 'paused' };
    await expect.poll(() => at.root.querySelector('[aria-label="Play"]')).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(actions.stop).toHaveBeenCalledOnce();
  });

  it('keeps back, play, next and more on a small screen, and everything is behind more', async () => {
    await page.viewport(320, 480);
    const { here: at } = player();
    const shown = [...at.root.querySelectorAll('button')]
      .filter((button) => button.checkVisibility())
      .map((button) => button.ariaLabel);
    expect(shown).toEqual([
      'Back one sentence',
      'Pause',
      'Next sentence',
      'Speed, voice and more',
      'Stop reading aloud',
    ]);
    at.button('Speed, voice and more').click();
    await expect.poll(() => at.root.querySelector('.hr-voices')).not.toBeNull();
    const { left, right } = at.one('.hr-player').getBoundingClientRect();
    expect([left >= 0, right <= 320]).toEqual([true, true]);
    const small = [...at.root.querySelectorAll('button, .hr-voices label')].filter(
      (control) => control.checkVisibility() && control.getBoundingClientRect().height < 40,
    );
    expect(small).toEqual([]);
    await page.viewport(900, 700);
  });
});

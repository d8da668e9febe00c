import { signal } from '@preact/signals';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SaySettings } from '@/supports/read-aloud/SaySettings';
import { Settings } from '@/supports/read-aloud/settings';
import { stand, type Stand } from '../stand';

let here: Stand | undefined;
afterEach(() => here?.leave());

/** The settings as the panel holds them, open. */
async function open(first: Partial<Settings> = {}, look: Parameters<typeof stand>[1] = {}) {
  const settings = signal<Settings>({ ...Settings.parse({}), ...first });
  const Held = () => (
    <SaySettings
      settings={settings.value}
      change={(patch) => {
        settings.value = Settings.parse({ ...settings.peek(), ...patch });
      }}
    />
  );
  const shown = stand(<Held />, look);
  here = shown;
  shown.one('.hr-say button').click();
  await expect.poll(() => shown.root.querySelector('form')).not.toBeNull();
  const [word, sound] = [...shown.root.querySelectorAll<HTMLInputElement>('input[type=text]')];
  if (!word || !sound) throw new Error('no fields');
  return { shown, settings, word, sound };
}

describe('what the voice says', () => {
  it('has no barrier, in both directions and languages', async () => {
    const rules = [{ write: 'GIF', say: 'jif' }];
    const { shown } = await open({ say: rules });
    expect(await shown.barriers()).toEqual([]);
    shown.leave();
    const other = await open({ say: rules }, { dir: 'rtl', language: 'es' });
    expect(await other.shown.barriers()).toEqual([]);
  });

  it('leaves out what is checked', async () => {
    const { shown, settings } = await open();
    const boxes = [...shown.root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    for (const box of boxes) box.click();
    await expect
      .poll(() => settings.value)
      .toMatchObject({ skipCitations: true, skipCaptions: true, skipPageNumbers: true });
  });

  it('takes a word and how it sounds, newest first, once, and gives it up again', async () => {
    const { shown, settings, word, sound } = await open({ say: [{ write: 'gif', say: 'gif' }] });
    const heard = vi.fn<(event: Event) => void>();
    document.addEventListener('keydown', heard);
    await userEvent.type(word, ' Okafor ');
    await userEvent.type(sound, 'oh kah for');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => settings.value.say[0]).toEqual({ write: 'Okafor', say: 'oh kah for' });
    expect(shown.root.activeElement).toBe(word);
    expect(word.value + sound.value).toBe('');
    await userEvent.type(word, 'GIF');
    await userEvent.type(sound, 'jif');
    shown.button('Add').click();
    await expect.poll(() => settings.value.say.map(({ say }) => say)).toEqual(['jif', 'oh kah for']);
    document.removeEventListener('keydown', heard);
    // The page's shortcuts hear nothing of it.
    expect(heard).not.toHaveBeenCalled();
    shown.button('Take out GIF').click();
    await expect.poll(() => settings.value.say.map(({ write }) => write)).toEqual(['Okafor']);
  });

  it('takes nothing that is only half there', async () => {
    const { shown, settings, word } = await open();
    await userEvent.type(word, 'Okafor');
    expect(shown.button('Add').getAttribute('aria-disabled')).toBe('true');
    shown.button('Add').click();
    await userEvent.keyboard('{Enter}');
    expect(settings.value.say).toEqual([]);
  });
});

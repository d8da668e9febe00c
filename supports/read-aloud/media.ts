import type { ReadonlySignal } from '@preact/signals-core';
import type { MediaKey, Scene } from '@/supports/contract';
import type { Reading } from './reading';
import type { Actions } from './view';

/** Media keys for this reading, where the browser has any: from the first sound until it is over. */
export function followMediaKeys(
  { services: { mediaKeys }, effect, signal }: Pick<Scene<never>, 'services' | 'effect' | 'signal'>,
  now: ReadonlySignal<Reading>,
  speaker: ReadonlySignal<object | null>,
  actions: Pick<Actions, MediaKey>,
): void {
  if (!mediaKeys) return;
  const onKey = (key: MediaKey): void => {
    // A headset may say "play" twice; a second play would begin the word anew.
    if (key !== 'play' || now.peek().phase !== 'speaking') actions[key]();
  };
  let said: 'playing' | 'paused' | 'off' = 'off';
  const say = (reading: typeof said): void => {
    if (reading === said) return;
    said = reading;
    mediaKeys.reading(reading, onKey);
  };
  effect(() => {
    const { phase } = now.value;
    // Asked for once the voice sounds: nothing may come before the first word.
    if (phase === 'speaking') {
      if (speaker.value) say('playing');
    } else say(phase === 'paused' || phase === 'trouble' ? 'paused' : 'off');
  });
  signal.addEventListener('abort', () => say('off'));
}

import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Utterance, Voice } from '@/supports/contract';
import { wordsOf } from '@/language/words';

/** A voice that is being tried. `silent`: it did not say a word. */
export interface Sample {
  readonly id: string;
  readonly state: 'speaking' | 'silent';
}

/** Enough to know a voice by, words. */
const ENOUGH = 12;

/** The beginning of the text that is read: a sample in the text's own language, of what will be heard. */
export function sampleText(text: string, lang: string): string {
  const words = wordsOf(text, lang);
  const after = words[ENOUGH];
  return after ? text.slice(0, after.start).trimEnd() : text;
}

/** One sample at a time; pressed again, it falls silent. `heard` is called when one is over. */
export function samples(
  voice: Voice,
  heard: () => void,
  over: AbortSignal,
): {
  readonly now: ReadonlySignal<Sample | undefined>;
  play(utterance: Utterance & { voice: string }): void;
  stop(): void;
} {
  const now = signal<Sample | undefined>(undefined);
  let playing: AbortController | undefined;
  const stop = (): void => {
    playing?.abort(new DOMException('no more', 'AbortError'));
    playing = undefined;
    now.value = undefined;
  };
  over.addEventListener('abort', stop, { once: true });
  return {
    now,
    stop,
    play: (utterance) => {
      const again = now.peek()?.id === utterance.voice && now.peek()?.state === 'speaking';
      stop();
      if (again) return;
      const mine = new AbortController();
      playing = mine;
      now.value = { id: utterance.voice, state: 'speaking' };
      voice
        .speak({ ...utterance, only: true }, {}, mine.signal)
        .then(
          () => undefined,
          (error: unknown): Sample['state'] | undefined =>
            error instanceof DOMException && error.name === 'AbortError' ? undefined : 'silent',
        )
        .then(
          (state) => {
            if (playing !== mine) return;
            playing = undefined;
            now.value = state && { id: utterance.voice, state };
            heard();
          },
          () => undefined,
        );
    },
  };
}

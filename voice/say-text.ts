import { sentencesOf } from '@/language/sentences';
import type { Voice } from './contract';

/** Says a text that is no part of a reading: a help line, a meaning. One sentence at a time, as everything is said. */
export const sayText =
  (voice: Voice) =>
  async (text: string, lang: string, signal: AbortSignal): Promise<void> => {
    const utterances = sentencesOf(text, lang)
      .map(({ start, end }) => ({ text: text.slice(start, end), lang, rate: 1 }))
      .filter((one) => /[\p{L}\p{N}]/u.test(one.text));
    for (const [index, utterance] of utterances.entries()) {
      const next = utterances[index + 1];
      await voice.speak(utterance, { start: () => next && voice.prepare?.(next) }, signal);
    }
  };

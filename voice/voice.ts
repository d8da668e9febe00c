import { baseLanguage } from '@/language/passage-language';
import { type Utterance, type Voice, VoiceTrouble } from './contract';
import { another, embeddedChoices, type EmbeddedVoice } from './embedded';
import { SystemVoiceFailed, type SystemVoices } from './system';

/**
 * One voice for everything a page says: the best local one of the system for the language, else the embedded one.
 * A voice proves itself by speaking; one that does not is not asked again. Something new silences what is being said,
 * which then rejects with an AbortError.
 */
export function createVoice({ system, embedded }: { system: SystemVoices; embedded: EmbeddedVoice }): Voice {
  let current: AbortController | undefined;
  const ownVoice = (utterance: Utterance): Utterance => {
    const chosen = embeddedChoices.find(({ id }) => id === utterance.voice);
    if (chosen || utterance.voice === undefined) return utterance;
    const { voice: _system, ...rest } = utterance;
    return rest;
  };

  async function speakBy(utterance: Utterance, on: Parameters<Voice['speak']>[1], signal: AbortSignal): Promise<void> {
    const wantsEmbedded = embeddedChoices.some(({ id }) => id === utterance.voice);
    if (!wantsEmbedded) {
      for (const voice of await system.voicesFor(utterance)) {
        signal.throwIfAborted();
        try {
          await system.speak(voice, utterance, on, signal);
          return;
        } catch (error) {
          if (!(error instanceof SystemVoiceFailed)) throw error;
          // Half a sentence was heard: the reader decides where to go on.
          if (error.heard) throw new VoiceTrouble('stopped');
        }
      }
    }
    signal.throwIfAborted();
    if (!embedded.speaks(utterance.lang)) throw new VoiceTrouble('no-language');
    await embedded.speak(ownVoice(utterance), on, signal);
  }

  return {
    voices: async () => [...(await system.choices()), ...embeddedChoices],
    prepare: (utterance) => {
      // Only the embedded voice can work ahead; the system's begins at once.
      void system.voicesFor(utterance).then(
        (voices) => {
          const own = voices.length === 0 || embeddedChoices.some(({ id }) => id === utterance.voice);
          if (own) embedded.prepare(ownVoice(utterance));
        },
        () => undefined,
      );
    },
    speak: async (utterance, on, signal) => {
      signal.throwIfAborted();
      current?.abort(another());
      const mine = new AbortController();
      current = mine;
      try {
        await speakBy(utterance, on, AbortSignal.any([signal, mine.signal]));
      } finally {
        if (current === mine) current = undefined;
      }
    },
  };
}

/** Does any of the computer's own voices speak this language? */
export const systemSpeaks = async (voice: Voice, lang: string): Promise<boolean> =>
  (await voice.voices()).some(
    (one) => !one.embedded && baseLanguage(one.lang.replace('_', '-')) === baseLanguage(lang),
  );

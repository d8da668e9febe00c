import { type Utterance, type Voice, VoiceTrouble } from './contract';
import { another, embeddedChoices, type EmbeddedVoice } from './embedded';
import type { Candidate, SystemVoices } from './system';

/** 'system': whatever the computer has, in place of what broke. */
type Step = Candidate | 'embedded' | 'system';

/**
 * One voice for everything a page says: the best local one of the system for the language, else the embedded one.
 * A voice proves itself by speaking; where one breaks, the next goes on at the word. Something new silences what is
 * being said, which then rejects with an AbortError.
 */
export function createVoice({ system, embedded }: { system: SystemVoices; embedded: EmbeddedVoice }): Voice {
  let current: AbortController | undefined;
  const isOwn = (id: string | undefined): boolean => embeddedChoices.some((choice) => choice.id === id);
  const ownVoice = (utterance: Utterance): Utterance => {
    if (utterance.voice === undefined || isOwn(utterance.voice)) return utterance;
    const { voice: _system, ...rest } = utterance;
    return rest;
  };

  /** Who may say it, in the order in which they are asked. */
  async function stepsFor(utterance: Utterance): Promise<Step[]> {
    const own = isOwn(utterance.voice);
    const ours: Step[] = embedded.speaks(utterance.lang) ? ['embedded'] : [];
    if (utterance.only) return own ? ours : [...(await system.voicesFor(utterance))];
    // What the computer has is not asked for first where ours was chosen.
    if (own && ours.length > 0) return [...ours, 'system'];
    return [...(await system.voicesFor(utterance)), ...ours, ...(await system.voicesFor(utterance, { resting: true }))];
  }

  async function speakBy(utterance: Utterance, on: Parameters<Voice['speak']>[1], signal: AbortSignal): Promise<void> {
    const steps = await stepsFor(utterance);
    if (steps.length === 0) throw new VoiceTrouble(utterance.only ? 'no-voice' : 'no-language');
    let at = 0;
    let begun = false;
    let called = -1;
    const word = (start: number, end: number): void => {
      // The word at which one voice broke is begun again by the next: it is lit already.
      if (start !== called) on.word?.(start, end);
      called = start;
    };
    const tells = {
      start: (by: { id: string; followsWords: boolean; embedded: boolean }): void => {
        begun = true;
        on.start?.(by);
      },
    };
    for (let step = steps.shift(); step; step = steps.shift()) {
      signal.throwIfAborted();
      const from = at;
      if (step === 'system') {
        steps.push(...(await system.voicesFor(utterance)));
        continue;
      }
      if (step === 'embedded') {
        const text = utterance.text.slice(from);
        const moved = (start: number, end: number): void => {
          at = from + start;
          word(at, from + end);
        };
        try {
          await embedded.speak(ownVoice({ ...utterance, text }), { ...tells, word: moved }, signal);
          return;
        } catch (error) {
          if (!(error instanceof VoiceTrouble)) throw error;
          continue;
        }
      }
      // The first time that a voice is heard, ours stands ready behind it.
      if (steps.includes('embedded') && !(await system.isProved(step))) embedded.prepare(ownVoice(utterance));
      const broke = await system.speak(step, utterance, from, { ...tells, word }, signal);
      if (!broke) return;
      at = broke.at;
      // Silence has cost a second already: the one that surely speaks is next.
      if (broke.silent && steps.includes('embedded'))
        steps.sort((a, b) => Number(b === 'embedded') - Number(a === 'embedded'));
    }
    throw new VoiceTrouble(begun ? 'stopped' : 'no-voice');
  }

  return {
    voices: async () => [...(await system.choices()), ...embeddedChoices],
    prepare: (utterance) => {
      system.ready(utterance);
      // Only the embedded voice can work ahead; the system's begins at once.
      void stepsFor(utterance).then(
        ([first]) => {
          if (first === 'embedded') embedded.prepare(ownVoice(utterance));
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

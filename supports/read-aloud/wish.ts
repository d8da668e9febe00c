import type { SpeechWish } from '@/language/speech/spoken-forms';
import { baseLanguage } from '@/language/passage-language';
import type { Pack } from '@/model/pack';
import type { VoiceChoice } from '@/supports/contract';
import type { Settings } from './settings';

/** What is said otherwise, or not at all: the learner's own words before the teacher's. */
export const wishOf = (settings: Settings, pack: Pack | undefined, voices: readonly VoiceChoice[]): SpeechWish => ({
  languages: [...new Set(voices.map(({ lang }) => baseLanguage(lang)))].toSorted(),
  say: [...settings.say, ...(pack?.say ?? [])],
  skipCitations: settings.skipCitations,
  skipCaptions: settings.skipCaptions,
  skipPageNumbers: settings.skipPageNumbers,
});

/** The same wish as before is the same object: another pace is no reason to find all sentences anew. */
export function wishesOf(wish: () => SpeechWish): () => SpeechWish {
  let last = wish();
  let known = JSON.stringify(last);
  return () => {
    const next = wish();
    const told = JSON.stringify(next);
    if (told !== known) [last, known] = [next, told];
    return last;
  };
}

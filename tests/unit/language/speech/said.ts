import { spokenForms, type SpeechWish } from '@/language/speech/spoken-forms';

/** The sentence as it is said, with the gaps closed that only part words from each other. */
export function saidOf(text: string, lang = 'en', wish: SpeechWish = {}): string {
  let said = '';
  let at = 0;
  for (const form of spokenForms(text, lang, wish)) {
    said += text.slice(at, form.start) + form.say;
    at = form.end;
  }
  return (said + text.slice(at)).replaceAll(/\s+/g, ' ').trim();
}

import { abbreviationsFor } from '@/language/abbreviations';
import { endsAt, FREE_AFTER, type FormRule, oneOf } from './form';
import type { Meaning, SpeechWords } from './speech-words';

/** Abbreviations in full, each where it has that meaning. */
export function shortFormRules(words: SpeechWords, lang: string): readonly FormRule[] {
  const { starters } = abbreviationsFor(lang);
  // Between the letters of "p. ej." there may be a space.
  const written = oneOf(words.abbreviations.keys()).replaceAll('\\.', '\\.\\s?').replaceAll(' ', '\\s');
  const bare = oneOf(words.bare);
  const fits = ({ when }: Meaning, before: string, after: string): boolean => {
    switch (when) {
      case 'always':
        return true;
      case 'number':
        return /^\s?[#\d]|^\s[IVXLC]+(?!\p{L})/u.test(after);
      case 'name':
        return /^\s\p{Lu}/u.test(after);
      case 'place': {
        const name = /(?:^|\s)(\p{Lu}[\p{L}'’-]*|\d+(?:st|nd|rd|th)),?\s$/u.exec(before)?.[1];
        return name !== undefined && !starters.has(name.toLowerCase());
      }
    }
  };
  return [
    {
      pattern: new RegExp(`(?<![\\p{L}\\p{N}.@/])(${written})\\.(?![\\p{L}\\p{N}])`, 'giu'),
      say({ 0: all, 1: found = '', index }, text) {
        const meanings = words.abbreviations.get(found.toLowerCase().replaceAll(/\.\s/g, '.'));
        const after = text.slice(index + all.length);
        const meaning = meanings?.find((each) => fits(each, text.slice(0, index), after));
        if (!meaning) return undefined;
        return endsAt(text, index + all.length) && /^[\s\p{Pe}\p{Pf}"']*$/u.test(after)
          ? `${meaning.say}.`
          : meaning.say;
      },
    },
    {
      pattern: new RegExp(`(?<![\\p{L}\\p{N}.@/])(${bare})${FREE_AFTER}(?!\\.)`, 'giu'),
      say({ 0: all, index }, text) {
        const after = text.slice(index + all.length);
        return words.abbreviations.get(all.toLowerCase())?.find((each) => fits(each, text.slice(0, index), after))?.say;
      },
    },
    {
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}/])(${oneOf(words.slashes.keys())})(?![\\p{L}\\p{N}/])|(?<![\\p{L}\\p{N}/])w/(?=\\p{L})`,
        'giu',
      ),
      say: ([all]) => words.slashes.get(all.toLowerCase()),
    },
  ];
}

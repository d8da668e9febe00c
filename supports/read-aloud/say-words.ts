import { baseLanguage } from '@/language/passage-language';
import { plainFormula } from './latex';
import type { SayWords } from './passages';
import en from './strings/en.json';
import es from './strings/es.json';

/** In the language of the text, whatever language Handrail's own words are in. */
export const sayWords: SayWords = (lang) => {
  const words = baseLanguage(lang) === 'es' ? es : en;
  return {
    formula: ({ latex, alt }) => (latex === undefined ? (alt ?? '') : plainFormula(latex)),
    picture: (description) => words['say.picture'].replace('{description}', () => description),
    code: (lines) => words['say.code'].replace('{lines}', String(lines)),
  };
};

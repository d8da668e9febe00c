import { baseLanguage } from '@/language/passage-language';
import { plainFormula } from './latex';
import { speechWordsFor } from '@/language/speech/spoken-forms';
import type { SayWords } from './passages';
import en from './strings/en.json';
import es from './strings/es.json';

const CATALOGUES: Readonly<Record<string, typeof en>> = { en, es };

/**
 * In the language of the text, whatever language Handrail's own words are in. Where it has none of them, nothing is
 * put between the words of the page: an English "Row 2" would be read by a voice that knows no English.
 */
export const sayWords: SayWords = (lang) => {
  const words = CATALOGUES[baseLanguage(lang)];
  const blank = speechWordsFor(lang)?.blank ?? '';
  const formula: ReturnType<SayWords>['formula'] = ({ latex, alt }) =>
    latex === undefined ? (alt ?? '') : plainFormula(latex);
  if (!words) return { formula, picture: (description) => description, code: undefined, blank, row: undefined };
  return {
    formula,
    picture: (description, from) =>
      words[from ? (`say.picture.${from}` as const) : 'say.picture'].replace('{description}', () => description),
    code: (lines) => words['say.code'].replace('{lines}', String(lines)),
    blank,
    row: (row) => words['say.row'].replace('{row}', String(row)),
  };
};

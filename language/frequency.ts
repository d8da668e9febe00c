import * as z from 'zod/mini';
import { lemmasOf } from './lemma';
import { paths } from './lexicon-format';
import type { Read } from './shelf';

/**
 * How often English words are met, on the Zipf scale (log10 of uses in a billion words): "school" 5.5, "teacher" 4.8,
 * "volcano" 3.6, "infer" 3.0, "photosynthesis" 2.4. All forms of a word count together, so that "evaporates" is as hard as
 * "evaporate".
 *
 * The table, made by `npm run data`, is one text: the words in the order of code units, each with its sign behind it
 * ("evaporateP"). It is searched in place: 0.5 MB, where a map of its 52,000 entries would be 4 MB.
 */
export interface Frequencies {
  /** `word`: any form, in lower case. Undefined when nobody counted it: a rare word, a name or a slip of the pen. */
  zipfOf(word: string): number | undefined;
}

/** None of these may stand in a word. */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&()*+,./:;<';
const STEP = 0.1;
const LEAST = 1.5;
const LETTER_A = 97;
const APOSTROPHE = 39;

const signOf = (zipf: number): string =>
  SIGNS.charAt(Math.min(SIGNS.length - 1, Math.max(0, Math.round((zipf - LEAST) / STEP))));
export const entryOf = (word: string, zipf: number): string => word + signOf(zipf);
export const sameSign = (a: number | undefined, b: number): boolean => a !== undefined && signOf(a) === signOf(b);

export const isCountable = (word: string): boolean => /^[a-z'-]+$/.test(word);

const isSign = (code: number): boolean => code < LETTER_A && code !== APOSTROPHE && code !== 45;

export function frequencyTable(table: string): Frequencies {
  const counted = (word: string): number | undefined => {
    let low = 0;
    let high = table.length;
    while (low < high) {
      let start = (low + high) >> 1;
      while (start > low && !isSign(table.charCodeAt(start - 1))) start--;
      let at = start;
      let difference = 0;
      while (difference === 0) {
        const code = table.charCodeAt(at);
        const here = isSign(code) ? 0 : code;
        const asked = at - start < word.length ? word.charCodeAt(at - start) : 0;
        if (here === 0 && asked === 0) return LEAST + SIGNS.indexOf(table.charAt(at)) * STEP;
        difference = here - asked;
        at++;
      }
      if (difference > 0) high = start;
      else {
        while (!isSign(table.charCodeAt(at - 1))) at++;
        low = at;
      }
    }
    return undefined;
  };
  /** The table has the forms that were met; a form that was not ("photosynthesizes") is as hard as its base. */
  const anyForm = (word: string): number | undefined => {
    const whole = counted(word);
    if (whole !== undefined) return whole;
    const found = lemmasOf(word, new Map()).flatMap(({ lemma }) => counted(lemma) ?? []);
    return found.length > 0 ? Math.max(...found) : undefined;
  };
  return {
    zipfOf(word) {
      const known = anyForm(word);
      if (known !== undefined || !word.includes('-')) return known;
      // "ice-covered" is as hard as its harder part.
      const parts = word.split('-').map(anyForm);
      return parts.every((part) => part !== undefined) ? Math.min(...parts) : undefined;
    },
  };
}

/** `read` as the lexicon's. The table is read when somebody asks first, and again when that went wrong. */
export function createFrequencies(read: Read): { ready(): Promise<Frequencies> } {
  let loaded: Promise<Frequencies> | undefined;
  return {
    ready: () => {
      loaded ??= read(paths.frequencies).then((text) => frequencyTable(z.string().parse(text)));
      loaded.catch(() => (loaded = undefined));
      return loaded;
    },
  };
}

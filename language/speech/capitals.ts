import type { Form, FormRule } from './form';
import type { SpeechWords } from './speech-words';

/** Words of a row in capitals that make it a row, and not three acronyms. */
const ROW = 3;
/** From this length on a word in capitals is a word ("IMPORTANT"), unless it is known to be none. */
const LONG = 7;
const VOWEL = /[AEIOUYÁÉÍÓÚÜ]/;

/** Voices spell what they take for an acronym: "READ ALL" is given to them in small letters. */
export const capitalsRule = (words: SpeechWords): FormRule => ({
  pattern:
    /(?<![\p{L}\p{N}_@/.-])\p{Lu}[\p{Lu}’']{0,40}(?:[\s,:!¡¿?—–-]{1,3}\p{Lu}[\p{Lu}’']{0,40}){0,200}(?![\p{L}\p{N}_@])/gu,
  say({ 0: row, index }) {
    const found = [...row.matchAll(/\p{Lu}[\p{Lu}’']*/gu)];
    const isPlain = (word: string): boolean => words.plainWords.has(word.toLowerCase());
    const shouted =
      found.length >= ROW && found.some(({ 0: word }) => word.length > 1 && (isPlain(word) || word.length >= LONG));
    const forms: Form[] = [];
    for (const { 0: word, index: at } of found) {
      if (word.length < 2 || words.acronyms.has(word) || !VOWEL.test(word)) continue;
      if (!shouted && !isPlain(word) && word.length < LONG) continue;
      forms.push({ start: index + at, end: index + at + word.length, say: word.toLowerCase() });
    }
    return forms;
  },
});

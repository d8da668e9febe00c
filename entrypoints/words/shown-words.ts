import type { MyWord } from '@/model/review';
import type { SavedWord } from '@/model/saved-word';

/** Which word it is, on this page. */
export const idOf = ({ lang, lemma }: SavedWord): string => `${lang} ${lemma.toLowerCase()}`;

/** Without capitals and accents: "sequia" finds "sequía". */
const flat = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

export interface Wish {
  readonly search: string;
  /** Title of the text that words came from; empty: all texts. */
  readonly text: string;
}

/** Those that the learner looks for: in the word, its meaning, its gloss or its sentence. */
export function shownWords<W extends MyWord>(words: readonly W[], { search, text }: Wish): readonly W[] {
  const wanted = flat(search.trim());
  return words.filter(
    ({ word: { surface, lemma, definition, gloss, sentence, title } }) =>
      (text === '' || title === text) &&
      [surface, lemma, definition, gloss?.text ?? '', sentence].some((each) => flat(each).includes(wanted)),
  );
}

/** Texts that words came from, the newest first. */
export const textsOf = (words: readonly MyWord[]): readonly string[] => [
  ...new Set(words.map(({ word }) => word.title).filter((title) => title !== '')),
];

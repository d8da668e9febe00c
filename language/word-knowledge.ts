import { createFrequencies } from './frequency';
import { Core, Forms, paths } from './lexicon-format';
import { termsBy, type WordKnowledge } from './notable-words';
import { Shelf, type Read } from './shelf';

/** `read` as the lexicon's. Rejects when the frequencies cannot be read; the next question asks for them again. */
export function createWordKnowledge(read: Read): { ready(): Promise<WordKnowledge> } {
  const shelf = new Shelf(read);
  const frequencies = createFrequencies(read);
  return {
    async ready() {
      const [core, irregular, table] = await Promise.all([
        shelf.whole(paths.core('en'), Core, (entries = []) =>
          termsBy(
            entries.map(({ word, subject }) => ({
              term: word,
              hardness: subject === 'academic' ? 'academic' : 'school',
            })),
          ),
        ),
        shelf.whole(
          paths.forms,
          Forms,
          (forms): ReadonlyMap<string, readonly string[]> => new Map(Object.entries(forms ?? {})),
        ),
        frequencies.ready(),
      ]);
      return { core, irregular, zipfOf: (word) => table.zipfOf(word) };
    },
  };
}

import type { Gloss, Sense, WordHelp } from '@/model/word-help';
import type { Task } from './task';
import type { Ask } from './words';

/** What a verb of the directions is called at home: there where nobody has said the directions in that language. */
export interface TaskWord {
  /** As the directions say it. */
  readonly word: string;
  readonly gloss: Gloss;
}

const MOST = 6;

/** In directions a task verb is a verb: "list" and "state" have other senses that come first elsewhere. */
const senseOf = ({ senses }: WordHelp): Sense | undefined =>
  senses.find(({ pos, source }) => pos === 'verb' && source !== 'wordnet') ?? senses.find(({ pos }) => pos === 'verb');

/** Of directions without a translation, in their order; those without a word in `home` (BCP 47) are left out. */
export async function taskWordsOf(
  { map, directions, handIn }: Pick<Task, 'map' | 'directions' | 'handIn'>,
  home: string,
  ask: Ask,
): Promise<readonly TaskWord[]> {
  const seen = new Set<string>();
  const verbs = [...directions, ...handIn]
    .filter(({ told }) => told.length === 0)
    .flatMap((quoted) => quoted.verbs)
    .filter((verb) => {
      const word = map.textOf(verb).toLowerCase();
      const known = seen.has(word);
      seen.add(word);
      return !known;
    })
    .slice(0, MOST);
  const found = await Promise.all(
    verbs.map(async (verb): Promise<readonly TaskWord[]> => {
      const sentence = map.sentenceAt(verb);
      if (!sentence) return [];
      const help = await ask({
        sentence: map.textOf(sentence),
        start: verb.start - sentence.start,
        end: verb.end - sentence.start,
        lang: 'en',
        home,
        ahead: true,
      }).catch((): undefined => undefined);
      const gloss = help && senseOf(help)?.glosses[0];
      return help && gloss ? [{ word: help.surface.toLowerCase(), gloss }] : [];
    }),
  );
  return found.flat();
}

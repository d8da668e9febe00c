import type { Span } from '@/model/activity';
import type { TextMap } from '@/model/text-map';
import type { Gloss, Sense, WordHelp } from '@/model/word-help';
import type { Services } from '@/supports/contract';
import { sameLanguage } from './languages';

/** A task verb with what it asks for. */
export interface TaskWord {
  /** As the directions say it, "fill in" whole. */
  readonly word: string;
  /** BCP 47 of the word and its meaning. */
  readonly lang: string;
  readonly at: Span;
  /** In easy words of the text's own language. */
  readonly meaning: string;
  /** In the home language. */
  readonly gloss?: Gloss;
}

/** In directions a task verb is a verb: "list", "state" and "support" have other senses that come first elsewhere. */
const senseOf = ({ senses }: WordHelp): Sense | undefined =>
  senses.find(({ pos, source }) => pos === 'verb' && (source === 'pack' || source === 'school' || source === 'core')) ??
  senses.find(({ pos }) => pos === 'verb') ??
  senses[0];

/** What the verbs mean, in their order; those without a meaning are left out. Rejects when the dictionary is silent. */
export async function taskWords(
  verbs: readonly Span[],
  text: TextMap,
  home: string,
  lexicon: Services['lexicon'],
  signal: AbortSignal,
): Promise<readonly TaskWord[]> {
  const words = await Promise.all(
    verbs.map(async (verb): Promise<readonly TaskWord[]> => {
      const sentence = text.sentenceAt(verb);
      const lang = text.block(verb.key)?.lang ?? 'en';
      if (!sentence) return [];
      const help = await lexicon.help(
        {
          sentence: text.textOf(sentence),
          start: verb.start - sentence.start,
          end: verb.end - sentence.start,
          lang,
          home,
          // Nobody asked for these words one by one: they count as no look-up of the learner's.
          ahead: true,
        },
        signal,
      );
      const sense = senseOf(help);
      if (!sense) return [];
      const gloss = sense.glosses.find((each) => sameLanguage(each.lang, home));
      const at = { key: verb.key, start: sentence.start + help.start, end: sentence.start + help.end };
      const word = { word: help.surface, lang, at, meaning: sense.definition };
      return [gloss ? { ...word, gloss } : word];
    }),
  );
  const seen = new Set<string>();
  return words.flat().filter(({ word }) => {
    const known = seen.has(word.toLowerCase());
    seen.add(word.toLowerCase());
    return !known;
  });
}

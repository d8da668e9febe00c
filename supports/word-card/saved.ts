import type { SavedWord } from '@/model/saved-word';
import { glossesFor, quoted, type WordView } from './view';

/** Where the word was met. */
export interface Met {
  readonly title: string;
  readonly href: string;
  readonly now: Date;
}

/** What is kept of a word: the meaning that is shown, in the sentence it was met in. */
export function savedWordOf({ help, lang, home, sentence }: WordView, chosen: number, met: Met): SavedWord | undefined {
  const sense = help.senses[chosen];
  if (!sense) return undefined;
  const gloss = home === undefined ? undefined : glossesFor(sense, home)[0];
  return {
    lang,
    lemma: help.lemma === '' ? help.surface : help.lemma,
    surface: help.surface,
    definition: sense.definition,
    ...(gloss ? { gloss: { text: gloss.text, lang: gloss.lang } } : {}),
    // It was found for the first meaning.
    ...(help.picture && chosen === 0 ? { picture: help.picture } : {}),
    sentence: quoted(sentence).trim(),
    title: met.title,
    href: met.href,
    saved: met.now.toISOString(),
  };
}

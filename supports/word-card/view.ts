import type { Translate } from '@/components/text';
import { checkedBy } from '@/components/word/checked';
import { glossesFor } from '@/components/word/language';
import type { Gloss, Sense, Source, WordHelp } from '@/model/word-help';

export { directionOf, glossesFor, ownName, quoted, sameLanguage } from '@/components/word/language';

/** The word in whose card this one was looked up. */
export interface Under {
  /** How many cards lie below this one. */
  readonly depth: number;
  readonly surface: string;
  readonly lang: string;
}

interface Named {
  readonly surface: string;
  readonly lang: string;
  readonly under?: Under | undefined;
}

/** A word that the dictionary answered about. */
export interface WordView {
  readonly kind: 'word';
  readonly help: WordHelp;
  readonly lang: string;
  /** The language of the glosses wanted; undefined until chosen. */
  readonly home: string | undefined;
  /** What the word stands in: `help.start` and `help.end` are places in it. */
  readonly sentence: string;
  /** The reader guesses first, where there is enough to choose among. */
  readonly guess?: boolean;
  readonly under?: Under | undefined;
}

/** What the card shows. */
export type View =
  | ({ readonly kind: 'waiting' } & Named)
  | WordView
  /** The word list did not answer. */
  | ({ readonly kind: 'silent' } & Named)
  /** Word help is not open for this kind of text here, or not for this word. */
  | ({ readonly kind: 'closed'; readonly word?: 'tested' | 'other' } & Named);

export const surfaceOf = (view: View): string => (view.kind === 'word' ? view.help.surface : view.surface);

/** 'school': Handrail's words for school; 'own-school': the learner's school itself. */
export type Origin = 'teacher' | 'own-school' | 'school' | 'dictionary';
export const originOf = (source: Source): Origin =>
  source === 'pack' ? 'teacher' : source === 'school' ? 'own-school' : source === 'core' ? 'school' : 'dictionary';

/** Who says so: one line, or two when meaning and gloss come from different hands. Keys of the strings. */
export type SourceLine = {
  readonly origin: Origin;
  readonly key: `source.${Origin}` | `source.meaning.${Origin}` | `source.gloss.${Origin}`;
  /** Of the gloss alone: whether a speaker of the language has looked at it. */
  readonly checked?: 'checked' | 'unchecked';
};

/** The line in words. `ui`: of Handrail's own words. */
export function sourceWords({ key, checked }: SourceLine, gloss: Gloss | undefined, t: Translate, ui: string): string {
  const by = checked === 'checked' && gloss ? checkedBy(gloss, ui) : undefined;
  const says = by
    ? t(`word-card.source.checked-by${by.date === undefined ? '' : '-on'}`, by)
    : checked && t(`word-card.source.${checked}`);
  return [t(`word-card.${key}`), ...(says === undefined ? [] : [says])].join(' ');
}

export function sourceLines(sense: Sense, gloss: Gloss | undefined): readonly SourceLine[] {
  const meaning = originOf(sense.source);
  if (!gloss) return [{ origin: meaning, key: `source.${meaning}` }];
  const word = originOf(gloss.source);
  // A teacher stands for their own words, so only a dictionary's are called unchecked.
  const checked = gloss.reviewed ? 'checked' : word === 'teacher' ? undefined : 'unchecked';
  const mark: Pick<SourceLine, 'checked'> = checked === undefined ? {} : { checked };
  if (word === meaning) return [{ origin: word, key: `source.${word}`, ...mark }];
  return [
    { origin: meaning, key: `source.meaning.${meaning}` },
    { origin: word, key: `source.gloss.${word}`, ...mark },
  ];
}

/** The lemma, when it is worth showing beside the word as it stands. */
export const lemmaToShow = (help: Pick<WordHelp, 'surface' | 'lemma'>): string | undefined =>
  help.lemma.toLowerCase() === help.surface.toLowerCase() || help.lemma === '' ? undefined : help.lemma;

/** One sentence for a screen reader when the card opens and the focus stays where it is. */
export function spokenSummary(view: View): string {
  // Who guesses first is not told.
  if (view.kind !== 'word' || view.guess) return surfaceOf(view);
  const sense = view.help.senses[0];
  const gloss = sense && view.home !== undefined ? glossesFor(sense, view.home)[0]?.text : undefined;
  return [view.help.surface, sense?.definition, gloss].filter((part) => part !== undefined).join('. ');
}

/** What kind of word it is, and its syllables: the line under it. Empty when neither is known. */
export function aboutOf({ senses, name, syllables }: WordHelp, t: Translate): string {
  const [sense] = senses;
  const parts: string[] = [];
  if (!sense && name) parts.push(t('word-card.pos.name'));
  if (sense && sense.pos !== 'other') parts.push(t(`word-card.pos.${sense.pos}`));
  if (syllables && sense) parts.push(syllables.length === 1 ? t('word-card.one-syllable') : syllables.join('·'));
  return parts.join(' · ');
}

import type { NotableAnswer, NotableQuestion, NotableWord } from '@/model/notable';
import { isKnown, textMark, type WordPlace } from '@/model/word-places';
import { type Candidate, chosenFor, type Knows, reasonsFor } from './notable';

export interface Choice {
  readonly question: Pick<NotableQuestion, 'text' | 'help'>;
  readonly candidates: readonly Candidate[];
  /** How many words the text has. */
  readonly words: number;
  /** The learner's places, by lemma. */
  readonly places: ReadonlyMap<string, WordPlace>;
  /** Days since 1970. */
  readonly day: number;
  /** Has the dictionary something to say of it? */
  readonly has: (lemma: string) => Promise<boolean>;
}

/** What is marked for this learner. A word that is only rare and that no dictionary has may be a slip of the pen, or foreign. */
export async function notableFor({ question, candidates, words, places, day, has }: Choice): Promise<NotableAnswer> {
  const here = textMark(question.text);
  const placesOf = ({ forms }: Candidate): WordPlace[] => forms.flatMap((form) => places.get(form) ?? []);
  const knownAs = (candidate: Candidate): WordPlace[] => placesOf(candidate).filter((place) => isKnown(place, day));
  const knows = (candidate: Candidate): Knows => {
    const known = knownAs(candidate);
    if (known.length === 0) return 'no';
    return known.some(({ text }) => text === here) ? 'from-here' : 'from-before';
  };

  let left = candidates;
  let chosen = chosenFor(left, words, question.help, knows);
  const checked = new Map<string, boolean>();
  for (;;) {
    const rare = [...chosen.marked, ...chosen.known].filter(
      ({ kind, lemma }) => kind === 'rare' && !checked.has(lemma),
    );
    if (rare.length === 0) break;
    await Promise.all(rare.map(async ({ lemma }) => checked.set(lemma, await has(lemma))));
    if (rare.every(({ lemma }) => checked.get(lemma) === true)) break;
    left = left.filter(({ lemma }) => checked.get(lemma) !== false);
    chosen = chosenFor(left, words, question.help, knows);
  }

  return {
    words: chosen.marked.map((candidate): NotableWord => {
      const rated = placesOf(candidate).find(({ by, text }) => by === 'rated' && text === here);
      return {
        span: candidate.span,
        lemma: candidate.lemma,
        reasons: reasonsFor(candidate),
        ...(rated ? { rated: rated.step } : {}),
      };
    }),
    known: chosen.known.map((candidate) => ({
      lemma: candidate.lemma,
      as: knownAs(candidate).map(({ lemma }) => lemma),
    })),
  };
}

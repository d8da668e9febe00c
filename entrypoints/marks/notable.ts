import type { Lexicon } from '@/language/lexicon';
import { notableIn } from '@/language/notable-words';
import type { Read } from '@/language/shelf';
import { notableFor } from '@/language/word-choice';
import { createWordKnowledge } from '@/language/word-knowledge';
import type { NotableAnswer, NotableQuestion } from '@/model/notable';
import { dayOf } from '@/model/word-places';
import { inSlices } from '@/utils/slices';
import { readPlaces } from '@/utils/word-places-store';

/** Chooses the words of a text, away from the page: see docs/decisions/016-marked-words.md. */
export function createNotable(
  read: Read,
  lexicon: Pick<Lexicon, 'has'>,
): (question: NotableQuestion) => Promise<NotableAnswer> {
  const knowledge = createWordKnowledge(read);
  const alive = new AbortController().signal;
  return async (question) => {
    const { blocks, terms, help } = question;
    const { candidates, words } = await inSlices(notableIn(blocks, terms, help, await knowledge.ready()), alive);
    const forms = [...new Set(candidates.flatMap((candidate) => candidate.forms))];
    // A store that cannot be read is no reason to mark nothing; the panel says so when something was to be kept.
    const places = await readPlaces('en', forms).catch(() => new Map<string, never>());
    return notableFor({
      question,
      candidates,
      words,
      places,
      day: dayOf(Date.now()),
      has: (lemma) => lexicon.has(lemma),
    });
  };
}

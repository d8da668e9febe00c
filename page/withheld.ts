import { termFor } from '@/language/pack-terms';
import { wordsOf } from '@/language/words';
import type { Term } from '@/model/pack';
import type { Deciders } from '@/model/policy';
import type { WordHelp, WordQuestion } from '@/model/word-help';
import type { Services } from '@/supports/contract';

/** Characters on both sides of a word that may belong to the same term. */
const AROUND = 80;

type Place = Pick<WordQuestion, 'sentence' | 'start' | 'end' | 'lang'>;

/** Is a word of this stretch one of these terms, or a part of one, in any of its forms? */
const holds = (terms: Term[], { sentence, start, end, lang }: Place): boolean =>
  terms.length > 0 &&
  wordsOf(sentence, lang)
    .filter((word) => word.start < end && start < word.end)
    .some((word) => termFor({ terms }, { sentence, lang, start: word.start, end: word.end }) !== null);

const whole = (sentence: string, lang: string): Place => ({ sentence, start: 0, end: sentence.length, lang });

const withheld = ({ sentence, start, end }: Place, why: 'tested' | 'other'): WordHelp => ({
  surface: sentence.slice(start, end),
  start,
  end,
  lemma: '',
  senses: [],
  name: false,
  withheld: why,
});

/**
 * The services of a support, with word help as an assessment leaves it: a tested word is explained nowhere, what a
 * teacher opened explains the words of their pack alone, and of a word no more is told than the table names.
 */
export function withheldFrom(id: string, services: Services, { teacher, code }: Deciders): Services {
  const { lexicon, words, pack } = services;
  const tested: Term[] = (teacher?.tested ?? []).map((term) => ({ term }));
  // What an accommodation code opened explains every word that is not tested.
  const approved = code?.allow?.includes(id) ? undefined : (pack.peek()?.pack.terms ?? []);
  const why = (place: Place): 'tested' | 'other' | undefined =>
    holds(tested, place) ? 'tested' : approved && !holds(approved, place) ? 'other' : undefined;

  return {
    ...services,
    lexicon: {
      help: async (question, signal) => {
        const kept = why(question);
        if (kept) return withheld(question, kept);
        const { surface, start, end, lemma, senses, name, picture } = await lexicon.help(question, signal);
        // A phrase of the dictionary may reach further than the word that was asked about, and it knows "ran" as "run".
        if (holds(tested, { ...question, start, end }) || holds(tested, whole(lemma, question.lang)))
          return withheld(question, 'tested');
        const meaning = { surface, start, end, lemma, senses, name };
        return teacher?.measures === 'content'
          ? { ...meaning, ...(picture && { picture }) }
          : { ...meaning, unsaid: true };
      },
    },
    words: {
      ...words,
      notable: async (question) => {
        const answer = await words.notable(question);
        return {
          words: answer.words.filter(({ span, lemma }) => {
            const block = question.blocks.find(({ key }) => key === span.key);
            if (!block) return false;
            const from = Math.max(0, span.start - AROUND);
            const sentence = block.text.slice(from, span.end + AROUND);
            const place = { sentence, start: span.start - from, end: span.end - from, lang: block.lang };
            return why(place) === undefined && !holds(tested, whole(lemma, block.lang));
          }),
          known: answer.known.filter(({ lemma }) => !holds(tested, whole(lemma, 'en'))),
        };
      },
    },
  };
}

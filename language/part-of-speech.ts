import {
  BE,
  DEGREES,
  DETERMINERS,
  HAVE,
  isFunctionWord,
  JOINING,
  MODALS,
  OBJECTS,
  PREPOSITIONS,
  QUESTION_WORDS,
  SUBJECTS,
} from './function-words';
import type { PosLetter } from './lexicon-format';

/** How well each part of speech fits; 0 says nothing, 3 is as good as sure. */
export type PosWeights = Readonly<Record<PosLetter, number>>;

const ADJECTIVE_END = /(?:al|ous|ful|ive|ic|able|ible|less|ary|ent|ant|ish|y|er|est)$/;
const NOUN_END = /(?:tion|sion|ment|ness|ity|ism|ance|ence|ship|ology)s?$/;
/** "according to evidence": a noun follows, where "to" alone promises a verb. */
const NOUN_AFTER_TO =
  /^(?:according|due|close|next|related|similar|thanks|compared|relative|addition|attention|response|key|belong|belongs|lead|leads|led|refer|refers)$/;

/**
 * The part of speech of one word in its sentence, by its neighbours and its ending. `words` are the sentence's words
 * in lower case, `at` the word. A tagger of 290 KB would cost every start
 * of the background 130 ms (compromise 14, measured 2026-11).
 */
export function partOfSpeech(words: readonly string[], at: number): PosWeights {
  const weights: Record<PosLetter, number> = { n: 0, v: 0, a: 0, r: 0, p: 0, o: 0 };
  const word = words[at] ?? '';
  const before = words[at - 1] ?? '';
  const before2 = words[at - 2] ?? '';
  const after = words[at + 1] ?? '';
  const add = (more: Partial<Record<PosLetter, number>>): void => {
    for (const [pos, weight] of Object.entries(more)) weights[pos as PosLetter] += weight;
  };
  const opensObject = DETERMINERS.has(after) || OBJECTS.has(after) || QUESTION_WORDS.has(after);
  const contentAfter = after !== '' && !isFunctionWord(after);
  const phraseBefore = DETERMINERS.has(before) || /['’]s$|s['’]$/.test(before) || /^\d/.test(before);

  if (/[a-z]{2}ly$/.test(word)) add({ r: 3 });
  else if (NOUN_END.test(word)) add({ n: 3 });
  else if (/(?:ing|ed)$/.test(word)) add({ v: 1 });

  if (phraseBefore) {
    add({ n: 2.5, v: -3, r: -1 });
    if (contentAfter) add({ a: 2 });
    else add({ a: -1 });
  } else if (before === 'to') add(NOUN_AFTER_TO.test(before2) ? { n: 2, v: -1 } : { v: 3, n: -0.5 });
  else if (MODALS.has(before) || SUBJECTS.has(before)) add({ v: 3, n: -1 });
  else if (BE.has(before)) add(/(?:ing|ed|en)$/.test(word) ? { v: 1.5, a: 1 } : { a: 2.5, n: 0.5, v: -1.5 });
  else if (HAVE.has(before)) add(/(?:ed|en)$/.test(word) ? { v: 3 } : { n: 2 });
  else if (PREPOSITIONS.has(before)) add(word.endsWith('ing') ? { v: 1.5, n: 1 } : { n: 2.5, v: -2 });
  else if (DEGREES.has(before)) add({ a: 2.5, r: 2 });
  else if (before && ADJECTIVE_END.test(before) && !isFunctionWord(before)) add({ n: 1.5, v: -0.5 });
  // "Compare the two maps", "Read and compare the maps": directions open with a bare verb.
  else if (opensObject && (before === '' || JOINING.has(before))) add({ v: 3.5, n: -1 });
  else if (before === '' && contentAfter) add({ v: 0.5, n: 0.5, a: 0.5 });
  // "the wind carries the soil": content word, verb, object.
  else if (before && !isFunctionWord(before) && opensObject) add({ v: 2 });

  if (after === 'of') add({ n: 2, v: -1 });
  else if (BE.has(after) || HAVE.has(after) || (MODALS.has(after) && after !== 'not')) add({ n: 1.5, v: -1.5 });
  else if (opensObject && !phraseBefore) add({ v: 1 });
  else if (after === '' || JOINING.has(after)) add({ n: 0.5, a: phraseBefore ? -1 : 0 });
  if (contentAfter && after.endsWith('s') && (phraseBefore || PREPOSITIONS.has(before))) add({ a: 0.5 });
  return { ...weights, p: weights.n };
}

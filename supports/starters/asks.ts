import type { Ask } from './frames';

const VERBS: Readonly<Record<Exclude<Ask, 'answer'>, string>> = {
  explain: 'explain clarify analyze interpret',
  compare: 'compare contrast distinguish differentiate',
  argue: 'argue agree disagree claim convince critique debate defend evaluate justify persuade recommend support',
  describe: 'describe define identify illustrate imagine observe outline retell summarize tell',
  show: 'cite demonstrate prove quote show infer conclude',
  predict: 'predict hypothesize estimate',
};
const ASK_OF = new Map(
  Object.entries(VERBS).flatMap(([ask, verbs]) => verbs.split(' ').map((verb) => [verb, ask as Ask] as const)),
);
const QUESTION = /[?？؟]["'”’)\]]*\s*$/;

/**
 * What kind of answer a sentence asks for: by its task verbs, else by how it asks. Undefined: none that is put into
 * sentences ("Read the text").
 */
export function askOf(sentence: string, verbs: readonly string[]): Ask | undefined {
  for (const verb of verbs) {
    const ask = ASK_OF.get(verb.toLowerCase());
    if (ask) return ask;
  }
  if (/\b(?:answer|respond|write|discuss)\b/i.test(verbs.join(' '))) return 'answer';
  if (!QUESTION.test(sentence)) return undefined;
  if (/\bwhy\b|\bhow (?:do|does|did|can|could|is|are|was|were)\b/i.test(sentence)) return 'explain';
  if (/\b(?:compared|differ\w*|alike|same as|more .* than)\b/i.test(sentence)) return 'compare';
  if (/\bwhat (?:will|would|might|could) happen\b/i.test(sentence)) return 'predict';
  if (/\b(?:should|do you (?:think|agree))\b/i.test(sentence)) return 'argue';
  return 'answer';
}

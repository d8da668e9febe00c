import type { FormRule } from './form';
import type { SpeechWords } from './speech-words';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const lowered = (raised: string): string =>
  Array.from(raised, (sign) => (sign === '⁻' ? '-' : String(RAISED.indexOf(sign)))).join('');

/** Marks of footnotes, and raised numbers that are powers. */
export const noteRules = (words: SpeechWords, skip: boolean): readonly FormRule[] => [
  {
    // Touches the word it belongs to: "[1, 5]" with a space before it is an interval, "a[1]" is code.
    pattern: /(?<=\p{L}{2}|\d{2}|[.,;:!?"”’»)\]])\[(\d{1,3}|[a-z])\]/gu,
    say: ([, mark = '']) => (skip ? '' : ` ${words.note(mark)} `),
  },
  {
    pattern: /(?<before>[\p{L}\p{N}]{0,3}|[.,;:!?"”’»)])(?<raised>⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})(?!\p{L})/gu,
    say({ groups, index }) {
      const { before = '', raised = '' } = groups ?? {};
      if (before === '' || raised === '') return undefined;
      const stretch = { start: index + before.length, end: index + before.length + raised.length };
      const number = lowered(raised);
      if (/^\p{L}{2,}$/u.test(before) || /^[.,;:!?"”’»]$/u.test(before)) {
        return [{ ...stretch, say: skip ? '' : ` ${words.note(number)} ` }];
      }
      return [{ ...stretch, say: ` ${words.power(number)} ` }];
    },
  },
];

const NAME = "\\p{Lu}[\\p{L}'’-]{1,40}";

/** Sources in brackets, for a learner who does not want to hear them. */
export const citationRules = (words: SpeechWords | undefined): readonly FormRule[] => [
  {
    // (Lee, 2019), (see Lee & Ruiz, 2019a, p. 4; Cho, 2020), (Lee, n.d.)
    pattern: /\([^()\n]{0,24}\p{Lu}[^()\n]{0,120}?,\s?(?:(?:1[5-9]|20)\d\d[a-z]?|n\.d\.|s\.f\.)[^()\n]{0,120}\)/gu,
    say: () => '',
  },
  {
    // (Lee 45), (Lee and Ruiz 12-14)
    pattern: new RegExp(
      `\\((${NAME})(?:\\s(?:and|y|&)\\s${NAME}|\\set al\\.?)?,?\\s(?:pp?\\.\\s?)?\\d{1,4}(?:[-–]\\d{1,4})?\\)`,
      'gu',
    ),
    say: ([, name = '']) => (words?.notAuthors.has(name) ? undefined : ''),
  },
  { pattern: /(?<=[\p{L}\p{N}.,;:!?"”’»)\]])\[\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,8}\]/gu, say: () => '' },
  { pattern: /\[(?:citation needed|cita requerida)\]/gu, say: () => '' },
];

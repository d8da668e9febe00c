/**
 * Languages that students of schools in the United States speak at home, besides those Handrail has words in: a school
 * may bring its own. An order for a list and nothing else.
 */
// prettier-ignore
const SPOKEN = [
  'hmn', 'de', 'el', 'gu', 'he', 'it', 'ja', 'ka', 'ksw', 'km', 'ku', 'lo', 'mh', 'mr', 'my', 'ne', 'nv', 'om', 'pa',
  'pl', 'prs', 'ps', 'quc', 'ro', 'rw', 'sm', 'sq', 'sr', 'ta', 'te', 'th', 'ti', 'tr', 'uz', 'wo', 'yo', 'yue', 'chk',
  'hy', 'ig', 'ilo', 'ln', 'ml', 'to', 'tw', 'bs', 'mam',
] as const;

/** Offered to add, without those that are there: ours, and then the others. */
export const offered = (ours: readonly string[], listed: readonly string[]): readonly string[] =>
  [...new Set([...ours, ...SPOKEN])].filter((code) => code !== 'en' && !listed.includes(code));

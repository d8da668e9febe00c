import type { Stretch } from '@/model/text-map';

/** A stretch of the text, and what is said for it; '' is said by nobody. */
export interface Form extends Stretch {
  readonly say: string;
}

export interface FormRule {
  /**
   * Cheap to ask first: without a match here there is none. The patterns name classes of all scripts, and each takes a
   * browser 1-10 ms to compile; most sentences need none of them.
   */
  readonly needs?: RegExp;
  /** With the flags `gu`. Every repetition in it is bounded or cannot overlap: text comes from anybody. */
  readonly pattern: RegExp;
  /** What is said for the whole match, or for parts of it; undefined leaves it as it stands. */
  readonly say: (match: RegExpExecArray, text: string) => string | readonly Form[] | undefined;
}

export const needing = (needs: RegExp, rules: readonly FormRule[]): readonly FormRule[] =>
  rules.map((rule) => ({ needs, ...rule }));

/** No letter, digit or sign of a number may touch what is found. */
export const FREE_BEFORE = '(?<![\\p{L}\\p{N}.,/:$€£_@#-])';
export const FREE_AFTER = '(?![\\p{L}\\p{N}_])';

/** After this offset comes only what closes a sentence: its own full stop must be heard. */
export const endsAt = (text: string, offset: number): boolean => !/[\p{L}\p{N}]/u.test(text.slice(offset));

export const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** Longest first, so that "pp" is not taken for a "p". */
export const oneOf = (texts: Iterable<string>): string =>
  [...texts]
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

import { plainForm } from '@/language/lemma';

const ALREADY = /^[\u0021-\u007e]+(?: [\u0021-\u007e]+)*$/;
const plain = (text: string): string =>
  // Most are, and the way below takes ten times as long: there are 15,000.
  text === '' || ALREADY.test(text) ? text.toLowerCase() : plainForm(text).replaceAll(/\s+/g, ' ').trim();

/** As the import (glossaries/merge.ts) knows two terms for the same one. */
export const termKey = (term: string, subject = ''): string => `${plain(term)}\n${plain(subject)}`;

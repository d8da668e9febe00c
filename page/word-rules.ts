import { helpFromPack } from '@/language/pack-terms';
import { withheldFrom } from './withheld';

/** What is said of a word before and beside the dictionary, once a pack is there or something is measured. */
export interface WordRules {
  readonly helpFromPack: typeof helpFromPack;
  readonly withheldFrom: typeof withheldFrom;
}

/** A part of its own (page/parts.ts): most pages need none of it. */
const rules: WordRules = { helpFromPack, withheldFrom };
export default rules;

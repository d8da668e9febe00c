import type { Meaning } from './meaning';
import type { Phrases } from './phrases';

/** What the parts of a formula are said with. */
export interface Saying {
  readonly say: (node: Meaning) => string;
  readonly p: Phrases;
  /** Those of the text inside the formula, in order: see prepare.ts. */
  readonly words: readonly string[];
}

/** How one kind of part is said. */
export type Spoken = (node: Meaning, saying: Saying) => string;

/** The children, one after the other. */
export const inside = (node: Meaning, { say }: Saying, by = ' '): string => node.childNodes.map(say).join(by);

/** The figures behind the seal "Original unchanged". Hashes are SHA-256, lower-case hex. */
export interface Proof {
  /** Words of the activity as read before any support started, and now. */
  readonly words: number;
  readonly wordsHidden: number;
  readonly wordsChanged: number;
  /** Mutation records on the LMS's own tree that we caused. */
  readonly recordsByUs: number;
  readonly textHashBefore: string;
  readonly textHashNow: string;
  readonly htmlHashBefore: string;
  readonly htmlHashNow: string;
}

export const unchanged = (proof: Proof): boolean =>
  proof.recordsByUs === 0 && proof.wordsHidden === 0 && proof.wordsChanged === 0;

/** "7f3a·91c2": the first eight digits, for people. */
export const shortHash = (hash: string): string => `${hash.slice(0, 4)}·${hash.slice(4, 8)}`;

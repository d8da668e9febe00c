/** Why a pack is refused: as a whole, before anything of it is used. Each has a sentence, `trouble.<why>`, in video-or-text's strings. */
export type Why = 'damaged' | 'newer' | 'too-big' | 'not-allowed';

export class PackTrouble extends Error {
  constructor(
    readonly why: Why,
    options?: ErrorOptions,
  ) {
    super(`pack: ${why}`, options);
    this.name = 'PackTrouble';
  }
}

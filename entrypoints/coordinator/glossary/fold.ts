/** Words of English, one blank between each two: most are, and there are 15,000. */
const BARE = /^[\u0021-\u007e]+(?: [\u0021-\u007e]+)*$/;

/** Without capitals and accents: "sequia" finds "sequía", "EVIDENCE" finds "evidence". */
export const fold = (text: string): string =>
  BARE.test(text)
    ? text.toLowerCase()
    : text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/\s+/g, ' ').trim().toLowerCase();

/** Without capitals and accents: "sequia" finds "sequía", "EVIDENCE" finds "evidence". */
export const fold = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/\s+/g, ' ').trim().toLowerCase();

const PLAIN = /^[\u0020-\u007e]*$/;

/** Without capitals and accents: "sequia" finds "sequía", "EVIDENCE" finds "evidence". */
export function fold(text: string): string {
  const bare = PLAIN.test(text) ? text : text.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return bare.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}

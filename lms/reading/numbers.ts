/** "20", "1.5", "1,5", "1 000": the first number of a text, however the language writes it. */
export function numberIn(text: string): number | undefined {
  const written = /\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?!\d)|\d+(?:[.,]\d+)?/.exec(text)?.[0];
  if (written === undefined) return undefined;
  const grouped = /^[1-9]\d{0,2}(?:[.,\u00a0\u202f ]\d{3})+$/.test(written);
  return Number(grouped ? written.replace(/\D/g, '') : written.replace(',', '.'));
}

/** "45/50": the most one can have stands after the slash, whatever was reached before it. */
export const mostIn = (text: string): number | undefined => numberIn(/\/(.*)$/s.exec(text)?.[1] ?? text);

/** Begins with its number and has no other, as an amount does and a date does not: "10 points", "8/10 pts", not "Due Sep 15". */
export const isAmount = (text: string): boolean =>
  /^\s*(?:[-\u2013\u2014]|\d[\d.,]*)?\s*\/?\s*\d[\d.,]*\D*$/.test(text) && /^[\s\d/\u2013\u2014-]/.test(text);

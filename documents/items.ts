/** A sign that nothing but a bullet is; a dash or a star counts only with a space behind it. */
const BULLET = /^(?:[\u2022\u25aa\u25cf\u25cb\u25e6\u25a0\u2023\u2043\u00b7\uf0b7]\s*|[-*\u2013\u2014]\s+)(?=\S)/u;

/** The words of a line that begins with a bullet. Numbers stay in the text, as they were written. */
export function itemIn(line: string): { readonly text: string } | undefined {
  const text = line.replace(BULLET, '');
  return text === line ? undefined : { text };
}

/** "1.", "b)", "(iv)": what follows is a paragraph of its own. */
export const isNumbered = (line: string): boolean => /^\(?(?:\d{1,3}|\p{L}|[ivx]{1,4}|[IVX]{1,4})[.)]\s+\S/u.test(line);

/** What a table program may take for a formula, the wide forms of East Asian keyboards included. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

const cell = (text: string): string => `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/**
 * Rows as RFC 4180 has them, every cell quoted. It begins with a byte order mark, without which Excel reads UTF-8 as the
 * letters of the computer's own country. A cell that a table program would run gets an apostrophe: what stands in it may
 * come from any page.
 */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;

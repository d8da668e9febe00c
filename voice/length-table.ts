/**
 * Lengths of English words, made by `npm run data` from a pronouncing dictionary: one line a word, in the order of
 * code units, its length as one sign behind it. Kept as the text that it is and searched in place: 126,000 entries
 * would be 10 MB as a map.
 */
export const LENGTH_STEP = 20;
const FIRST = 33;
/** The last sign of ASCII that can be seen. */
const MOST = 126 - FIRST;

export const lineOf = (word: string, ms: number): string =>
  `${word}${String.fromCharCode(FIRST + Math.min(MOST, Math.max(1, Math.round(ms / LENGTH_STEP))))}\n`;

export function lengthTable(table: string): (word: string) => number | undefined {
  return (word) => {
    let low = 0;
    let high = table.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = table.lastIndexOf('\n', middle - 1) + 1;
      const end = table.indexOf('\n', start);
      if (end < 0) return undefined;
      const here = table.slice(start, end - 1);
      if (here === word) return (table.charCodeAt(end - 1) - FIRST) * LENGTH_STEP;
      if (here < word) low = end + 1;
      else high = start;
    }
    return undefined;
  };
}

const SIGNS: Readonly<Record<string, string>> = {
  times: '×',
  cdot: '·',
  div: '÷',
  pm: '±',
  le: '≤',
  leq: '≤',
  ge: '≥',
  geq: '≥',
  ne: '≠',
  neq: '≠',
  lt: '<',
  gt: '>',
  approx: '≈',
  circ: '°',
  degree: '°',
  infty: '∞',
  to: '→',
  rightarrow: '→',
  ldots: '…',
  dots: '…',
  cdots: '…',
};
/** Spacing, sizes, fonts: nothing is said for them. */
const SILENT =
  /\\(?:[,;:! ]|(?:left|right|[bB]igg?|displaystyle|q?quad|limits|mathrm|mathbf|mathit|mathsf|text|textbf|textrm|operatorname|ce)(?![A-Za-z])|(?:begin|end)\{[^}]*\})/g;
const GROUP = String.raw`\s*(?:\{((?:[^{}]|\{[^{}]*\})*)\}|(\w))`;
const FRACTION = new RegExp(String.raw`\\[dt]?frac${GROUP}${GROUP}`, 'g');

/**
 * A formula in the signs that voices of every language know, "x² + ¾" as "x² + 3/4": for languages that formulas are
 * not put into words for, and for what language/maths cannot say.
 */
export function plainFormula(latex: string): string {
  let plain = latex;
  // Innermost first: fractions stand in fractions.
  for (let depth = 0; depth < 4; depth += 1)
    plain = plain.replaceAll(
      FRACTION,
      (_all, top = '', digit = '', bottom = '', other = '') => `${top || digit}/${bottom || other} `,
    );
  return plain
    .replaceAll(/\\(?:\(|\)|\[|\])|\$\$/g, ' ')
    .replaceAll(SILENT, ' ')
    .replaceAll(/\\sqrt\s*/g, '√')
    .replaceAll(/\\([A-Za-z]+)/g, (_all, name: string) => SIGNS[name] ?? ` ${name} `)
    .replaceAll(/\^\s*\{?\s*°\s*\}?/g, '°')
    .replaceAll(/\^\s*(?:2(?!\d)|\{2\})/g, '²')
    .replaceAll(/\^\s*(?:3(?!\d)|\{3\})/g, '³')
    .replaceAll(/[{}\\&_]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

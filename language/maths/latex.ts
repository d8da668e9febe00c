import { sayChemistry } from './chemistry';
import type { Phrases } from './phrases';

const DELIMITERS = /^\s*(?:\\[([]|\$\$?)|(?:\\[)\]]|\$\$?)\s*$/g;
const SPACE = String.raw`(?:\\[,;:! ]|~|\s)*`;
/** A line to write on: underscores, an empty underlined space, a rule. */
const BLANK =
  /(?:\\_\s*){2,}|\\underline\{(?:\\[a-z]*space\*?\{[^}]*\}|\\q?quad|\\[ ,;:!]|~|\s|\{\}|\\_)*\}|\\rule(?:\[[^\]]*\])?\{[^}]*\}\{[^}]*\}|\\boxed\{(?:\\h?phantom\{[^}]*\}|\\[a-z]*space\*?\{[^}]*\}|\\q?quad|\\[ ,;:!]|~|\s)*\}|\\(?:placeholder|Box)(?:\{\})?/g;
const TEMPERATURE = new RegExp(
  String.raw`(?:\^\s*\{?\s*\\circ\s*\}?|\\degree|°)${SPACE}(?:\\(?:text|mathrm|rm|textrm)\s*\{\s*([CF])\s*\}|([CF])(?![A-Za-z(]))`,
  'g',
);
const UPRIGHT = /\\(?:mathrm|textrm|mathsf|textnormal|mbox|hbox)\s*\{([^{}]*)\}/g;
/** Upright letters with a count below: a substance, not a product of quantities. */
const SUBSTANCE =
  /\\(?:mathrm|text|mathsf)\s*\{((?:[A-Z][a-z]?(?:_\{?\d+\}?)?)*[A-Z][a-z]?_\{?\d+\}?(?:[A-Z][a-z]?(?:_\{?\d+\}?)?)*)\}/g;
const CHEMISTRY = /\\(?:ce|cf)\s*\{/g;
/** As it is written before the division is done: 8)96 under a roof. */
const LONG_DIVISION = /(\d+)\s*(?:\\overline\{\s*\)\s*([^{}]*)\}|\\(?:longdiv|longdivision)\{([^{}]*)\})/g;
const REMAINDER = new RegExp(
  String.raw`(\d)${SPACE}(?:\\(?:text|mathrm)\{\s*[Rr]\s*\}|(?:\s|\\ )[Rr](?=\s|\\ ))${SPACE}(?=\d)`,
  'g',
);
/** A thin space between thousands. */
const THIN = /(?<=\d)(?:\\[,;:]|~)(?=\d{3}(?!\d))/g;
const MODULO = /\\pmod\s*\{([^{}]*)\}/g;
const DOLLARS = new RegExp(String.raw`\\\$${SPACE}(\d[\d,]*(?:\{,\}\d{3})*(?:\.\d+)?|\.\d+)`, 'g');

/** LaTeX in which the engine finds what was meant: see the table in docs/decisions/009-formulas-in-words.md. */
export function tidied(latex: string, p: Phrases): string {
  return spokenChemistry(latex.replaceAll(DELIMITERS, ''), p)
    .replaceAll(SUBSTANCE, (_all, formula: string) => text(sayChemistry(formula, p)))
    .replaceAll(THIN, '')
    .replaceAll(
      LONG_DIVISION,
      (_all, by: string, one: string | undefined, other: string | undefined) => `${one ?? other}\\div ${by}`,
    )
    .replaceAll(REMAINDER, (_all, digit: string) => `${digit}${text(p.remainder)}`)
    .replaceAll(MODULO, (_all, modulus: string) => `${text('mod')} ${modulus}`)
    .replaceAll(BLANK, String.raw`\square `)
    .replaceAll(TEMPERATURE, (_all, one: string | undefined, other: string | undefined) => text(`°${one ?? other}`))
    .replaceAll(DOLLARS, (_all, digits: string) => text(dollars(digits, p)))
    .replaceAll(UPRIGHT, (all, inner: string) => {
      // A unit with its power inside the braces: \mathrm{m/s^2}.
      const unit = /^\s*([A-Za-z/]*[A-Za-z])\s*\^\s*(\d)\s*$/.exec(inner);
      if (unit) return `${text(unit[1] ?? '')}^${unit[2]}`;
      return /^[A-Za-z/%. ]{2,}$/.test(inner.trim()) ? text(inner) : all;
    });
}

const text = (words: string): string => `\\text{${words}}`;

function dollars(digits: string, p: Phrases): string {
  const plain = digits.replaceAll(/[,{}]/g, '');
  const [whole = '', cents] = plain.split('.');
  // "$2.5" million and prices with tenths of a cent have no cents to say.
  if (cents !== undefined && cents.length !== 2) return p.dollars(Number(plain), 0, p.number(plain));
  return p.dollars(Number(whole), Number(cents ?? 0), whole);
}

/** Every \ce{...} as text; what is inside may have braces of its own. */
function spokenChemistry(latex: string, p: Phrases): string {
  let said = '';
  let from = 0;
  for (const { index, 0: command } of latex.matchAll(CHEMISTRY)) {
    if (index < from) continue;
    const start = index + command.length;
    let end = start;
    for (let depth = 1; end < latex.length; end += 1) {
      if (latex[end] === '{') depth += 1;
      else if (latex[end] === '}') depth -= 1;
      if (depth === 0) break;
    }
    said += latex.slice(from, index) + text(sayChemistry(latex.slice(start, end), p));
    from = end + 1;
  }
  return said + latex.slice(from);
}

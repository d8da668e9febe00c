/** How the common parts of a formula are said. */
interface Words {
  readonly over: string;
  readonly root: string;
  readonly rootOf: string;
  readonly squared: string;
  readonly cubed: string;
  readonly power: string;
  readonly sub: string;
  readonly signs: Readonly<Record<string, string>>;
}

const GREEK = 'alpha beta gamma delta epsilon theta lambda mu pi rho sigma tau phi chi psi omega'.split(' ');

const ENGLISH: Words = {
  over: 'over',
  root: 'the square root of',
  rootOf: 'root of',
  squared: 'squared',
  cubed: 'cubed',
  power: 'to the power',
  sub: 'sub',
  signs: {
    '+': 'plus',
    '-': 'minus',
    '=': 'equals',
    '<': 'is less than',
    '>': 'is greater than',
    '/': 'over',
    '*': 'times',
    '%': 'percent',
    '!': 'factorial',
    times: 'times',
    cdot: 'times',
    div: 'divided by',
    pm: 'plus or minus',
    leq: 'is less than or equal to',
    le: 'is less than or equal to',
    geq: 'is greater than or equal to',
    ge: 'is greater than or equal to',
    neq: 'is not equal to',
    ne: 'is not equal to',
    approx: 'is about',
    infty: 'infinity',
    sum: 'the sum',
    int: 'the integral',
    to: 'goes to',
    rightarrow: 'gives',
    circ: 'degrees',
    degree: 'degrees',
    angle: 'angle',
    sin: 'sine',
    cos: 'cosine',
    tan: 'tangent',
    log: 'log',
    ln: 'natural log',
    ldots: 'and so on',
    cdots: 'and so on',
    percent: 'percent',
  },
};
const SPANISH: Words = {
  over: 'entre',
  root: 'la raíz cuadrada de',
  rootOf: 'raíz de',
  squared: 'al cuadrado',
  cubed: 'al cubo',
  power: 'a la',
  sub: 'sub',
  signs: {
    '+': 'más',
    '-': 'menos',
    '=': 'es igual a',
    '<': 'es menor que',
    '>': 'es mayor que',
    '/': 'entre',
    '*': 'por',
    '%': 'por ciento',
    '!': 'factorial',
    times: 'por',
    cdot: 'por',
    div: 'entre',
    pm: 'más o menos',
    leq: 'es menor o igual que',
    le: 'es menor o igual que',
    geq: 'es mayor o igual que',
    ge: 'es mayor o igual que',
    neq: 'no es igual a',
    ne: 'no es igual a',
    approx: 'es más o menos',
    infty: 'infinito',
    sum: 'la suma',
    int: 'la integral',
    to: 'tiende a',
    rightarrow: 'da',
    circ: 'grados',
    degree: 'grados',
    angle: 'ángulo',
    sin: 'seno',
    cos: 'coseno',
    tan: 'tangente',
    log: 'logaritmo',
    ln: 'logaritmo natural',
    ldots: 'y así',
    cdots: 'y así',
    percent: 'por ciento',
  },
};

const TOKEN = /\\[a-zA-Z]+|\\.|[\d]+(?:[.,]\d+)*|[a-zA-Z]+|\S/gu;
/** Say nothing: spacing, sizes, fonts. */
const SILENT =
  /^\\(?:[,;:!> ]|left|right|big|Big|displaystyle|quad|qquad|limits|begin|end|mathrm|mathbf|mathit|mathsf|text|textbf|textrm|operatorname|ce|bar|vec|hat)$/;

/**
 * A formula in plain words, for the forms that a school text has most: fractions, roots, powers, indices, signs and
 * Greek letters. What it does not know is said by its name.
 */
export function saidFormula(latex: string, lang: string): string {
  const words = lang.toLowerCase().startsWith('es') ? SPANISH : ENGLISH;
  const tokens = latex.match(TOKEN) ?? [];
  let at = 0;
  const close = (open: string | undefined): string => (open === '[' ? ']' : '}');

  /** One group in braces, or one token. */
  const argument = (): string => {
    const open = tokens[at];
    if (open !== '{' && open !== '[') return one();
    at += 1;
    const inner = until(close(open));
    at += 1;
    return inner;
  };
  const until = (end: string | undefined): string => {
    const said: string[] = [];
    while (at < tokens.length && tokens[at] !== end) said.push(one());
    return said.filter(Boolean).join(' ');
  };
  const one = (): string => {
    const token = tokens[at] ?? '';
    if (token === '{' || token === '[') return argument();
    at += 1;
    if (SILENT.test(token)) return '';
    const name = token.startsWith('\\') ? token.slice(1) : token;
    switch (name) {
      case 'frac':
      case 'dfrac':
      case 'tfrac': {
        const top = argument();
        return `${top} ${words.over} ${argument()}`;
      }
      case 'sqrt':
        return tokens[at] === '[' ? `${argument()} ${words.rootOf} ${argument()}` : `${words.root} ${argument()}`;
      case '^': {
        const power = argument();
        if (power === words.signs['circ']) return power;
        if (power === '2') return words.squared;
        return power === '3' ? words.cubed : `${words.power} ${power}`;
      }
      case '_':
        return `${words.sub} ${argument()}`;
      case '}':
      case ']':
      case '&':
      case '$':
      case '\\':
        return '';
      default:
        if (GREEK.includes(name.toLowerCase())) return name.toLowerCase();
        // "xy" is two letters, "sin" and words in \text are words.
        return (
          words.signs[name] ??
          (token.startsWith('\\') || /^\d|.{3,}|[^a-zA-Z]/u.test(name) ? name : name.split('').join(' '))
        );
    }
  };
  return until(undefined).replaceAll(/\s+/g, ' ').trim();
}

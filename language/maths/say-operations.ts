import { holdsText, isMinusOne, isNumber, isProduct, isText, isVector, type Meaning, sign, Unsayable } from './meaning';
import { PAUSE } from './phrases';
import { bounded } from './say-bounds';
import { commonFraction } from './say-shapes';
import { inside, type Saying, type Spoken } from './spoken';

/** Takes the place of the colon of a time until spaces are put in order. */
export const TIME = '\u0002';

/** Children with what stands between them. */
const between: Spoken = (node, { say, p }) => {
  const vectors = node.childNodes.every((child) => isVector(child));
  const operators = node.contentNodes.map((operator) => {
    if (vectors && sign(operator.textContent) === '⋅') return p.dot;
    return vectors && operator.textContent === '×' ? p.cross : say(operator);
  });
  // Not where words part it: "x < 3 or x > 5".
  const chain = node.type === 'multirel' && node.role === 'inequality' && !holdsText(node.childNodes[1]);
  return node.childNodes
    .map((child, at) => {
      const operator = at === 0 ? '' : (operators[at - 1] ?? operators.at(-1) ?? '');
      // "4 más menos 3" would be ±: the negative in parentheses is set apart where both are one word.
      const negative = child.type === 'fenced' && child.childNodes[0]?.role === 'negative';
      const apart = at > 0 && negative && p.negative === p.signs['-'] ? PAUSE : '';
      return `${chain && at > 1 ? p.which : ''} ${operator} ${apart}${say(child)}`;
    })
    .join('');
};

/** Side by side on paper, these would run into each other in the ear: "3 times the square root of 2". */
const APART = new Set(['fenced', 'sqrt', 'root', 'matrix', 'vector', 'bigop', 'integral']);
function needsTimes(left: Meaning, right: Meaning): boolean {
  const long = (node: Meaning): boolean => APART.has(node.type) || (node.type === 'fraction' && node.role !== 'vulgar');
  if (isText(left) || isText(right)) return false;
  if (long(left) || long(right) || (isNumber(left) && isNumber(right))) return true;
  return left.type === 'appl' && right.type === 'appl';
}

/** d over d x, before what is derived. */
const isDerivative = (node: Meaning): boolean => {
  const [top, bottom] = node.childNodes;
  const first = bottom?.childNodes[0];
  return node.type === 'fraction' && top?.textContent === 'd' && first?.textContent === 'd';
};

/** Side by side: "2 x", "5 times open parenthesis ...", "0.3 repeating". */
const product: Spoken = (node, saying) => {
  const { say, p } = saying;
  const [before, after] = node.childNodes;
  if (node.childNodes.length === 2 && isNumber(before) && after?.type === 'enclose' && after.role === 'top')
    return p.repeating(before?.textContent ?? '', inside(after, saying));
  return node.childNodes.reduce((said, child, at) => {
    const left = node.childNodes[at - 1];
    if (left && isDerivative(left)) return p.derivative(said, say(child));
    return `${said} ${left && needsTimes(left, child) ? p.times : ''} ${say(child)}`;
  }, '');
};

const infix: Spoken = (node, saying) => {
  if (isProduct(node)) return product(node, saying);
  const slash = sign(node.textContent) === '/' && node.childNodes.length === 2;
  return (slash ? commonFraction(node, saying) : undefined) ?? between(node, saying);
};

const prefix: Spoken = (node, saying) => {
  const { say, p } = saying;
  const of = inside(node, saying);
  if (node.role === 'negative') return `${p.negative} ${of}`;
  if (node.role === 'positive') return `${p.positive} ${of}`;
  const bare = node.contentNodes.every(({ childNodes }) => childNodes.length === 0);
  if (node.textContent === '∂' && bare) return p.partial(of);
  return `${node.contentNodes.map(say).join(' ')} ${of}`;
};

const punctuated: Spoken = (node, { say, p }) => {
  const children = node.childNodes;
  if (node.role === 'prime') return p.primes('', children.length);
  return children
    .map((child, at) => {
      const [left, right] = [children[at - 1], children[at + 1]];
      if (child.role === 'ellipsis') return at === children.length - 1 ? p.andSoOn : p.dots;
      // "3 to 4": in a ratio a number stands on one side at least; "7:05" is a time.
      if (child.role === 'colon' && (isNumber(left) || isNumber(right)))
        return right?.textContent.startsWith('0') ? TIME : p.ratio;
      return child.role === 'comma' && children.length === 3 && right?.role !== 'ellipsis' ? p.comma : say(child);
    })
    .join(' ');
};

const application: Spoken = (node, saying) => {
  const { say, p } = saying;
  const [name, argument] = node.childNodes;
  if (!name || !argument) throw new Unsayable('application');
  // "G" before a fraction: the engine takes some letters for functions even where nothing is in parentheses.
  if (node.role === 'simple function' && argument.type !== 'fenced')
    return `${say(name)} ${needsTimes(name, argument) ? p.times : ''} ${say(argument)}`;
  if (name.role === 'limit function' && name.childNodes.length > 1) return bounded(name, say(argument), saying);
  if (name.type === 'superscript' && name.role === 'prefix function' && !isMinusOne(name.childNodes[1]))
    return p.ofPower(say(name), say(argument));
  return p.of(say(name), say(argument));
};

const after = (node: Meaning, saying: Saying): string =>
  `${inside(node, saying)} ${node.contentNodes.map(saying.say).join(' ')}`;

export const OPERATIONS: Readonly<Record<string, Spoken>> = {
  infixop: infix,
  prefixop: prefix,
  postfixop: after,
  relseq: between,
  multirel: between,
  punctuated,
  appl: application,
};

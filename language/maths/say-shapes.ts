import { spelled } from './chemistry';
import { arePoints, isLong, isMinusOne, isNumber, isText, type Meaning, plain, sign, Unsayable } from './meaning';
import { grouped } from './say-layouts';
import { inside, type Saying, type Spoken } from './spoken';

const ACCENTS: Readonly<Record<string, 'bar' | 'hat' | 'tilde' | 'dot'>> = {
  '‾': 'bar',
  '¯': 'bar',
  '―': 'bar',
  _: 'bar',
  ˉ: 'bar',
  ˆ: 'hat',
  '^': 'hat',
  '˜': 'tilde',
  '∼': 'tilde',
  '˙': 'dot',
};

const two = (node: Meaning): readonly [Meaning, Meaning] => {
  const [one, other] = node.childNodes;
  if (!one || !other) throw new Unsayable(node.type);
  return [one, other];
};

/** "three fourths", of two whole numbers. */
export function commonFraction(node: Meaning, { p }: Saying): string | undefined {
  const [top, bottom] = two(node).map(({ textContent }) => (/^\d+$/.test(textContent) ? Number(textContent) : 0));
  return top && bottom ? p.commonFraction(top, bottom) : undefined;
}

const fraction: Spoken = (node, saying) => {
  const { say, p } = saying;
  const [top, bottom] = two(node);
  const common = commonFraction(node, saying);
  if (common !== undefined) return common;
  return isLong(top) || isLong(bottom) ? p.fraction(say(top), say(bottom)) : p.over(say(top), say(bottom));
};

const superscript: Spoken = (node, saying) => {
  const { say, p } = saying;
  const [base, exponent] = two(node);
  // "negative 2 squared" is another number than the square of negative 2.
  const name = base.type === 'fenced' ? grouped(base, saying) : say(base);
  if (name === '') return say(exponent);
  const text = sign(exponent.textContent);
  if (exponent.role === 'prime') return p.primes(name, Math.max(1, exponent.childNodes.length));
  if (text === '∘' || text === '°') return p.degrees(name);
  if (text === '+' && exponent.childNodes.length === 0) return p.fromRight(name);
  if (text === '-' && exponent.childNodes.length === 0) return p.fromLeft(name);
  if (base.type === 'function' && isMinusOne(exponent)) return p.inverseFunction(name);
  if (base.type === 'function' && isNumber(exponent, '2')) return p.functionSquared(name);
  const matrix = base.type === 'matrix' || (base.type === 'identifier' && /^[A-Z]$/.test(plain(base.textContent)));
  if (isMinusOne(exponent) && (matrix || base.role === 'simple function')) return p.inverse(name);
  if (exponent.textContent === 'T' && matrix) return p.transpose(name);
  if (isNumber(exponent, '2')) return p.squared(name);
  if (isNumber(exponent, '3')) return p.cubed(name);
  if (isNumber(exponent) && /^\d+$/.test(text) && Number(text) > 3) return p.toThe(name, Number(text));
  return p.power(name, say(exponent), isLong(exponent));
};

const subscript: Spoken = (node, { say, p }) => {
  const [base, index] = two(node);
  const name = say(base);
  if (base.type === 'function' && base.textContent === 'log') return p.logBase(name, say(index));
  // Before its letter: "n C r".
  if (name === '') return say(index);
  // A substance: "H 2 O".
  if (isText(base) && isNumber(index) && /^(?:[A-Z][a-z]?)+$/.test(name)) return `${spelled(name)} ${say(index)}`;
  return p.sub(name, say(index), isLong(index));
};

const overscore: Spoken = (node, { say, p }) => {
  const [base, over] = two(node);
  const name = say(base);
  const mark = sign(over.textContent);
  if (mark === '→' || mark === '⇀') return p.named(arePoints(base) ? 'ray' : 'vector', name);
  if (mark === '↔') return p.named('line', name);
  const accent = ACCENTS[over.textContent];
  if (accent === 'bar' && arePoints(base)) return p.named('segment', name);
  return accent ? p.accent(accent, name) : `${name} ${over.role === 'overaccent' ? '' : say(over)}`;
};

const enclose: Spoken = (node, saying) => {
  const { p } = saying;
  const of = inside(node, saying);
  if (node.role === 'top') return node.childNodes.every(arePoints) ? p.named('segment', of) : p.accent('bar', of);
  return node.role.includes('strike') ? p.crossedOut(of) : of;
};

export const SHAPES: Readonly<Record<string, Spoken>> = {
  fraction,
  sqrt: (node, saying) => saying.p.root(undefined, inside(node, saying), node.childNodes.some(isLong)),
  root: (node, { say, p }) => {
    const [index, of] = two(node);
    return p.root(say(index), say(of), isLong(of));
  },
  superscript,
  subscript,
  overscore,
  underscore: (node, { say }) => {
    const [base, under] = two(node);
    return under.role === 'underaccent' ? say(base) : `${say(base)} ${say(under)}`;
  },
  enclose,
};

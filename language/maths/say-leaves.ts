import { PLACEHOLDER, plain, sign, Unsayable } from './meaning';
import type { Spoken } from './spoken';

const GREEK = 'αβγδεζηθικλμνξοπρστυφχψω';
/** Other shapes of Greek letters. */
const SHAPES: Readonly<Record<string, string>> = { ϵ: 'ε', ϑ: 'θ', ϰ: 'κ', ϖ: 'π', ϱ: 'ρ', ς: 'σ', ϕ: 'φ', ϒ: 'υ' };
const THOUSANDS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

const leaf: Spoken = (node, { p, words }) => {
  const text = sign(node.textContent);
  // Operators that are meant and not written: times, of.
  if (/^[\u2061-\u2064]?$/.test(text)) return '';
  const said = words[text.charCodeAt(0) - PLACEHOLDER];
  if (said !== undefined) return said;
  const known = p.signs[text] ?? p.numberSets[text] ?? p.bigNames[text];
  if (known !== undefined) return known;
  const name = plain(text);
  const greek = GREEK.indexOf(SHAPES[name] ?? name.toLowerCase());
  if (greek >= 0 && name.length === 1) return p.greek[greek] ?? name;
  if (/^[\p{L}\p{N} '’.-]+$/u.test(name)) return p.letters[name] ?? name;
  throw new Unsayable(text);
};

const number: Spoken = (node, { say, p }) => {
  const [whole, part] = node.childNodes;
  if (whole && part) return p.mixed(say(whole), say(part));
  const digits = node.textContent.replace(/^\./, '0.');
  if (THOUSANDS.test(digits)) return p.number(digits.replaceAll(',', ''));
  // "(2,3)" and "{1,2,3}": written without spaces, TeX takes it for one number.
  const items = digits.split(',').filter(Boolean);
  return items.map((each) => p.number(each)).join(items.length === 2 ? p.comma : ', ');
};

const punctuation: Spoken = (node, saying) => {
  const { p } = saying;
  switch (node.role) {
    case 'ellipsis':
      return p.dots;
    case 'comma':
    case 'semicolon':
    case 'colon':
    case 'fullstop':
      return ',';
    case 'vbar':
      return p.given;
    case 'prime':
      return p.primes('', 1);
    case 'question':
      return p.questionMark;
    default:
      // Several underscores in a row are a line to write on.
      return node.childNodes.length > 0 ? p.blank : leaf(node, saying);
  }
};

export const LEAVES: Readonly<Record<string, Spoken>> = {
  identifier: leaf,
  text: leaf,
  unknown: leaf,
  operator: leaf,
  relation: leaf,
  largeop: leaf,
  accent: leaf,
  empty: () => '',
  function: (node, saying) => saying.p.functions[node.textContent] ?? leaf(node, saying),
  number,
  punctuation,
};

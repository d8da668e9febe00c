/** What speech-rule-engine finds a formula to mean: the part of its semantic tree that is spoken. */
export interface Meaning {
  readonly type: string;
  readonly role: string;
  readonly font: string;
  readonly textContent: string;
  readonly childNodes: readonly Meaning[];
  /** Operators, fences and relations between the children. */
  readonly contentNodes: readonly Meaning[];
  readonly mathmlTree: { readonly tagName: string } | null;
}

/** Words of the text stand in the tree as one letter each, from here on (see prepare.ts). */
export const PLACEHOLDER = 0xe000;
export const isText = (node: Meaning | undefined): boolean =>
  (node?.textContent.charCodeAt(0) ?? 0) >= PLACEHOLDER && node?.textContent.length === 1;
export const holdsText = (node: Meaning | undefined): boolean =>
  isText(node) || node?.childNodes.some(holdsText) === true;

/** A formula of which some part has no words here: the page's own text is better than half of it. */
export class Unsayable extends Error {}

/** Signs that look alike and mean the same in a school text. */
const ALIKE: Readonly<Record<string, string>> = {
  '−': '-',
  '–': '-',
  '·': '⋅',
  '•': '⋅',
  '∙': '⋅',
  '∗': '*',
  '∕': '/',
  '⟶': '→',
  '⟵': '←',
  '⟷': '↔',
  '⟹': '⇒',
  '⟺': '⇔',
  '⟼': '↦',
  '⊥': '⟂',
  '≃': '≈',
  '⩽': '≤',
  '≦': '≤',
  '⩾': '≥',
  '≧': '≥',
  '~': '∼',
  '\\': '∖',
  '\u2216': '∖',
  '⊊': '⊂',
  º: '°',
  '˚': '°',
  '⁎': '*',
  '：': ':',
};
export const sign = (text: string): string => ALIKE[text] ?? text;

/** Letters as letters, whatever their face: ℝ and bold F are told apart before. */
export const plain = (text: string): string => text.normalize('NFKC');

const isLetter = ({ type }: Meaning): boolean => type === 'identifier';
const OPERATIONS = new Set(['infixop', 'relseq', 'multirel', 'punctuated', 'bigop', 'integral', 'matrix', 'vector']);

export const isProduct = (node: Meaning): boolean =>
  node.type === 'infixop' &&
  (node.role === 'implicit' || node.contentNodes.every(({ textContent }) => textContent === '\u2062'));

/** Would a listener ask where it ends? "x plus 1" is long, "2 x" and "negative 3" are not. */
export function isLong(node: Meaning): boolean {
  if (isProduct(node)) return node.childNodes.some((child) => child.type === 'fenced' || isLong(child));
  // "n factorial", "two thirds" written 2/3.
  if (node.role === 'endpunct') return false;
  if (node.role === 'division' && sign(node.textContent) === '/' && node.childNodes.every((child) => isNumber(child)))
    return false;
  if (OPERATIONS.has(node.type)) return true;
  if (node.type === 'fraction') return node.role !== 'vulgar';
  if (node.type === 'appl') return node.role !== 'simple function';
  if (node.type === 'prefixop') return node.childNodes.some(isLong);
  return false;
}

export const isNumber = (node: Meaning | undefined, value?: string): boolean =>
  node?.type === 'number' && (value === undefined || node.textContent === value);

export const isMinusOne = (node: Meaning | undefined): boolean =>
  node?.type === 'prefixop' && node.role === 'negative' && isNumber(node.childNodes[0], '1');

/** v with an arrow, or bold. */
export const isVector = (node: Meaning | undefined): boolean =>
  node !== undefined &&
  ((node.type === 'overscore' && sign(node.childNodes[1]?.textContent ?? '') === '→') ||
    (isLetter(node) && node.font.startsWith('bold')));

/** A and B of "AB": points. */
export const arePoints = (node: Meaning): boolean =>
  isProduct(node) && node.childNodes.every((child) => isLetter(child) && /^[A-Z]$/.test(plain(child.textContent)));

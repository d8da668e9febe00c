import { holdsText, isLong, type Meaning, sign, Unsayable } from './meaning';
import { inside, type Saying, type Spoken } from './spoken';

const fencesOf = (node: Meaning): readonly [string, string] => {
  const [open = '', close = ''] = node.contentNodes.map(({ textContent }) => sign(textContent));
  return [open, close];
};

const hasMark = (node: Meaning, role: string): boolean =>
  node.type === 'punctuated' && node.childNodes.some((child) => child.role === role);
const isList = (node: Meaning): boolean =>
  (node.type === 'number' && node.textContent.includes(',')) || hasMark(node, 'comma');

/** Parentheses, bars and brackets: left out where they only hold one thing together that is heard as one. */
const fenced: Spoken = (node, saying) => {
  const { say, p } = saying;
  const [open, close] = fencesOf(node);
  const [inner] = node.childNodes;
  if (!inner) return '';
  if (node.role.startsWith('set')) return setOf(inner, node.role === 'set extended', saying);
  const long = isLong(inner);
  if (/^[|∣]$/.test(open)) return p.absolute(say(inner), long);
  if (/^[‖∥]$/.test(open)) return p.norm(say(inner));
  if (open === '⌊') return p.floor(say(inner));
  if (open === '⌈') return p.ceiling(say(inner));
  if (open === '⟨' && isList(inner)) return p.vector(say(inner));
  // "(2, 3)" is said "2 comma 3"; an interval like [2, 3) says which of its ends belong to it.
  const heardAsOne = !long || isList(inner) || hasMark(inner, 'vbar');
  return open === '(' && close === ')' && heardAsOne ? say(inner) : enclosed(node, inner, saying);
};

function enclosed(node: Meaning, inner: Meaning, { say, p }: Saying): string {
  const [before, after] = [p.open[fencesOf(node)[0]], p.close[fencesOf(node)[1]]];
  if (before === undefined || after === undefined) throw new Unsayable(fencesOf(node).join(' '));
  return `${before} ${say(inner)} ${after}`;
}

/** What a power is of: "negative 2 squared" and the square of negative 2 are two numbers. */
export const grouped: Spoken = (node, saying) => {
  const [inner] = node.childNodes;
  if (inner?.type === 'prefixop' && fencesOf(node)[0] === '(') return enclosed(node, inner, saying);
  return fenced(node, saying);
};

const setOf = (inner: Meaning, byDescription: boolean, saying: Saying): string => {
  const { p } = saying;
  const parts = inner.type === 'punctuated' ? inner.childNodes : [inner];
  const said = parts.map((part) => (/^[|:∣]$/.test(part.textContent) ? p.suchThat : described(part, saying)));
  return p.set(said.join(' '), byDescription);
};

/** What a set or the bound of a sum says of its members. */
export const described: Spoken = (node, { say, p }) => {
  const [member, set] = node.childNodes;
  return node.role === 'element' && member && set ? `${say(member)} ${p.within} ${say(set)}` : say(node);
};

const matrix: Spoken = (node, saying) => {
  const { p } = saying;
  const rows = node.childNodes;
  const columns = Math.max(...rows.map(({ childNodes }) => childNodes.length));
  const said = rows.map((row, at) => p.row(at + 1, inside(row, saying, ', '))).join('; ');
  return p.matrix(rows.length, columns, said, node.role === 'determinant');
};

const vector: Spoken = (node, saying) => {
  const { say, p } = saying;
  const [top, bottom] = node.childNodes;
  // The engine takes every column of two for a binomial; only \binom is written as a fraction without its line.
  if (node.role === 'binomial' && node.mathmlTree?.tagName.toLowerCase() === 'mfrac' && top && bottom)
    return p.choose(say(top), say(bottom));
  return p.column(inside(node, saying, ', '));
};

const cases: Spoken = (node, saying) => {
  const { say, p } = saying;
  const rows = node.childNodes;
  // Equations that hold together have one cell each; the cases of a function have their condition in a second.
  if (rows.every(({ type }) => type === 'line')) return p.system(rows.map(say));
  const caseOf = (row: Meaning): string =>
    row.childNodes
      .map((cell, column) => (column > 0 && !holdsText(cell) ? `, ${p.if} ${say(cell)}` : say(cell)))
      .join(' ');
  return p.cases(rows.length, rows.map((row, at) => p.caseOf(at + 1, caseOf(row))).join('; '));
};

/** Lines one under the other: steps of a solution, whose cells are one equation, or a table. */
const lines: Spoken = (node, saying) =>
  node.childNodes
    .map((row) => (row.type === 'row' ? inside(row, saying, isTable(node) ? ', ' : ' ') : saying.say(row)))
    .join('; ');
const isTable = (node: Meaning): boolean =>
  !node.childNodes.some(({ childNodes }) =>
    childNodes.some((cell) => cell.childNodes[0]?.childNodes[0]?.type === 'empty'),
  );

export const LAYOUTS: Readonly<Record<string, Spoken>> = {
  fenced,
  matrix,
  vector,
  cases,
  table: lines,
  multiline: lines,
  row: (node, saying) => inside(node, saying),
  line: (node, saying) => inside(node, saying),
  cell: (node, saying) => inside(node, saying),
};

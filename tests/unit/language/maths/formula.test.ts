// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { sayFormula } from '@/language/maths/formula';
import { CALCULUS, HIGH, MATHML, MIDDLE, PRIMARY, type Spoken, TYPED } from './formula-cases';

const said = (source: string, lang: string): string | null =>
  sayFormula(source.startsWith('<') ? { mathml: source } : { latex: source }, lang);

describe.each<[string, readonly Spoken[]]>([
  ['grades 4 and 5', PRIMARY],
  ['grades 6 to 8', MIDDLE],
  ['high school', HIGH],
  ['calculus', CALCULUS],
  ['typed into the text', TYPED],
  ['MathML', MATHML],
])('formulas of %s', (_grade, cases) => {
  it.each(cases)('%s', (source, english, spanish, french) => {
    expect([said(source, 'en'), said(source, 'es-MX'), said(source, 'fr')]).toEqual([english, spanish, french]);
  });
});

it.each([
  ['en', '\\text{speed}=\\frac{\\text{distance}}{\\text{time}}', 'speed equals distance over time'],
  ['es', '\\text{rapidez}=\\frac{\\text{distancia}}{\\text{tiempo}}', 'rapidez es igual a distancia sobre tiempo'],
  ['en', '\\text{H}_2\\text{O}', 'H 2 O'],
  ['en', '\\ce{Na+ + Cl- -> NaCl}', 'N A plus, plus C L minus, yields N A C L'],
  ['en', '\\$1{,}200', '1200 dollars'],
  ['es', '1\\text{ ft}=12\\text{ in}', '1 pie es igual a 12 pulgadas'],
  ['en', '60\\ \\frac{\\text{mi}}{\\text{h}}', '60 miles per hour'],
  ['en', 'x \\text{ in } A', 'x in A'],
  ['en', '7:05', '7:05'],
  ['en', '0.1\\overline{6}', '0.16, with 6 repeating'],
  ['en', 'F=G\\frac{m_1m_2}{r^2}', 'F equals G times m sub 1 m sub 2 over r squared'],
  ['en', '{}_nC_r', 'n C sub r'],
])('%s: text and units inside %s', (lang, source, words) => {
  expect(said(source, lang)).toBe(words);
});

describe('what cannot be said whole', () => {
  it.each([
    ['a command that nobody knows', '\\undefinedcommand{x}'],
    ['LaTeX that ends too early', '\\frac{1'],
    ['a sign without words', 'a \\barwedge b'],
    ['nothing', ''],
    ['macros without end', '\\def\\a{\\a\\a}\\a'],
    ['markup that is none', '<math><mfrac><mn>1</mn>'],
  ])('%s is left to the page', (_what, source) => {
    expect(said(source, 'en')).toBeNull();
  });

  it('is every formula in a language without words for it', () => {
    expect(said('x^2', 'de')).toBeNull();
  });

  it('ends, however deep it is', () => {
    expect(said('\\sqrt{'.repeat(900) + '}'.repeat(900), 'en')).toBeNull();
  });
});

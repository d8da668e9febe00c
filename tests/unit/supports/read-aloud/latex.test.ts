import { expect, it } from 'vitest';
import { saidFormula } from '@/supports/read-aloud/latex';

it.each([
  ['x^2 + 3x = 10', 'en', 'x squared plus 3 x equals 10'],
  ['\\frac{1}{2}', 'en', '1 over 2'],
  ['\\sqrt{a+b}', 'en', 'the square root of a plus b'],
  ['\\sqrt[3]{8}', 'en', '3 root of 8'],
  ['90^\\circ', 'en', '90 degrees'],
  ['90^{\\circ}', 'en', '90 degrees'],
  ['a_1 \\leq \\pi r^2', 'en', 'a sub 1 is less than or equal to pi r squared'],
  ['\\text{speed} = \\dfrac{d}{t}', 'en', 'speed equals d over t'],
  ['2^{n+1}', 'en', '2 to the power n plus 1'],
  ['\\left( x \\right)', 'en', '( x )'],
  ['x^2 - 1', 'es', 'x al cuadrado menos 1'],
  ['\\frac{a}{b} \\times 3.5', 'es-MX', 'a entre b por 3.5'],
  ['\\frac{1', 'en', '1 over'],
  ['}}^', 'en', 'to the power'],
  ['', 'en', ''],
])('%s in %s', (latex, lang, said) => {
  expect(saidFormula(latex, lang)).toBe(said);
});

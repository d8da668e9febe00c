import { expect, it } from 'vitest';
import { plainFormula } from '@/supports/read-aloud/latex';

it.each([
  ['x^2 + 3x = 10', 'x² + 3x = 10'],
  ['\\frac{1}{2}', '1/2'],
  ['\\dfrac{a+b}{\\frac{c}{d}}', 'a+b/c/d'],
  ['\\frac12', '1/2'],
  ['\\sqrt{a+b}', '√ a+b'],
  ['90^\\circ', '90°'],
  ['90^{\\circ}', '90°'],
  ['a_1 \\leq \\pi r^{2}', 'a 1 ≤ pi r²'],
  ['\\text{speed} = 3 \\times 4', 'speed = 3 × 4'],
  ['2^{21}', '2^ 21'],
  ['\\left( x \\right)', '( x )'],
  ['\\(x\\)', 'x'],
  ['\\frac{1', 'frac 1'],
  ['}}^', '^'],
  ['', ''],
])('%s in signs that voices know', (latex, signs) => {
  expect(plainFormula(latex)).toBe(signs);
});

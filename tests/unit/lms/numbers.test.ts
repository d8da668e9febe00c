import { describe, expect, it } from 'vitest';
import { isAmount, mostIn, numberIn } from '@/lms/reading/numbers';

describe('numbers in a text of any language', () => {
  it.each([
    ['20 points', 20],
    ['1.5 pts', 1.5],
    ['2,5 Punkte', 2.5],
    ['1,000', 1000],
    ['1\u202f000 points', 1000],
    ['0', 0],
    ['0.125', 0.125],
    ['no number', undefined],
  ])('%s', (text, number) => expect(numberIn(text)).toBe(number));

  it.each([
    ['18 / 20 points', 20],
    ['\u2013/50', 50],
    ['50', 50],
  ])('the most one can have: %s', (text, number) => expect(mostIn(text)).toBe(number));

  it.each(['10 points', '18/20 puntos', '10 баллов', '10点', '-/5 pts', '100'])('an amount: %s', (text) =>
    expect(isAmount(text)).toBe(true),
  );
  it.each(['Due Sep 15', 'Fecha de entrega: 17 oct, 23:59', '9月15日', '2025-12-18', 'Homework', '3 of 4 read'])(
    'no amount: %s',
    (text) => expect(isAmount(text)).toBe(false),
  );
});

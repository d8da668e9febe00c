import { describe, expect, it } from 'vitest';
import { contrast, TINTS } from '@/supports/reading-comfort/tints';

describe('a tint', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#ffffff', '#0000ff', 8.59],
  ])('contrast of %s and %s is %d to 1', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 2);
    expect(contrast(b, a)).toBe(contrast(a, b));
  });

  it.each(Object.entries(TINTS))('%s: text and links can be read on it', (_, { paper, ink, link }) => {
    expect(contrast(paper, ink)).toBeGreaterThanOrEqual(7);
    expect(contrast(paper, link)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries(TINTS))('%s: a link is told from the text around it', (_, { ink, link }) => {
    expect(link).not.toBe(ink);
  });
});

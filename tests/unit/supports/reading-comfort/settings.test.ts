import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dressOf } from '@/supports/reading-comfort/dress';
import {
  COLUMNS,
  isPagesOwn,
  LINE_HEIGHTS,
  nearestStop,
  PAGES_OWN,
  SIZES,
  SPACINGS,
} from '@/supports/reading-comfort/choices';
import { Settings } from '@/supports/reading-comfort/settings';

describe('what is kept', () => {
  it('has a default for everything, and the defaults change something', () => {
    const usual = Settings.parse({});
    expect(usual).toEqual({
      size: 1.15,
      lineHeight: 1.75,
      spacing: 0.02,
      column: 0,
      font: 'page',
      tint: 'page',
      lineFocus: 'off',
    });
    expect(isPagesOwn(usual)).toBe(false);
  });

  it.each([
    ['a size from another version', { size: 9, tint: 'blue' }, { size: 1.15, tint: 'blue' }],
    ['a font that is gone', { font: 'comic', size: 2 }, { font: 'page', size: 2 }],
    ['a tint that is gone', { tint: 'ultraviolet', lineFocus: 'ruler' }, { tint: 'page', lineFocus: 'ruler' }],
    [
      'no number at all',
      { spacing: null, lineHeight: 'wide', column: Number.NaN },
      { spacing: 0.02, lineHeight: 1.75, column: 0 },
    ],
  ])('%s falls back alone', (_, stored, expected) => {
    expect(Settings.parse(stored)).toMatchObject(expected);
  });

  it('survives whatever stands in the storage', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(PAGES_OWN)), fc.anything()), (stored) => {
        const settings = Settings.parse(stored);
        expect(Settings.parse(settings)).toEqual(settings);
      }),
    );
  });

  it('holds every stop of every slider', () => {
    for (const size of SIZES) expect(Settings.parse({ size }).size).toBe(size);
    for (const lineHeight of LINE_HEIGHTS) expect(Settings.parse({ lineHeight }).lineHeight).toBe(lineHeight);
    for (const spacing of SPACINGS) expect(Settings.parse({ spacing }).spacing).toBe(spacing);
    for (const column of COLUMNS) expect(Settings.parse({ column }).column).toBe(column);
  });

  it('reaches the values of WCAG 1.4.12 and a size of 200 %', () => {
    expect(LINE_HEIGHTS).toContain(1.5);
    expect(SPACINGS).toContain(0.12);
    // Words are spaced three and a half times as wide as letters: more than the .16 em asked for.
    expect(0.12 * 3.5).toBeGreaterThanOrEqual(0.16);
    expect(SIZES).toContain(2);
  });
});

describe('the nearest stop', () => {
  it.each([
    [SIZES, 1.15, 1.15],
    [SIZES, 1.2, 1.15],
    [SIZES, 3, 2.5],
    [LINE_HEIGHTS, 0, 0],
    [LINE_HEIGHTS, 0.4, 1.25],
    [COLUMNS, 0, 0],
    [COLUMNS, 62, 65],
  ])('of %j for %d is %d', (stops, value, stop) => {
    expect(stops[nearestStop(stops, value)]).toBe(stop);
  });
});

describe('the dress', () => {
  it('is none when the page keeps its own look', () => {
    expect(dressOf(PAGES_OWN, undefined)).toBeNull();
  });

  it('names only what differs from the page', () => {
    expect(dressOf({ ...PAGES_OWN, size: 2 }, undefined)).toEqual({ size: 2 });
    expect(dressOf({ ...PAGES_OWN, spacing: 0.12, lineHeight: 1.5, column: 65 }, undefined)).toEqual({
      letterSpacing: 0.12,
      lineHeight: 1.5,
      column: 65,
    });
    expect(dressOf({ ...PAGES_OWN, tint: 'cream', font: 'lexend' }, 'Handrail lexend')).toEqual({
      font: 'Handrail lexend',
      tint: { paper: '#fbf0d9', ink: '#2b2620', link: '#0b4f8a' },
    });
  });
});

import { describe, expect, it } from 'vitest';
import { NEW_PROFILE } from '@/model/profile';
import { defaults, understood } from '@/supports/settings';

const withSettings = (settings: Record<string, Record<string, unknown>>): Record<string, Record<string, unknown>> =>
  understood({ ...NEW_PROFILE, settings }).settings;

describe('what a device kept of settings', () => {
  it('stays as it is where it is understood', () => {
    expect(withSettings({ 'read-aloud': { rate: 1.5 } })).toEqual({ 'read-aloud': { rate: 1.5 } });
  });

  it('falls back to the defaults where it is not', () => {
    expect(withSettings({ 'read-aloud': { rate: 'fast' } })).toEqual({ 'read-aloud': {} });
  });

  it('keeps the other values where a support can tell them apart', () => {
    expect(withSettings({ 'reading-comfort': { size: 1.5, tint: 'plaid' } })['reading-comfort']).toEqual({
      size: 1.5,
      tint: defaults['reading-comfort']?.['tint'],
    });
  });

  it('is left alone where no support of this version knows it', () => {
    expect(withSettings({ 'from-later': { any: [1] } })).toEqual({ 'from-later': { any: [1] } });
  });
});

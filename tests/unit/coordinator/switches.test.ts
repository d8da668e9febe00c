import { describe, expect, it } from 'vitest';
import { SWITCHES, switchOf, withSwitch } from '@/entrypoints/coordinator/switches';
import { School } from '@/model/school';

const EMPTY: School = { version: 1 };

describe('how a switch stands on the school’s devices', () => {
  it.each(SWITCHES)('is read as it was set: %s', (choice) => {
    const school = withSwitch(EMPTY, 'read-aloud', choice);
    expect(School.parse(school)).toEqual(school);
    expect(switchOf(school, 'read-aloud')).toBe(choice);
    expect(switchOf(school, 'word-card')).toBe('usual');
  });

  it('is nothing at all where it is as usual', () => {
    expect(withSwitch(withSwitch(EMPTY, 'steps', 'always-off'), 'steps', 'usual')).toEqual(EMPTY);
  });

  it('leaves the settings of the support, and other supports, as they are', () => {
    const school: School = {
      version: 1,
      supports: { 'reading-comfort': { on: true, settings: { size: 1.5 } }, steps: { on: true, locked: true } },
    };
    expect(withSwitch(school, 'reading-comfort', 'always-off')).toEqual({
      version: 1,
      supports: {
        'reading-comfort': { on: false, locked: true, settings: { size: 1.5 } },
        steps: { on: true, locked: true },
      },
    });
    expect(withSwitch(school, 'reading-comfort', 'usual').supports?.['reading-comfort']).toEqual({
      settings: { size: 1.5 },
    });
  });
});

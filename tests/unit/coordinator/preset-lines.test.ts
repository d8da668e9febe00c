import { describe, expect, it } from 'vitest';
import { levelOf, LEVELS } from '@/entrypoints/coordinator/level-names';
import {
  inUse,
  isUsual,
  LINE_NAMES,
  LINES,
  presetsOf,
  usual,
  valueOf,
  withPreset,
  withUse,
  withValue,
} from '@/entrypoints/coordinator/preset-lines';
import type { HelpAmount } from '@/model/help-amount';
import { USUAL_PRESETS } from '@/model/presets';
import { LEVEL_NAMES, School } from '@/model/school';
import { supports } from '@/supports';
import { givenBy } from '@/supports/given';
import { settingsShapes } from '@/supports/settings';

const NEW: School = { version: 1 };

describe('the presets', () => {
  it.each(USUAL_PRESETS.map((preset) => [preset.id, preset] as const))(
    '%s sets real supports, with settings they understand as they are',
    (_id, preset) => {
      for (const [id, { settings = {} }] of Object.entries(preset.supports)) {
        expect(supports.map((support) => support.id)).toContain(id);
        const read = settingsShapes.get(id)?.parse(settings);
        expect(read).toMatchObject(settings);
      }
    },
  );

  it('say something of the same supports, so that another amount takes back what one gave', () => {
    const said = USUAL_PRESETS.map(({ supports: set }) => Object.keys(set).toSorted());
    expect(new Set(said.map(String)).size).toBe(1);
  });

  it('have a name in every test of English that is offered', () => {
    for (const names of LEVEL_NAMES.filter((each) => each !== 'plain'))
      for (const { id } of USUAL_PRESETS) expect(levelOf(names, id)).toBeTruthy();
    expect(Object.keys(LEVELS)).toEqual(LEVEL_NAMES.filter((each) => each !== 'plain'));
    expect(levelOf('plain', 'beginning')).toBeUndefined();
  });
});

describe('a line of a preset', () => {
  it.each(
    USUAL_PRESETS.flatMap((preset) =>
      LINE_NAMES.flatMap((line) => LINES[line].map((value) => [preset.id, line, value] as const)),
    ),
  )('of %s, %s, can be %s, alone, and is taken by a device', (id, line, value) => {
    const changed = withValue(usual(id), line, value);
    expect(valueOf(changed, line)).toBe(value);
    for (const other of LINE_NAMES.filter((each) => each !== line))
      expect(valueOf(changed, other)).toBe(valueOf(usual(id), other));
    const school = withPreset(NEW, changed);
    expect(School.parse(JSON.parse(JSON.stringify(school)))).toEqual(school);
    for (const [support, { settings = {} }] of Object.entries(changed.supports))
      expect(settingsShapes.get(support)?.parse(settings)).toMatchObject(settings);
  });

  it('that somebody changes brings all three into use, and they can be put away again', () => {
    expect(inUse(NEW)).toBe(false);
    const changed = withPreset(NEW, withValue(usual('advanced'), 'marked', 'on'));
    expect(inUse(changed)).toBe(true);
    expect(changed.presets?.map(({ id }) => id)).toEqual(USUAL_PRESETS.map(({ id }) => id));
    expect(presetsOf(changed).map(isUsual)).toEqual([true, true, false]);
    expect(presetsOf(withPreset(changed, usual('advanced'))).every(isUsual)).toBe(true);
    expect(withUse(changed, false)).toEqual(NEW);
    expect(withUse(NEW, true).presets).toEqual(USUAL_PRESETS);
  });
});

it('a device gives a learner just what a preset says, by the amount of help they chose', () => {
  const given = (amount: HelpAmount) => givenBy({ school: withUse(NEW, true), code: null, amount });
  expect(given('most').deciders.begins).toMatchObject({ 'home-directions': { on: true }, starters: { on: true } });
  expect(given('few').deciders.begins).toMatchObject({
    'home-directions': { on: false },
    'marked-words': { on: false },
  });
  expect(given('few').defaults['word-card']).toMatchObject({ guessFirst: true });
  expect(given('most').defaults['starters']).toEqual({ amount: 'frame' });
});

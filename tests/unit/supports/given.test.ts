import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HelpAmount } from '@/model/help-amount';
import { decide, type Deciders, standing } from '@/model/policy';
import { isOn, NEW_PROFILE, type Profile, withPatch, withSupport } from '@/model/profile';
import type { School } from '@/model/school';
import { settingsOf, withSettings } from '@/page/supports-run';
import { supports } from '@/supports';
import { chosen, givenBy } from '@/supports/given';
import { defaults } from '@/supports/settings';

const given = (school: Partial<School> | null, more: { amount?: HelpAmount; allow?: string[] } = {}) =>
  givenBy({
    school: school && { version: 1, ...school },
    code: more.allow ? { allow: more.allow, until: '2027-06-30', number: 'Q4T2' } : null,
    amount: more.amount,
  });
const support = (id: string) => {
  const found = supports.find((each) => each.id === id);
  if (!found) throw new Error(`no support ${id}`);
  return found;
};
const met: Profile = { ...NEW_PROFILE, met: true };
const on = (profile: Profile, id: string, { deciders }: ReturnType<typeof given>): boolean =>
  isOn(profile, support(id), deciders.begins?.[id]);
const page = { assessment: 'no' } as const;
const quiz = { assessment: 'quiz' } as const;
const learner = ({ on: allow, off = [] }: Profile): Deciders => ({ learner: { allow, keepOff: off } });

describe('without a school', () => {
  it('everything is as Handrail has it', () => {
    expect(given(null)).toEqual({ defaults, deciders: { begins: {} } });
  });
});

describe('how a support begins', () => {
  const school = given({ supports: { 'read-aloud': { on: true }, 'word-card': { on: false } } });

  it('is the school’s until the learner chooses', () => {
    expect([on(met, 'read-aloud', school), on(met, 'word-card', school)]).toEqual([true, false]);
    const chose = withSupport(withSupport(met, 'read-aloud', false), 'word-card', true);
    expect([on(chose, 'read-aloud', school), on(chose, 'word-card', school)]).toEqual([false, true]);
  });

  it('is said at the switch: by the school, then by you', () => {
    const by = (profile: Profile) =>
      standing(support('read-aloud'), page, { ...school.deciders, ...learner(profile) }).open?.by;
    expect(by(met)).toBe('school');
    expect(by(withSupport(met, 'read-aloud', false))).toBe('you');
    expect(standing(support('steps'), page, { ...school.deciders, ...learner(met) }).open?.by).toBe('default');
  });

  it('waits, as everything does, until the panel was opened for the first time', () => {
    const locked = given({ supports: { 'read-aloud': { on: true, locked: true } } });
    expect([on(NEW_PROFILE, 'read-aloud', school), on(NEW_PROFILE, 'read-aloud', locked)]).toEqual([false, false]);
  });

  it('is nothing for tools, which are opened by a press, and nobody locks a teacher’s', () => {
    const tools = supports.filter(({ tool }) => tool === true);
    const all = Object.fromEntries(tools.map(({ id }) => [id, { on: true }]));
    expect(given({ supports: all }).deciders.begins).toEqual({});
    const away = Object.fromEntries(tools.map(({ id }) => [id, { on: false, locked: true }]));
    const kept = tools.filter(({ group }) => group !== 'teach').map(({ id }) => id);
    expect(Object.keys(given({ supports: away }).deciders.begins ?? {})).toEqual(kept);
  });
});

describe('a locked switch', () => {
  const off = given({ supports: { 'word-card': { on: false, locked: true } } }, { allow: ['word-card'] });
  const kept = given({ supports: { 'reading-comfort': { on: true, locked: true } } });

  it('that is off is off everywhere, whoever else would open it', () => {
    for (const place of [page, quiz]) {
      const deciders = { ...off.deciders, teacher: { allow: ['word-card'], measures: 'content' as const } };
      const { open, closed } = standing(support('word-card'), place, deciders);
      expect([open, closed]).toEqual([undefined, { state: 'off', by: 'school', because: 'locked-off' }]);
    }
  });

  it('that is on stays on, and the learner’s own choice is not what is said', () => {
    const chose = withSupport(met, 'reading-comfort', false);
    expect(on(chose, 'reading-comfort', kept)).toBe(true);
    const { open } = standing(support('reading-comfort'), page, { ...kept.deciders, ...learner(chose) });
    expect(open?.by).toBe('school');
  });

  it('that is on opens nothing in a quiz', () => {
    const reading = given({ supports: { 'word-card': { on: true, locked: true } } });
    expect(standing(support('word-card'), quiz, reading.deciders).open).toBeUndefined();
    expect(decide(support('word-card'), 'passage', quiz, reading.deciders).because).toBe('never');
  });

  it('stays as it begins by itself where the school says no more', () => {
    const { begins } = given({ supports: { 'word-card': { locked: true }, steps: { locked: true } } }).deciders;
    expect(begins).toEqual({ 'word-card': { on: true, locked: true }, steps: { on: false, locked: true } });
  });
});

describe('default settings', () => {
  const school = given({ supports: { 'reading-comfort': { settings: { size: 1.5, tint: 'cream' } } } });
  const settings = (profile: Profile) => settingsOf('reading-comfort', profile, school.defaults);

  it('lie over Handrail’s own and under the learner’s', () => {
    expect(settings(met)).toMatchObject({ size: 1.5, tint: 'cream', lineHeight: 1.75 });
    expect(settings(withSettings(met, 'reading-comfort', { size: 2 }))).toMatchObject({ size: 2, tint: 'cream' });
  });

  it('are checked as the support’s own', () => {
    const { defaults: checked } = given({
      supports: {
        'read-aloud': { settings: { rate: 'fast', follow: false } },
        'reading-comfort': { settings: { size: 99, tint: 'cream', weight: 1 } },
        'from-later': { on: true, settings: { any: 1 } },
      },
    });
    expect(checked['read-aloud']).toEqual(defaults['read-aloud']);
    expect(checked['reading-comfort']).toEqual({ ...defaults['reading-comfort'], tint: 'cream' });
    expect(checked['from-later']).toBeUndefined();
  });

  it('never say yes for somebody to voices that send the text away', () => {
    const { defaults: checked } = given({ supports: { 'read-aloud': { settings: { internet: true, rate: 0.8 } } } });
    expect(checked['read-aloud']).toMatchObject({ internet: false, rate: 0.8 });
  });
});

describe('the amount of help', () => {
  const presets: School['presets'] = [
    {
      id: 'beginning',
      supports: { 'home-directions': { on: true }, starters: { on: true, settings: { amount: 'frame' } } },
    },
    { id: 'intermediate', supports: { starters: { on: true } } },
    { id: 'advanced', supports: { 'word-card': { settings: { guessFirst: true } }, starters: { on: false } } },
  ];
  const school: Partial<School> = { presets, supports: { starters: { settings: { amount: 'link' } } } };

  it.each<[HelpAmount | undefined, boolean, string, boolean]>([
    ['most', true, 'frame', false],
    ['more', true, 'frame', false],
    ['some', true, 'link', false],
    [undefined, true, 'link', false],
    ['few', false, 'link', true],
  ])('%s sets what the school’s preset says, over what it says for everybody', (amount, starts, starters, guess) => {
    const now = given(school, amount ? { amount } : {});
    expect(on(met, 'starters', now)).toBe(starts);
    expect(now.defaults['starters']).toEqual({ amount: starters });
    expect(now.defaults['word-card']?.['guessFirst']).toBe(guess);
  });

  it('turns nothing that is locked', () => {
    const now = given({ ...school, supports: { starters: { on: false, locked: true } } }, { amount: 'most' });
    expect(now.deciders.begins?.['starters']).toEqual({ on: false, locked: true });
  });
});

describe('the learner’s own choices', () => {
  const set: Partial<School> = {
    languages: ['so'],
    supports: {
      'read-aloud': { on: true, locked: true },
      'reading-comfort': { on: true, settings: { size: 1.5, lineHeight: 2 } },
      'word-card': { on: false },
    },
    ceiling: { 'read-aloud': 'never' },
  };
  const kept = (profile: Profile, id: string, patch: Record<string, unknown>, school: ReturnType<typeof given>) => {
    const next = withSettings(profile, id, patch);
    return withPatch(profile, chosen({ settings: { [id]: next.settings[id] ?? {} } }, school));
  };

  it('are there again, exactly, when the school’s settings are gone', () => {
    const sizes = fc.constantFrom(1, 1.15, 1.5, 2);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('before', 'during'), fc.constantFrom('size', 'lineHeight'), sizes)),
        (changes) => {
          // What somebody chose stands, with a school or without: the last word on each setting is the learner's.
          let profile = met;
          for (const during of ['before', 'during'])
            for (const [when, name, value] of changes)
              if (when === during)
                profile = kept(profile, 'reading-comfort', { [name]: value }, given(during === 'before' ? null : set));
          const now = settingsOf('reading-comfort', profile, given(null).defaults);
          const last = (name: string) =>
            changes.toSorted(([a], [b]) => a.localeCompare(b)).findLast(([, of]) => of === name)?.[2];
          expect([now['size'], now['lineHeight']]).toEqual([last('size') ?? 1.15, last('lineHeight') ?? 1.75]);
        },
      ),
    );
  });

  it('are not kept where they are Handrail’s own default and nobody set another', () => {
    const profile = kept(met, 'reading-comfort', { size: 2, column: 0, tint: 'cream' }, given(null));
    expect(profile.settings['reading-comfort']).toEqual({ size: 2, tint: 'cream' });
    expect(kept(profile, 'reading-comfort', { size: 1.15 }, given(null)).settings['reading-comfort']).toEqual({
      tint: 'cream',
    });
  });

  it('go before the school’s default even where they are Handrail’s own', () => {
    const profile = kept(met, 'reading-comfort', { size: 1.15 }, given(set));
    expect(settingsOf('reading-comfort', profile, given(set).defaults)['size']).toBe(1.15);
  });
});

import type { School } from '@/model/school';

/** How a switch stands on the school's devices; 'usual': as Handrail has it, and each learner decides. */
export const SWITCHES = ['usual', 'starts-on', 'always-on', 'always-off'] as const;
export type SwitchChoice = (typeof SWITCHES)[number];

export function switchOf(school: School, id: string): SwitchChoice {
  const { on, locked } = school.supports?.[id] ?? {};
  if (locked === true) return on === true ? 'always-on' : 'always-off';
  return on === true ? 'starts-on' : 'usual';
}

/** The support's settings stay as they are. Says nothing where nothing is set. */
export function withSwitch(school: School, id: string, choice: SwitchChoice): School {
  const { supports: before, ...rest } = school;
  const { [id]: here, ...others } = before ?? {};
  const settings = here?.settings;
  const said = {
    ...(choice === 'usual' ? {} : { on: choice !== 'always-off' }),
    ...(choice === 'always-on' || choice === 'always-off' ? { locked: true } : {}),
    ...(settings === undefined ? {} : { settings }),
  };
  const supports = Object.keys(said).length > 0 ? { ...others, [id]: said } : others;
  return Object.keys(supports).length > 0 ? { ...rest, supports } : rest;
}

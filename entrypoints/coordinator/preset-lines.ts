import { USUAL_PRESETS } from '@/model/presets';
import type { School, SchoolPreset } from '@/model/school';

/**
 * What an English-level preset sets, line by line: each is one real setting of one support. Its words are
 * `levels.what.<line>`, with the value behind it where it has more than a yes and a no.
 */
export const LINES = {
  marked: ['on', 'off'],
  'words-first': ['on', 'off'],
  directions: ['on', 'off'],
  picture: ['on', 'off'],
  sound: ['on', 'off'],
  guess: ['on', 'off'],
  starters: ['frame', 'starter', 'link', 'off'],
} as const;
export type Line = keyof typeof LINES;
export const LINE_NAMES = Object.keys(LINES) as readonly Line[];

/** The lines that are a switch of a support, or a yes or no of its settings. */
const SWITCHES: Readonly<Partial<Record<Line, string>>> = {
  marked: 'marked-words',
  'words-first': 'words-first',
  directions: 'home-directions',
};
const OF_THE_CARD: Readonly<Partial<Record<Line, string>>> = {
  picture: 'showPicture',
  sound: 'speakOnOpen',
  guess: 'guessFirst',
};

const onOff = (on: boolean): 'on' | 'off' => (on ? 'on' : 'off');

export function valueOf(preset: SchoolPreset, line: Line): string {
  const support = SWITCHES[line];
  if (support !== undefined) return onOff(preset.supports[support]?.on === true);
  const setting = OF_THE_CARD[line];
  if (setting !== undefined) return onOff(preset.supports['word-card']?.settings?.[setting] === true);
  const { on, settings } = preset.supports['starters'] ?? {};
  const amount = settings?.['amount'];
  return on === true && typeof amount === 'string' ? amount : 'off';
}

export function withValue(preset: SchoolPreset, line: Line, value: string): SchoolPreset {
  const set = (id: string, to: SchoolPreset['supports'][string]): SchoolPreset => ({
    ...preset,
    supports: { ...preset.supports, [id]: { ...preset.supports[id], ...to } },
  });
  const support = SWITCHES[line];
  if (support !== undefined) return set(support, { on: value === 'on' });
  const setting = OF_THE_CARD[line];
  if (setting !== undefined)
    return set('word-card', {
      on: true,
      settings: { ...preset.supports['word-card']?.settings, [setting]: value === 'on' },
    });
  return set('starters', value === 'off' ? { on: false } : { on: true, settings: { amount: value } });
}

/** Of three there is always one: the ids are the same. */
export const usual = (id: SchoolPreset['id']): SchoolPreset =>
  USUAL_PRESETS.find((preset) => preset.id === id) ?? { id, supports: {} };

/** Do amounts of help set more than the marked words on this school's devices? */
export const inUse = (school: School): boolean => school.presets !== undefined;

/** Three, the school's own where it has changed one. */
export const presetsOf = (school: School): readonly SchoolPreset[] =>
  USUAL_PRESETS.map((preset) => school.presets?.find(({ id }) => id === preset.id) ?? preset);

const same = (a: SchoolPreset, b: SchoolPreset): boolean =>
  LINE_NAMES.every((line) => valueOf(a, line) === valueOf(b, line));
export const isUsual = (preset: SchoolPreset): boolean => same(preset, usual(preset.id));

/** All three, whole: a device knows no others. Whoever changes one wants them. */
export const withPreset = (school: School, preset: SchoolPreset): School => ({
  ...school,
  presets: presetsOf(school).map((each) => (each.id === preset.id ? preset : each)),
});

export function withUse(school: School, use: boolean): School {
  const { presets: _, ...rest } = school;
  return use ? { ...rest, presets: [...presetsOf(school)] } : rest;
}

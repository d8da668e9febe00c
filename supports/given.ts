import type { Given } from '@/model/given';
import { type HelpAmount, USUAL_AMOUNT } from '@/model/help-amount';
import type { Begins } from '@/model/policy';
import type { ProfilePatch } from '@/model/profile';
import { type Accommodation, PRESET_OF, type School, type SchoolSupport } from '@/model/school';
import { supports } from './index';
import { defaults, understoodOf } from './settings';

type Values = Readonly<Record<string, unknown>>;
type Layer = Readonly<Record<string, SchoolSupport>>;

/** What a school says of supports, the later over the earlier: for everybody, and for who takes this amount of help. */
function layersOf(school: School | null, amount: HelpAmount): readonly Layer[] {
  const preset = school?.presets?.find(({ id }) => id === PRESET_OF[amount]);
  return [school?.supports ?? {}, preset?.supports ?? {}];
}

/** How supports begin here. A tool is opened by a press: it can be kept away, and begins never by itself. */
function begins(layers: readonly Layer[]): Record<string, Begins> {
  const [everybody = {}, amount = {}] = layers;
  const entries = supports.flatMap(({ id, group, tool, initially = false }): [string, Begins][] => {
    const { on, locked } = everybody[id] ?? {};
    // Teachers' own are nobody's to lock.
    if (group === 'teach' || (tool && (!locked || on === true))) return [];
    // What is locked, no amount of help turns.
    if (locked) return [[id, { on: on ?? initially, locked }]];
    const begin = amount[id]?.on ?? on;
    return begin === undefined ? [] : [[id, { on: begin }]];
  });
  return Object.fromEntries(entries);
}

/**
 * A person's own, that no school sets for them: a yes to voices that send the text away, what somebody wrote, and what
 * they have done.
 */
const OWN: Readonly<Record<string, readonly string[]>> = {
  'read-aloud': ['internet', 'voices', 'say'],
  steps: ['done'],
};

/** The settings of a support that a school may set. */
export const settable = (id: string): readonly string[] =>
  supports.some((support) => support.id === id && support.group !== 'teach')
    ? Object.keys(defaults[id] ?? {}).filter((name) => !OWN[id]?.includes(name))
    : [];

/** Each layer is checked by the support's own shape: what this version does not understand is left out. */
function settingsOf(layers: readonly Layer[], id: string): Values {
  const entries = layers.flatMap((layer) => Object.entries(understoodOf(id, layer[id]?.settings ?? {})));
  return Object.fromEntries(entries.filter(([name]) => settable(id).includes(name)));
}

const allDefaults = (layers: readonly Layer[]): Record<string, Record<string, unknown>> =>
  Object.fromEntries(Object.entries(defaults).map(([id, own]) => [id, { ...own, ...settingsOf(layers, id) }]));

export interface Setting {
  readonly school: School | null;
  readonly code: Accommodation | null;
  /** The amount of help that the learner has taken. */
  readonly amount?: HelpAmount | undefined;
}

/** All that is set around a learner's choices, as a page needs it. Pure. */
export function givenBy({ school, code, amount = USUAL_AMOUNT }: Setting): Omit<Given, 'homeLanguages'> {
  const layers = layersOf(school, amount);
  return {
    defaults: allDefaults(layers),
    deciders: {
      begins: begins(layers),
      ...(school?.ceiling && { school: school.ceiling }),
      ...(code && { code: { allow: code.allow } }),
    },
  };
}

/**
 * What a page wants kept, without settings that are no choice: the same as Handrail's own default, where the school says
 * nothing else. What was chosen while a school's default was another is kept even where both say the same now, so that
 * a learner has their own again when the school's settings are gone.
 */
export function chosen(patch: ProfilePatch, given: Pick<Given, 'defaults'>): ProfilePatch {
  if (!patch.settings) return patch;
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  const settings = Object.entries(patch.settings).map(([id, kept]) => [
    id,
    Object.fromEntries(
      Object.entries(kept).filter(
        ([name, value]) => !same(value, defaults[id]?.[name]) || !same(value, given.defaults[id]?.[name]),
      ),
    ),
  ]);
  return { ...patch, settings: Object.fromEntries(settings) as Record<string, Record<string, unknown>> };
}

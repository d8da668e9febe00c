import * as z from 'zod/mini';
import { HELP_AMOUNTS } from './help-amount';
import type { Begins } from './policy';

/**
 * A learner's choices on this device. Only what differs from the defaults is kept, so that a better default
 * in a later version reaches everybody who never chose otherwise.
 */
export const Profile = z.object({
  /** BCP 47 of Handrail's own words; undefined follows the browser. */
  uiLanguage: z.optional(z.string()),
  /** BCP 47 of glosses; undefined until chosen. */
  homeLanguage: z.optional(z.string()),
  /** Ids of the supports the learner turned on, and turned off although they start on. */
  on: z.array(z.string()),
  off: z.optional(z.array(z.string())),
  /** The panel was opened on this device: before that, nothing at all happens on a page but the handle. */
  met: z.optional(z.boolean()),
  /** Per support id: the settings that differ from its defaults. */
  settings: z.record(z.string(), z.record(z.string(), z.unknown())),
  handle: z.object({
    side: z.enum(['left', 'right']),
    /** Share of the window's height, 0 top to 1 bottom. */
    // Pure: the overlay takes the functions below without the shape, and zod stays out of it.
    at: /* @__PURE__ */ z.number().check(z.minimum(0), z.maximum(1)),
  }),
  /** CSS pixels of running text in Handrail's own surfaces; undefined is 16. */
  textSize: z.optional(z.literal([16, 18, 20, 24])),
  /** How many words are marked and met first; undefined is the usual amount (model/help-amount.ts). */
  wordHelp: z.optional(z.enum(HELP_AMOUNTS)),
  /** Tools for teachers are shown too. */
  teaches: z.optional(z.boolean()),
  /** The language question of first use was answered or put aside. */
  welcomed: z.optional(z.boolean()),
  /** Keys chosen other than the usual ones, by command (model/keys.ts). */
  keys: z.optional(
    z.object({
      chosen: z.optional(z.record(z.string(), z.string())),
      alone: z.optional(z.record(z.string(), z.string())),
      single: z.optional(z.boolean()),
    }),
  ),
});
export type Profile = z.infer<typeof Profile>;

export const NEW_PROFILE: Profile = { on: [], settings: {}, handle: { side: 'right', at: 0.66 } };

/** What one page changed of a profile: only that, so that two open tabs do not undo each other's choices. */
export const ProfilePatch = z.partial(Profile);
export type ProfilePatch = z.infer<typeof ProfilePatch>;

/** The entries that differ; of settings, the supports that differ. */
export function patchBetween(before: Profile, after: Profile): ProfilePatch {
  const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);
  const patch: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(after)) {
    if (name !== 'settings' && differs(value, before[name as keyof Profile])) patch[name] = value;
  }
  const settings = Object.entries(after.settings).filter(([id, value]) => differs(value, before.settings[id]));
  if (settings.length > 0) patch['settings'] = Object.fromEntries(settings);
  return patch;
}

export const withPatch = (profile: Profile, patch: ProfilePatch): Profile =>
  ({ ...profile, ...patch, settings: { ...profile.settings, ...patch.settings } }) as Profile;

/**
 * Is the support on for this learner? What begins by itself, by its own word or by the school's (`begins`), waits until
 * the panel has been met once. A learner's choice goes before how it begins, unless the school locked it.
 */
export const isOn = (
  profile: Profile,
  { id, initially }: { readonly id: string; readonly initially?: boolean },
  begins?: Begins,
): boolean =>
  (!begins?.locked && profile.on.includes(id)) ||
  ((begins?.on ?? initially) === true &&
    profile.met === true &&
    (begins?.locked === true || !(profile.off ?? []).includes(id)));

export function withSupport(profile: Profile, id: string, on: boolean): Profile {
  const without = (ids: readonly string[]): string[] => ids.filter((each) => each !== id);
  return on
    ? { ...profile, on: [...without(profile.on), id], off: without(profile.off ?? []) }
    : { ...profile, on: without(profile.on), off: [...without(profile.off ?? []), id] };
}

import type * as z from 'zod/mini';
import type { Profile } from '@/model/profile';

const found = import.meta.glob<z.ZodMiniType<Record<string, unknown>>>('./*/settings.ts', {
  eager: true,
  import: 'Settings',
});

/** What a support's settings may be, by its id. For the background, which checks what the device kept; pages get plain values. */
export const settingsShapes: ReadonlyMap<string, z.ZodMiniType<Record<string, unknown>>> = new Map(
  Object.entries(found).map(([path, shape]) => [path.slice(2, path.lastIndexOf('/')), shape]),
);

/** Every support's settings as they are before anybody chose, by its id. */
export const defaults: Readonly<Record<string, Readonly<Record<string, unknown>>>> = Object.fromEntries(
  [...settingsShapes].map(([id, shape]) => [id, shape.parse({})]),
);

/** Of settings that somebody named for a support, those that this version understands. */
export function understoodOf(id: string, named: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const read = settingsShapes.get(id)?.safeParse(named);
  // A single value may have fallen back to its default: what stays is what was named, as it was understood.
  const entries = read?.success ? Object.entries(read.data).filter(([name]) => Object.hasOwn(named, name)) : [];
  return Object.fromEntries(entries);
}

/** The profile without settings that this version does not understand: there the defaults hold. */
export function understood(profile: Profile): Profile {
  const settings = Object.entries(profile.settings).map(
    ([id, kept]) => [id, settingsShapes.has(id) ? understoodOf(id, kept) : kept] as const,
  );
  return { ...profile, settings: Object.fromEntries(settings) };
}

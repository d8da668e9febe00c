import { storage } from 'wxt/utils/storage';
import { NEW_PROFILE, Profile } from '@/model/profile';

/** Raise it with a migration beside it, and save a file of the old shape in tests/storage. */
const VERSION = 1;

const item = storage.defineItem<unknown>('local:profile', { version: VERSION });
/** What was found under 'local:profile' and could not be read: kept, so that a person may still get it back. */
const aside = storage.defineItem<unknown>('local:profile-aside');

/** Changes of this context, one after another: two switches turned at once are both kept. */
let line: Promise<unknown> = Promise.resolve();

function parsed(value: unknown): Profile | null {
  if (value === null || value === undefined) return NEW_PROFILE;
  const result = Profile.safeParse(value);
  return result.success ? result.data : null;
}

/** The learner's choices on this device; a new profile where there are none or where they cannot be read. */
export async function readProfile(): Promise<Profile> {
  return parsed(await item.getValue()) ?? NEW_PROFILE;
}

/** Read, change and keep. Resolves to what was kept; rejects when the device does not take it. */
export function changeProfile(change: (profile: Profile) => Profile | Promise<Profile>): Promise<Profile> {
  const next = line.then(async () => {
    const value = await item.getValue();
    const before = parsed(value);
    if (before === null) await aside.setValue({ value, at: new Date().toISOString() });
    const after = Profile.parse(await change(before ?? NEW_PROFILE));
    await item.setValue(after);
    return after;
  });
  line = next.catch(() => undefined);
  return next;
}

/** Called on every change, from whichever page, tab or popup it came. Returns the way to stop. */
export const watchProfile = (callback: (profile: Profile) => void): (() => void) =>
  item.watch((value) => callback(parsed(value) ?? NEW_PROFILE));

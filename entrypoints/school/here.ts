import type { Given } from '@/model/given';
import type { Profile, ProfilePatch } from '@/model/profile';
import { chosen, givenBy } from '@/supports/given';
import { understood } from '@/supports/settings';
import { readHomeLanguages } from '@/utils/home-languages';
import { readProfile } from '@/utils/profile-store';
import { readAccommodation, readSchool } from '@/utils/school-store';

/** The learner's choices on this device, and all that is set around them. */
export async function readHere(): Promise<{ readonly profile: Profile; readonly given: Given }> {
  const [kept, found, code] = await Promise.all([readProfile(), readSchool(), readAccommodation()]);
  const profile = understood(kept);
  const school = found?.school ?? null;
  return {
    profile,
    given: {
      ...givenBy({ school, code, amount: profile.wordHelp }),
      homeLanguages: await readHomeLanguages(navigator.languages, school),
    },
  };
}

/** What of a page's changes is a choice, beside what is set around `profile` here. Most change no settings, and ask nobody. */
export async function chosenHere(patch: ProfilePatch, profile: Profile): Promise<ProfilePatch> {
  if (!patch.settings) return patch;
  const school = (await readSchool())?.school ?? null;
  return chosen(patch, givenBy({ school, code: null, amount: profile.wordHelp }));
}

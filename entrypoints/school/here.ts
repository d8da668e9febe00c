import type { Given } from '@/model/given';
import type { Profile } from '@/model/profile';
import { givenBy } from '@/supports/given';
import { understood } from '@/supports/settings';
import { readHomeLanguages } from '@/utils/home-languages';
import { readProfile } from '@/utils/profile-store';
import { readAccommodation, readSchool } from '@/utils/school-store';

/** The learner's choices on this device, and all that is set around them. */
export async function readHere(): Promise<{ readonly profile: Profile; readonly given: Given }> {
  const [kept, school, code, homeLanguages] = await Promise.all([
    readProfile(),
    readSchool(),
    readAccommodation(),
    readHomeLanguages(navigator.languages),
  ]);
  const profile = understood(kept);
  return {
    profile,
    given: { ...givenBy({ school: school?.school ?? null, code, amount: profile.wordHelp }), homeLanguages },
  };
}

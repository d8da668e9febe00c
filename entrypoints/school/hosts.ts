import type { Lexicon } from '@/language/lexicon';
import { NEW_PROFILE } from '@/model/profile';
import { Asked, type PackHost } from '@/packs/hosted';
import { askedHosts } from '@/utils/asked-hosts';
import { getHostedFile } from '@/utils/hosted-file';
import { namelessly } from '@/utils/nameless';
import { readProfile } from '@/utils/profile-store';
import { readSchool } from '@/utils/school-store';
import { schoolWordsStore } from '@/utils/school-words-store';
import { schoolDictionary, type SchoolDictionary } from './dictionary';

/** What the background takes from hosts that the school names; from no other. */
export interface SchoolHosts {
  readonly dictionary: Pick<SchoolDictionary, 'help'>;
  /** Somebody opens an assignment: the school's words for this learner are made ready. Never rejects. */
  pageOpens(): Promise<void>;
  /** Undefined where the school names no folder. */
  packs(): Promise<PackHost | undefined>;
}

export function schoolHosts(lexicon: Pick<Lexicon, 'help'>): SchoolHosts {
  const school = async () => (await readSchool())?.school ?? null;
  const asked = askedHosts((value) => {
    const read = Asked.safeParse(value);
    return read.success ? read.data : undefined;
  });
  const get = import.meta.env.FIREFOX ? namelessly(document) : getHostedFile;
  const dictionary = schoolDictionary(lexicon, schoolWordsStore({ get }), school);
  return {
    dictionary,
    async pageOpens() {
      const { homeLanguage } = await readProfile().catch(() => NEW_PROFILE);
      await dictionary.ahead(homeLanguage);
    },
    async packs() {
      const folders = (await school().catch(() => null))?.packs ?? [];
      return folders.length === 0 ? undefined : { folders, get, asked, now: Date.now, dice: Math.random };
    },
  };
}

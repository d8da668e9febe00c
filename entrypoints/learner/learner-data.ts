import { createStore, entries, promisifyRequest } from 'idb-keyval';
import * as z from 'zod/mini';
import { Pack } from '@/model/pack';
import { Profile } from '@/model/profile';
import { Draft } from '@/model/teaching';
import { WordPlace } from '@/model/word-places-shape';
import { packFrom } from '@/packs/versions';
import { changeProfile, readProfile } from '@/utils/profile-store';
import { KeptWord, tellWords } from '@/utils/saved-words-store';
import { forgetVoiceRecords, keepVoiceRecord, readVoiceRecords } from '@/utils/voice-store';

/**
 * All that Handrail keeps of a learner, as one file: to keep, or to take to another device. What a school set is not in
 * it: that comes to a device by the school, and is checked there.
 */

const kept = <T extends z.core.$ZodType>(value: T) => z.array(z.tuple([z.string(), value])).check(z.maxLength(100_000));

/** `pack` as an earlier Handrail may have kept it. */
const PackThen = z.object({ pack: z.unknown(), from: z.enum(['link', 'file', 'school']) });
const KeptPack = z.extend(PackThen, { pack: Pack });

export const LearnerFile = z.object({
  handrail: z.literal('learner'),
  version: z.literal(1),
  /** ISO. */
  made: z.string(),
  profile: Profile,
  voices: z.optional(z.unknown()),
  words: kept(KeptWord),
  places: kept(WordPlace),
  packs: kept(KeptPack),
  drafts: kept(Draft),
});
export type LearnerFile = z.infer<typeof LearnerFile>;

/** Larger than a learner of many years needs. */
const MAX_FILE = 50_000_000;

const SHELVES = {
  words: createStore('handrail-saved-words', 'saved'),
  places: createStore('handrail-word-places', 'places'),
  packs: createStore('handrail-packs', 'by-activity'),
  drafts: createStore('handrail-drafts', 'by-activity'),
} as const;
type Shelf = keyof typeof SHELVES;
const shelves = Object.keys(SHELVES) as Shelf[];

/** What cannot be read any more is left out: it would not be read on the other device either. */
async function readable<T extends z.core.$ZodType>(shelf: Shelf, shape: T): Promise<[string, z.infer<T>][]> {
  const found = await entries<string, unknown>(SHELVES[shelf]);
  return found.flatMap(([key, value]): [string, z.infer<T>][] => {
    const read = z.safeParse(shape, value);
    return read.success ? [[key, read.data]] : [];
  });
}

export async function exportLearner(now: Date): Promise<LearnerFile> {
  const voices = await readVoiceRecords();
  return {
    handrail: 'learner',
    version: 1,
    made: now.toISOString(),
    profile: await readProfile(),
    ...(voices === null || voices === undefined ? {} : { voices }),
    words: await readable('words', KeptWord),
    places: await readable('places', WordPlace),
    packs: (await readable('packs', PackThen)).flatMap(([key, { pack, from }]) => {
      try {
        return [[key, { pack: packFrom(pack), from }]];
      } catch {
        return [];
      }
    }),
    drafts: await readable('drafts', Draft),
  };
}

export type LearnerFileTrouble = 'too-big' | 'not-ours' | 'newer' | 'damaged';

/** Looked at before anything of it is used. */
export async function readLearnerFile(file: Blob): Promise<LearnerFile | LearnerFileTrouble> {
  if (file.size > MAX_FILE) return 'too-big';
  let json: unknown;
  try {
    json = JSON.parse(await file.text());
  } catch {
    return 'not-ours';
  }
  const about = z.object({ handrail: z.literal('learner'), version: z.number() }).safeParse(json);
  if (!about.success) return 'not-ours';
  if (about.data.version > 1) return 'newer';
  const read = LearnerFile.safeParse(json);
  return read.success ? read.data : 'damaged';
}

/** In one go: a device that takes nothing more has what it had. */
const fill = (shelf: Shelf, all: readonly (readonly [string, unknown])[]): Promise<void> =>
  SHELVES[shelf]('readwrite', async (store) => {
    store.clear();
    for (const [key, value] of all) store.put(value, key);
    await promisifyRequest(store.transaction);
  });

/** In place of what is here. Rejects when the device does not take it; then everything is as it was. */
export async function importLearner(file: LearnerFile): Promise<void> {
  const before = await exportLearner(new Date());
  try {
    await lay(file);
  } catch (error) {
    await lay(before);
    throw error;
  } finally {
    tellWords();
  }
}

async function lay(file: LearnerFile): Promise<void> {
  for (const shelf of shelves) await fill(shelf, file[shelf]);
  await forgetVoiceRecords();
  if (file.voices !== undefined) await keepVoiceRecord(() => file.voices);
  await changeProfile(() => file.profile);
}

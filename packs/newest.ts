import type { Pack } from '@/model/pack';
import { decodePack } from './codec';
import { PackTrouble } from './trouble';

/** The pack with the latest date; of the same day, the first. Throws the first PackTrouble when none can be read. */
export async function newestPack(codes: readonly string[]): Promise<Pack | null> {
  let newest: Pack | null = null;
  let trouble: PackTrouble | null = null;
  // An activity with more than eight packs was not made by a teacher.
  for (const code of codes.slice(0, 8)) {
    try {
      const pack = await decodePack(code);
      if (newest === null || pack.date > newest.date) newest = pack;
    } catch (error) {
      if (!(error instanceof PackTrouble)) throw error;
      trouble ??= error;
    }
  }
  if (newest === null && trouble !== null) throw trouble;
  return newest;
}

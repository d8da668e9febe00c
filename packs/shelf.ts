import { clear, createStore, get, set } from 'idb-keyval';
import * as z from 'zod/mini';
import { type ActivityRef, refKey } from '@/model/activity';
import { Pack } from '@/model/pack';

const Kept = z.object({ pack: Pack, from: z.enum(['link', 'file']) });
export type Kept = z.infer<typeof Kept>;

/** Packs by activity, in the extension's own IndexedDB: they work offline from the second visit on. */
const shelf = createStore('handrail-packs', 'by-activity');

export const keepPack = (ref: ActivityRef, kept: Kept): Promise<void> => set(refKey(ref), kept, shelf);

/** Null when there is none, or when what is there is no pack any more. */
export async function recallPack(ref: ActivityRef): Promise<Kept | null> {
  const kept = Kept.safeParse(await get<unknown>(refKey(ref), shelf));
  return kept.success ? kept.data : null;
}

/** Start fresh: what teachers' links brought is gone until they are met again. */
export const forgetPacks = (): Promise<void> => clear(shelf);

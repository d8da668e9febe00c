import { createStore, del, get, set } from 'idb-keyval';
import * as z from 'zod/mini';
import { type ActivityRef, refKey } from '@/model/activity';
import type { Pack, PackFrom } from '@/model/pack';
import { PackTrouble } from './trouble';
import { packFrom } from './versions';

/** `pack` as an earlier Handrail may have kept it. */
const OnShelf = z.object({ pack: z.unknown(), from: z.enum(['link', 'file', 'school']) });
export interface Kept {
  readonly pack: Pack;
  readonly from: PackFrom;
}

/** Packs by activity, in the extension's own IndexedDB: they work offline from the second visit on. */
const shelf = createStore('handrail-packs', 'by-activity');

export const keepPack = (ref: ActivityRef, kept: Kept): Promise<void> => set(refKey(ref), kept, shelf);

/** Null when there is none, or when what is there is no pack any more. What an earlier version kept is brought up to this one. */
export async function recallPack(ref: ActivityRef): Promise<Kept | null> {
  const kept = OnShelf.safeParse(await get<unknown>(refKey(ref), shelf));
  if (!kept.success) return null;
  try {
    return { pack: packFrom(kept.data.pack), from: kept.data.from };
  } catch (error) {
    if (error instanceof PackTrouble) return null;
    throw error;
  }
}

/** The school's host has it no more. */
export const forgetPack = (ref: ActivityRef): Promise<void> => del(refKey(ref), shelf);

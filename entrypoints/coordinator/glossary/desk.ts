import { createStore, get, set } from 'idb-keyval';
import * as z from 'zod/mini';
import type { Conflict } from '@/glossaries/contract';
import { Lang } from '@/model/checks';
import { SchoolGloss } from '@/model/glossary';

/** What lies open while somebody works on the glossary. It stays on this computer and in no kit. */
export interface Desk {
  /** The name that this person checks words with; asked for once. */
  readonly reviewer?: string | undefined;
  /** Languages in sight, in order. */
  readonly columns?: readonly string[] | undefined;
  /** Of earlier imports: what nobody has decided yet. */
  readonly conflicts?: readonly Conflict[] | undefined;
}

const OpenConflict = z.object({
  term: z.string(),
  subject: z.optional(z.string()),
  of: z.union([z.object({ lang: Lang }), z.literal('meaning')]),
  here: SchoolGloss,
  there: SchoolGloss,
});
const OnDesk = z.object({
  reviewer: z.optional(z.string()),
  columns: z.optional(z.array(Lang)),
  conflicts: z.optional(z.array(OpenConflict)),
});

/** Beside the draft (utils/coordinator-store.ts), which is erased as a whole. */
const store = createStore('handrail-coordinator', 'desk');
const KEY = 'glossary-desk';

/** Empty when nothing lies there, or nothing that this version can read. */
export async function readDesk(): Promise<Desk> {
  const kept = OnDesk.safeParse((await get<unknown>(KEY, store)) ?? {});
  return kept.success ? (kept.data as Desk) : {};
}
export const keepDesk = (desk: Desk): Promise<void> => set(KEY, desk, store);

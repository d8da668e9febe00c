import { createStore, del, entries, get, set } from 'idb-keyval';
import { type ActivityRef, refKey } from '@/model/activity';
import { Draft } from '@/model/teaching';

/** A teacher's own packs by activity, in the extension's own IndexedDB. */
const shelf = createStore('handrail-drafts', 'by-activity');

/** Rejects when the device takes nothing more; what was kept before stays. */
export const keepDraft = (draft: Draft): Promise<void> => set(refKey(draft.ref), Draft.parse(draft), shelf);

/** Null when there is none, or when what is there is no draft any more. */
export async function recallDraft(ref: ActivityRef): Promise<Draft | null> {
  const kept = Draft.safeParse(await get<unknown>(refKey(ref), shelf));
  return kept.success ? kept.data : null;
}

export const discardDraft = (ref: ActivityRef): Promise<void> => del(refKey(ref), shelf);

/** The newest first. */
export async function allDrafts(): Promise<Draft[]> {
  const kept = await entries<string, unknown>(shelf);
  return kept
    .flatMap(([, value]) => {
      const draft = Draft.safeParse(value);
      return draft.success ? [draft.data] : [];
    })
    .toSorted((a, b) => b.changed.localeCompare(a.changed));
}

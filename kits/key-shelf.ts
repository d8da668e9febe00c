import { clear, createStore, get, set } from 'idb-keyval';
import type { SchoolKey } from './keys';

/** The coordinator's key, in the extension's own IndexedDB: it takes keys that no script can read out, and storage does not. */
const shelf = createStore('handrail-key', 'of-the-school');
const MINE = 'mine';

export const keepKey = (key: SchoolKey): Promise<void> => set(MINE, key, shelf);

const isKey = (kept: unknown): kept is SchoolKey =>
  typeof kept === 'object' &&
  kept !== null &&
  'key' in kept &&
  typeof kept.key === 'string' &&
  'made' in kept &&
  typeof kept.made === 'string' &&
  'privateKey' in kept &&
  kept.privateKey instanceof CryptoKey;

/** Null when there is none on this device. */
export async function recallKey(): Promise<SchoolKey | null> {
  const kept = await get<unknown>(MINE, shelf);
  return isKey(kept) ? kept : null;
}

export const forgetKey = (): Promise<void> => clear(shelf);

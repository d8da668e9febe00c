import { storage } from 'wxt/utils/storage';
import { KeptKit } from '@/model/kit';
import { KeptAccommodation } from '@/model/school';

/** What a person took from their school on this device. School-store says what of it acts. */
const kitItem = storage.defineItem<unknown>('local:school-kit');
const codeItem = storage.defineItem<unknown>('local:accommodation');

/** Null when there is none, or when what is there is none any more. */
export async function readKit(): Promise<KeptKit | null> {
  const kept = KeptKit.safeParse(await kitItem.getValue());
  return kept.success ? kept.data : null;
}

/** Rejects when the device takes nothing more; what was kept before stays. */
export const keepKit = (kit: KeptKit): Promise<void> => kitItem.setValue(KeptKit.parse(kit));
export const forgetKit = (): Promise<void> => kitItem.removeValue();

export async function readCode(): Promise<KeptAccommodation | null> {
  const kept = KeptAccommodation.safeParse(await codeItem.getValue());
  return kept.success ? kept.data : null;
}
export const keepCode = (code: KeptAccommodation): Promise<void> => codeItem.setValue(KeptAccommodation.parse(code));
export const forgetCode = (): Promise<void> => codeItem.removeValue();

/** Called when a kit or a code came or went, from whichever page. Returns the way to stop. */
export function watchFromSchool(callback: () => void): () => void {
  const unwatch = [kitItem.watch(callback), codeItem.watch(callback)];
  return () => unwatch.forEach((stop) => stop());
}

export { readPolicySchool } from './school-store';

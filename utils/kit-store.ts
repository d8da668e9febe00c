import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { KeptKit } from '@/model/kit';
import { KeptAccommodation, School } from '@/model/school';

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

const Managed = z.object({ school: School });

/** What the browser's own policy sets; null where there is none, or none that can be read. */
export async function readPolicySchool(): Promise<School | null> {
  try {
    const managed = Managed.safeParse(await browser.storage.managed.get());
    return managed.success ? managed.data.school : null;
  } catch {
    // Firefox rejects where no policy names the extension.
    return null;
  }
}

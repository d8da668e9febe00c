import { browser } from 'wxt/browser';
import { Profile } from '@/model/profile';

/** Called when the profile changes on this device, from whichever page. Light enough for every page of an LMS. */
export function followProfile(callback: (profile: Profile) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area !== 'local' || !changes['profile']) return;
    const next = Profile.safeParse(changes['profile'].newValue);
    if (next.success) callback(next.data);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

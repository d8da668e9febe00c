import { browser } from 'wxt/browser';

/** What is kept on a device for its learner and its school, by the names of utils/profile-store.ts and school-store.ts. */
const KEPT = ['profile', 'school-kit', 'accommodation'];

/**
 * Called when the profile, or what a school has set, changes on this device, from whichever page; the background reads
 * and checks what it is then.
 */
export function onProfileChange(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'managed' || KEPT.some((name) => name in changes)) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

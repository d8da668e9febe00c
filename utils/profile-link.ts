import { browser } from 'wxt/browser';

/** Called when the profile changes on this device, from whichever page; the background reads and checks what it is then. */
export function onProfileChange(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && 'profile' in changes) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

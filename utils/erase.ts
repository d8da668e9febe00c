import { browser } from 'wxt/browser';
import { tellWords } from './saved-words-store';

/** Every storage of the extension, whatever lies there: choices, words, packs, what a school set, copies of files. */
export async function eraseEverything(): Promise<void> {
  // Clearing waits for no other page, as deleting a database that stands open there would.
  for (const { name } of await indexedDB.databases()) if (name !== undefined) await emptied(name);
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  tellWords();
}

function emptied(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.addEventListener('error', () => reject(opening.error ?? new Error(name)));
    opening.addEventListener('success', () => {
      const { result } = opening;
      const names = [...result.objectStoreNames];
      if (names.length === 0) {
        result.close();
        resolve();
        return;
      }
      const clearing = result.transaction(names, 'readwrite');
      for (const store of names) clearing.objectStore(store).clear();
      clearing.addEventListener('complete', () => {
        result.close();
        resolve();
      });
      clearing.addEventListener('abort', () => reject(clearing.error ?? new Error(name)));
    });
  });
}

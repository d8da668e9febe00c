import { browser } from 'wxt/browser';
import { Sheet, type SheetPage } from '@/model/sheet';

/**
 * What a page of ours shows of the activity that was open: in the browser's memory for this session, never on the disk.
 * Its tab is found again by the number in its address.
 */
const key = (id: string): string => `sheet-${id}`;

export async function openSheet(page: SheetPage, sheet: Sheet): Promise<void> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [key(id)]: sheet });
  await browser.tabs.create({ url: `${browser.runtime.getURL(`/${page}.html` as '/')}#${id}` });
}

export async function readSheet(id: string): Promise<Sheet | null> {
  const read = Sheet.safeParse((await browser.storage.session.get(key(id)))[key(id)]);
  return read.success ? read.data : null;
}

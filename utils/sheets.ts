import { browser } from 'wxt/browser';
import { Sheet, type SheetPage } from '@/model/sheet';

/**
 * What a page of ours shows of the activity that was open: in the browser's memory for this session, never on the disk.
 * Its tab is found again by the number in its address.
 */
const key = (id: string): string => `sheet-${id}`;

export async function openSheet(page: SheetPage, sheet: Sheet): Promise<void> {
  const id = crypto.randomUUID();
  try {
    await browser.storage.session.set({ [key(id)]: sheet });
  } catch {
    // 10 MB are kept for a visit, and sheets have pictures: those of before make room for this one.
    const all = Object.keys(await browser.storage.session.get(null));
    await browser.storage.session.remove(all.filter((each) => each.startsWith(key(''))));
    await browser.storage.session.set({ [key(id)]: sheet });
  }
  await browser.tabs.create({ url: `${browser.runtime.getURL(`/${page}.html` as '/')}#${id}` });
}

export async function readSheet(id: string): Promise<Sheet | null> {
  const read = Sheet.safeParse((await browser.storage.session.get(key(id)))[key(id)]);
  return read.success ? read.data : null;
}

/** What was chosen on such a page, until the browser is closed. */
export const keepForVisit = (name: string, chosen: object): Promise<void> =>
  browser.storage.session.set({ [name]: chosen });
export const keptForVisit = async (name: string): Promise<unknown> => (await browser.storage.session.get(name))[name];

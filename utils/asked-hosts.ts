import { browser } from 'wxt/browser';

const KEY = 'asked-hosts';
/** What was remembered longer ago than this is not worth its place. Milliseconds. */
const LONG_AGO = 24 * 3_600_000;

/**
 * What a school's hosts were asked for lately, in the browser's memory for this session: which assignments were open is
 * never written to the disk by this. A value holds until `next`, in epoch milliseconds.
 */
export function askedHosts<T extends { readonly next: number }>(
  read: (value: unknown) => T | undefined,
): { get(key: string): Promise<T | undefined>; set(key: string, value: T): Promise<void> } {
  const all = async (): Promise<Record<string, unknown>> => {
    const found: unknown = (await browser.storage.session.get(KEY))[KEY];
    return typeof found === 'object' && found !== null ? { ...found } : {};
  };
  /** One change after another: two answers that come together are both remembered. */
  let line: Promise<unknown> = Promise.resolve();
  return {
    get: async (key) => read((await all())[key]),
    set(key, value) {
      const change = line.then(async () => {
        const now = Date.now();
        const kept = Object.entries(await all()).filter(([, each]) => (read(each)?.next ?? 0) > now - LONG_AGO);
        await browser.storage.session.set({ [KEY]: { ...Object.fromEntries(kept), [key]: value } });
      });
      line = change.catch(() => undefined);
      return change;
    },
  };
}

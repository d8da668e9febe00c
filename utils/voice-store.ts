import { storage } from 'wxt/utils/storage';

/** What this device has learned of its voices. Raise the version with a migration beside it. */
const item = storage.defineItem<unknown>('local:voices', { version: 1 });

let line: Promise<unknown> = Promise.resolve();

export const readVoiceRecords = (): Promise<unknown> => item.getValue();

/** One change after another: two pages that read at once both learn. */
export function keepVoiceRecord(change: (records: unknown) => unknown): Promise<void> {
  const next = line.then(async () => item.setValue(change(await item.getValue())));
  line = next.catch(() => undefined);
  return next;
}

export async function forgetVoiceRecords(): Promise<void> {
  const gone = line.then(() => item.removeValue());
  line = gone.catch(() => undefined);
  await gone;
}

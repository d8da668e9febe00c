import { giveFile } from '@/utils/give-file';

/** One whole file, as text or bytes. */
export const give = (name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void =>
  giveFile(name, [content], type);

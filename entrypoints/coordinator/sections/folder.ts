import { https } from '@/model/checks';

/** As the school's shape takes it, without the slash that a folder may end with. */
export function folderIn(text: string): string | undefined {
  const typed = text.trim();
  if (typed === '') return undefined;
  const read = https.safeParse(typed.replace(/\/+$/, ''));
  // A search or a mark behind it would come before the file's name.
  return read.success && !/[?#]/.test(read.data) ? read.data : undefined;
}

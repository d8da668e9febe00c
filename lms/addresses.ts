import type { LmsAddress } from '@/lms/contract';

const found = import.meta.glob<LmsAddress>('./*/urls.ts', { eager: true, import: 'default' });

/** All the scout needs to know. Reading a page is in index.ts. */
export const addresses: readonly LmsAddress[] = Object.values(found);
export const addressFor = (url: URL, doc: Document): LmsAddress | undefined =>
  addresses.find((address) => address.recognises(url, doc));

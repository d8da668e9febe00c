import type { LmsAdapter } from '@/lms/contract';

const found = import.meta.glob<LmsAdapter>('./*/index.ts', { eager: true, import: 'default' });

export const adapters: readonly LmsAdapter[] = Object.values(found);
export const adapterFor = (url: URL, doc: Document): LmsAdapter | undefined =>
  adapters.find((adapter) => adapter.recognises(url, doc));

import type { Support } from '@/supports/contract';

const found = import.meta.glob<Support>('./*/index.ts', { eager: true, import: 'default' });

/** What each support is; what it does is loaded with its part. */
export const supports: readonly Support[] = Object.values(found).toSorted((a, b) => a.order - b.order);

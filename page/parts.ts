import * as contract from '@/supports/contract';
import { onEnd } from '@/utils/lifetime';
import { lent as packages } from './lent';

/**
 * A content script is one bundle, and twenty supports do not fit into one that every page pays for. So each support's
 * body and each LMS's reader is a part of its own, put into the page's isolated world when it is first needed. Parts
 * share these modules with the overlay: two copies of Preact would not know of each other's state.
 */
const components = import.meta.glob('/components/*.{ts,tsx}', { eager: true });

const shared: Readonly<Record<string, unknown>> = {
  ...packages,
  '/supports/contract.ts': contract,
  ...components,
};

interface Lent {
  readonly shared: Readonly<Record<string, unknown>>;
  readonly parts: Map<string, unknown>;
}
declare global {
  // eslint-disable-next-line no-var -- a property of the isolated world's global, where the parts find it
  var handrail: Lent | undefined;
}

export type PartName = `lms-${string}` | `support-${string}` | 'page-words' | 'page-pictures';

/** An overlay of this very version stands in this page, or is about to. */
export const overlayIsHere = (): boolean => globalThis.handrail !== undefined;

/** Lend the shared modules to the parts of this overlay, for as long as it lives. */
export function openParts(
  put: (part: PartName) => Promise<void>,
  signal: AbortSignal,
): <T>(part: PartName) => Promise<T> {
  const lent: Lent = { shared, parts: new Map() };
  globalThis.handrail = lent;
  onEnd(signal, () => {
    globalThis.handrail = undefined;
  });
  const loading = new Map<PartName, Promise<unknown>>();
  return <T>(part: PartName): Promise<T> => {
    let load = loading.get(part);
    if (!load) {
      load = put(part).then(() => {
        const found = lent.parts.get(part);
        if (found === undefined) throw new Error(`not in this build: ${part}`);
        return found;
      });
      load.catch(() => loading.delete(part));
      loading.set(part, load);
    }
    return load as Promise<T>;
  };
}

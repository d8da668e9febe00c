import type { KeptAccommodation } from './school';

/**
 * Does what was agreed hold today? Not after its last day, not once the school took its number back, and not on a
 * device that knows that school's key no more. Days as "2026-11-23".
 */
export const holds = (
  kept: KeptAccommodation,
  now: { readonly today: string; readonly key: string | undefined; readonly revoked?: readonly string[] | undefined },
): boolean => now.today <= kept.until && kept.key === now.key && !now.revoked?.includes(kept.number);

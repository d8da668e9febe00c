import type { Settings } from './settings';

export type Amount = Settings['amount'];
/** As settings.ts has them; a part carries no shapes. */
export const AMOUNTS = ['frame', 'starter', 'link', 'own'] as const satisfies readonly Amount[];

/** One stair up: less to hold on to. Undefined on the last. */
export const nextAmount = (amount: Amount): Amount | undefined => AMOUNTS[AMOUNTS.indexOf(amount) + 1];

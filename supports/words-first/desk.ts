import { signal } from '@preact/signals-core';

/** What the running support tells its own controls in the panel; null while it does not run. */
export type Desk =
  | { readonly kind: 'choosing' }
  /** The word list did not answer. */
  | { readonly kind: 'silent'; readonly again: () => void }
  | { readonly kind: 'ready'; readonly count: number; readonly meet: () => void };

export const desk = signal<Desk | null>(null);

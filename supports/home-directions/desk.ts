import { signal } from '@preact/signals-core';

/** What the running support tells its own controls in the panel; null while it does not run. */
export interface Desk {
  /** BCP 47; undefined until the learner has chosen. */
  readonly home: string | undefined;
  /** Whose directions there are in that language; undefined: nobody's. */
  readonly author: string | undefined;
  readonly show: () => void;
}

export const desk = signal<Desk | null>(null);

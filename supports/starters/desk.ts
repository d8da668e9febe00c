import { signal } from '@preact/signals-core';

/** What the running support tells its own controls in the panel; null while it does not run. */
export interface Desk {
  /** The teacher's name, where they gave starters. */
  readonly author: string | undefined;
  readonly show: () => void;
}

export const desk = signal<Desk | null>(null);

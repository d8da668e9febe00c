import { signal } from '@preact/signals-core';

/** What the running support tells its own controls in the panel; null while it does not run. */
export interface Desk {
  /** How many videos with captions the page itself holds. */
  readonly onPage: number;
  /** How many videos, recordings and texts the teacher put here. */
  readonly count: number;
  readonly author: string | undefined;
  /** Why a pack that was found is not used. */
  readonly trouble: string | null;
  readonly show: () => void;
  readonly open: (file: File) => void;
}

export const desk = signal<Desk | null>(null);

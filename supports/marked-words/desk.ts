import { signal } from '@preact/signals-core';
import type { HelpAmount } from '@/model/help-amount';

/** What the running support tells its own controls in the panel; null while it does not run. */
export interface Desk {
  readonly amount: HelpAmount;
  readonly chooseAmount: (amount: HelpAmount) => void;
  readonly choice: Choice;
}

export type Choice =
  | { readonly kind: 'choosing' }
  /** The word list did not answer. */
  | { readonly kind: 'silent'; readonly again: () => void }
  | {
      readonly kind: 'marked';
      /** In reading order. */
      readonly words: readonly { readonly text: string; readonly lang: string; readonly go: () => void }[];
      /** Words that the learner knows, and that would be marked otherwise. */
      readonly known: number;
      readonly showAgain: () => void;
    };

export const desk = signal<Desk | null>(null);

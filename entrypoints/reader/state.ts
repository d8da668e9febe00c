import type { Why } from '@/documents/contract';
import type { Attached, Way } from './attached';

/** What the reader's page shows. */
export type ReaderState =
  | { readonly kind: 'empty' }
  /** A file of an assignment: it is fetched on a press. `onward` when its own host sent us on to another. */
  | { readonly kind: 'attached'; readonly file: Attached; readonly way: Way; readonly onward: boolean }
  | { readonly kind: 'by-hand'; readonly file: Attached }
  /** `page` once pages are looked through for words. */
  | { readonly kind: 'opening'; readonly name: string; readonly page?: number; readonly pages?: number }
  | { readonly kind: 'password'; readonly name: string; readonly again: boolean }
  | { readonly kind: 'trouble'; readonly name: string; readonly why: Why }
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly source: 'pdf' | 'word' | 'text';
      readonly pages: number;
      /** How many of them stand on the paper by now. */
      readonly drawn: number;
    };

export interface ReaderEvents {
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
  /** Get the attached file; in the very press, because the browser asks only then. */
  readonly onFetch: () => void;
  readonly onPassword: (password: string | null) => void;
  readonly onAnother: () => void;
}

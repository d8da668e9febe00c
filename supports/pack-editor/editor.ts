import type { ReadonlySignal } from '@preact/signals-core';
import type { LanguageChoice } from '@/components/LanguagePicker';
import type { TaskSentence } from '@/language/directions';
import type { Span } from '@/model/activity';
import type { Pack, PackAnswer } from '@/model/pack';
import type { Draft } from '@/model/teaching';
import type { TextMap } from '@/model/text-map';
import type { ListName } from './changes';
import type { Suggestion } from './suggest';

/** What the card shows: the list, or one thing that is being written. `at`: the item that is written again. */
export type View =
  | { readonly kind: 'list' }
  | { readonly kind: 'word'; readonly word: string; readonly span?: Span | undefined; readonly at?: number | undefined }
  | { readonly kind: 'way'; readonly way: 'video' | 'audio' | 'text'; readonly at?: number | undefined }
  | { readonly kind: 'starter'; readonly at?: number | undefined }
  | { readonly kind: 'remark'; readonly at?: number | undefined }
  | { readonly kind: 'step'; readonly at: number }
  | { readonly kind: 'description'; readonly at: number }
  | { readonly kind: 'goal' | 'notes' }
  | { readonly kind: 'steps' | 'parts' | 'quiz' | 'bring' };

/** What became of the last change, said once in the list. */
export interface Told {
  readonly text: string;
  /** The way back. */
  readonly undo?: () => void;
}

/** What the card's parts share: the pack as it is now, and what a press does. */
export interface Editor {
  readonly pack: ReadonlySignal<Pack | null>;
  readonly view: ReadonlySignal<View>;
  readonly told: ReadonlySignal<Told | null>;
  readonly text: ReadonlySignal<TextMap>;
  /** Sentences that say what to do or ask; empty until they are found. */
  readonly tasks: ReadonlySignal<readonly TaskSentence[]>;
  /** BCP 47 that meanings are written in. */
  readonly languages: ReadonlySignal<readonly string[]>;
  readonly homeLanguages: readonly LanguageChoice[];
  readonly ui: ReadonlySignal<string>;
  /** The place on the page that a tap chose for a remark: its first words. */
  readonly picked: ReadonlySignal<string>;
  /** Other activities' packs, the best match first. */
  readonly others: ReadonlySignal<readonly Draft[]>;
  /** Ids of the supports that a teacher decides about in a quiz. */
  readonly supports: readonly string[];
  readonly go: (view: View) => void;
  readonly close: () => void;
  /** Changes the pack and goes back to the list. */
  readonly change: (next: (pack: Pack) => Pack, said: string) => void;
  readonly remove: (
    list: ListName | 'goal' | 'notes' | 'quiz' | 'directions' | 'say',
    at: number,
    name: string,
  ) => void;
  /** Rejects when the dictionary does not answer. */
  readonly suggest: (word: string, span: Span | undefined, languages: readonly string[]) => Promise<Suggestion | null>;
  readonly addLanguage: (lang: string) => void;
  readonly read: (text: string) => Promise<PackAnswer>;
  readonly use: (pack: Pack, how: 'instead' | 'added') => void;
  readonly share: () => void;
  /** Bring a quoted place into sight. */
  readonly show: (quote: string) => void;
}

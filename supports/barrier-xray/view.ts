import type { Barrier } from '@/language/barriers';
import type { LanguageChoice } from '@/components/LanguagePicker';
import type { Addition } from './additions';

/** A barrier as it is listed: its number stands at its place on the page too. */
export interface Finding {
  readonly barrier: Barrier;
  readonly number: number;
  /** What stands in the pack for it. */
  readonly added: Addition | null;
}

export interface View {
  /** 'page': nothing is known yet · 'words': words and captions are still asked for. */
  readonly looking: 'page' | 'words' | 'done';
  /** The dictionary did not answer: words are left out. */
  readonly silent: boolean;
  readonly findings: readonly Finding[];
  /** BCP 47 of the language that words are looked up in. */
  readonly home: string;
  /** BCP 47 of Handrail's own words. */
  readonly lang: string;
  readonly languages: readonly LanguageChoice[];
  readonly shown: string | null;
}

export interface Actions {
  readonly show: (barrier: Barrier) => void;
  /** Puts it into the pack, in the place of what this press had put there before. */
  readonly add: (finding: Finding, addition: Addition) => void;
  readonly undo: (finding: Finding) => void;
  readonly chooseHome: (lang: string) => void;
  readonly share: () => void;
  readonly close: () => void;
}

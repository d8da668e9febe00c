import type { Signal } from '@preact/signals';
import type { SchoolKey } from '@/kits';
import type { Translate } from '@/components/text';
import type { Desk } from '@/model/coordinator';
import type { Change } from '@/utils/coordinator-store';
import type { Printed } from './paper/printed';

/** What the sections that make something need besides the school. */
export interface Workshop {
  readonly desk: Signal<Desk>;
  readonly changeDesk: (next: Change) => void;
  /** The school's key on this computer; undefined while it is looked for, null where there is none. */
  readonly key: Signal<SchoolKey | null | undefined>;
  /** Keeps it, or puts it away. Rejects when the browser does not keep it. */
  readonly setKey: (key: SchoolKey | null) => Promise<void>;
  readonly give: (name: string, content: string | Uint8Array<ArrayBuffer>, type: string) => void;
  readonly print: (what: Printed) => void;
  /** Of this extension in this browser; no Chrome id in Firefox. */
  readonly runtimeId: string;
  /** "2026-11-23" */
  readonly today: () => string;
  /** BCP 47 of the page's own words. */
  readonly uiLanguage: string;
  /** Languages of ours, in which the guide can be printed. */
  readonly uiLanguages: readonly string[];
  readonly wordsIn: (lang: string) => Translate;
}

/** "Nov 23, 2026": a day is the same in every time zone. */
export const daySaid = (day: string, language: string): string =>
  new Date(`${day}T12:00:00`).toLocaleDateString(language, { dateStyle: 'medium' });

/** "directions, questions", with the language's own marks between and no word that a browser might know in English alone. */
export const listSaid = (names: readonly string[], language: string): string =>
  new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(names);

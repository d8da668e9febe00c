import type { Span } from '@/model/activity';
import type { Step } from '@/model/pack';
import type { Situation } from '@/model/situations';
import type { DueStart } from './due';

/** What may stand in a learner's way. */
export const BARRIER_KINDS = [
  'rare-words',
  'long-sentence',
  'many-tasks',
  'image',
  'text-image',
  'no-captions',
  'file-only',
  'colour',
  'position',
  'due',
  'elsewhere',
  'layout-table',
  'text-only',
  'blind-link',
] as const;
export type BarrierKind = (typeof BARRIER_KINDS)[number];

/** Whose way it is: somebody whom the teacher can meet the page as, or one of two whom no preview shows. */
export type ForWhom = Situation | 'families' | 'away';

/** A word of the text that the dictionary cannot help with, and what it does know of it. */
export interface WantedWord {
  readonly term: string;
  readonly span: Span;
  /** In easy English, where somebody has written one: a suggestion. */
  readonly meaning?: string;
  /** In the home language that was asked about: a suggestion. */
  readonly gloss?: string;
}

/** What a remark may begin with; 'write': only the teacher can know. */
export type RemarkStart =
  | { readonly kind: 'write' }
  | { readonly kind: 'columns' }
  | { readonly kind: 'link'; readonly host: string }
  | { readonly kind: 'due'; readonly due: DueStart };

/** One addition beside the page. None takes anything away, and none makes the text another. */
export type Fix =
  /** `home`: BCP 47 of the glosses. */
  | { readonly kind: 'terms'; readonly words: readonly WantedWord[]; readonly home: string }
  | { readonly kind: 'steps'; readonly steps: readonly Step[] }
  | { readonly kind: 'remark'; readonly quote: string; readonly start: RemarkStart; readonly link: boolean }
  | { readonly kind: 'description'; readonly image: string }
  | {
      readonly kind: 'alternate';
      readonly form: 'text' | 'recording';
      readonly title: string;
      readonly quote?: string;
    };

export interface Barrier {
  /** The same for the same place, as long as its text stands. */
  readonly id: string;
  readonly kind: BarrierKind;
  /** Where the pin stands, and what is brought into view; null: the due line, or the page as a whole. */
  readonly at: Span | null;
  /** The words it is about. */
  readonly spans: readonly Span[];
  /** The page's own words or a file's name; empty for the page as a whole. */
  readonly quote: string;
  /** Words of a sentence, tasks of a paragraph, rare words, words of a reading. */
  readonly count: number;
  readonly who: readonly ForWhom[];
  readonly fix: Fix;
}

const WHO: Readonly<Record<BarrierKind, readonly ForWhom[]>> = {
  'rare-words': ['new-to-english'],
  'long-sentence': ['new-to-english', 'by-ear'],
  'many-tasks': ['lost-in-directions'],
  image: ['low-vision', 'by-ear'],
  'text-image': ['low-vision', 'by-ear', 'new-to-english'],
  'no-captions': ['new-to-english'],
  'file-only': ['by-ear', 'new-to-english'],
  colour: ['low-vision', 'by-ear'],
  position: ['low-vision', 'by-ear'],
  due: ['families', 'new-to-english'],
  elsewhere: ['away'],
  'layout-table': ['by-ear', 'low-vision'],
  'text-only': ['by-ear'],
  'blind-link': ['by-ear', 'keyboard'],
};

/** A barrier, and for whom it is one. */
export const barrier = (
  kind: BarrierKind,
  rest: Pick<Barrier, 'at' | 'quote' | 'fix'> & Partial<Pick<Barrier, 'spans' | 'count'>>,
): Barrier => ({
  id: rest.at ? `${kind} ${rest.at.key} ${rest.at.start}` : `${kind} ${rest.quote}`,
  kind,
  spans: rest.at ? [rest.at] : [],
  count: 1,
  who: WHO[kind],
  ...rest,
});

/** A pack's quotes are short: the first words of a sentence name its place. */
export const QUOTE_LENGTH = 120;
export const quoteOf = (text: string): string => {
  const line = text.split('\n')[0]?.trim() ?? '';
  if (line.length <= QUOTE_LENGTH) return line;
  const cut = line.lastIndexOf(' ', QUOTE_LENGTH);
  return line.slice(0, cut > 0 ? cut : QUOTE_LENGTH);
};

export const isEnglish = (lang: string | undefined): boolean => lang === undefined || /^en\b/i.test(lang);

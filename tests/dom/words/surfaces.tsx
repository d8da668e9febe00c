import type { ComponentChildren } from 'preact';
import { WordsView, type WordsViewProps } from '@/entrypoints/words/WordsView';
import type { MyWord } from '@/model/review';
import type { SavedWord } from '@/model/saved-word';

export const TODAY = '2026-11-23';
const PICTURE = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M4 28h24L16 6z" fill="#b7793b"/></svg>',
  alt: 'A dry hill',
};

/** Saved some days ago. */
export const saved = (surface: string, rest: Partial<SavedWord> = {}): SavedWord => ({
  lang: 'en',
  lemma: surface,
  surface,
  definition: `what ${surface} means in easy words`,
  sentence: `Nobody had seen ${surface} on the hills before.`,
  title: 'What Caused the Dust Bowl?',
  href: 'https://school.example/courses/1/assignments/2',
  saved: '2026-11-20T12:00:00.000Z',
  ...rest,
});

const met = { version: 1, met: '2026-11-10', due: '2026-11-22', difficulty: 5 } as const;
export const WORDS: readonly MyWord[] = [
  { word: saved('drought', { gloss: { text: 'جفاف', lang: 'ar' }, picture: PICTURE }) },
  { word: saved('topsoil', { gloss: { text: '表土', lang: 'zh' }, title: 'A Week of Water' }) },
  // Remembered well: there is a gap in its sentence.
  {
    word: saved('severe', { gloss: { text: 'severo', lang: 'es' }, saved: '2026-11-09T12:00:00.000Z' }),
    review: { ...met, due: TODAY, stability: 20 },
  },
  {
    word: saved('harvest', { href: 'moz-extension://0/reader.html', saved: '2026-11-08T12:00:00.000Z' }),
    review: { ...met, due: '2026-12-30', stability: 40 },
  },
];

const nothing = (): void => {};
export const NOTHING: Omit<WordsViewProps, 'words' | 'unreadable'> = {
  language: 'en',
  today: TODAY,
  clock: () => 0,
  onAnswer: () => Promise.resolve('kept'),
  onTakeOut: nothing,
  onPutBack: () => Promise.resolve('kept'),
  onTable: nothing,
  onPrint: nothing,
  onMyPage: nothing,
};

export interface WordsSurface {
  readonly name: string;
  readonly draw: () => ComponentChildren;
  /** Pressed one after another once it stands. */
  readonly press?: readonly string[];
}

const view = (more: Partial<WordsViewProps> = {}) => <WordsView words={WORDS} unreadable={0} {...NOTHING} {...more} />;
const BEGIN = '.hr-block .hr-button--primary';
const SHOW = '.wd-think .hr-button';
const KNOW = '.wd-know > button:nth-of-type(3)';
const STOP = '.wd-meet__ways .hr-button:last-child';
const only = (index: number): readonly MyWord[] => WORDS.slice(index, index + 1);

/** All that the page can show. */
export const WORDS_SURFACES: readonly WordsSurface[] = [
  { name: 'my words, being read', draw: () => view({ words: undefined }) },
  { name: 'my words, none', draw: () => view({ words: [] }) },
  { name: 'my words', draw: () => view({ unreadable: 2 }) },
  { name: 'my words, nothing ready', draw: () => view({ words: only(3) }) },
  { name: 'my words, one taken out', draw: () => view({ words: WORDS }), press: ['.wd-word__from .hr-button'] },
  { name: 'my words, a word', draw: () => view({ words: only(0) }), press: [BEGIN] },
  { name: 'my words, a word and its meaning', draw: () => view({ words: only(0) }), press: [BEGIN, SHOW] },
  { name: 'my words, a gap', draw: () => view({ words: only(2) }), press: [BEGIN] },
  { name: 'my words, a gap filled', draw: () => view({ words: only(2) }), press: [BEGIN, SHOW] },
  { name: 'my words, the second word', draw: () => view(), press: [BEGIN, SHOW, KNOW] },
  { name: 'my words, done', draw: () => view(), press: [BEGIN, SHOW, KNOW, SHOW, KNOW, STOP] },
  {
    name: 'my words, the device is full',
    draw: () => view({ onAnswer: () => Promise.resolve('full') }),
    press: [BEGIN, SHOW, KNOW],
  },
];

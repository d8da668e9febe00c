import { signal } from '@preact/signals';
import { type Barrier, barrier, type Fix } from '@/language/barriers';
import type { Addition } from '@/supports/barrier-xray/additions';
import type { Actions, Finding, View } from '@/supports/barrier-xray/view';
import { XrayCard } from '@/supports/barrier-xray/XrayCard';

const at = (start: number, length: number) => ({ key: 'a', start, end: start + length });
const remark = (quote: string, rest: Partial<Extract<Fix, { kind: 'remark' }>> = {}): Fix => ({
  kind: 'remark',
  quote,
  start: { kind: 'write' },
  link: false,
  ...rest,
});

/** One of every kind, with words that are as long as they come. */
export const BARRIERS: readonly Barrier[] = [
  barrier('due', {
    at: null,
    quote: '11:59pm',
    fix: remark('Friday by 11:59pm', { start: { kind: 'due', due: { day: 'Friday', evening: 'same-day' } } }),
  }),
  barrier('many-tasks', {
    at: at(0, 4),
    quote: 'read, underline, sort, write, compare, share',
    count: 6,
    fix: { kind: 'steps', steps: ['Read the article', 'Sort each cause', 'Then write'].map((quote) => ({ quote })) },
  }),
  barrier('elsewhere', {
    at: at(10, 30),
    quote: 'the chart we started on Monday',
    fix: remark('Sort each cause', { link: true }),
  }),
  barrier('image', { at: at(50, 0), quote: 'dust-1935.jpg', fix: { kind: 'description', image: 'dust-1935.jpg' } }),
  barrier('rare-words', {
    at: at(60, 7),
    quote: 'batture, prairie',
    count: 2,
    fix: {
      kind: 'terms',
      home: 'es',
      words: [
        { term: 'batture', span: at(60, 7) },
        { term: 'prairie', span: at(80, 7), meaning: 'flat land with grass' },
      ],
    },
  }),
  barrier('long-sentence', {
    at: at(100, 300),
    quote: 'More than a hundred years later, a student carried some bats into a laboratory that had a new machine',
    count: 58,
    fix: remark('More than a hundred years later'),
  }),
  barrier('text-image', {
    at: at(410, 0),
    quote: 'screenshot.png',
    fix: { kind: 'description', image: 'screenshot.png' },
  }),
  barrier('no-captions', {
    at: null,
    quote: 'A gate in the wall',
    fix: { kind: 'alternate', form: 'text', title: 'A gate' },
  }),
  barrier('file-only', { at: at(420, 9), quote: 'read the PDF', fix: { kind: 'alternate', form: 'text', title: 'P' } }),
  barrier('colour', { at: at(430, 9), quote: 'the red boxes', fix: remark('Fill in the red boxes') }),
  barrier('position', { at: at(440, 9), quote: 'on the right', fix: remark('Look at the map') }),
  barrier('layout-table', {
    at: at(450, 9),
    quote: 'A shrimper tells it',
    fix: remark('A', { start: { kind: 'columns' } }),
  }),
  barrier('blind-link', {
    at: at(460, 4),
    quote: 'here',
    fix: remark('B', { start: { kind: 'link', host: 'nasa.gov' } }),
  }),
  barrier('text-only', { at: null, quote: '', count: 420, fix: { kind: 'alternate', form: 'recording', title: 'T' } }),
];

export const DONE: readonly Addition[] = [
  { remarks: [{ quote: 'Friday by 11:59pm', text: 'Friday, before midnight' }] },
  { steps: [{ quote: 'Read the article' }, { quote: 'Sort each cause' }, { quote: 'Then write' }] },
];

const listed = (barriers: readonly Barrier[], added: readonly Addition[] = []): readonly Finding[] =>
  barriers.map((each, index) => ({ barrier: each, number: index + 1, added: added[index] ?? null }));

const VIEW: View = {
  looking: 'done',
  silent: false,
  findings: listed(BARRIERS),
  home: 'es',
  lang: 'en',
  languages: [
    { code: 'es', name: 'Español', dir: 'ltr' },
    { code: 'ar', name: 'العربية', dir: 'rtl' },
  ],
  shown: null,
};
/** The states of the card. */
export const XRAYS: Readonly<Record<string, View>> = {
  'looking at the page': { ...VIEW, looking: 'page', findings: [] },
  'nothing in the way': { ...VIEW, findings: [] },
  'still looking up words': { ...VIEW, looking: 'words', findings: listed(BARRIERS.slice(0, 1)) },
  'no answer of the dictionary': { ...VIEW, silent: true, findings: listed(BARRIERS.slice(0, 3)) },
  'one of every kind': VIEW,
  'two added': { ...VIEW, findings: listed(BARRIERS, DONE) },
};

const nothing = (): void => {};
export function xrayOf(name: string, actions: Partial<Actions> = {}, view = signal(XRAYS[name] ?? VIEW)) {
  const all: Actions = {
    show: nothing,
    add: nothing,
    undo: nothing,
    chooseHome: nothing,
    share: nothing,
    close: nothing,
    ...actions,
  };
  return <XrayCard view={view} actions={all} arriving={{ focus: false }} />;
}

import type { ComponentChildren } from 'preact';
import type { Why } from '@/documents/contract';
import { ReaderView } from '@/entrypoints/reader/ReaderView';
import type { ReaderEvents, ReaderState } from '@/entrypoints/reader/state';

const nothing = (): void => {};
const EVENTS: ReaderEvents = {
  onFile: nothing,
  onText: nothing,
  onFetch: nothing,
  onPassword: nothing,
  onAnother: nothing,
};

const file = { name: 'sheet.pdf', href: 'https://school.instructure.com/files/1' };
const host = 'school.instructure.com';
const way = { kind: 'fetch', href: file.href, host, onward: '*.files.example' } as const;
/** Each of them, which the compiler checks. */
const WHYS = Object.keys({
  damaged: 1,
  'no-words': 1,
  'wrong-kind': 1,
  'old-word': 1,
  'too-big': 1,
  empty: 1,
  locked: 1,
} satisfies Record<Why, 1>) as Why[];

/** All that the reader's page can show. A kind that is new has no line here, which the compiler finds. */
const BY_KIND: Readonly<Record<ReaderState['kind'], readonly ReaderState[]>> = {
  empty: [{ kind: 'empty' }],
  attached: [
    { kind: 'attached', file, way, onward: false },
    { kind: 'attached', file, way, onward: true },
  ],
  'by-hand': [{ kind: 'by-hand', file }],
  opening: [{ kind: 'opening', name: 'sheet.pdf', page: 3, pages: 12 }],
  password: [
    { kind: 'password', name: 'sheet.pdf', again: false },
    { kind: 'password', name: 'sheet.pdf', again: true },
  ],
  trouble: WHYS.map((why) => ({ kind: 'trouble', name: 'sheet.pdf', why })),
  open: [
    { kind: 'open', name: 'sheet', source: 'pdf', pages: 12, drawn: 3 },
    { kind: 'open', name: 'sheet', source: 'word', pages: 1, drawn: 1 },
    { kind: 'open', name: 'sheet', source: 'text', pages: 1, drawn: 1 },
  ],
};
export const READER_STATES: readonly ReaderState[] = Object.values(BY_KIND).flat();

export const reader = (state: ReaderState): ComponentChildren => <ReaderView state={state} {...EVENTS} />;

import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import components from '@/components/components.css?inline';
import pages from '@/components/pages.css?inline';
import { Root } from '@/components/Root';
import { translator } from '@/components/text';
import type { Sheet } from '@/documents/contract';
import { paperReader } from '@/entrypoints/reader/adapter';
import { Paper } from '@/entrypoints/reader/paper';
import css from '@/entrypoints/reader/reader.css?inline';
import { ReaderBar, ReaderView } from '@/entrypoints/reader/ReaderView';
import type { ReaderState } from '@/entrypoints/reader/state';
import { pageCatalogueFor } from '@/utils/page-words';
import { finish } from '@/utils/slices';
import { system } from '../components/stand';

const SHEETS: readonly Sheet[] = [
  {
    page: 1,
    parts: [
      { is: 'aside', place: 'head', text: 'Salt River Reader' },
      { is: 'heading', level: 1, text: 'A Week of Water' },
      { is: 'paragraph', text: 'It is used to keep fish until the thaw.', turns: [{ at: 18, page: 2 }] },
      { is: 'item', level: 1, marker: 'B)', text: 'Why?' },
      { is: 'item', level: 2, text: 'Say it.' },
      {
        is: 'table',
        headerRows: 1,
        rows: [
          [{ text: 'Month' }, { text: 'Boats' }],
          [{ text: 'June' }, { text: '14' }],
        ],
      },
      { is: 'picture', alt: 'A jar with dough' },
      { is: 'picture', alt: '' },
    ],
  },
  { page: 2, turned: true, parts: [{ is: 'paragraph', text: '<b>Not</b> markup', lang: 'es' }] },
  { page: 3, wordless: true, parts: [] },
];

let paper: Paper;
const file = { name: 'sheet.pdf', href: 'https://school.instructure.com/files/1' };
const way = { kind: 'fetch', href: file.href, host: 'school.instructure.com' } as const;
const STATES: readonly ReaderState[] = [
  { kind: 'empty' },
  { kind: 'attached', file, way, onward: false },
  { kind: 'by-hand', file },
  { kind: 'opening', name: 'sheet.pdf', page: 3, pages: 12 },
  { kind: 'password', name: 'sheet.pdf', again: true },
  { kind: 'trouble', name: 'sheet.pdf', why: 'no-words' },
  { kind: 'open', name: 'sheet', source: 'pdf', pages: 3, drawn: 3 },
];

const events = {
  onFile: vi.fn<(file: File) => void>(),
  onText: vi.fn<(text: string) => void>(),
  onFetch: vi.fn<() => void>(),
  onPassword: vi.fn<(password: string | null) => void>(),
  onAnother: vi.fn<() => void>(),
};

/** The whole page as index.html has it. */
function show(state: ReaderState, dir: 'ltr' | 'rtl' = 'ltr'): void {
  document.documentElement.lang = 'en';
  document.documentElement.dir = dir;
  document.title = 'Reader';
  document.body.innerHTML =
    '<div id="bar"></div><main id="reader"><div id="state"></div><article id="paper" class="rd-paper" hidden></article></main>';
  const t = translator(pageCatalogueFor('en'));
  const at = (id: string): HTMLElement => document.getElementById(id) ?? document.body;
  render(
    <Root language="en" dir={dir} t={t} speak={() => Promise.resolve()}>
      <ReaderBar state={state} {...events} />
    </Root>,
    at('bar'),
  );
  render(
    <Root language="en" dir={dir} t={t} speak={() => Promise.resolve()}>
      <ReaderView state={state} {...events} />
    </Root>,
    at('state'),
  );
  paper = new Paper(at('paper'));
  if (state.kind !== 'open') return;
  paper.element.style.setProperty('--rd-page', '"Page"');
  paper.begin({ id: '1', title: 'sheet' });
  paper.add(SHEETS);
}

let style: CSSStyleSheet;
beforeEach(async () => {
  await page.viewport(1000, 1200);
  style = new CSSStyleSheet();
  style.replaceSync(components + pages + css);
  document.adoptedStyleSheets = [style];
});
afterEach(async () => {
  document.adoptedStyleSheets = [];
  document.body.replaceChildren();
  vi.clearAllMocks();
  await system({});
});

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  describe.each(['ltr', 'rtl'] as const)('%s', (dir) => {
    it.each(STATES)('$kind has no barrier', async (state) => {
      await system({ 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' });
      show(state, dir);
      const { violations, incomplete } = await axe.run(document);
      const found = [...violations, ...incomplete.filter(({ id }) => id === 'color-contrast')];
      expect(found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
    });
  });
});

it.each([320, 256])('nothing is wider than a window of %i px', async (width) => {
  await page.viewport(width, 600);
  const wider = STATES.filter((state) => {
    show(state);
    return document.documentElement.scrollWidth > width;
  });
  expect(wider).toEqual([]);
});

describe('the paper', () => {
  const blocks = () => {
    show({ kind: 'open', name: 'sheet', source: 'pdf', pages: 3, drawn: 3 });
    const reader = paperReader(paper);
    const view = reader.view(new URL(location.href), document);
    return view ? (finish(reader.read(new URL(location.href), view))?.activity.blocks ?? []) : [];
  };
  it('is read as its parts are, without what repeats and what is Handrail’s own', () => {
    expect(blocks().map(({ kind, text, marker, level, alt }) => [kind, text, marker ?? level ?? alt])).toEqual([
      ['heading', 'A Week of Water', 2],
      ['paragraph', 'It is used to keep fish until the thaw.', undefined],
      ['item', 'Why?', 'B)'],
      ['item', 'Say it.', 2],
      ['table', 'Month\tBoats\nJune\t14', undefined],
      ['figure', '', 'A jar with dough'],
      ['paragraph', '<b>Not</b> markup', undefined],
    ]);
  });
  it('takes words for words: nothing in a file is markup', () => {
    show({ kind: 'open', name: 'sheet', source: 'pdf', pages: 3, drawn: 3 });
    expect(paper.element.querySelector('b')).toBeNull();
  });
  it('reads sheets that come later after those that were there, once', () => {
    show({ kind: 'empty' });
    const reader = paperReader(paper);
    const read = (): string[] =>
      finish(reader.read(new URL(location.href), paper.element))?.activity.blocks.map(({ text }) => text) ?? [];
    expect(reader.view(new URL(location.href), document)).toBeNull();
    paper.begin({ id: '1', title: 'one' });
    paper.add([{ parts: [{ is: 'paragraph', text: 'First.' }] }]);
    expect(read()).toEqual(['First.']);
    paper.add([{ parts: [{ is: 'paragraph', text: 'Second.' }] }]);
    expect(read()).toEqual(['First.', 'Second.']);
    paper.begin({ id: '2', title: 'two' });
    paper.add([{ parts: [{ is: 'paragraph', text: 'Other.' }] }]);
    expect(read()).toEqual(['Other.']);
  });
});

describe('the start', () => {
  it('asks for text before it reads any', () => {
    show({ kind: 'empty' });
    const field = document.querySelector('textarea');
    const go = document.querySelector<HTMLButtonElement>('.rd-paste button');
    go?.click();
    expect(events.onText).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(field);
    if (field) field.value = 'Salt keeps fish.';
    go?.click();
    expect(events.onText).toHaveBeenCalledExactlyOnceWith('Salt keeps fish.');
  });
});

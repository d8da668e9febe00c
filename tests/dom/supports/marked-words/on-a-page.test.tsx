import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import css from '@/components/components.css?inline';
import { translator } from '@/components/text';
import type { NotableAnswer, NotableQuestion } from '@/model/notable';
import type { WordHelp } from '@/model/word-help';
import type { WordMove } from '@/model/word-places';
import { openHost } from '@/page/host';
import { markOf } from '@/page/marks';
import { Overlay } from '@/page/Overlay';
import overlayCss from '@/page/overlay.css?inline';
import type { SupportBody } from '@/supports/contract';
import markedWords from '@/supports/marked-words';
import markedWordsBody from '@/supports/marked-words/body';
import wordCard from '@/supports/word-card';
import wordCardBody from '@/supports/word-card/body';
import { sessionOn } from '../../page/a-session';
import { stringsOf, supportSheets } from '../words';

const BODIES: Readonly<Record<string, object>> = { 'word-card': wordCardBody, 'marked-words': markedWordsBody };
const TEXT = `<p>Then the rain stopped. The <b>dro</b>ught that started in 1931 was severe.</p>
  <p>Every strong wind could erode a field.</p>`;

let life: AbortController;
beforeEach(async () => {
  life = new AbortController();
  await page.viewport(900, 700);
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

/** As the background does: these words, wherever they stand. */
const notable = ({ blocks }: NotableQuestion): NotableAnswer => ({
  words: ['drought', 'erode'].flatMap((lemma) =>
    blocks.flatMap(({ key, text }) => {
      const start = text.indexOf(lemma);
      return start < 0 ? [] : [{ lemma, reasons: ['rare' as const], span: { key, start, end: start + lemma.length } }];
    }),
  ),
  known: [],
});
const help = (surface: string): WordHelp => ({
  surface,
  start: 0,
  end: surface.length,
  lemma: surface,
  senses: [{ pos: 'noun', definition: `what ${surface} means`, source: 'core', glosses: [] }],
  name: false,
});

async function open() {
  document.body.innerHTML = `<div style="font: 16px/24px Arial; width: 620px; margin: 40px"><div id="page">${TEXT}</div></div>`;
  const before = document.documentElement.outerHTML;
  const moved: WordMove[] = [];
  const { session } = sessionOn(
    [wordCard, markedWords],
    {
      body: (support) => Promise.resolve(BODIES[support.id] as SupportBody<never>),
      t: signal(translator(stringsOf('en'))),
      lexicon: { help: ({ sentence, start, end }) => Promise.resolve(help(sentence.slice(start, end))) },
      words: {
        notable: (question) => Promise.resolve(notable(question)),
        moved: (_text, moves) => {
          moved.push(...moves);
          return Promise.resolve();
        },
      },
    },
    { welcomed: true, homeLanguage: 'en' },
    life.signal,
  );
  const { root } = openHost(document, css + supportSheets + overlayCss, 'open', life.signal);
  render(<Overlay session={session} directionOf={() => 'ltr'} uiLanguages={[]} onMyPage={() => {}} />, root);
  life.signal.addEventListener('abort', () => render(null, root));
  await vi.waitUntil(() => session.phase.value === 'ready');
  await expect.poll(() => marked()).toEqual(['drought', 'erode']);
  return { session, root, before, moved };
}
/** A word in two pieces of markup is two ranges. */
const marked = (): string[] =>
  markOf('marked').map(String).join(' ').replace('dro ught', 'drought').split(' ').filter(Boolean);

async function click(range: Range | undefined): Promise<void> {
  if (!range) throw new Error('nothing is marked');
  const box = range.getBoundingClientRect();
  const from = document.body.getBoundingClientRect();
  await userEvent.click(document.body, {
    position: { x: box.left + box.width / 2 - from.left, y: box.top + box.height / 2 - from.top },
  });
}

it('marks stand in new nodes when the page draws its text again, and nothing is written', async () => {
  const { session, before } = await open();
  expect((await session.prove()).recordsByUs).toBe(0);
  document.querySelector('#page')!.innerHTML = TEXT;
  // The old nodes are gone, and the marks with them, until the page has been read again.
  expect(marked()).toEqual([]);
  await expect.poll(marked).toEqual(['drought', 'erode']);
  expect(markOf('marked').every(({ startContainer }) => startContainer.isConnected)).toBe(true);
  // Peeled off, and back.
  session.command('peel');
  expect(marked()).toEqual([]);
  session.command('peel');
  expect(marked()).toEqual(['drought', 'erode']);
  expect((await session.prove()).recordsByUs).toBe(0);
  life.abort();
  expect(document.documentElement.outerHTML).toBe(before);
});

it('a tap on a marked word opens its card, as on every other, and is told once', async () => {
  const { root, moved } = await open();
  await click(markOf('marked').at(-1));
  await expect.poll(() => root.querySelector('[role="dialog"] h2')?.textContent).toBe('erode');
  expect(root.querySelector('#hr-word-body')?.textContent).toBe('what erode means');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => root.querySelector('[role="dialog"]')).toBeNull();
  await click(markOf('marked').at(-1));
  await expect.poll(() => root.querySelector('[role="dialog"] h2')?.textContent).toBe('erode');
  expect(moved).toEqual([{ kind: 'looked-up', lang: 'en', lemma: 'erode' }]);
  // Opening it takes no mark away.
  expect(marked()).toEqual(['drought', 'erode']);
});

it('the word key goes from marked word to marked word', async () => {
  const { session, root } = await open();
  for (const word of ['drought', 'erode']) {
    expect(session.command('word')).toBe(true);
    await expect.poll(() => root.querySelector('[role="dialog"] h2')?.textContent).toBe(word);
    await expect.poll(() => root.activeElement?.getAttribute('role')).toBe('dialog');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => root.querySelector('[role="dialog"]')).toBeNull();
  }
});

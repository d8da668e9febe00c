import { type ComponentChildren, isValidElement } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Card } from '@/components/Card';
import { ListenButton } from '@/components/ListenButton';
import type { Speak } from '@/components/listening';
import familyCss from '@/entrypoints/family/family.css?inline';
import paperCss from '@/entrypoints/paper/paper.css?inline';
import wordsCss from '@/entrypoints/words/words.css?inline';
import { FAMILY_SURFACES } from '../family/surfaces';
import { PAPER_SURFACES } from '../paper/surfaces';
import { READER_STATES, reader } from '../reader/surfaces';
import { hearing, unheard } from '../unheard';
import { WORDS_SURFACES } from '../words/surfaces';
import { stand, type Stand } from './stand';
import { nothing, type Surface, SURFACES } from './surfaces';

/** Of the component that a surface is. */
const namesIn = (drawn: ComponentChildren): string[] =>
  isValidElement(drawn) && typeof drawn.type === 'function' ? [drawn.type.name] : [];

let standing: Stand | undefined;
afterEach(() => {
  standing?.leave();
  standing = undefined;
});

/** The reader's page has a style sheet of its own, and is tried with it in its own room. */
const READER: readonly Surface[] = READER_STATES.map((state) => ({
  name: `reader, ${JSON.stringify(state)}`,
  draw: () => reader(state),
  page: true,
  ...(state.kind === 'empty' && { press: ['.rd-paste button'] }),
}));

const WORDS: readonly Surface[] = WORDS_SURFACES.map((surface) => ({ ...surface, page: true, style: wordsCss }));
const FAMILY: readonly Surface[] = FAMILY_SURFACES.map((surface) => ({ ...surface, page: true, style: familyCss }));
const PAPER: readonly Surface[] = PAPER_SURFACES.map((surface) => ({ ...surface, page: true, style: paperCss }));
const ALL = [...SURFACES, ...READER, ...WORDS, ...FAMILY, ...PAPER];

/**
 * Pages for people who set up a school's devices: tables of a thousand words, read by somebody at work, where a button
 * beside every sentence would be in the way of each (decision 26). A screen reader says all of them.
 */
const AT_WORK: ReadonlySet<string> = new Set(['coordinator']);

describe('every text on a surface of ours can be heard', () => {
  it('and every page of ours is tried', () => {
    const roomOf = (path: string): string => path.split('/')[2] ?? path;
    const views = Object.keys(import.meta.glob('/entrypoints/*/*View.tsx')).filter(
      (path) => !AT_WORK.has(roomOf(path)),
    );
    const pages = import.meta.glob<string>('/entrypoints/*/index.html', {
      query: '?raw',
      import: 'default',
      eager: true,
    });
    const drawn = Object.keys(pages).filter((path) => pages[path]?.includes('main.tsx') && !AT_WORK.has(roomOf(path)));
    // A page whose view has another name would not be looked for below.
    expect(views.map(roomOf).toSorted()).toEqual(drawn.map(roomOf).toSorted());
    const tried = ALL.map(({ draw }) => draw()).flatMap(namesIn);
    expect(views.filter((path) => !tried.includes(/(\w+)\.tsx$/.exec(path)?.[1] ?? path))).toEqual([]);
  });

  // What is waited for is over before a voice could say so.
  it.each(
    ALL.filter(
      ({ name }) =>
        !/^popup, loading|^reader.*"opening"|^my words, being read$|^paper, (?:opening|being laid out)$/.test(name),
    ),
  )('$name', async ({ draw, page: own, style, press = [] }) => {
    await page.viewport(1000, 1600);
    const { heard, speak } = hearing();
    standing = stand(draw(), { page: own ?? false, style, speak });
    for (const selector of press) {
      standing.one(selector).click();
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    expect(await unheard(standing.root, heard)).toEqual([]);
  });

  it('and one without a button is found', async () => {
    const { heard, speak } = hearing();
    standing = stand(
      <Card title="New" onClose={nothing}>
        <p>Nobody can hear this sentence.</p>
      </Card>,
      { speak },
    );
    expect(await unheard(standing.root, heard)).toEqual(['Nobody can hear this sentence.']);
  });
});

describe('a listen button', () => {
  /** A voice that speaks until it is told to end. */
  function slow() {
    const said: { text: string; lang: string; signal: AbortSignal; end: () => void; fail: (error: Error) => void }[] =
      [];
    const speak: Speak = (text, lang, signal) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error));
        said.push({ text, lang, signal, end: resolve, fail: reject });
      });
    return { said, speak };
  }
  const buttons = (): HTMLElement[] => standing?.all('.hr-listen') ?? [];
  const names = (): (string | null)[] => buttons().map((button) => button.getAttribute('aria-label'));

  it('says each text in its own language, one after another, and is quiet again', async () => {
    const { said, speak } = slow();
    standing = stand(<ListenButton texts={['One word', { text: 'sequía', lang: 'es' }]} />, { speak });
    expect(names()).toEqual(['Hear: One word']);
    buttons()[0]?.click();
    await expect.poll(names).toEqual(['Stop listening']);
    said[0]?.end();
    await expect.poll(() => said.length).toBe(2);
    expect(said.map(({ text, lang }) => [text, lang])).toEqual([
      ['One word', 'en'],
      ['sequía', 'es'],
    ]);
    said[1]?.end();
    await expect.poll(names).toEqual(['Hear: One word']);
  });

  it('stops at the second press, and when another one is pressed', async () => {
    const { said, speak } = slow();
    standing = stand(
      <>
        <ListenButton texts={['first']} />
        <ListenButton texts={['second']} />
      </>,
      { speak },
    );
    buttons()[0]?.click();
    await expect.poll(names).toEqual(['Stop listening', 'Hear: second']);
    buttons()[1]?.click();
    await expect.poll(names).toEqual(['Hear: first', 'Stop listening']);
    expect(said[0]?.signal.aborted).toBe(true);
    buttons()[1]?.click();
    await expect.poll(names).toEqual(['Hear: first', 'Hear: second']);
    expect(said[1]?.signal.aborted).toBe(true);
  });

  it('falls silent with what it stood on', async () => {
    const { said, speak } = slow();
    standing = stand(<ListenButton texts={['here']} />, { speak });
    buttons()[0]?.click();
    await expect.poll(() => said.length).toBe(1);
    standing.draw(<p>gone</p>);
    await vi.waitFor(() => expect(said[0]?.signal.aborted).toBe(true));
  });

  it('says in words that it cannot, but not when something else was wanted', async () => {
    const { said, speak } = slow();
    standing = stand(<ListenButton texts={['here']} />, { speak });
    buttons()[0]?.click();
    await expect.poll(() => said.length).toBe(1);
    said[0]?.fail(new DOMException('another', 'AbortError'));
    await expect.poll(names).toEqual(['Hear: here']);
    expect(standing.all('[role="status"]')).toEqual([]);
    buttons()[0]?.click();
    await expect.poll(() => said.length).toBe(2);
    said[1]?.fail(new Error('no voice'));
    await expect
      .poll(() => standing?.all('[role="status"]').map(({ textContent }) => textContent))
      .toEqual(['There is no voice for this here.']);
  });

  it('is not there where nothing can speak', () => {
    standing = stand(<ListenButton texts={['here']} />, { speak: undefined });
    expect(buttons()).toEqual([]);
  });
});

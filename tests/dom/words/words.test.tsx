import axe from 'axe-core';
import { type ComponentChildren, render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import components from '@/components/components.css?inline';
import pages from '@/components/pages.css?inline';
import { Root } from '@/components/Root';
import { translator } from '@/components/text';
import { LONGEST } from '@/entrypoints/words/session';
import { WordsView, type WordsViewProps } from '@/entrypoints/words/WordsView';
import css from '@/entrypoints/words/words.css?inline';
import type { MyWord } from '@/model/review';
import { pageCatalogueFor } from '@/utils/page-words';
import { system } from '../components/stand';
import { NOTHING, saved, WORDS, WORDS_SURFACES } from './surfaces';

/** The whole page as index.html has it. */
function show(drawn: ComponentChildren, dir: 'ltr' | 'rtl' = 'ltr', textSize = 16): void {
  document.documentElement.lang = 'en';
  document.documentElement.dir = dir;
  document.title = 'My words';
  render(null, document.body);
  render(
    <Root
      language="en"
      dir={dir}
      t={translator(pageCatalogueFor('en'))}
      textSize={textSize}
      speak={() => Promise.resolve()}
    >
      {drawn}
    </Root>,
    document.body,
  );
}
const frame = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
async function press(selectors: readonly string[] = []): Promise<void> {
  for (const selector of selectors) {
    await expect.poll(() => document.querySelector(selector), { message: selector }).not.toBeNull();
    document.querySelector<HTMLElement>(selector)?.click();
    await frame();
  }
}
const focused = (): string => document.activeElement?.textContent?.trim() ?? '';
const text = (selector: string): string => document.querySelector(selector)?.textContent ?? '';

beforeEach(async () => {
  await page.viewport(1000, 1200);
  const style = new CSSStyleSheet();
  style.replaceSync(components + pages + css);
  document.adoptedStyleSheets = [style];
});
afterEach(async () => {
  render(null, document.body);
  document.adoptedStyleSheets = [];
  document.documentElement.dir = 'ltr';
  await system({});
});

const FINGER = 24;
describe.each([
  ['light', 'ltr'],
  ['dark', 'rtl'],
] as const)('in %s, %s', (scheme, dir) => {
  it.each(WORDS_SURFACES)('$name has no barrier', async ({ draw, press: pressed }) => {
    await system({ 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' });
    show(draw(), dir);
    await press(pressed);
    const { violations, incomplete } = await axe.run(document);
    const found = [...violations, ...incomplete.filter(({ id }) => id === 'color-contrast')];
    expect(found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
    const small = [...document.querySelectorAll<HTMLElement>('button, input, select, a')].filter((control) => {
      const { width, height } = (control.closest('.hr-field') ?? control).getBoundingClientRect();
      return Math.min(width, height) < FINGER;
    });
    expect(small.map((control) => control.outerHTML)).toEqual([]);
  });
});

describe.each(['ltr', 'rtl'] as const)('%s', (dir) => {
  // 1280 px at 400 %; a small window with the largest text of ours.
  it.each([
    [320, 16],
    [320, 24],
    [256, 16],
  ])('nothing is wider than a window of %i px, with text of %i px', async (width, size) => {
    await page.viewport(width, 600);
    const wider: string[] = [];
    for (const { name, draw, press: pressed } of WORDS_SURFACES) {
      show(draw(), dir, size);
      await press(pressed);
      if (document.documentElement.scrollWidth > width) wider.push(name);
    }
    expect(wider).toEqual([]);
  });
});

/** As main.tsx keeps it: an answer changes what is listed. */
function Kept({ words, ...props }: Partial<WordsViewProps> & { words: readonly MyWord[] }) {
  const [now, setNow] = useState(words);
  return (
    <WordsView
      unreadable={0}
      {...NOTHING}
      {...props}
      words={now}
      onAnswer={(word, answer, review) => {
        setNow((before) => before.map((each) => (each.word.lemma === word.lemma ? { word, review } : each)));
        return (props.onAnswer ?? NOTHING.onAnswer)(word, answer, review);
      }}
      onTakeOut={(word) => setNow((before) => before.filter((each) => each.word.lemma !== word.lemma))}
      onPutBack={async (word) => {
        const kept = await (props.onPutBack ?? NOTHING.onPutBack)(word);
        if (kept === 'kept') setNow((before) => [...before, ...words.filter((each) => each.word.lemma === word.lemma)]);
        return kept;
      }}
    />
  );
}

const byKey = async (key: string, until: () => boolean): Promise<void> => {
  for (let pressed = 0; pressed < 20; pressed++) {
    await userEvent.keyboard(key);
    if (until()) return;
  }
  throw new Error(`${key} does not lead there`);
};
const onButton = (name: string) => (): boolean =>
  document.activeElement instanceof HTMLButtonElement && focused() === name;

describe('two minutes with the words', () => {
  it('go by keys alone, from the list to what comes when', async () => {
    const onAnswer = vi.fn<WordsViewProps['onAnswer']>(() => Promise.resolve('kept'));
    show(<Kept words={WORDS} onAnswer={onAnswer} />);
    await byKey('{Tab}', onButton('Start'));
    await userEvent.keyboard('{Enter}');
    await expect.poll(focused).toBe('drought');
    expect(text('.hr-quote mark')).toBe('drought');
    await byKey('{Tab}', onButton('Show the meaning'));
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('What it means');
    await byKey('{Tab}', onButton('Almost'));
    await userEvent.keyboard('{Enter}');
    await expect.poll(focused).toBe('topsoil');
    await byKey('{Tab}', onButton('Stop here'));
    await userEvent.keyboard('{Enter}');
    await expect.poll(focused).toBe('Done for today');
    expect([...document.querySelectorAll('.wd-comes li')].map((item) => item.textContent)).toEqual([
      'droughtin 2 days',
    ]);
    expect(onAnswer.mock.calls.map(([word, answer, review]) => [word.lemma, answer, review.due])).toEqual([
      ['drought', 'almost', '2026-11-25'],
    ]);
    await byKey('{Tab}', onButton('See my words'));
    await userEvent.keyboard('{Enter}');
    await expect.poll(focused).toBe('My words');
  });

  it('show a gap for a word that is remembered well, and never the word before it is asked for', async () => {
    show(<Kept words={WORDS.slice(2, 3)} />);
    await press(['.hr-block .hr-button--primary']);
    expect(text('.wd-meet')).not.toContain('severe on');
    expect(text('.wd-meet .hr-quote')).toBe('Nobody had seen the word on the hills before.');
    expect(text('.wd-ask')).toBe('Which word fits here?');
    await press(['.wd-think .hr-button']);
    expect(text('.wd-term')).toBe('severe');
    expect(text('.wd-meet .hr-quote mark')).toBe('severe');
    expect(text('.hr-word__gloss')).toBe('severo');
  });

  it('end after the word with which they are over, and go on if somebody wants', async () => {
    let now = 0;
    const many = Array.from({ length: 12 }, (_, index): MyWord => ({
      word: saved(`word${String.fromCharCode(97 + index)}`),
    }));
    show(<Kept words={many} clock={() => now} />);
    await press(['.hr-block .hr-button--primary']);
    for (let at = 0; at < 4; at++) {
      now += LONGEST / 4;
      await press(['.wd-think .hr-button', '.wd-know > button:nth-of-type(3)']);
    }
    await expect.poll(focused).toBe('Done for today');
    expect(text('.wd-done .hr-lead')).toBe('More words are ready when you are.');
    await press(['.wd-done .hr-button--quiet']);
    await expect.poll(focused).toBe('worde');
  });

  it('let the last answer be changed', async () => {
    const onAnswer = vi.fn<WordsViewProps['onAnswer']>(() => Promise.resolve('kept'));
    show(<Kept words={WORDS} onAnswer={onAnswer} />);
    await press([
      '.hr-block .hr-button--primary',
      '.wd-think .hr-button',
      '.wd-know > button:nth-of-type(4)',
      '.wd-meet__ways .hr-button',
      '.wd-think .hr-button',
      '.wd-know > button:nth-of-type(1)',
    ]);
    expect(onAnswer.mock.calls.map(([{ lemma }, answer, { due }]) => [lemma, answer, due])).toEqual([
      ['drought', 'use', '2026-12-01'],
      ['drought', 'not-yet', '2026-11-24'],
    ]);
  });

  it('stopped before the first answer lead back, and say nothing', async () => {
    show(<Kept words={WORDS} />);
    await press(['.hr-block .hr-button--primary', '.wd-meet__ways .hr-button']);
    await expect.poll(focused).toBe('My words');
    expect(document.querySelector('.wd-done')).toBeNull();
  });

  it('say so when the device is full', async () => {
    show(<Kept words={WORDS} onAnswer={() => Promise.resolve('full')} />);
    await press(['.hr-block .hr-button--primary', '.wd-think .hr-button', '.wd-know > button']);
    await expect.poll(() => text('.hr-note')).toContain('no room on this device');
    expect(text('.wd-term')).toBe('topsoil');
  });
});

describe('the list', () => {
  const listed = (): string[] => [...document.querySelectorAll('.wd-word__term')].map((term) => term.textContent ?? '');

  it('is searched by word and by text', async () => {
    show(<Kept words={WORDS} />);
    expect(listed()).toEqual(['drought', 'topsoil', 'severe', 'harvest']);
    await userEvent.fill(document.querySelector('input[type="search"]') ?? document.body, 'SEVERO');
    await expect.poll(listed).toEqual(['severe']);
    await userEvent.fill(document.querySelector('input[type="search"]') ?? document.body, 'nowhere');
    await expect.poll(() => text('.wd-none')).toContain('No saved word fits');
    await userEvent.fill(document.querySelector('input[type="search"]') ?? document.body, '');
    await userEvent.selectOptions(document.querySelector('select') ?? document.body, 'A Week of Water');
    await expect.poll(listed).toEqual(['topsoil']);
  });

  it('has each word with the way back to its assignment, and none to a page that is gone', () => {
    show(<Kept words={WORDS} />);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.wd-word a')];
    expect(links.map(({ href, rel }) => [href, rel])).toEqual(
      Array.from({ length: 3 }, () => ['https://school.example/courses/1/assignments/2', 'noopener noreferrer']),
    );
  });

  it('gives a word back that was taken out, with the focus where it was', async () => {
    show(<Kept words={WORDS} />);
    await press(['.wd-word__from .hr-button']);
    await expect.poll(focused).toBe('Undo');
    expect(listed()).toEqual(['topsoil', 'severe', 'harvest']);
    expect(text('.wd-word--out')).toContain('drought is taken out.');
    await userEvent.keyboard('{Enter}');
    await expect.poll(listed).toEqual(['drought', 'topsoil', 'severe', 'harvest']);
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Take out: drought');
  });

  it('keeps offering it when the device is full', async () => {
    show(<Kept words={WORDS} onPutBack={() => Promise.resolve('full')} />);
    await press(['.wd-word__from .hr-button', '.wd-word--out .hr-button']);
    await expect.poll(() => text('.hr-note')).toContain('no room on this device');
    expect(text('.wd-word--out')).toContain('drought is taken out.');
  });

  it('shows thirty at first', async () => {
    const many = Array.from({ length: 70 }, (_, index): MyWord => ({ word: saved(`w${index}`) }));
    show(<Kept words={many} />);
    expect(listed()).toHaveLength(30);
    await press(['.wd-list + .hr-block__body .hr-button']);
    expect(listed()).toHaveLength(60);
  });

  it('gives what it shows to the file', async () => {
    const onTable = vi.fn<WordsViewProps['onTable']>();
    show(<Kept words={WORDS} onTable={onTable} />);
    await userEvent.selectOptions(document.querySelector('select') ?? document.body, 'A Week of Water');
    await expect.poll(listed).toEqual(['topsoil']);
    [...document.querySelectorAll<HTMLElement>('.hr-button')]
      .find((each) => each.textContent === 'Save as a file')
      ?.click();
    expect(onTable.mock.calls.map(([words]) => words.map(({ word }) => word.lemma))).toEqual([['topsoil']]);
  });
});

it('on paper there are cards alone, black on white, with right-to-left words at the right', async () => {
  await cdp().send('Emulation.setEmulatedMedia', {
    media: 'print',
    features: [{ name: 'prefers-color-scheme', value: 'dark' }],
  });
  show(<Kept words={WORDS} />);
  const visible = (selector: string): boolean => document.querySelector(selector)?.checkVisibility() === true;
  expect(visible('.hr-page__main')).toBe(false);
  expect(visible('.hr-page__bar')).toBe(false);
  const cards = [...document.querySelectorAll<HTMLElement>('.wd-paper li')];
  expect(cards.map((card) => card.querySelector('.wd-paper__word')?.textContent)).toEqual([
    'drought',
    'topsoil',
    'severe',
    'harvest',
  ]);
  expect(cards.map((card) => [getComputedStyle(card).breakInside, getComputedStyle(card).color])).toEqual(
    cards.map(() => ['avoid', 'rgb(0, 0, 0)']),
  );
  const gloss = document.querySelector<HTMLElement>('.wd-paper__gloss[lang="ar"]');
  const range = document.createRange();
  range.selectNodeContents(gloss ?? document.body);
  expect(range.getBoundingClientRect().right).toBeCloseTo(gloss?.getBoundingClientRect().right ?? 0, 0);
  await cdp().send('Emulation.setEmulatedMedia', { media: '', features: [] });
});

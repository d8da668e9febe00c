import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import css from '@/components/components.css?inline';
import { translator } from '@/components/text';
import type { Profile } from '@/model/profile';
import type { WordHelp, WordQuestion } from '@/model/word-help';
import { openHost } from '@/page/host';
import { markOf } from '@/page/marks';
import { Overlay } from '@/page/Overlay';
import overlayCss from '@/page/overlay.css?inline';
import type { Support, SupportBody } from '@/supports/contract';
import readingComfort from '@/supports/reading-comfort';
import readingComfortBody from '@/supports/reading-comfort/body';
import wordCard from '@/supports/word-card';
import wordCardBody from '@/supports/word-card/body';
import { sessionOn } from '../page/a-session';
import { stringsOf, supportSheets } from './words';

const BODIES: Readonly<Record<string, object>> = { 'word-card': wordCardBody, 'reading-comfort': readingComfortBody };

const HTML = `<div style="font: 16px/24px Arial; width: 620px; margin: 40px">
  <div id="page">
    <h2>When the Land Blew Away</h2>
    <p>Then the <b>rain</b> stopped. The drought that started in 1931 was severe, but the plains had survived dry years before.
      Without roots to anchor it, the topsoil dried to powder.</p>
    <p>See <a href="#more">the map</a> and the <i class="icon-x">home</i> page.</p>
  </div>
  <button>Start Assignment</button>
</div>`;

const help = ({ sentence, start, end }: WordQuestion): WordHelp => ({
  surface: sentence.slice(start, end),
  start,
  end,
  lemma: sentence.slice(start, end),
  senses: [
    { pos: 'noun', definition: 'a meaning', source: 'core', glosses: [{ text: 'sequía', lang: 'es', source: 'core' }] },
  ],
  name: false,
});

let life: AbortController;
beforeEach(async () => {
  life = new AbortController();
  await page.viewport(900, 700);
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

async function open(on: readonly Support[], settings: Profile['settings'] = {}) {
  document.body.innerHTML = HTML;
  const before = document.documentElement.outerHTML;
  const { session, profile } = sessionOn(
    on,
    {
      body: (support) => Promise.resolve(BODIES[support.id] as SupportBody<never>),
      t: signal(translator(stringsOf('en'))),
      lexicon: { help: (question) => Promise.resolve(help(question)) },
    },
    { welcomed: true, homeLanguage: 'es', settings },
    life.signal,
  );
  const { root, element } = openHost(document, css + supportSheets + overlayCss, 'open', life.signal);
  const App = () => <Overlay session={session} directionOf={() => 'ltr'} uiLanguages={[]} onMyPage={() => {}} />;
  render(<App />, root);
  life.signal.addEventListener('abort', () => render(null, root));
  await vi.waitUntil(() => session.phase.value === 'ready' && session.run.value);
  return { session, profile, root, host: element, before };
}

function boxOf(word: string): DOMRect {
  const walker = document.createTreeWalker(document.querySelector('#page')!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const at = node.data.indexOf(word);
    if (at < 0) continue;
    const range = new Range();
    range.setStart(node, at);
    range.setEnd(node, at + word.length);
    return range.getBoundingClientRect();
  }
  throw new Error(`no ${word} on the page`);
}
/** A real click of the mouse in the middle of a word. */
async function click(word: string): Promise<void> {
  const box = boxOf(word);
  const from = document.body.getBoundingClientRect();
  await userEvent.click(document.body, {
    position: { x: box.left + box.width / 2 - from.left, y: box.top + box.height / 2 - from.top },
  });
}
const openWords = (): string => markOf('open').map(String).join(' ');

describe('word help on a page', () => {
  it('opens under the sentence of a clicked word, lights the word, and leaves no trace', async () => {
    const { root, session, before } = await open([wordCard]);
    await click('drought');
    await expect.poll(() => root.querySelector('[role="dialog"] h2')?.textContent).toBe('drought');
    expect(openWords()).toBe('drought');
    // Under the last line of the sentence, never on it.
    await expect
      .poll(() => root.querySelector('.hr-word')!.getBoundingClientRect().top)
      .toBeGreaterThan(boxOf('years before').bottom);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => root.querySelector('[role="dialog"]')).toBeNull();
    expect(openWords()).toBe('');
    expect((await session.prove()).recordsByUs).toBe(0);
    life.abort();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('goes to another word with one click, and away with a click beside the words', async () => {
    const { root } = await open([wordCard]);
    await click('drought');
    await expect.poll(() => root.querySelector('[role="dialog"] h2')?.textContent).toBe('drought');
    await click('rain');
    await expect.poll(() => root.querySelector('[role="dialog"] h2')?.textContent).toBe('rain');
    expect(openWords()).toBe('rain');
    await userEvent.click(document.body, { position: { x: 4, y: 4 } });
    await expect.poll(() => root.querySelector('[role="dialog"]')).toBeNull();
  });

  it('opens nothing on hover, and leaves links to the page', async () => {
    const { root } = await open([wordCard]);
    await userEvent.hover(document.querySelector('b')!);
    await click('the map');
    expect(location.hash).toBe('#more');
    history.replaceState(null, '', location.pathname + location.search);
    expect(root.querySelector('[role="dialog"]')).toBeNull();
    expect(openWords()).toBe('');
  });

  it('works by keyboard alone: the focus goes into the card and comes back', async () => {
    const { root, session } = await open([wordCard]);
    const start = document.querySelector('button')!;
    start.focus();
    expect(session.cursor.toggle()).toBe(true);
    await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}{Enter}');
    await expect.poll(() => root.activeElement?.getAttribute('role')).toBe('dialog');
    expect(root.querySelector('h2')?.textContent).toBe('rain');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => root.querySelector('[role="dialog"]')).toBeNull();
    expect(document.activeElement).toBe(start);
  });
});

describe('the word key', () => {
  const title = (root: ShadowRoot): string | null | undefined => root.querySelector('[role="dialog"] h2')?.textContent;
  const select = (word: string, length = word.length): void => {
    const walker = document.createTreeWalker(document.querySelector('#page')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue!.indexOf(word);
      if (at >= 0) document.getSelection()!.setBaseAndExtent(node, at, node, at + length);
    }
  };
  const spanOf = (session: Awaited<ReturnType<typeof open>>['session'], word: string) => {
    for (const { key, text } of session.activity.value.blocks) {
      const start = text.indexOf(word);
      if (start >= 0) return { key, start, end: start + word.length };
    }
    throw new Error(word);
  };

  it('opens the selected word, and the one that the caret stands in', async () => {
    const { root, session } = await open([wordCard]);
    select('drought');
    expect(session.cursor.toggle()).toBe(true);
    await expect.poll(() => title(root)).toBe('drought');
    await expect.poll(() => root.activeElement?.getAttribute('role')).toBe('dialog');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => title(root)).toBeUndefined();
    select('topsoil', 0);
    session.cursor.toggle();
    await expect.poll(() => title(root)).toBe('topsoil');
    document.getSelection()!.removeAllRanges();
  });

  it('goes from marked word to marked word in sight, and from a card to a cursor on its word', async () => {
    const { root, session } = await open([wordCard]);
    const marker = new AbortController();
    const stage = session.stage.for('marker', marker.signal);
    stage.paint('marked', [spanOf(session, 'topsoil'), spanOf(session, 'drought')]);
    for (const word of ['drought', 'topsoil', 'drought']) {
      session.cursor.toggle();
      await expect.poll(() => title(root)).toBe(word);
      await userEvent.keyboard('{Escape}');
      await expect.poll(() => title(root)).toBeUndefined();
    }
    session.cursor.toggle();
    await expect.poll(() => title(root)).toBe('topsoil');
    session.cursor.toggle();
    await expect.poll(() => title(root)).toBeUndefined();
    expect(session.cursor.word).toEqual(spanOf(session, 'topsoil'));
    await userEvent.keyboard('{ArrowRight}{Enter}');
    await expect.poll(() => title(root)).toBe('dried');
    expect((await session.prove()).recordsByUs).toBe(0);
    marker.abort();
  });
});

describe('words of the card on a page', () => {
  it('open in place, keep the card beside the word, and Escape goes back before it closes', async () => {
    const { root, session } = await open([wordCard]);
    await click('drought');
    await expect.poll(() => root.querySelector('[role="dialog"] h2')?.textContent).toBe('drought');
    await userEvent.click(root.querySelector('[data-at="meaning:1"]')!);
    await expect.poll(() => root.querySelector('[role="dialog"] h2')?.textContent).toBe('meaning');
    expect(root.querySelector('.hr-word__back')?.textContent).toContain('drought');
    expect(openWords()).toBe('drought');
    await expect.poll(() => root.activeElement?.getAttribute('role')).toBe('dialog');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => root.querySelector('[role="dialog"] h2')?.textContent).toBe('drought');
    expect(root.activeElement?.textContent).toBe('meaning');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => root.querySelector('[role="dialog"]')).toBeNull();
    expect((await session.prove()).recordsByUs).toBe(0);
  });
});

describe('reading comfort on a page', () => {
  const style = (selector: string) => getComputedStyle(document.querySelector(`#page ${selector}`)!);

  it('dresses the reading alone, follows the settings, and leaves icons their font', async () => {
    const { profile, before, session } = await open([readingComfort], {
      'reading-comfort': { size: 2, lineHeight: 1.5, spacing: 0.12, tint: 'cream' },
    });
    await expect.poll(() => style('p').fontSize).toBe('32px');
    expect(style('p').lineHeight).toBe('48px');
    expect(style('p').letterSpacing).toBe('3.84px');
    expect(Number.parseFloat(style('p').wordSpacing)).toBeGreaterThanOrEqual(0.16 * 32);
    expect(style('p').color).toBe('rgb(43, 38, 32)');
    expect(style('a').color).toBe('rgb(11, 79, 138)');
    expect(style('i').fontFamily).toBe('Arial');
    expect(getComputedStyle(document.querySelector('button')!).fontSize).not.toBe('32px');
    profile.value = {
      ...profile.value,
      settings: { 'reading-comfort': { size: 1, lineHeight: 0, spacing: 0, tint: 'black' } },
    };
    await expect.poll(() => style('p').fontSize).toBe('16px');
    expect(style('p').color).toBe('rgb(255, 239, 92)');
    expect((await session.prove()).recordsByUs).toBe(0);
    life.abort();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(style('p').color).toBe('rgb(0, 0, 0)');
  });

  it('keeps one line in sight, inside the reading', async () => {
    const { root } = await open([readingComfort], { 'reading-comfort': { size: 1, lineFocus: 'line' } });
    const veils = () => [...root.querySelectorAll('.hr-veil')].map((each) => each.getBoundingClientRect());
    await expect.poll(() => veils().length).toBe(2);
    await userEvent.hover(document.querySelector('#page b')!);
    const line = boxOf('rain');
    await expect
      .poll(() => {
        const [over, under] = veils();
        return over!.bottom <= line.top && under!.top >= line.bottom && under!.top - over!.bottom < line.height * 2;
      })
      .toBe(true);
    const reading = document.querySelector('#page')!.getBoundingClientRect();
    for (const veil of veils()) {
      expect(veil.top).toBeGreaterThanOrEqual(reading.top - 1);
      expect(veil.bottom).toBeLessThanOrEqual(reading.bottom + 1);
    }
  });
});

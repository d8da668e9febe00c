import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Span } from '@/model/activity';
import { stand, type Stand, system } from '../stand';
import { cardOf, COMPARE, READ, view, VIEWS } from './views';

let standing: Stand | undefined;
beforeEach(() => page.viewport(1000, 1400));
afterEach(async () => {
  standing?.leave();
  await system({ 'prefers-color-scheme': 'light', 'forced-colors': 'none' });
});

describe.each(Object.entries(VIEWS))('%s', (_name, now) => {
  it.each([
    ['light', 'ltr'],
    ['dark', 'rtl'],
  ] as const)('has no barrier, %s and %s', async (scheme, dir) => {
    await system({ 'prefers-color-scheme': scheme });
    standing = stand(cardOf(now), { dir });
    expect(await standing.barriers()).toEqual([]);
  });

  it.each([
    ['ltr', 'en'],
    ['rtl', 'es'],
  ] as const)('fits into 320 px, %s', async (dir, language) => {
    await page.viewport(320, 640);
    standing = stand(cardOf(now), { dir, language });
    const body = standing.one('.hr-card__body');
    const sheet = standing.one('.hr-card').getBoundingClientRect();
    expect([sheet.top > 0, Math.round(sheet.bottom)]).toEqual([true, 640]);
    expect(body.scrollWidth).toBeLessThanOrEqual(body.clientWidth);
    const outside = [...body.querySelectorAll('p, button, label, li')].filter((part) => {
      const { left, right } = part.getBoundingClientRect();
      return Math.floor(left) < 0 || Math.ceil(right) > 320;
    });
    expect(outside).toEqual([]);
  });
});

/** Where a character of a text stands on the screen, px from the left. */
function leftOf(paragraph: Element, text: string, i = 0): number {
  const node = paragraph.firstChild!;
  const at = node.nodeValue!.indexOf(text) + i;
  const one = document.createRange();
  one.setStart(node, at);
  one.setEnd(node, at + 1);
  return one.getBoundingClientRect().left;
}

describe('the teacher’s own', () => {
  it('stands under the original, which is whole and quoted, in its own language and direction', () => {
    standing = stand(cardOf(view()));
    const [first] = standing.root.querySelectorAll('.hr-directions__list > li');
    const quote = first!.querySelector<HTMLElement>('.hr-quote')!;
    const home = first!.querySelector<HTMLElement>('.hr-directions__home p')!;
    expect(quote.textContent).toBe(READ);
    expect([quote.lang, home.lang, home.dir]).toEqual(['en', 'ar', 'rtl']);
    expect(quote.getBoundingClientRect().bottom).toBeLessThanOrEqual(home.getBoundingClientRect().top);
    expect(getComputedStyle(quote).fontFamily).toMatch(/serif/);
    expect(first!.textContent).toContain('From Ms. Okafor');
  });

  it('keeps a number’s digits in order among Arabic words, and the words from right to left', () => {
    standing = stand(cardOf(view()));
    const [, second] = standing.root.querySelectorAll('.hr-directions__home p');
    for (const number of ['1820', '2,095']) {
      const lefts = Array.from(number, (_, i) => leftOf(second!, number, i));
      expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
    }
    expect(leftOf(second!, 'انظر')).toBeGreaterThan(leftOf(second!, 'الجدول'));
  });

  it('shows the original in the page when it is pressed, and says where nothing can be shown', async () => {
    const seek = vi.fn<(span: Span) => void>();
    standing = stand(cardOf(view(), { seek }));
    standing.button(READ).click();
    expect(seek).toHaveBeenCalledExactlyOnceWith({ key: 'a', start: 0, end: READ.length });
    standing.button('study').click();
    expect(seek).toHaveBeenCalledTimes(2);
    const lost = [...standing.root.querySelectorAll('.hr-directions__list > li')].at(-1)!;
    expect(lost.querySelector('button.hr-quote')).toBeNull();
    expect(lost.textContent).toContain('not in the text any more');
  });
});

describe('the browser’s', () => {
  it('is named for what it is, wherever it stands', () => {
    standing = stand(cardOf(VIEWS['made by the browser']!));
    expect(standing.root.textContent).toContain('Made by this browser, on this device. It can be wrong.');
    expect(standing.root.querySelectorAll('.hr-directions__list .hr-by')).toHaveLength(2);
    expect([...standing.root.querySelectorAll('.hr-quote')].map((quote) => quote.textContent)).toEqual([READ, COMPARE]);
  });

  it('is offered only where it can work', () => {
    const ask = vi.fn<() => void>();
    standing = stand(cardOf(VIEWS['words alone']!, { ask }));
    expect([...standing.root.querySelectorAll('button')].map(({ textContent }) => textContent.trim())).not.toContain(
      'Ask this browser: العربية',
    );
    standing.leave();
    standing = stand(cardOf(VIEWS['a language to fetch']!, { ask }));
    standing.button('Ask this browser').click();
    expect(ask).toHaveBeenCalledOnce();
  });
});

it('asks for a language where none is chosen, in one press', async () => {
  const choose = vi.fn<(lang: string) => void>();
  standing = stand(cardOf(VIEWS['no language yet']!, { choose }));
  await userEvent.click(standing.one('input[type=radio]'));
  expect(choose).toHaveBeenCalledExactlyOnceWith('es');
});

it('Escape puts it away', async () => {
  const close = vi.fn<() => void>();
  standing = stand(cardOf(view(), { close, arriving: { focus: true } }));
  await expect.poll(() => standing?.root.activeElement?.className).toContain('hr-quote');
  await userEvent.keyboard('{Escape}');
  expect(close).toHaveBeenCalledOnce();
});

import axe from 'axe-core';
import { type ComponentChildren, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import components from '@/components/components.css?inline';
import pages from '@/components/pages.css?inline';
import { Root } from '@/components/Root';
import { translator } from '@/components/text';
import { familyCatalogueFor } from '@/entrypoints/family/catalogue';
import css from '@/entrypoints/family/family.css?inline';
import { canalPack, canalSheet } from '@/tests/unit/family/a-sheet';
import { pageCatalogueFor } from '@/utils/page-words';
import { system } from '../components/stand';
import { family, FAMILY_SURFACES, LANGUAGES, open } from './surfaces';

const words = { ...pageCatalogueFor('en'), ...familyCatalogueFor('en') };

/** The whole page as index.html has it. */
function show(drawn: ComponentChildren, textSize = 16): void {
  document.documentElement.lang = 'en';
  document.title = 'For my family';
  render(null, document.body);
  render(
    <Root language="en" dir="ltr" t={translator(words)} textSize={textSize} speak={() => Promise.resolve()}>
      {drawn}
    </Root>,
    document.body,
  );
}
const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

beforeEach(async () => {
  await page.viewport(1000, 1200);
  const style = new CSSStyleSheet();
  style.replaceSync(components + pages + css);
  document.adoptedStyleSheets = [style];
});
afterEach(async () => {
  render(null, document.body);
  document.adoptedStyleSheets = [];
  await system({});
});

describe.each(['light', 'dark'])('in %s', (scheme) => {
  it.each(FAMILY_SURFACES)('$name has no barrier', async ({ draw }) => {
    await system({ 'prefers-color-scheme': scheme });
    show(draw());
    const { violations, incomplete } = await axe.run(document, {
      // While it waits there is nothing on it yet.
      rules: { 'page-has-heading-one': { enabled: document.querySelector('h1') !== null } },
    });
    const found = [...violations, ...incomplete.filter(({ id }) => id === 'color-contrast')];
    expect(found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });
});

it.each([
  [320, 16],
  [320, 24],
  [256, 16],
])('nothing is wider than a window of %i px, with text of %i px', async (width, size) => {
  await page.viewport(width, 600);
  const wider: string[] = [];
  for (const { name, draw } of FAMILY_SURFACES) {
    show(draw(), size);
    if (document.documentElement.scrollWidth > width) wider.push(name);
  }
  expect(wider).toEqual([]);
});

it('goes by keys alone: language, listening, paper, print', async () => {
  const onHome = vi.fn<(code: string | undefined) => void>();
  const onSize = vi.fn<(size: 'letter' | 'a4') => void>();
  const onPrint = vi.fn<() => void>();
  show(family(open('es'), 'es', { onHome, onSize, onPrint }));
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement?.tagName).toBe('SELECT');
  await userEvent.selectOptions(document.activeElement as HTMLSelectElement, 'ar');
  expect(onHome.mock.calls).toEqual([['ar']]);
  await userEvent.keyboard('{Tab}{Tab}{ArrowRight}');
  expect(onSize.mock.calls).toEqual([['a4']]);
  await userEvent.keyboard('{Tab}{Enter}');
  expect(onPrint).toHaveBeenCalledOnce();
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Hear: The Ditch/);
});

it('offers the eighteen languages of the glossary by their own names, and English alone', () => {
  show(family(open(undefined)));
  expect(LANGUAGES).toHaveLength(18);
  expect(all('.fam-language option').map((option) => option.textContent)).toEqual([
    'Choose a language',
    ...LANGUAGES.map(({ name }) => name),
  ]);
  expect(all('.fam-two').every((two) => two.children.length === 1)).toBe(true);
});

describe('the teacher’s words', () => {
  const source = (): string => {
    const { activity } = canalSheet();
    return flat(
      [activity.title, activity.due?.shown, canalPack.goal, ...activity.blocks.map(({ text }) => text)].join(' '),
    );
  };
  const ours = new Set(Object.values(familyCatalogueFor('en')).map((text) => flat(text.replaceAll(/\{\w+\}/g, ''))));
  const english = (): string[] =>
    all('.fam-sheet [lang="en"]:not([lang="es"] *)').flatMap((side) =>
      [
        ...side.querySelectorAll<HTMLElement>(
          'h1, .hr-quote .fam-lines, .hr-quote bdi, .hr-quote:not(:has(*)), .fam-q',
        ),
      ].map(({ textContent }) => flat(textContent ?? '').replace(/ …$/, '')),
    );

  it('stand word for word in the assignment, all of them', () => {
    show(family(open('es'), 'es'));
    const quoted = english();
    expect(quoted.length).toBeGreaterThan(12);
    expect(quoted.filter((text) => !source().includes(text))).toEqual([]);
  });

  it('are all the English there is, but for what Handrail says itself', () => {
    show(family(open('es'), 'es'));
    const sheet = document.querySelector('.fam-sheet');
    for (const part of sheet?.querySelectorAll(
      '.fam-words, h1, .hr-quote, .fam-q, .hr-listen, [lang="es"], .fam-quoted',
    ) ?? [])
      part.remove();
    const left = all('.fam-two > [lang="en"] :is(p, h2, li), .fam-h2--both span, .fam-name span, .fam-foot span');
    const texts = left.map(({ textContent }) => flat(textContent ?? '')).filter((text) => text !== '');
    const known = (text: string): boolean =>
      [...ours].some((each) => each.replaceAll(/[\s“”:,·]+/g, '') === text.replaceAll(/\d+|[\s“”:,·]+/g, '')) ||
      // Two of ours on one line, and the day.
      /^(?:For the family · Assignment|Words: \d+ · Parts: \d+|Thursday, December 3, before midnight|a little a lot|a littlea lot)$/.test(
        text,
      );
    expect(texts.filter((text) => !known(text))).toEqual([]);
    expect(texts.length).toBeGreaterThan(10);
  });

  it('have the teacher’s own translation beside each, and whose it is', () => {
    show(family(open('es'), 'es'));
    const told = all('[lang="es"] blockquote p').map(({ textContent }) => textContent);
    expect(told).toEqual(canalPack.directions?.['es']?.map(({ text }) => text));
    expect(document.querySelector('[lang="es"] .fam-line')?.textContent).toContain('Ms. Okafor');
  });
});

describe('right to left', () => {
  it('the column at home stands on the right and comes first', () => {
    show(family(open('ar'), 'ar'));
    for (const two of all('.fam-two')) {
      const [first, second] = [...two.children];
      expect(first?.getAttribute('lang')).toBe('ar');
      expect(first?.getBoundingClientRect().left).toBeGreaterThan(second?.getBoundingClientRect().left ?? Infinity);
    }
  });

  it('each line keeps its own direction: English to the right, digits in their order', () => {
    show(family(open('ar'), 'ar'));
    for (const quote of all('.fam-sheet blockquote[lang="en"]')) expect(getComputedStyle(quote).direction).toBe('ltr');
    for (const side of all('.fam-two > [lang="ar"]')) expect(getComputedStyle(side).direction).toBe('rtl');
    const shown = document.querySelector<HTMLElement>('[lang="ar"] .fam-q');
    expect(shown && getComputedStyle(shown).direction).toBe('ltr');
    expect(shown?.textContent).toBe('Dec 3 by 11:59pm');
  });
});

it('has three questions in each language, and says in that language that nobody has checked them', () => {
  for (const { code } of LANGUAGES) {
    show(family(open(code), code));
    expect(all('.fam-ask').map((list) => list.children.length)).toEqual([3, 3]);
    const said = familyCatalogueFor(code)['unchecked']?.split('{language}')[0] ?? '?';
    expect([code, all(`[lang="${code}"] .fam-by`).some(({ textContent }) => textContent?.startsWith(said))]).toEqual([
      code,
      true,
    ]);
  }
});

it('a page that is gone says what to do', () => {
  show(family({ kind: 'gone' }));
  expect(document.querySelector('main')?.textContent).toContain(words['family.gone.next']);
  expect(all('select, .hr-button')).toEqual([]);
});

it('is paper on a dark screen too', async () => {
  await system({ 'prefers-color-scheme': 'dark' });
  show(family(open('es'), 'es'));
  const sheet = document.querySelector('.fam-sheet');
  expect(sheet && getComputedStyle(sheet).backgroundColor).toBe('rgb(255, 255, 255)');
  expect(sheet && getComputedStyle(sheet).color).toBe('rgb(27, 26, 23)');
});

import { signal, type Signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LineFocus } from '@/supports/reading-comfort/LineFocus';
import { Panel } from '@/supports/reading-comfort/Panel';
import { PAGES_OWN } from '@/supports/reading-comfort/choices';
import { Settings } from '@/supports/reading-comfort/settings';
import { type Stand, stand, system } from '../stand';

let standing: Stand | undefined;
beforeEach(() => page.viewport(900, 800));
afterEach(async () => {
  standing?.leave();
  standing = undefined;
  document.body.replaceChildren();
  await system({});
});

const show = (
  first: Partial<Settings> = {},
  look: Parameters<typeof stand>[1] = {},
): Stand & { settings: Signal<Settings> } => {
  const settings = signal(Settings.parse(first));
  const Live = () => (
    <div style={{ inlineSize: '292px' }}>
      <Panel
        settings={settings.value}
        change={(patch) => {
          settings.value = { ...settings.value, ...patch };
        }}
      />
    </div>
  );
  standing = stand(<Live />, look);
  return { ...standing, settings };
};
const named = (root: ShadowRoot, text: string): HTMLInputElement => {
  const label = [...root.querySelectorAll('label')].find(
    (each) => (each.querySelector('.hr-tint__name') ?? each).textContent?.trim() === text,
  );
  const input = label?.control ?? label?.querySelector('input');
  if (!(input instanceof HTMLInputElement)) throw new Error(`nothing is labelled ${text}`);
  return input;
};

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  it.each(['ltr', 'rtl'] as const)('%s: no barrier, few or all controls', async (dir) => {
    await system({ 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' });
    const { barriers, one } = show({ lineFocus: 'line', tint: 'dark' }, { dir, language: dir === 'rtl' ? 'es' : 'en' });
    expect(await barriers()).toEqual([]);
    await userEvent.click(one('[aria-expanded]'));
    await expect.poll(() => standing?.root.querySelectorAll('input[type="range"]').length).toBe(4);
    expect(await barriers()).toEqual([]);
  });
});

describe('the controls', () => {
  it('show what helps most first and the rest on demand', async () => {
    const { root, one } = show();
    const labels = () => [...root.querySelectorAll('.hr-slider__label label, legend')].map((each) => each.textContent);
    expect(labels()).toEqual(['Size', 'Space between lines', 'Color']);
    await userEvent.click(one('[aria-expanded]'));
    await expect
      .poll(labels)
      .toEqual(['Size', 'Space between lines', 'Color', 'Space in words', 'Shorter lines', 'Line focus', 'Font']);
  });

  it('make the text bigger by button and by key, one stop each, to 250 % and no further', async () => {
    const { root, button, settings } = show();
    await userEvent.click(button('Bigger text'));
    expect(settings.value.size).toBe(1.3);
    const slider = named(root, 'Size');
    slider.focus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    await expect.poll(() => settings.value.size).toBe(1);
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('100 %');
    await userEvent.keyboard('{End}');
    await userEvent.click(button('Bigger text'));
    expect(settings.value.size).toBe(2.5);
  });

  it('say in words when the page’s own is kept', async () => {
    const { root, button } = show({ lineHeight: 1.25 });
    await userEvent.click(button('Less space between lines'));
    await expect
      .poll(() => named(root, 'Space between lines').getAttribute('aria-valuetext'))
      .toBe('As the page has it');
  });

  it('choose a tint and a font as one of a group, with the arrow keys too', async () => {
    const { root, one, settings } = show();
    named(root, 'Page').focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => settings.value.tint).toBe('cream');
    await userEvent.click(one('[aria-expanded]'));
    await expect.poll(() => root.textContent).toContain('No font has been shown to help everyone.');
    await userEvent.click(named(root, 'Lexend'));
    expect(settings.value.font).toBe('lexend');
    await userEvent.click(named(root, 'Ruler'));
    expect(settings.value.lineFocus).toBe('ruler');
  });

  it('give the page its own look back, and offer that only while it differs', async () => {
    const { root, button, settings } = show({ size: 2, tint: 'black', font: 'andika', lineFocus: 'ruler' });
    await userEvent.click(button('Page’s own look'));
    expect(settings.value).toEqual(PAGES_OWN);
    await expect.poll(() => root.textContent).not.toContain('Page’s own look');
  });
});

describe('line focus', () => {
  const region = { left: 100, top: 50, right: 700, bottom: 650 };
  // Thirty lines of 20 px.
  const rowsAt = () => Array.from({ length: 30 }, (_, index) => ({ top: 50 + index * 20, bottom: 70 + index * 20 }));
  const focus = (kind: 'line' | 'ruler', paper?: string): Stand => {
    standing = stand(<LineFocus kind={kind} paper={paper} rowsAt={rowsAt} region={region} />);
    return standing;
  };
  const boxes = (selector: string) =>
    [...standing!.root.querySelectorAll(selector)].map((each) => {
      const { left, right, top, bottom } = each.getBoundingClientRect();
      return { left, right, top, bottom };
    });
  const point = (x: number, y: number) =>
    window.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: y }));

  it('steps back from everything in the reading but one line, and from nothing else', async () => {
    focus('line');
    await expect.poll(() => boxes('.hr-veil').length).toBe(2);
    point(300, 335);
    await expect
      .poll(() => boxes('.hr-veil'))
      .toEqual([
        { left: 100, right: 700, top: 50, bottom: 326 },
        { left: 100, right: 700, top: 354, bottom: 650 },
      ]);
  });

  it('stays inside at the first and the last line', async () => {
    focus('line');
    await expect.poll(() => boxes('.hr-veil').length).toBe(2);
    point(300, 51);
    await expect.poll(() => boxes('.hr-veil')[0]).toMatchObject({ top: 50, bottom: 50 });
    point(300, 649);
    await expect.poll(() => boxes('.hr-veil')[1]).toMatchObject({ top: 650, bottom: 650 });
  });

  it('does not follow the pointer out of the reading', async () => {
    focus('ruler');
    await expect.poll(() => boxes('.hr-ruler').length).toBe(1);
    point(300, 335);
    await expect.poll(() => boxes('.hr-ruler')[0]?.top).toBe(350);
    point(300, 20);
    point(860, 200);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(boxes('.hr-ruler')[0]?.top).toBe(350);
  });

  it('moves line by line with Alt and an arrow, but not while somebody writes', async () => {
    focus('ruler');
    await expect.poll(() => boxes('.hr-ruler').length).toBe(1);
    point(300, 335);
    await expect.poll(() => boxes('.hr-ruler')[0]?.top).toBe(350);
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await expect.poll(() => boxes('.hr-ruler')[0]?.top).toBe(370);
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await expect.poll(() => boxes('.hr-ruler')[0]?.top).toBe(350);
    const box = document.createElement('textarea');
    box.style.cssText = 'position: fixed; top: 700px';
    document.body.append(box);
    box.focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(boxes('.hr-ruler')[0]?.top).toBe(350);
  });

  it('goes where the focus goes', async () => {
    focus('ruler');
    const link = document.createElement('a');
    link.href = '#x';
    link.textContent = 'a link';
    link.style.cssText = 'position: fixed; left: 200px; top: 512px; height: 16px; line-height: 16px';
    document.body.append(link);
    await expect.poll(() => boxes('.hr-ruler').length).toBe(1);
    link.focus();
    await expect.poll(() => boxes('.hr-ruler')[0]?.top).toBe(530);
  });

  it('lets every click through and says nothing to a screen reader', async () => {
    const { root } = focus('line', '#000000');
    await expect.poll(() => boxes('.hr-veil').length).toBe(2);
    expect(root.querySelector('.hr-line-focus')?.getAttribute('aria-hidden')).toBe('true');
    for (const each of root.querySelectorAll('.hr-line-focus > *'))
      expect(getComputedStyle(each).pointerEvents).toBe('none');
    expect(getComputedStyle(root.querySelector('.hr-veil')!).backgroundColor).toBe('rgb(0, 0, 0)');
  });
});

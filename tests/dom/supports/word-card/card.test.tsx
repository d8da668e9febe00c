import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { VoiceTrouble } from '@/supports/contract';
import { Panel } from '@/supports/word-card/Panel';
import type { View } from '@/supports/word-card/view';
import { WordCard, type WordCardProps } from '@/supports/word-card/WordCard';
import { type Stand, stand, system } from '../stand';
import { bank, drought, VIEWS } from './views';

let standing: Stand | undefined;
beforeEach(() => page.viewport(900, 800));
afterEach(async () => {
  standing?.leave();
  standing = undefined;
  document.body.replaceChildren();
  await system({});
});

const props = (view: View, rest: Partial<WordCardProps> = {}): WordCardProps => ({
  view: signal<View | null>(view),
  turn: 1,
  by: 'pointer',
  settings: signal({ showPicture: true, speakOnOpen: false }),
  hear: () => Promise.resolve(),
  close: () => {},
  retry: () => {},
  chooseHome: () => {},
  ...rest,
});
const show = (view: View, rest: Partial<WordCardProps> = {}): Stand => {
  standing = stand(<WordCard {...props(view, rest)} />);
  return standing;
};
const found = (of: typeof drought): View => ({ kind: 'word', help: of, lang: 'en', home: 'es' });

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  describe.each(['ltr', 'rtl'] as const)('%s', (dir) => {
    it.each(Object.keys(VIEWS))('%s: no barrier, also with more shown', async (name) => {
      await system({ 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' });
      standing = stand(<WordCard {...props(VIEWS[name]!)} />, { dir, language: dir === 'rtl' ? 'es' : 'en' });
      expect(await standing.barriers()).toEqual([]);
      const more = standing.root.querySelector<HTMLButtonElement>('[aria-expanded]');
      if (!more) return;
      await userEvent.click(more);
      await expect.poll(() => more.getAttribute('aria-expanded')).toBe('true');
      expect(await standing.barriers()).toEqual([]);
    });

    it('its settings have no barrier', async () => {
      await system({ 'prefers-color-scheme': scheme });
      standing = stand(<Panel settings={{ showPicture: true, speakOnOpen: false }} change={() => {}} />, { dir });
      expect(await standing.barriers()).toEqual([]);
    });
  });
});

describe('what the card says', () => {
  it('leads with word, meaning, picture and Spanish, each in its language, and with the source', () => {
    const { one } = show(found(drought));
    expect(one('[role="dialog"] h2').textContent).toBe('drought');
    expect(one('#hr-word-body').textContent).toBe('a long time with little or no rain');
    expect(one('#hr-word-body').lang).toBe('en');
    expect(one('svg[role="img"]').getAttribute('aria-label')).toBe('A hot sun');
    expect(one('svg[role="img"] circle').getAttribute('fill')).toBe('#eda43b');
    expect(one('.hr-word__home').lang).toBe('es');
    expect(one('.hr-word__gloss').textContent).toBe('sequía');
    expect(one('.hr-word__source').textContent).toBe('From a dictionary. Not yet checked by a speaker.');
  });

  it('draws no picture when the learner wants none', () => {
    const { root } = show(found(drought), { settings: signal({ showPicture: false, speakOnOpen: false }) });
    expect(root.querySelector('.hr-word__picture')).toBeNull();
  });

  it('draws a hostile picture as nothing but its shapes', () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" onload="window.harmed = 1"><script>window.harmed = 2</script>' +
      '<image href="https://example.org/x.png" onerror="window.harmed = 3"/><foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" srcdoc="x"/></foreignObject>' +
      '<a href="javascript:window.harmed = 4"><rect width="8" height="8"/></a><rect width="4" height="4" onclick="window.harmed = 5" style="fill: url(https://example.org)"/></svg>';
    const { one } = show(found({ ...drought, picture: { svg, alt: 'x' } }));
    expect(one('.hr-word__picture').innerHTML).toBe(
      '<svg viewBox="0 0 8 8" role="img" aria-label="x"><rect width="4" height="4"></rect></svg>',
    );
    expect('harmed' in window).toBe(false);
  });

  it('keeps other meanings behind one button, and takes the chosen one to the front', async () => {
    const { root, one, button } = show(found(bank));
    expect(root.querySelectorAll('input[type="radio"]')).toHaveLength(0);
    await userEvent.click(button('More meanings'));
    await expect.poll(() => root.querySelectorAll('input[type="radio"]').length).toBe(2);
    expect(one('.hr-option.is-chosen').textContent).toContain('keeps and lends money');
    one('input:checked').focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => one('.hr-option.is-chosen').textContent).toContain('along a river');
    await userEvent.click(button('Less'));
    await expect.poll(() => one('#hr-word-body').textContent).toBe('the land along a river');
    expect(one('.hr-word__gloss').textContent).toBe('orilla');
  });

  it('asks for a home language in one tap, and only while none was chosen', async () => {
    const chooseHome = vi.fn<(lang: string) => void>();
    const { button } = show({ ...found(drought), home: undefined } as View, { chooseHome });
    await userEvent.click(button('Español'));
    await userEvent.click(button('Only English'));
    expect(chooseHome.mock.calls).toEqual([['es'], ['en']]);
    standing?.leave();
    const { root } = show({ ...found(drought), home: 'en' } as View);
    expect(root.querySelector('.hr-word__offer')).toBeNull();
    expect(root.querySelector('.hr-word__home')).toBeNull();
  });

  it('follows its view without losing the focus', async () => {
    const view = signal<View | null>({ kind: 'waiting', surface: 'drought', lang: 'en' });
    const { one, button, root } = show(view.value!, { view });
    button('Close').focus();
    view.value = found(drought);
    await expect.poll(() => one('#hr-word-body').textContent).toBe('a long time with little or no rain');
    expect(root.activeElement).toBe(button('Close'));
    view.value = null;
    await expect.poll(() => root.querySelector('[role="dialog"]')).toBeNull();
  });
});

describe('the sound buttons', () => {
  it('say the word in its language and the gloss in its own', async () => {
    const hear = vi.fn<WordCardProps['hear']>(() => Promise.resolve());
    const { button } = show(found(drought), { hear });
    await userEvent.click(button('Hear “drought”'));
    await userEvent.click(button('Hear “sequía”'));
    expect(hear.mock.calls).toEqual([
      ['drought', 'en'],
      ['sequía', 'es'],
    ]);
  });

  it.each([
    [new VoiceTrouble('no-language'), 'This computer has no voice for this language.'],
    [new VoiceTrouble('no-voice'), 'This computer has no voice for this word.'],
    [new Error('?'), 'The voice stopped. Press the sound button to hear it again.'],
  ])('say why when nothing is heard: %s', async (error, sentence) => {
    const silent = vi.fn<WordCardProps['hear']>().mockRejectedValue(error);
    const { one, button } = show(found(drought), { hear: silent });
    await userEvent.click(button('Hear “sequía”'));
    await expect.poll(() => one('output').textContent).toBe(sentence);
  });

  it('say the word by themselves once, when the learner wants that', async () => {
    const hear = vi.fn<WordCardProps['hear']>(() => Promise.resolve());
    const view = signal<View | null>({ kind: 'waiting', surface: 'drought', lang: 'en' });
    const { one } = show(view.value!, { hear, view, settings: signal({ showPicture: true, speakOnOpen: true }) });
    expect(hear).not.toHaveBeenCalled();
    view.value = found(drought);
    await expect.poll(() => hear.mock.calls).toEqual([['drought', 'en']]);
    view.value = found(bank);
    await expect.poll(() => one('h2').textContent).toBe('bank');
    expect(hear).toHaveBeenCalledTimes(1);
  });
});

describe('leaving the card', () => {
  it('by its button, by Escape from anywhere, or by a click on the page, not by one on the card', async () => {
    const close = vi.fn<() => void>();
    const paragraph = document.createElement('p');
    paragraph.textContent = 'The page goes on.';
    paragraph.style.paddingBlockStart = '700px';
    document.body.append(paragraph);
    const { button, one } = show(found(drought), { close });
    await userEvent.click(one('#hr-word-body'));
    expect(close).toHaveBeenCalledTimes(0);
    await userEvent.click(button('Close'));
    expect(close).toHaveBeenCalledTimes(1);
    button('Close').blur();
    await userEvent.keyboard('{Escape}');
    expect(close).toHaveBeenCalledTimes(2);
    await userEvent.click(paragraph);
    await expect.poll(() => close.mock.calls.length).toBe(3);
  });

  it('gives the page its keys and clicks back afterwards', async () => {
    const close = vi.fn<() => void>();
    show(found(drought), { close }).leave();
    const heard = vi.fn<() => void>();
    document.addEventListener('keydown', heard, { once: true });
    await userEvent.keyboard('{Escape}');
    await userEvent.click(document.body);
    expect(close).not.toHaveBeenCalled();
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('opened by keyboard takes the focus, even while it is still being placed, and gives it back', async () => {
    const field = document.createElement('button');
    field.textContent = 'Start Assignment';
    document.body.append(field);
    field.focus();
    const place = signal('hidden');
    const Placed = () => (
      <div style={{ visibility: place.value }}>
        <WordCard {...props(found(drought), { by: 'keyboard' })} />
      </div>
    );
    standing = stand(<Placed />);
    expect(document.activeElement).toBe(field);
    place.value = 'visible';
    await expect.poll(() => standing!.root.activeElement).toBe(standing.one('[role="dialog"]'));
    // Every control of the card is reached in order.
    const reached: string[] = [];
    for (let i = 0; i < 6; i += 1) {
      await userEvent.keyboard('{Tab}');
      reached.push(
        (
          standing.root.activeElement?.getAttribute('aria-label') ??
          standing.root.activeElement?.textContent ??
          ''
        ).trim(),
      );
    }
    expect(reached).toEqual([
      'Hear “drought”',
      'Close',
      'Hear: a long time with little or no rain',
      'Hear “sequía”',
      'Hear: about “drought”',
      'More',
    ]);
    standing.leave();
    expect(document.activeElement).toBe(field);
  });

  it('opened by a tap leaves the focus where it is', () => {
    const field = document.createElement('input');
    field.setAttribute('aria-label', 'Answer');
    document.body.append(field);
    field.focus();
    show(found(drought)).leave();
    expect(document.activeElement).toBe(field);
  });
});

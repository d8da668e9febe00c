import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { VoiceTrouble } from '@/supports/contract';
import { Panel } from '@/supports/word-card/Panel';
import type { View, WordView } from '@/supports/word-card/view';
import { WordCard, type WordCardProps } from '@/supports/word-card/WordCard';
import { type Stand, stand, system } from '../stand';
import { analyze, bank, cardProps, drought, guessed, LANGUAGES, SCRIPTS, VIEWS, whole } from './views';

let standing: Stand | undefined;
beforeEach(() => page.viewport(900, 800));
afterEach(async () => {
  standing?.leave();
  standing = undefined;
  document.body.replaceChildren();
  await system({});
});

const props = cardProps;
const show = (view: View, rest: Partial<WordCardProps> = {}): Stand => {
  standing = stand(<WordCard {...props(view, rest)} />);
  return standing;
};
const titles = (root: ShadowRoot): (string | null)[] =>
  [...root.querySelectorAll('.hr-word__title')].map((each) => each.textContent);
const found = (of: typeof drought): View => ({ kind: 'word', help: of, lang: 'en', home: 'es', sentence: '' });

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
      standing = stand(
        <Panel settings={{ showPicture: true, speakOnOpen: false, guessFirst: false }} change={() => {}} />,
        { dir },
      );
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
    expect(one('.hr-word__source').textContent).toBe('Meaning: from Handrail’s school words.');
    expect(one('.hr-word__source:nth-child(2)').textContent).toBe(
      'Your language: from a dictionary. Not yet checked by a speaker.',
    );
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

  it('keeps all but the first meaning behind "More", and takes another one to the front', async () => {
    const { root, one, button } = show(found(bank));
    expect(root.querySelector('.hr-word__rest')).toBeNull();
    await userEvent.click(button('More'));
    await expect.poll(() => titles(root)).toEqual(['Other meanings', 'For example']);
    expect(one('.hr-word__others').textContent).toContain('the land along a riverorilla');
    await userEvent.click(button('It means this here'));
    await expect.poll(() => one('#hr-word-body').textContent).toBe('the land along a river');
    expect(one('.hr-word__gloss').textContent).toBe('orilla');
    expect(one('.hr-word__others').textContent).toContain('keeps and lends money');
    await userEvent.click(button('Less'));
    await expect.poll(() => root.querySelector('.hr-word__rest')).toBeNull();
    expect(one('#hr-word-body').textContent).toBe('the land along a river');
  });

  it('unfolds all that is known of a word, in an order that stays', async () => {
    const { root, one, button } = show(whole);
    expect(one('.hr-word__cognate').textContent).toBe('Looks like analizar');
    expect(one('.hr-word__below').textContent).toBe('mirar las partes de algo para entenderlo');
    expect(one('.hr-word__source').textContent).toBe('From Handrail’s school words. Not yet checked by a speaker.');
    await userEvent.click(button('More'));
    await expect
      .poll(() => titles(root))
      .toEqual(['Other meanings', 'For example', 'In the text', 'Parts of the word', 'Word family']);
    expect(one('.hr-quote mark').textContent).toBe('analyze');
    expect([...root.querySelectorAll('dt')].map((part) => part.textContent)).toEqual(['ana-', 'lys', '-ize']);
    expect(one('[data-at="family:1"]').textContent).toBe('analytical');
  });

  it('warns of a word that looks the same and means something else', () => {
    const { one, root } = show(VIEWS['a false friend']!);
    expect(one('.hr-word__careful').textContent).toBe(
      'embarazada: it looks like “embarrassed”, but it means: going to have a baby.',
    );
    expect(root.querySelector('.hr-word__cognate')).toBeNull();
  });

  it('asks for a home language in one tap, and only while none was chosen', async () => {
    const chooseHome = vi.fn<(lang: string) => void>();
    const { root: first, button } = show({ ...found(drought), home: undefined } as View, { chooseHome });
    const offered = (): string[] =>
      [...first.querySelectorAll('.hr-word__offer [lang]')].map((each) => each.textContent ?? '');
    expect(offered()).toEqual(['Español', 'العربية', '中文']);
    await userEvent.click(button('Español'));
    await userEvent.click(button('Only English'));
    await userEvent.click(button('More languages'));
    // English is the text's own; the first that was not there before has the focus.
    await expect.poll(offered).toEqual(LANGUAGES.filter(({ code }) => code !== 'en').map(({ name }) => name));
    await expect.poll(() => first.activeElement?.textContent).toBe('Tiếng Việt');
    await userEvent.click(button('አማርኛ'));
    expect(chooseHome.mock.calls).toEqual([['es'], ['en'], ['am']]);
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
    await expect.poll(() => one('.hr-word__trouble').textContent).toBe(sentence);
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

describe('the word in its own script', () => {
  it.each(Object.entries(SCRIPTS))('%s: language and direction, in order, and not cut off', async (lang, view) => {
    await page.viewport(320, 800);
    standing = stand(<WordCard {...props(view)} />, { dir: ['ar', 'fa', 'ur'].includes(lang) ? 'rtl' : 'ltr' });
    const { one } = standing;
    const home = one('.hr-word__home');
    expect([home.lang, home.dir]).toEqual([lang, ['ar', 'fa', 'ur'].includes(lang) ? 'rtl' : 'ltr']);
    for (const selector of ['.hr-word__gloss', '.hr-word__below > p']) {
      const line = one(selector);
      const { fontStyle, letterSpacing, overflow } = getComputedStyle(line);
      expect([fontStyle, letterSpacing, overflow]).toEqual(['normal', 'normal', 'visible']);
      // The ink stays within the block that holds it: the next line does not run into it.
      expect(line.scrollHeight).toBeLessThanOrEqual(line.clientHeight + 1);
    }
    const card = one('.hr-word');
    expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
    // Words of English stand from left to right, whatever is around them.
    expect(one('#hr-word-body').dir).toBe('ltr');
  });

  it('keeps digits and brackets of an Arabic sentence in its order', () => {
    standing = stand(<WordCard {...props(SCRIPTS['ar']!)} />, { dir: 'rtl' });
    const text = standing.one('.hr-word__below > p').firstChild as Text;
    const leftOf = (part: string): number => {
      const range = new Range();
      range.setStart(text, text.data.indexOf(part));
      range.setEnd(text, text.data.indexOf(part) + part.length);
      return range.getBoundingClientRect().left;
    };
    // Read from the right: "look at the parts of a thing (as 3 pictures) to understand it."
    expect(leftOf('ينظر')).toBeGreaterThan(leftOf('مثل'));
    expect(leftOf('مثل')).toBeGreaterThan(leftOf('3'));
    expect(leftOf('3')).toBeGreaterThan(leftOf('صور'));
    // The next line: its full stop ends it on the left.
    expect(leftOf('ليفهمه')).toBeGreaterThan(leftOf('.'));
  });
});

describe('keeping a word', () => {
  it('asks whether it is kept, keeps it, and takes it out again with the same button', async () => {
    const keeping = {
      saved: vi.fn<() => Promise<boolean>>(() => Promise.resolve(false)),
      save: vi.fn<() => Promise<'kept'>>(() => Promise.resolve('kept')),
      forget: vi.fn<() => Promise<void>>(() => Promise.resolve()),
    };
    const { one, button, root } = show(found(drought), { keeping: () => keeping });
    await expect.poll(() => keeping.saved.mock.calls.length).toBe(1);
    const save = button('Save to my words');
    await userEvent.click(save);
    await expect.poll(() => one('.hr-word__kept').textContent).toBe('In my words');
    expect(root.activeElement).toBe(button('Take out'));
    await userEvent.click(button('Take out'));
    await expect.poll(() => one('.hr-word__kept').textContent).toBe('');
    expect(button('Save to my words')).toBe(save);
    expect([keeping.save.mock.calls.length, keeping.forget.mock.calls.length]).toEqual([1, 1]);
  });

  it('knows a word that was kept before', async () => {
    const { one } = show(found(drought), {
      keeping: () => ({ ...cardProps(whole).keeping(whole, 0), saved: () => Promise.resolve(true) }),
    });
    await expect.poll(() => one('.hr-word__kept').textContent).toBe('In my words');
  });

  it.each([
    ['the device is full', () => Promise.resolve('full' as const), 'There is no room on this computer'],
    ['nobody answers', () => Promise.reject(new Error('gone')), 'This word could not be saved.'],
  ])('says so when %s', async (_, save, words) => {
    const { one, button } = show(found(drought), {
      keeping: () => ({ ...cardProps(whole).keeping(whole, 0), save }),
    });
    await userEvent.click(button('Save to my words'));
    await expect.poll(() => one('.hr-word__save-trouble').textContent).toContain(words);
    expect(button('Save to my words')).toBeTruthy();
  });

  it('keeps the meaning that is in front', async () => {
    const keeping = vi.fn<WordCardProps['keeping']>(cardProps(whole).keeping);
    const { button, one } = show(found(bank), { keeping });
    await userEvent.click(button('More'));
    await userEvent.click(button('It means this here'));
    await expect.poll(() => one('#hr-word-body').textContent).toContain('river');
    expect(keeping.mock.calls.at(-1)?.[1]).toBe(1);
  });
});

describe('words of the card', () => {
  it('are one stop of the Tab key, walked by arrows and opened by Enter or a click', async () => {
    const lookUp = vi.fn<WordCardProps['lookUp']>();
    const { one, root } = show(found(drought), { lookUp });
    expect(root.querySelectorAll('#hr-word-body [tabindex="0"]')).toHaveLength(1);
    one('[data-at="meaning:0"]').focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}');
    await userEvent.keyboard('{End} ');
    await userEvent.click(one('[data-at="meaning:1"]'));
    expect(lookUp.mock.calls.map(([{ text, start, end, at }]) => [text.slice(start, end), at])).toEqual([
      ['time', 'meaning:2'],
      ['rain', 'meaning:7'],
      ['long', 'meaning:1'],
    ]);
  });

  it('stay plain text in a language that the dictionary does not know', () => {
    const { one, root } = show({ ...(found(drought) as WordView), lang: 'es' });
    expect(root.querySelector('#hr-word-body [role="button"]')).toBeNull();
    expect(one('#hr-word-body').textContent).toBe('a long time with little or no rain');
  });

  it('open a card in place; Escape and the arrow go back to the word, as it was left', async () => {
    const view = signal<View | null>(whole);
    const back = vi.fn<() => void>(() => {
      view.value = whole;
    });
    const close = vi.fn<() => void>();
    const lookUp = vi.fn<WordCardProps['lookUp']>(() => {
      view.value = VIEWS['a word of the card']!;
    });
    const { one, button, root } = show(whole, { view, lookUp, back, close });
    await userEvent.click(button('More'));
    await expect.poll(() => root.querySelector('[data-at="example:3"]')).not.toBeNull();
    one('[data-at="example:3"]').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => one('h2').textContent).toBe('bank');
    expect(root.activeElement).toBe(one('[role="dialog"]'));
    expect(root.querySelector('.hr-word__rest')).toBeNull();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => one('h2').textContent).toBe('analyze');
    expect(close).not.toHaveBeenCalled();
    // "More" is still open, and the word has the focus again.
    expect(root.activeElement).toBe(one('[data-at="example:3"]'));
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => one('h2').textContent).toBe('bank');
    await userEvent.click(button('Back to'));
    await expect.poll(() => one('h2').textContent).toBe('analyze');
    expect(back).toHaveBeenCalledTimes(2);
    await userEvent.keyboard('{Escape}');
    expect(close).toHaveBeenCalledTimes(1);
  });
});

describe('guessing first', () => {
  const meanings = (root: ShadowRoot): string[] =>
    [...root.querySelectorAll('.hr-word__guess .hr-option')].map((each) => each.textContent ?? '');

  it('shows the word in its sentence and three meanings, and tells nothing before', () => {
    const { root, one } = show(guessed);
    expect(one('.hr-quote').textContent).toBe('Then we will analyze how 3 kinds of soil held the water.');
    expect(meanings(root).toSorted()).toEqual([
      'guess what comes next',
      'look at the parts of something to understand it',
      'say in your own words',
    ]);
    expect(root.querySelector('.hr-word__home, .hr-word__picture, .hr-word__about')).toBeNull();
  });

  it.each(['look at the parts', 'guess what'])(
    'after "%s" says plainly which it is, and goes on to the card',
    async (pressed) => {
      const { one, button, root } = show(guessed);
      await userEvent.click(button(pressed));
      await expect
        .poll(() => one('.hr-word__guess [role="status"]').textContent)
        .toBe('In this sentence it means: look at the parts of something to understand it');
      expect(one('.hr-option.is-chosen').textContent).toBe('look at the parts of something to understand it');
      expect(root.querySelectorAll('.hr-word__fits')).toHaveLength(pressed === 'guess what' ? 1 : 0);
      expect(await standing!.barriers()).toEqual([]);
      expect(root.activeElement).toBe(button('See the whole card'));
      await userEvent.keyboard('{Enter}');
      await expect.poll(() => one('.hr-word__gloss').textContent).toBe('analizar');
      expect(root.activeElement).toBe(one('[role="dialog"]'));
    },
  );

  it('is told at once with one tap', async () => {
    const { one, button } = show(guessed);
    await userEvent.click(button('Just tell me'));
    await expect.poll(() => one('#hr-word-body').textContent).toContain('look at the parts');
  });

  it('does not happen where there is too little to choose among', () => {
    const { one } = show({ ...guessed, help: { ...analyze, others: ['say in your own words'] } });
    expect(one('#hr-word-body').textContent).toContain('look at the parts');
  });
});

describe('in forced colours', () => {
  it.each(['all that can be known', 'a guess first', 'a false friend'])(
    '%s: no barrier, and edges that are seen',
    async (name) => {
      await system({ 'forced-colors': 'active' });
      const { one } = show(VIEWS[name]!);
      expect(await standing!.barriers()).toEqual([]);
      expect(getComputedStyle(one('.hr-word')).borderTopWidth).toBe('1px');
    },
  );
});

describe.each([
  [320, 900],
  // 1280 x 800 at 400 %.
  [320, 200],
])('at %i x %i', (width, height) => {
  it.each(['all that can be known', 'a guess first', 'no home language chosen', 'a word of the card'])(
    '%s: nothing sticks out, and all of it is reached',
    async (name) => {
      await page.viewport(width, height);
      const { one, root } = show(VIEWS[name]!);
      const more =
        root.querySelector<HTMLElement>('[aria-expanded]') ??
        root.querySelector<HTMLElement>('.hr-word__offer .hr-button--quiet');
      more?.click();
      const card = one('.hr-word');
      await expect.poll(() => card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
      for (const button of root.querySelectorAll('button')) {
        const box = button.getBoundingClientRect();
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(width);
      }
      if (height > 420) return;
      card.scrollTop = card.scrollHeight;
      const last = [...root.querySelectorAll('button')].at(-1)!.getBoundingClientRect();
      expect(last.bottom).toBeLessThanOrEqual(height);
    },
  );
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
    for (let i = 0; i < 8; i += 1) {
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
      'a',
      'Hear: a long time with little or no rain',
      'Hear “sequía”',
      'Hear: about “drought”',
      'Save to my words',
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

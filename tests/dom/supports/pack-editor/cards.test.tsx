import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Pack } from '@/model/pack';
import type { Editor, View } from '@/supports/pack-editor/editor';
import { type Stand, stand, system } from '../stand';
import { cardOf, coverOf, LOOKS, PACK, SHARES } from './surfaces';

let standing: Stand | undefined;
const show = (...args: Parameters<typeof stand>): Stand => (standing = stand(...args));
beforeEach(() => page.viewport(900, 1000));
afterEach(async () => {
  standing?.leave();
  standing = undefined;
  await system({});
});
/** What the pack becomes by a change that the card asked for. */
const changes = () => {
  const packs: Pack[] = [];
  const change: Editor['change'] = (next) => void packs.push(next(PACK));
  return { packs, change };
};

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  it.each([
    ...Object.keys(LOOKS).map((name) => [name, cardOf] as const),
    ...Object.keys(SHARES).map((name) => [name, coverOf] as const),
  ])('%s: no barrier in either direction, and nothing runs out of its box', async (name, draw) => {
    for (const dir of ['ltr', 'rtl'] as const) {
      await system({ 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' });
      const { barriers, root, leave } = show(draw(name), { dir, language: dir === 'rtl' ? 'es' : 'en' });
      expect(await barriers()).toEqual([]);
      expect(root.textContent, 'a missing string shows its key').not.toMatch(/pack-editor\./);
      const box = root.querySelector('.hr-card__body, .hr-dialog__body');
      expect(box && box.scrollWidth - box.clientWidth).toBeLessThanOrEqual(0);
      leave();
    }
  });
});

describe('a word', () => {
  it('is filled in by the dictionary, and is in the pack only when the teacher adds it', async () => {
    const { packs, change } = changes();
    const { root } = show(cardOf('a new word', { change }));
    const fields = () => [...root.querySelectorAll<HTMLInputElement>('.hr-pack__field :is(input, textarea)')];
    await expect
      .poll(() => fields().map(({ value }) => value))
      .toEqual(['topsoil', 'the top part of the ground', 'tierra vegetal', 'التربة السطحية']);
    expect(packs).toEqual([]);
    await userEvent.fill(fields()[2]!, 'capa de tierra');
    await userEvent.click(root.querySelector('.hr-check')!);
    await userEvent.click(root.querySelector('[type="submit"]')!);
    expect(packs[0]?.terms.at(-1)).toEqual({
      term: 'topsoil',
      meaning: 'the top part of the ground',
      glosses: { es: 'capa de tierra', ar: 'التربة السطحية' },
      first: true,
    });
  });
  it('written by the teacher is not written over by another meaning’s gloss', async () => {
    const { root, button } = show(cardOf('a new word'));
    const gloss = () => root.querySelectorAll<HTMLInputElement>('.hr-pack__field :is(input, textarea)')[2]!;
    await expect.poll(() => gloss().value).toBe('tierra vegetal');
    await userEvent.fill(gloss(), 'suelo');
    button('Another meaning').click();
    await expect.poll(() => root.querySelector<HTMLTextAreaElement>('textarea')?.value).toBe('dirt');
    expect(gloss().value).toBe('suelo');
  });
});

describe('a video', () => {
  it.each([
    ['http://films.example/x', 'This link does not open from here. It needs to begin with https://'],
    ['', 'This link does not open from here. It needs to begin with https://'],
  ])('with the address %j is not added, and says why', async (address, says) => {
    const { packs, change } = changes();
    const { root, one } = show(cardOf('a new video', { change }));
    if (address !== '') await userEvent.fill(root.querySelector('input')!, address);
    await userEvent.click(one('[type="submit"]'));
    await expect.poll(() => root.querySelector('.hr-note')?.textContent).toContain(says);
    expect(packs).toEqual([]);
  });
  it('brings its captions, and a transcript without times as text', async () => {
    for (const [pasted, holds] of [
      [
        'WEBVTT\n\n00:01.000 --> 00:02.500\nThe wind rose.',
        { captions: [{ lang: 'en', cues: [{ start: 1, end: 2.5, text: 'The wind rose.' }] }] },
      ],
      ['The wind rose.\nIt was dark at noon.', { text: 'The wind rose.\nIt was dark at noon.' }],
    ] as const) {
      const { packs, change } = changes();
      const { root, one, leave } = show(cardOf('a new video', { change }));
      await userEvent.fill(root.querySelector('input')!, 'films.example/storm');
      await userEvent.fill(root.querySelector('textarea')!, pasted);
      await userEvent.click(one('[type="submit"]'));
      await expect.poll(() => packs.length).toBe(1);
      expect(packs[0]?.alternates.at(-1)).toEqual({
        kind: 'video',
        title: 'films.example',
        href: 'https://films.example/storm',
        ...holds,
      });
      leave();
    }
  });
});

describe('the list', () => {
  it('leads to each thing, removes it, and takes that back', async () => {
    const go = vi.fn<(view: View) => void>();
    const remove = vi.fn<Editor['remove']>();
    const undo = vi.fn<() => void>();
    const { button, root } = show(
      cardOf('a whole pack, after a change', { go, remove, told: signal({ text: 'Removed: x', undo }) }),
    );
    [...root.querySelectorAll<HTMLElement>('.hr-pack__item')]
      .find((each) => each.textContent.startsWith('drought'))
      ?.click();
    button('Remove One cause was').click();
    button('Undo').click();
    expect(go).toHaveBeenCalledWith({ kind: 'word', word: 'drought', at: 0 });
    expect(remove).toHaveBeenCalledWith('starters', 0, 'One cause was');
    expect(undo).toHaveBeenCalledOnce();
  });
  it('offers another class’s pack in one press', () => {
    const use = vi.fn<Editor['use']>();
    const { button } = show(cardOf('nothing yet, and packs of other classes', { use }));
    button('Use “What Caused the Dust Bowl?”').click();
    expect(use).toHaveBeenCalledWith(PACK, 'instead');
  });
});

describe('a colleague’s pack', () => {
  it('is looked at, with author and date, before anything of it is used', async () => {
    const use = vi.fn<Editor['use']>();
    const { root, one, button } = show(cardOf('a pack from elsewhere', { use }));
    await userEvent.fill(root.querySelector('textarea')!, '[handrail:2.abc]');
    await userEvent.click(one('[type="submit"]'));
    await expect.poll(() => root.textContent).toContain('From Ms. Okafor, 2026-11-20');
    expect(root.textContent).toContain('2 words');
    expect(use).not.toHaveBeenCalled();
    button('Add to mine').click();
    expect(use).toHaveBeenCalledWith(PACK, 'added');
  });
  it.each([
    ['damaged', 'This pack is not whole.'],
    ['newer', 'made with a newer Handrail'],
    ['too-big', 'too big to open'],
    ['not-allowed', 'nothing of it is used'],
  ] as const)('that is %s says so in a plain sentence', async (why, says) => {
    const { root, one } = show(
      cardOf('a pack from elsewhere', { read: () => Promise.resolve({ kind: 'refused', why }) }),
    );
    await userEvent.fill(root.querySelector('textarea')!, '2.abc');
    await userEvent.click(one('[type="submit"]'));
    await expect.poll(() => root.querySelector('.hr-note')?.textContent).toContain(says);
  });
});

describe('sharing', () => {
  it('gives the whole pack as a file', async () => {
    const { root } = show(coverOf('too long for a link'));
    expect(root.querySelector('.hr-share__code')).toBeNull();
    const link = root.querySelector<HTMLAnchorElement>('a[download]')!;
    expect(link.download).toBe('what-caused-the-dust-bowl.handrail.json');
    await expect.poll(() => link.href).toMatch(/^blob:/);
    expect(await (await fetch(link.href)).json()).toEqual(PACK);
  });
  it('prints the code in a page of its own, which is gone afterwards', async () => {
    const { root, button } = show(coverOf('a link'));
    const printed: string[] = [];
    const own = HTMLIFrameElement.prototype;
    const contentWindow = Object.getOwnPropertyDescriptor(own, 'contentWindow')!;
    Object.defineProperty(own, 'contentWindow', {
      configurable: true,
      get(this: HTMLIFrameElement) {
        const real = contentWindow.get?.call(this) as Window;
        real.print = () => {
          printed.push(this.contentDocument?.body.textContent ?? '');
          real.dispatchEvent(new Event('afterprint'));
        };
        return real;
      },
    });
    try {
      button('Print').click();
    } finally {
      Object.defineProperty(own, 'contentWindow', contentWindow);
    }
    expect(printed).toEqual(['Handrail supports for this assignment']);
    expect(root.querySelector('iframe')).toBeNull();
  });
});

import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ChoiceCardProps } from '@/supports/video-or-text/ChoiceCard';
import type { WordHelp } from '@/model/word-help';
import { desk } from '@/supports/video-or-text/desk';
import type { Dictionary } from '@/supports/video-or-text/looking';
import { Panel } from '@/supports/video-or-text/Panel';
import type { Settings } from '@/supports/video-or-text/settings';
import type { ReadText } from '@/supports/video-or-text/tracks';
import recording from '../../../../practice/media/canal-lock.webm?url';
import captions from '../../../../practice/media/canal-lock.es.vtt?raw';
import { type Stand, stand, system } from '../stand';
import { choiceOf, film, pack, placeWith, textOf, videoOf } from './surfaces';

let standing: Stand | undefined;
const show = (...args: Parameters<typeof stand>): Stand => (standing = stand(...args));
beforeEach(() => page.viewport(900, 800));
afterEach(async () => {
  standing?.leave();
  standing = undefined;
  desk.value = null;
  vi.restoreAllMocks();
  await system({});
});

/** The recording's own element, and others that a plain HTMLElement says too little about. */
const find = <Tag extends 'video' | 'iframe' | 'a'>(tag: Tag): HTMLElementTagNameMap[Tag] => {
  const found = standing?.root.querySelector(tag);
  if (!found) throw new Error(`no ${tag}`);
  return found;
};
const filmOf = (): HTMLVideoElement => find('video');
const ownPage = (): string => find('a').href;

const here: typeof film = { ...film, href: new URL(recording, location.href).href };
const textCard = textOf({
  kind: 'text',
  title: 'What the film says',
  text: 'A boat cannot climb.\n\nA lock lifts it.',
  href: 'https://example.org/text',
});
const panelWith = (patch: Partial<NonNullable<typeof desk.value>>) => {
  desk.value = { count: 0, onPage: 0, author: undefined, trouble: null, show: () => {}, open: () => {}, ...patch };
  return <Panel settings={{ captions: true, captionLanguage: '' }} change={() => {}} />;
};

const SURFACES = {
  'choice, nothing taken yet': () => choiceOf(),
  'choice, watched before': () =>
    choiceOf({ place: placeWith({ path: `video ${film.href}`, stopped: { [`video ${film.href}`]: 42 } }) }),
  'video, before it is asked for': () => videoOf(film),
  'video on another site': () => videoOf({ ...film, href: 'https://school.example/watch?v=1' }),
  'video, its captions lost': () =>
    videoOf({ ...film, captions: [{ lang: 'en', href: 'https://test.example/a.vtt' }] }),
  'text beside a video': () => textCard,
  'panel with nothing here': () => panelWith({}),
  'panel with two': () => panelWith({ count: 2, author: 'Ms. Okafor' }),
  'panel with a pack that is not whole': () => panelWith({ trouble: 'damaged' }),
} as const;

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  describe.each(['ltr', 'rtl'] as const)('%s', (dir) => {
    it.each(Object.entries(SURFACES))('%s: no barrier', async (_name, surface) => {
      await system({ 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' });
      const { barriers, root } = show(surface(), { dir, language: dir === 'rtl' ? 'es' : 'en' });
      expect(await barriers()).toEqual([]);
      expect(root.textContent, 'a missing string shows its key').not.toMatch(/video-or-text\./);
    });

    it('video while it plays: no barrier', async () => {
      await system({ 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' });
      const { barriers } = show(videoOf(here, { place: placeWith({ loaded: ['film'] }) }), { dir });
      await expect.poll(() => filmOf().readyState).toBeGreaterThan(0);
      expect(await barriers()).toEqual([]);
    });
  });
});

describe('the choice card', () => {
  it('chooses nothing for anybody, and offers the same order to all', () => {
    const { root, one } = show(choiceOf());
    const paths = [...root.querySelectorAll('.hr-path')];
    expect(paths.map((path) => path.getAttribute('aria-pressed'))).toEqual(['false', 'false', 'false']);
    expect(paths.map((path) => path.querySelector('.hr-path__name')?.textContent)).toEqual(['Read', 'Watch', 'Listen']);
    expect(one('.hr-card__body').textContent).toContain('Ms. Okafor put these beside “How a lock lifts a boat”.');
    expect(paths[1]?.textContent).toContain('38\u00a0s');
    expect(paths[1]?.textContent).toContain('Captions: English, Español');
    expect(paths[0]?.textContent).toMatch(/about 2 minutes/);
  });

  it('says where somebody stopped', () => {
    const id = `video ${film.href}`;
    const { root } = show(choiceOf({ place: placeWith({ path: id, stopped: { [id]: 42 } }) }));
    expect(root.querySelector('[aria-pressed="true"]')?.textContent).toContain('You stopped at 0:42');
  });

  it('hands over the path that was pressed, by pointer and by keyboard, and the way to the questions', async () => {
    const choose = vi.fn<ChoiceCardProps['choose']>();
    const seeQuestions = vi.fn<() => void>();
    const { button } = show(choiceOf({ choose, seeQuestions }));
    await userEvent.click(button('Watch'));
    button('Listen').focus();
    await userEvent.keyboard('{Enter}');
    expect(choose.mock.calls.map(([path]) => path.kind)).toEqual(['video', 'listen']);
    await userEvent.click(button('See the questions'));
    expect(seeQuestions).toHaveBeenCalledOnce();
  });

  it('takes the focus when a press brought it, and only then', async () => {
    const { root } = show(choiceOf());
    expect(root.activeElement).toBeNull();
    standing?.leave();
    const arriving = { focus: true };
    const again = show(choiceOf({ arriving, place: placeWith({ path: 'listen' }) }));
    await expect.poll(() => again.root.activeElement?.textContent).toContain('Listen');
    expect(arriving.focus).toBe(false);
  });

  it('says so when the place it stood beside is gone from the text', () => {
    const { one } = show(choiceOf({}, { ...pack, alternates: [{ ...film, quote: 'A heading that was renamed' }] }));
    expect(one('.hr-card__body').textContent).toContain('The text has changed since');
  });
});

describe('a video beside the text', () => {
  it('asks the network for nothing before it is pressed, and always has its plain link', () => {
    const { root, one } = show(videoOf(film));
    expect(root.querySelector('video, audio, iframe, source, img')).toBeNull();
    expect(ownPage()).toBe(film.href);
    expect(one('.hr-video__poster').textContent).toContain('riverbend.instructure.com');
  });

  it('plays where it was left, and keeps its place on pause and when it is taken away', async () => {
    const place = placeWith({ stopped: { film: 12 } });
    const { button, one } = show(videoOf(here, { place }));
    await userEvent.click(button('Play from 0:12'));
    await expect.poll(() => filmOf().currentTime).toBeGreaterThan(12);
    expect(filmOf().paused).toBe(false);
    await userEvent.click(button('Pause'));
    await expect.poll(() => place.value.stopped['film']).toBeGreaterThanOrEqual(12);
    filmOf().currentTime = 20;
    await expect.poll(() => one('.hr-video__time').textContent).toContain('0:20');
    standing?.leave();
    standing = undefined;
    expect(place.value.stopped['film']).toBeCloseTo(20, 0);
  });

  it('lights the line that is said and brings it into sight inside the list only', async () => {
    await page.viewport(900, 640);
    const { button, one, root } = show(videoOf(here));
    await userEvent.click(button('Play the video'));
    const video = filmOf();
    await expect.poll(() => video.readyState).toBeGreaterThan(0);
    const scrolled = scrollY;
    for (const second of [2, 8, 4]) {
      video.currentTime = second + 0.2;
      await expect.poll(() => root.querySelector('[aria-current]')?.textContent).toContain(`Line ${second}`);
      expect(one('.hr-video__caption').textContent).toContain(`Line ${second}`);
      const list = one('.hr-transcript').getBoundingClientRect();
      const line = one('[aria-current]').getBoundingClientRect();
      expect(line.top).toBeGreaterThanOrEqual(list.top - 1);
      expect(line.bottom).toBeLessThanOrEqual(list.bottom + 1);
    }
    expect(scrollY).toBe(scrolled);
  });

  it('does not fight a reader who scrolls away, and goes back when asked', async () => {
    await page.viewport(900, 640);
    const { button, one, root } = show(videoOf(here));
    await userEvent.click(button('Play the video'));
    const video = filmOf();
    await expect.poll(() => video.readyState).toBeGreaterThan(0);
    video.currentTime = 7.2;
    await expect.poll(() => root.querySelector('[aria-current]')?.textContent).toContain('Line 7');
    const list = one('.hr-transcript');
    expect(list.scrollTop).toBeGreaterThan(0);
    list.dispatchEvent(new WheelEvent('wheel', { deltaY: -200, bubbles: true }));
    list.scrollTop = 0;
    await expect.poll(() => root.textContent).toContain('Back to the line being said');
    video.currentTime = 8.2;
    await expect.poll(() => root.querySelector('[aria-current]')?.textContent).toContain('Line 8');
    expect(list.scrollTop).toBe(0);
    await userEvent.click(button('Back to the line being said'));
    await expect.poll(() => list.scrollTop).toBeGreaterThan(0);
  });

  it('jumps to a line that is pressed, and loads for it when it has to', async () => {
    const { button } = show(videoOf(here));
    await userEvent.click(button('Play from 0:06'));
    await expect.poll(() => filmOf().currentTime).toBeGreaterThanOrEqual(6);
    await userEvent.click(button('Play from 0:03'));
    await expect.poll(() => filmOf().currentTime).toBeLessThan(5);
    expect(filmOf().currentTime).toBeGreaterThanOrEqual(3);
  });

  it('finds words in the transcript, whatever their accents and case, and goes from one to the next', async () => {
    const { button, root, one } = show(videoOf(here, { place: placeWith({ loaded: ['film'] }) }));
    await expect.poll(() => filmOf().readyState).toBeGreaterThan(0);
    await userEvent.click(button('Find in the transcript'));
    await expect.poll(() => root.activeElement?.tagName).toBe('INPUT');
    await userEvent.keyboard('LÍNE 7');
    await expect.poll(() => root.querySelector('mark')?.textContent).toBe('Line 7');
    await expect.poll(() => one('.hr-find__count').textContent).toBe('1/1');
    await userEvent.keyboard('{Backspace}{Backspace}');
    await expect.poll(() => one('.hr-find__count').textContent).toBe('1/10');
    await userEvent.click(button('Next line found'));
    await userEvent.click(button('Next line found'));
    // The film stands there, and does not begin to play by itself.
    await expect.poll(() => filmOf().currentTime).toBe(2);
    expect(filmOf().paused).toBe(true);
    one('.hr-find input').focus();
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    await expect.poll(() => filmOf().currentTime).toBe(1);
    expect(one('[data-look~="shown"]').textContent).toContain('Line 1');
    await userEvent.keyboard('x');
    await expect.poll(() => root.textContent).toContain('No line has these words');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => root.querySelector('.hr-find')).toBeNull();
    expect(root.activeElement?.getAttribute('aria-label')).toBe('Find in the transcript');
  });

  it('changes the language of captions and transcript, and reads a file of the page’s site', async () => {
    const settings = signal<Settings>({ captions: true, captionLanguage: '' });
    const change = (patch: Partial<Settings>): void => {
      settings.value = { ...settings.value, ...patch };
    };
    const read = vi.fn<ReadText>(async () => captions);
    const two = {
      ...film,
      captions: [film.captions![0]!, { lang: 'es', href: new URL('/a.es.vtt', location.href).href }],
    };
    const { root, one } = show(videoOf(two, { settings, change, text: read }));
    await userEvent.click(one('input[type="radio"]:not(:checked)'));
    await expect.poll(() => root.querySelector('.hr-transcript__line')?.textContent).toContain('¿');
    expect(read).toHaveBeenCalledOnce();
    expect(root.querySelector('.hr-transcript__line > [lang]')?.getAttribute('lang')).toBe('es');
  });

  it('asks another site for captions after a press only, and says whose they are', async () => {
    const read = vi.fn<ReadText>(async () => captions);
    const { root, button } = show(
      videoOf({ ...film, captions: [{ lang: 'es', href: 'https://films.example/a.vtt' }] }, { text: read }),
    );
    expect(root.textContent).toContain('The captions are at films.example.');
    expect(read).not.toHaveBeenCalled();
    await userEvent.click(button('Load the captions'));
    await expect.poll(() => root.querySelector('.hr-transcript__line')?.textContent ?? '').toContain('¿');
    expect(read.mock.calls.map(([href, , pressed]) => [href, pressed])).toEqual([
      ['https://films.example/a.vtt', true],
    ]);
  });

  it.each([
    ['did not come', () => Promise.reject(new Error('404')), 'The captions did not come.'],
    ['says nothing', () => Promise.resolve('WEBVTT\n'), 'This video has no captions here.'],
    ['is none', () => Promise.resolve('<!doctype html><title>Sign in</title>'), 'The caption file cannot be read.'],
  ] as const)('says in a sentence that a caption file %s', async (_what, text, sentence) => {
    const own = new URL('/a.en.vtt', location.href).href;
    const { root } = show(videoOf({ ...film, captions: [{ lang: 'en', href: own }] }, { text }));
    await expect.poll(() => root.textContent).toContain(sentence);
  });

  it('takes a file without times for a transcript', async () => {
    const own = new URL('/a.txt', location.href).href;
    const text = (): Promise<string> => Promise.resolve('A boat cannot climb.\nA lock lifts it.');
    const { root } = show(videoOf({ ...film, captions: [{ lang: 'en', href: own }] }, { text }));
    await expect.poll(() => root.querySelectorAll('.hr-transcript--plain .hr-transcript__line').length).toBe(2);
  });

  it('takes the captions that Canvas keeps for a recording of the page', async () => {
    const href = new URL('/media_objects_iframe/m-4uo9?type=video', location.href).href;
    const { captions: _, ...bare } = film;
    const read = vi.fn<ReadText>(async () => JSON.stringify([{ locale: 'es', kind: 'subtitles', content: captions }]));
    const onPage = vi.fn<() => void>();
    const { root, button } = show(videoOf({ ...bare, href }, { text: read, author: null, onPage }));
    await expect.poll(() => root.querySelectorAll('.hr-transcript__line').length).toBeGreaterThan(5);
    expect(read.mock.calls.map(([asked]) => new URL(asked).pathname)).toEqual([
      '/api/v1/media_objects/m-4uo9/media_tracks',
    ]);
    await userEvent.click(button('Show it on the page'));
    expect(onPage).toHaveBeenCalledOnce();
    standing?.leave();
    const none = show(videoOf({ ...bare, href }, { text: async () => '[]', author: null, onPage }));
    await expect.poll(() => none.root.textContent).toContain('This video has no captions here.');
  });

  it('shows a transcript that was pasted without times, which nothing follows and nothing jumps in', () => {
    const { captions: _, ...bare } = film;
    const { root } = show(videoOf({ ...bare, text: 'A boat cannot climb.\nA lock lifts it.' }));
    expect([...root.querySelectorAll('.hr-transcript__line')].map((line) => line.textContent)).toEqual([
      'A boat cannot climb.',
      'A lock lifts it.',
    ]);
    expect(root.querySelector('.hr-transcript__time')).toBeNull();
  });

  it('tells who teaches which key terms are said, and nobody else', async () => {
    const { root, barriers } = show(videoOf(film, { keyTerms: ['films', 'toll'] }));
    expect(root.querySelector('.hr-coverage')?.textContent).toBe(
      'Key terms said here: 1 of 2Said: films.Not said: toll.',
    );
    expect(await barriers()).toEqual([]);
    standing?.leave();
    expect(show(videoOf(film)).root.querySelector('.hr-coverage')).toBeNull();
  });

  it('finds its place in the transcript again', async () => {
    await page.viewport(900, 640);
    const place = placeWith({});
    const { one } = show(videoOf(film, { place }));
    one('.hr-transcript').scrollTop = 150;
    const top = one('.hr-transcript').scrollTop;
    standing?.leave();
    expect(place.value.lines['film']?.line).toBeGreaterThan(1);
    const again = show(videoOf(film, { place }));
    expect(Math.abs(again.one('.hr-transcript').scrollTop - top)).toBeLessThan(60);
  });

  it('says what to do when the recording cannot be had, and lets one try again', async () => {
    const missing = { ...film, href: new URL('/no/such/film.webm', location.href).href };
    const { button, root } = show(videoOf(missing));
    await userEvent.click(button('Play the video'));
    await expect.poll(() => root.textContent).toContain('The video did not open here');
    expect(ownPage()).toBe(missing.href);
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    await userEvent.click(button('Try again'));
    await expect.poll(() => root.textContent).toContain('No internet right now');
    expect(root.querySelector('video')).toBeNull();
    expect(button('Back to reading')).toBeTruthy();
  });

  it('gives a frame of another site the page’s origin as referrer, a name, and a sandbox', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
    const { button } = show(videoOf({ ...film, href: 'https://www.youtube.com/watch?v=abcdefghijk' }));
    await userEvent.click(button('Play the video'));
    const frame = find('iframe');
    expect(frame.src).toMatch(/^https:\/\/www\.youtube-nocookie\.com\/embed\/abcdefghijk\?/);
    expect(frame.referrerPolicy).toBe('strict-origin-when-cross-origin');
    expect(frame.title).toBe(film.title);
    expect(frame.sandbox.contains('allow-top-navigation')).toBe(false);
  });

  it('leaves nothing sounding behind', async () => {
    const { button } = show(videoOf(here));
    await userEvent.click(button('Play the video'));
    const video = filmOf();
    await expect.poll(() => video.currentTime).toBeGreaterThan(0);
    standing?.leave();
    standing = undefined;
    expect(video.paused).toBe(true);
    expect(video.hasAttribute('src')).toBe(false);
  });
});

describe('the words of a transcript or text', () => {
  const help = vi.fn<Dictionary['help']>();
  const dictionary: Dictionary = {
    help: (question, ended) => help(question, ended),
    home: signal<string | undefined>('es'),
    terms: [{ term: 'lock', meaning: 'A room in a canal.' }],
  };
  const answer: WordHelp = {
    surface: 'climb',
    start: 14,
    end: 19,
    lemma: 'climb',
    senses: [
      {
        pos: 'verb',
        definition: 'go up',
        source: 'core',
        glosses: [{ text: 'subir', lang: 'es', source: 'core', reviewed: true }],
      },
    ],
    name: false,
  };
  const cut: typeof film = {
    ...film,
    captions: [
      {
        lang: 'en',
        cues: [
          { start: 0, end: 2, text: 'Water is heavy. A boat' },
          { start: 2, end: 4, text: 'cannot climb a hill.' },
          { start: 4, end: 6, text: 'Two locks lift it.' },
        ],
      },
    ],
  };
  const word = async (words: string): Promise<HTMLElement> => {
    const found = (): HTMLElement | undefined =>
      [...(standing?.root.querySelectorAll<HTMLElement>('.hr-said__word') ?? [])].find(
        (each) => each.textContent === words,
      );
    await expect.poll(found).toBeDefined();
    return found()!;
  };
  beforeEach(() => help.mockReset().mockResolvedValue(answer));

  it('open their meaning in their own sentence, which goes on from caption to caption', async () => {
    const { root, one, button, barriers } = show(videoOf(cut, { dictionary }));
    await userEvent.click(await word('climb'));
    expect(help.mock.calls[0]?.[0]).toMatchObject({
      sentence: 'A boat cannot climb a hill.',
      start: 14,
      end: 19,
      lang: 'en',
      home: 'es',
    });
    await expect.poll(() => root.querySelector('.hr-meaning')?.textContent).toContain('go up');
    expect(one('.hr-meaning__home').textContent).toBe('subir');
    expect(one('.hr-meaning__home').lang).toBe('es');
    expect(root.querySelector('.hr-meaning .hr-listen')).not.toBeNull();
    expect(await barriers()).toEqual([]);
    // A word is no place to jump to.
    expect(root.querySelector('video')).toBeNull();
    await userEvent.click(button('Close the meaning'));
    expect(root.querySelector('.hr-meaning')).toBeNull();
    expect(root.activeElement).toBe(await word('climb'));
  });

  it('are one stop of the Tab key, walked over with the arrow keys, and Escape closes the meaning before the card', async () => {
    const close = vi.fn<() => void>();
    const { root, one } = show(videoOf(cut, { dictionary, close }));
    await word('climb');
    expect(root.querySelectorAll('.hr-transcript [tabindex="0"]')).toHaveLength(1);
    one('.hr-transcript [tabindex="0"]').focus();
    expect(root.activeElement?.getAttribute('aria-label')).toBe('Play from 0:00');
    await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}');
    expect(root.activeElement).toBe(await word('climb'));
    expect(root.querySelectorAll('.hr-transcript [tabindex="0"]')).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => root.querySelector('.hr-meaning')).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(root.querySelector('.hr-meaning')).toBeNull();
    expect(close).not.toHaveBeenCalled();
    await userEvent.keyboard('{End}{ArrowRight}');
    expect(root.activeElement?.getAttribute('aria-label')).toBe('Play from 0:04');
    await userEvent.keyboard('{Escape}');
    expect(close).toHaveBeenCalledOnce();
  });

  it('are marked where they are the teacher’s, in whatever form', async () => {
    const { root } = show(videoOf(cut, { dictionary }));
    await word('locks');
    expect([...root.querySelectorAll('.hr-marked')].map((each) => each.textContent)).toEqual(['locks']);
  });

  it('say so when the dictionary is silent or does not have them', async () => {
    help.mockRejectedValueOnce(new Error('gone'));
    const { root } = show(textOf({ kind: 'text', title: 'In words', text: 'A boat cannot climb.' }, { dictionary }));
    await userEvent.click(await word('boat'));
    await expect.poll(() => root.querySelector('.hr-meaning')?.textContent).toContain('The dictionary did not answer.');
    help.mockResolvedValueOnce({ ...answer, senses: [] });
    await userEvent.click(await word('climb'));
    await expect
      .poll(() => root.querySelector('.hr-meaning')?.textContent)
      .toContain('This word is not in the dictionary.');
  });

  it('are plain text where nothing is explained, and in a language that the dictionary does not have', async () => {
    const { root } = show(videoOf(cut));
    expect(root.querySelector('.hr-said__word')).toBeNull();
    standing?.leave();
    const spanish = { ...film, captions: [film.captions![1]!] };
    const other = show(videoOf(spanish, { dictionary }));
    expect(other.root.textContent).toContain('Agua, compuerta, barco.');
    expect(other.root.querySelector('.hr-said__word')).toBeNull();
  });

  it('of a long recording come in slices, and only those in sight are made', async () => {
    const cues = Array.from({ length: 700 }, (_, i) => ({ start: i * 3, end: i * 3 + 2, text: `Line ${i}: a lock.` }));
    const { root } = show(videoOf({ ...film, captions: [{ lang: 'en', cues }] }, { dictionary }));
    expect(root.querySelectorAll('.hr-transcript__line').length).toBeLessThan(300);
    await expect.poll(() => root.querySelectorAll('.hr-transcript__line').length, { timeout: 10_000 }).toBe(700);
    await word('lock');
    expect(root.querySelectorAll('.hr-said__word').length).toBeLessThan(700);
  });
});

describe('parts of the work', () => {
  it('are shown as the teacher said, and a part that everyone does together says so', async () => {
    const seePart = vi.fn<ChoiceCardProps['seePart']>();
    const parts = [
      { quote: 'Questions', how: 'choice' },
      { quote: 'How a lock lifts a boat', how: 'together' },
    ] as const;
    const { one, root, button, barriers } = show(choiceOf({ seePart }, { ...pack, parts: [...parts] }));
    expect(one('.hr-together').textContent).toContain('Everyone together');
    expect([...root.querySelectorAll('.hr-parts li')].map((part) => part.textContent)).toEqual([
      'Everyone togetherHow a lock lifts a boat',
      'Your choiceQuestions',
    ]);
    // What is there to choose stays there.
    expect(root.querySelectorAll('.hr-path')).toHaveLength(3);
    await userEvent.click(button('Questions'));
    expect(seePart.mock.calls[0]?.[0]).toMatchObject({ how: 'choice', at: { key: 'k3' } });
    expect(await barriers()).toEqual([]);
  });
});

describe('its controls in the panel', () => {
  it('hand over the file that was chosen, also the same one twice', async () => {
    const open = vi.fn<(file: File) => void>();
    const { one } = show(panelWith({ open }));
    const file = new File(['{}'], 'canal.handrail.json', { type: 'application/json' });
    await userEvent.upload(one('input[type="file"]'), file);
    await expect.poll(() => open.mock.calls.length).toBe(1);
    await userEvent.upload(one('input[type="file"]'), file);
    await expect.poll(() => open.mock.calls.length).toBe(2);
    expect(open.mock.calls[0]?.[0].name).toBe('canal.handrail.json');
  });

  it.each(['damaged', 'newer', 'too-big', 'not-allowed'])('say in a sentence why a pack is not used: %s', (trouble) => {
    const { root } = show(panelWith({ trouble }));
    expect(root.textContent).toContain('The assignment is as always.');
  });
});

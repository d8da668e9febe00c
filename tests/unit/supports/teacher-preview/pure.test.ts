import { describe, expect, it } from 'vitest';
import type { Activity, Block } from '@/model/activity';
import type { Pack } from '@/model/pack';
import { SITUATIONS } from '@/model/situations';
import { alignWith } from '@/supports/teacher-preview/alongside';
import { type Facts, gainsOf, gapsOf } from '@/supports/teacher-preview/gains';
import { countWords, postedOf } from '@/supports/teacher-preview/posted';
import strings from '@/supports/teacher-preview/strings/en.json';
import { EMPTY_PACK } from '../teaching';

const block = (rest: Partial<Block>): Block => ({ key: 'k', kind: 'paragraph', text: '', region: 'passage', ...rest });
const activity = (blocks: readonly Block[], rest: Partial<Activity> = {}): Activity => ({
  ref: { lms: 'canvas', host: 'h', course: '1', id: '2' },
  kind: 'assignment',
  role: 'teacher',
  assessment: 'no',
  title: 'A',
  uiLang: 'en',
  lang: 'en',
  blocks: [...blocks],
  links: [],
  images: [],
  videos: [],
  files: [],
  forms: [],
  ...rest,
});
const film = (lang?: string): Pack['alternates'][number] => ({
  kind: 'video',
  title: 'A film',
  href: 'https://films.example/1',
  ...(lang === undefined ? {} : { captions: [{ lang, cues: [] }] }),
});
const facts = (rest: Partial<Facts>): Facts => ({
  situation: 'new-to-english',
  activity: activity([]),
  pack: null,
  home: 'es',
  marked: 7,
  bare: null,
  voice: true,
  orders: 0,
  words: 335,
  ...rest,
});
const keys = (lines: readonly { key: string }[]): string[] => lines.map(({ key }) => key);

describe('the assignment as it was posted', () => {
  it('keeps every block in order, and says what a page shows instead of words', () => {
    const posted = postedOf(
      activity([
        block({ key: 'a', kind: 'heading', level: 1, text: 'Dust' }),
        block({
          key: 'b',
          text: 'Where \uFFFC is \uFFFC.',
          inlines: [
            { at: 6, kind: 'math', latex: 'x^2' },
            { at: 11, kind: 'image', alt: 'a lock' },
          ],
        }),
        block({ key: 'c', kind: 'item', level: 2, marker: '3.', text: 'Sort each cause' }),
        block({ key: 'd', kind: 'table', headerRows: 1, text: 'Year\tTons\n1931\t4' }),
        block({ key: 'e', kind: 'figure', alt: 'A wall of dust' }),
        block({ key: 'f', kind: 'figure' }),
        block({ key: 'g', kind: 'math', latex: 'a+b', text: '\uFFFC' }),
        block({ key: 'h', kind: 'option', text: 'Yes' }),
      ]),
    );
    expect(posted.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
    expect(posted.map(({ piece }) => piece)).toEqual([
      { kind: 'heading', level: 3, text: 'Dust' },
      { kind: 'text', text: 'Where x^2 is a lock.' },
      { kind: 'item', text: 'Sort each cause', marker: '3.', depth: 2 },
      {
        kind: 'table',
        rows: [
          ['Year', 'Tons'],
          ['1931', '4'],
        ],
        headerRows: 1,
      },
      { kind: 'picture', text: 'A wall of dust' },
      { kind: 'picture', text: '' },
      { kind: 'text', text: 'a+b' },
      { kind: 'item', text: 'Yes', marker: '•', depth: 1 },
    ]);
  });

  it('counts words where spaces part them, and nothing where none do', () => {
    expect(
      countWords(activity([block({ text: 'In 1934, a wall – of dust.' }), block({ text: '\uFFFC two-mile high' })])),
    ).toBe(8);
    expect(countWords(activity([block({ text: '沙尘暴来了' })], { lang: 'zh-CN' }))).toBeNull();
  });
});

describe('what the foot says', () => {
  it.each(SITUATIONS)('%s: every sentence is there in words', (situation) => {
    const most = facts({
      situation,
      bare: 'native',
      voice: false,
      pack: {
        ...EMPTY_PACK,
        alternates: [film('es')],
        steps: [{ quote: 'Read' }],
        directions: { es: [{ quote: 'Read', text: 'Lee' }] },
      },
      activity: activity([block({ kind: 'figure', alt: 'x' }), block({ kind: 'figure' })], {
        videos: [{ provider: 'youtube', id: '1', href: 'https://v.example' }],
        files: [{ name: 'a.pdf', id: '1', href: 'https://f.example' }],
      }),
    });
    for (const each of [most, facts({ situation })]) {
      for (const { key } of [...gainsOf(each), ...gapsOf(each)]) expect(strings).toHaveProperty([key]);
    }
  });

  it('counts only what is there for who is new to English', () => {
    const pack: Pack = {
      ...EMPTY_PACK,
      alternates: [film('es-MX')],
      directions: { es: [{ quote: 'Read', text: 'Lee' }] },
    };
    expect(gainsOf(facts({ pack }))).toEqual([
      { key: 'marked.many', values: { count: 7 } },
      { key: 'directions', lang: 'es' },
      { key: 'captions', lang: 'es' },
    ]);
    expect(gapsOf(facts({ pack }))).toEqual([]);
    expect(keys(gainsOf(facts({ pack, home: 'ar' })))).toEqual(['marked.many']);
    expect(gainsOf(facts({ marked: 1 }))).toEqual([{ key: 'marked.one', values: { count: 1 } }]);
    expect(gainsOf(facts({ marked: null }))).toEqual([]);
  });

  it('names one gap at a time: the word first, then directions, then captions', () => {
    expect(gapsOf(facts({ bare: 'native' }))).toEqual([
      { key: 'bare', values: { word: 'native' }, lang: 'es', add: { term: 'native' } },
    ]);
    expect(keys(gapsOf(facts({})))).toEqual(['no-directions']);
    const directions = { es: [{ quote: 'Read', text: 'Lee' }] };
    expect(keys(gapsOf(facts({ pack: { ...EMPTY_PACK, directions, alternates: [film('en')] } })))).toEqual([
      'no-captions',
    ]);
    expect(gapsOf(facts({ pack: { ...EMPTY_PACK, directions } }))).toEqual([]);
  });

  it('misses a picture’s description until page or pack gives one; an empty one says there is none to give', () => {
    const figure = (alt?: string) =>
      activity([block({ kind: 'figure', src: 'https://h/files/12/map.png', ...(alt === undefined ? {} : { alt }) })]);
    const gaps = (each: Activity, pack: Pack | null = null) =>
      keys(gapsOf(facts({ situation: 'low-vision', activity: each, pack })));
    expect(gaps(figure())).toEqual(['undescribed.one']);
    expect(gaps(figure(''))).toEqual([]);
    expect(gaps(figure('A map'))).toEqual([]);
    expect(gaps(figure(), { ...EMPTY_PACK, descriptions: [{ image: 'map.png', text: 'A map' }] })).toEqual([]);
  });

  it('counts the steps that the pack names, else the sentences that say what to do', () => {
    const lost = (rest: Partial<Facts>) => facts({ situation: 'lost-in-directions', ...rest });
    expect(keys(gapsOf(lost({})))).toEqual(['no-steps']);
    expect(gapsOf(lost({ orders: 4 }))).toEqual([]);
    expect(gainsOf(lost({ orders: 4 }))[0]).toEqual({ key: 'steps.many', values: { count: 4 } });
    expect(gainsOf(lost({ orders: 4, pack: { ...EMPTY_PACK, steps: [{ quote: 'Read' }] } }))[0]).toEqual({
      key: 'steps.one',
      values: { count: 1 },
    });
  });

  it('promises a voice only where there is one, and lists what does not come without internet', () => {
    expect(keys(gainsOf(facts({ situation: 'by-ear' })))).toEqual(['aloud']);
    expect(gainsOf(facts({ situation: 'by-ear', voice: false }))).toEqual([]);
    expect(keys(gapsOf(facts({ situation: 'by-ear', voice: false })))).toEqual(['no-voice']);
    const away = activity([], {
      videos: [{ provider: 'youtube', id: '1', href: 'https://v.example' }],
      files: [{ name: 'a.pdf', id: '1', href: 'https://f.example' }],
    });
    expect(
      gapsOf(facts({ situation: 'offline', activity: away, pack: { ...EMPTY_PACK, alternates: [film()] } })),
    ).toEqual([
      { key: 'off.films.many', values: { count: 2 } },
      { key: 'off.files.one', values: { count: 1 } },
    ]);
  });
});

describe('scrolling along', () => {
  const posted = postedOf(activity(Array.from({ length: 1000 }, (_, at) => block({ key: `k${at}`, text: 'x' }))));
  const pane = () => {
    const box = document.createElement('div');
    box.innerHTML = posted.map((_, at) => `<div data-at="${at}"></div>`).join('');
    for (const [at, child] of [...box.children].entries())
      child.getBoundingClientRect = () => ({ top: 100 + at * 30 - box.scrollTop }) as DOMRect;
    return box;
  };

  it('puts the first block below the line as high as on the page, and looks at few of them', () => {
    const box = pane();
    let looks = 0;
    alignWith(
      box,
      posted,
      {
        boxesOf: ({ key }) => {
          looks += 1;
          const top = Number(key.slice(1)) * 50 - 20_000;
          return [{ left: 0, right: 9, top, bottom: top + 40 }];
        },
      },
      130,
    );
    // Block 403 is the first at or below 130: it stands at 150 on the page, and now in the pane.
    expect(100 + 403 * 30 - box.scrollTop).toBe(150);
    expect(looks).toBeLessThan(15);
  });

  it('goes to its end when all of the reading is above', () => {
    const box = pane();
    Object.defineProperty(box, 'scrollHeight', { value: 777 });
    alignWith(box, posted, { boxesOf: () => [{ left: 0, right: 9, top: -50, bottom: -10 }] }, 130);
    expect(box.scrollTop).toBe(777);
  });
});

import { describe, expect, it } from 'vitest';
import { ownName } from '@/components/word/language';
import { textMapOf } from '@/language/text-map';
import type { Activity, BlockKind, Region, Span } from '@/model/activity';
import type { Pack } from '@/model/pack';
import { offerOf } from '@/supports/video-or-text/paths';
import { placeIn, standing } from '@/supports/video-or-text/place';
import { questionsOf } from '@/supports/video-or-text/questions';
import { sourceOf } from '@/supports/video-or-text/source';
import { clock, spokenLength } from '@/supports/video-or-text/times';

type Row = readonly [kind: BlockKind, text: string, level?: number];
const textOf = (rows: readonly Row[], region: Region = 'directions') => {
  const activity: Activity = {
    ref: { lms: 'test', host: 'test', course: '1', id: '1' },
    kind: 'assignment',
    role: 'student',
    assessment: 'no',
    title: 'T',
    uiLang: 'en',
    blocks: rows.map(([kind, text, level], i) => ({
      key: `k${i}`,
      kind,
      text,
      region,
      ...(level !== undefined && { level }),
    })),
    links: [],
    images: [],
    videos: [],
    files: [],
    forms: [],
  };
  return textMapOf(activity);
};
const pack = (rest: Partial<Pack> = {}): Pack => ({
  version: 2,
  author: 'Ms. Okafor',
  date: '2026-11-16',
  terms: [],
  alternates: [],
  ...rest,
});

describe('the questions that everybody answers', () => {
  const lesson: readonly Row[] = [
    ['paragraph', 'Why does a lock need no engine? Read on.'],
    ['heading', 'How a lock lifts a boat', 2],
    ['item', 'The boat floats in.'],
    ['heading', 'Questions', 2],
    ['heading', 'Together', 3],
    ['item', 'Explain the lock.'],
    ['item', 'Who was harmed?'],
    ['heading', 'Hand in', 2],
    ['paragraph', 'Upload a photo of your page.'],
  ];
  const asked = (rows: readonly Row[], from: Partial<Pack> | null): string[] => {
    const text = textOf(rows);
    return questionsOf(text, from && pack(from)).map((span) => text.textOf(span));
  };

  it.each<[string, readonly Row[], Partial<Pack> | null, string[]]>([
    [
      'where the teacher said: the whole section',
      lesson,
      { questions: 'Questions' },
      ['Together', 'Explain the lock.', 'Who was harmed?'],
    ],
    ['the last section that lists or asks', lesson, null, ['Explain the lock.', 'Who was harmed?']],
    [
      'the same when the place the teacher named is gone',
      lesson,
      { questions: 'Fragen' },
      ['Explain the lock.', 'Who was harmed?'],
    ],
    [
      'from a line on, where the page has no headings',
      [
        ['paragraph', 'Read this.'],
        ['paragraph', 'Intro\nQuestions\n1. Why?\n2. Who?'],
        ['paragraph', '3. When?'],
      ],
      { questions: 'Questions' },
      ['Questions\n1. Why?\n2. Who?', '3. When?'],
    ],
    [
      'those the page itself marks',
      [
        ['paragraph', 'Passage.'],
        ['question', 'What is it?'],
        ['option', 'A lock'],
        ['option', 'A boat'],
        ['heading', 'More', 2],
        ['item', 'x'],
      ],
      null,
      ['What is it?', 'A lock', 'A boat'],
    ],
    [
      'the lines at the end that ask',
      [
        ['paragraph', 'It rained.'],
        ['paragraph', 'Why?'],
        ['paragraph', '¿Quién?'],
      ],
      null,
      ['Why?', '¿Quién?'],
    ],
    ['none, where nothing asks', [['paragraph', 'It rained.']], null, []],
    ['none, in an empty text', [], { questions: 'Questions' }, []],
  ])('are %s', (_name, rows, from, expected) => {
    expect(asked(rows, from)).toEqual(expected);
  });
});

describe('the offer', () => {
  const text = textOf([
    ['heading', 'The lock', 2],
    ['paragraph', 'word '.repeat(450).trim()],
    ['heading', 'Questions', 2],
    ['paragraph', 'Why?'],
  ]);
  const video = { kind: 'video', title: 'Film', href: 'https://example.org/a.webm', quote: 'The lock' } as const;

  it('keeps one order, whatever order the pack has', () => {
    const offer = offerOf(
      pack({
        alternates: [
          { kind: 'audio', title: 'Recording', href: 'https://example.org/a.mp3' },
          video,
          { kind: 'text', title: 'Told again', text: 'Words.' },
        ],
      }),
      text,
    );
    expect(offer?.paths.map(({ kind }) => kind)).toEqual(['read', 'text', 'video', 'listen', 'audio']);
    expect(offer && text.textOf(offer.beside ?? { key: '', start: 0, end: 0 })).toBe('The lock');
    expect(offer?.paths[0]).toMatchObject({ minutes: 3 });
  });

  it('is null where there is nothing to choose, also when what is there cannot be had', () => {
    expect(offerOf(pack(), text)).toBeNull();
    expect(offerOf(pack({ alternates: [{ kind: 'video', title: 'Film' }] }), text)).toBeNull();
  });

  const bare = { kind: 'video', title: 'Film', href: 'https://school.example/film.webm' } as const;
  const tracks = [
    { lang: 'en', href: 'https://school.example/film.en.vtt' },
    { lang: 'es', href: 'http://school.example/film.es.vtt' },
  ];
  const onPage = { provider: 'file', id: 'film.webm', href: bare.href, key: 'k1', tracks };

  it('gives a video the captions that the page has for it, where the teacher gave none', () => {
    const captions = (alternate: Pack['alternates'][number]) => {
      const offer = offerOf(pack({ alternates: [alternate] }), text, { title: 'T', videos: [onPage] });
      expect(offer?.paths.map(({ kind }) => kind)).toEqual(['read', 'video', 'listen']);
      const [, path] = offer?.paths ?? [];
      return path && 'alternate' in path ? path.alternate.captions?.map(({ href }) => href) : undefined;
    };
    expect(captions(bare)).toEqual(['https://school.example/film.en.vtt']);
    expect(captions({ ...bare, captions: [{ lang: 'fr', href: 'https://x.example/a.vtt' }] })).toEqual([
      'https://x.example/a.vtt',
    ]);
    expect(captions({ ...bare, text: 'What it says.' })).toBeUndefined();
  });

  it('offers a video of the page with its words, also without a pack, and none whose words nobody has', () => {
    const canvas = {
      provider: 'canvas',
      id: 'm-1',
      href: 'https://school.example/media_objects_iframe/m-1',
      key: 'k2',
    };
    const plain = { provider: 'file', id: 'b.webm', href: 'https://school.example/b.webm' };
    const youtube = { provider: 'youtube', id: 'abcdefghijk', href: 'https://www.youtube.com/watch?v=abcdefghijk' };
    const offer = offerOf(null, text, { title: 'The canal', videos: [onPage, canvas, plain, youtube] });
    expect(offer?.author).toBeNull();
    expect(
      offer?.paths.flatMap((path) => ('alternate' in path ? [[path.alternate.title, path.page?.key]] : [])),
    ).toEqual([
      ['The canal', 'k1'],
      ['The canal', 'k2'],
    ]);
    expect(offerOf(null, text, { title: 'T', videos: [plain, youtube] })).toBeNull();
  });

  it('says what is done together, in the order of the page, and leaves out what is gone', () => {
    const heading = text.blocks.find(({ kind }) => kind === 'heading')!;
    const parts: Pack['parts'] = [
      { quote: 'Nowhere on this page at all', how: 'choice' },
      { quote: heading.text, how: 'together' },
    ];
    const alone = offerOf(pack({ parts }), text);
    expect(alone?.paths.map(({ kind }) => kind)).toEqual(['read', 'listen']);
    expect(alone?.parts.map(({ how, at }) => [how, at.key])).toEqual([['together', heading.key]]);
    expect(alone?.together).toBe(false);
    expect(offerOf(pack({ parts, alternates: [{ ...bare, quote: heading.text }] }), text)?.together).toBe(true);
  });

  it('says that its place is lost, and stands beside the whole text then', () => {
    expect(offerOf(pack({ alternates: [{ ...video, quote: 'Elsewhere entirely' }] }), text)).toMatchObject({
      lost: true,
      beside: null,
    });
  });
});

describe('the source of a recording', () => {
  it.each([
    ['https://school.instructure.com/practice/media/canal-lock.webm', 'file', 'school.instructure.com'],
    ['https://school.instructure.com/courses/1/files/345/download?verifier=x', 'file', 'school.instructure.com'],
    ['https://example.org/get?file=talk.MP3', 'file', 'example.org'],
    ['https://www.youtube.com/watch?v=abcdefghijk&t=3', 'frame', 'youtube.com'],
    ['https://youtu.be/abcdefghijk', 'frame', 'youtube.com'],
    ['https://m.youtube.com/shorts/abcdefghijk', 'frame', 'youtube.com'],
    ['https://vimeo.com/123456', 'frame', 'vimeo.com'],
    ['https://player.vimeo.com/video/123456?h=1', 'frame', 'vimeo.com'],
    ['https://youtube.com.example.org/watch?v=abcdefghijk', 'link', 'youtube.com.example.org'],
    ['https://www.youtube.com/watch?v=../../evil', 'link', 'youtube.com'],
    ['https://example.org/page', 'link', 'example.org'],
  ])('%s is a %s of %s', (href, kind, host) => {
    expect(sourceOf(href)).toMatchObject({ kind, host });
  });

  it('begins a frame where it was left, without tracking cookies', () => {
    const youtube = sourceOf('https://youtu.be/abcdefghijk');
    const vimeo = sourceOf('https://vimeo.com/123456');
    expect(youtube.kind === 'frame' && youtube.from(42.7)).toMatch(
      /^https:\/\/www\.youtube-nocookie\.com\/embed\/abcdefghijk\?.*start=42$/,
    );
    expect(vimeo.kind === 'frame' && vimeo.from(42.7)).toBe(
      'https://player.vimeo.com/video/123456?dnt=1&autoplay=1#t=42s',
    );
  });
});

describe('where somebody stands', () => {
  const rows: Row[] = Array.from({ length: 500 }, (_, i) => ['paragraph', `First of ${i}. Second of ${i}.`]);
  const text = textOf(rows);
  /** Every paragraph is 100 px high, its second sentence in the lower half. */
  const stageAt = (scrolled: number) => ({
    asked: 0,
    boxesOf(span: Span) {
      this.asked += 1;
      const top = text.indexOf(span.key) * 100 - scrolled;
      const half = span.start > 0 ? 50 : 0;
      return [
        {
          left: 0,
          right: 600,
          top: top + half,
          bottom: top + (span.start === 0 && span.end < (text.block(span.key)?.text.length ?? 0) ? 50 : 100),
        },
      ];
    },
  });

  it.each([
    [0, 'Second of 0.'],
    [-96, 'First of 0.'],
    [20_060, 'Second of 201.'],
    [20_010, 'First of 201.'],
  ])('scrolled by %i px: %s', (scrolled, expected) => {
    const stage = stageAt(scrolled);
    const span = standing(text, stage);
    expect(span && text.textOf(span).trim()).toBe(expected);
    expect(stage.asked).toBeLessThan(16);
  });

  it('is nowhere in an empty text', () => {
    expect(standing(textOf([]), stageAt(0))).toBeNull();
  });

  it('is remembered by activity', () => {
    const one = { lms: 'canvas', host: 'h', course: '1', id: '1' };
    placeIn(one).value = { ...placeIn(one).value, putAway: true };
    expect(placeIn({ ...one }).value.putAway).toBe(true);
    expect(placeIn({ ...one, id: '2' }).value.putAway).toBe(false);
  });
});

describe('times and names', () => {
  const t = (key: string, values?: Readonly<Record<string, string | number>>) =>
    `${key.split('.').at(-1)} ${Object.values(values ?? {}).join(' ')}`;
  it.each([
    [0, '0:00'],
    [9.9, '0:09'],
    [72, '1:12'],
    [3672, '1:01:12'],
    [-3, '0:00'],
  ])('%d seconds on a clock: %s', (seconds, shown) => expect(clock(seconds)).toBe(shown));
  it.each([
    [38, 'seconds 38'],
    [120, 'minutes 2'],
    [200, 'both 3 20'],
    [119.7, 'minutes 2'],
  ])('%d seconds in words: %s', (seconds, said) => expect(spokenLength(seconds, t)).toBe(said));
  it('names a language in itself', () => {
    expect([ownName('en'), ownName('es'), ownName('xx-invalid-code-thing')]).toEqual([
      'English',
      'Español',
      'xx-invalid-code-thing',
    ]);
  });
});

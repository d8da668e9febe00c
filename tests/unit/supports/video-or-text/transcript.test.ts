import { describe, expect, it } from 'vitest';
import { termFinder } from '@/language/term-places';
import type { Term } from '@/model/pack';
import { canvasTracks, canvasTracksAt } from '@/supports/video-or-text/canvas-tracks';
import { placesOf } from '@/supports/video-or-text/find';
import { lineAt, questionIn, timed, untimed } from '@/supports/video-or-text/lines';

const found = (wanted: string, text: string): string[] =>
  placesOf(wanted, text).map(({ start, end }) => text.slice(start, end));

describe('finding in a transcript', () => {
  it.each([
    ['canal', 'The Canal and the CANAL.', ['Canal', 'CANAL']],
    ['esta', 'Ésta es la esclusa que está aquí.', ['Ésta', 'está']],
    ['está', 'esta esclusa', ['esta']],
    ['e\u0301cluse', 'Une écluse, une e\u0301cluse.', ['écluse', 'e\u0301cluse']],
    ["don't", 'I don’t know', ['don’t']],
    ['two words', 'two\nwords', ['two\nwords']],
    ['سفينة', 'السَّفِينَةُ في القناة', ['سَّفِينَةُ']],
    ['水', '水门和水位', ['水', '水']],
    ['fill', 'ﬁll it', ['ﬁll']],
    ['f', 'ﬁx', ['ﬁ']],
    ['aa', 'aaaa', ['aa', 'aa']],
    ['   ', 'a b', []],
    ['gate', 'no such word', []],
  ] as const)('%j in %j', (wanted, text, places) => expect(found(wanted, text)).toEqual(places));
});

describe('the question about a word of a transcript', () => {
  const lines = timed([
    { start: 0, end: 2, text: 'Water is heavy. A boat' },
    { start: 2, end: 4, text: 'cannot climb\na hill.' },
    { start: 4, end: 6, text: 'A lock lifts it.' },
  ]);
  const asked = (at: number, word: string) => {
    const start = lines[at]!.text.indexOf(word);
    return questionIn(lines, at, { start, end: start + word.length }, 'en', 'es');
  };

  it('is about its own sentence, wherever captions cut it', () => {
    expect(asked(1, 'climb')).toMatchObject({
      sentence: 'A boat cannot climb a hill.',
      start: 14,
      end: 19,
      home: 'es',
    });
    expect(asked(0, 'boat')).toMatchObject({ sentence: 'A boat cannot climb a hill.', start: 2, end: 6 });
    expect(asked(0, 'Water')).toMatchObject({ sentence: 'Water is heavy.', start: 0, end: 5 });
    expect(asked(2, 'lock')?.about).toContain('cannot climb a hill.');
  });

  it('stays short where captions have no full stops', () => {
    const long = timed(
      Array.from({ length: 9 }, (_, i) => ({ start: i, end: i + 1, text: 'word '.repeat(99).trim() })),
    );
    const question = questionIn(long, 4, { start: 0, end: 4 }, 'en', undefined);
    expect(question!.sentence.length).toBeLessThanOrEqual(600);
    expect(question!.sentence.slice(question!.start, question!.end)).toBe('word');
    expect(question).not.toHaveProperty('home');
  });

  it('takes a paragraph by itself', () => {
    const text = untimed('Gates close\n\nWater rises');
    expect(questionIn(text, 1, { start: 0, end: 5 }, 'en', undefined)?.sentence).toBe('Water rises');
    expect(questionIn(text, 7, { start: 0, end: 5 }, 'en', undefined)).toBeUndefined();
  });

  it('knows the line being said', () => {
    expect([-1, 0, 3.9, 4, 99].map((time) => lineAt(lines, time))).toEqual([-1, 0, 1, 2, 2]);
    expect(lineAt(untimed('a\nb'), 5)).toBe(-1);
  });
});

describe('the teacher’s words in a transcript', () => {
  const terms: Term[] = [{ term: 'lock' }, { term: 'tectonic plate' }, { term: 'plate' }, { term: 'toll' }];
  const find = termFinder(terms, 'en');
  it('are found in whatever form, the longest first', () => {
    const text = 'Locks move; tectonic plates do not. A plate broke.';
    expect(find(text).map(({ term, start, end }) => [term.term, text.slice(start, end)])).toEqual([
      ['lock', 'Locks'],
      ['tectonic plate', 'tectonic plates'],
      ['plate', 'plate'],
    ]);
  });
});

describe('captions that Canvas keeps', () => {
  it.each([
    ['https://s.instructure.com/media_objects_iframe/m-4uo9?type=video', '/api/v1/media_objects/m-4uo9/media_tracks'],
    ['https://s.instructure.com/courses/2/media_attachments_iframe/345', '/api/v1/media_attachments/345/media_tracks'],
  ])('are asked for where %s stands', (href, path) => {
    const at = new URL(canvasTracksAt(href)!);
    expect([at.host, at.pathname, at.search]).toEqual(['s.instructure.com', path, '?include[]=content']);
  });
  it('are not looked for anywhere else', () => {
    expect(canvasTracksAt('https://s.instructure.com/courses/2/files/3/download')).toBeUndefined();
    expect(canvasTracksAt('')).toBeUndefined();
  });
  it('are those that can be read', () => {
    const content = '1\r\n00:00:01,000 --> 00:00:02,000\r\nHola\r\n';
    expect(
      canvasTracks(
        `while(1);${JSON.stringify([
          { locale: 'es', kind: 'subtitles', content },
          { locale: 'fr', kind: 'chapters', content },
          { locale: 'not a language', kind: 'subtitles', content },
          { locale: 'en', kind: 'captions', content: 'nothing here' },
          { locale: 'pt-BR', content },
          null,
          7,
        ])}`,
      ).map(({ lang, cues }) => [lang, cues?.[0]?.text]),
    ).toEqual([
      ['es', 'Hola'],
      ['pt-BR', 'Hola'],
    ]);
    expect(canvasTracks('<!doctype html>')).toEqual([]);
    expect(canvasTracks('{"errors":[]}')).toEqual([]);
  });
});

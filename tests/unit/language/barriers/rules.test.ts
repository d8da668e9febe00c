import { describe, expect, it } from 'vitest';
import { type Barrier, type BarrierKind, barriersIn } from '@/language/barriers';
import { dueTimeIn } from '@/language/barriers/due';
import { colourIn, elsewhereIn, positionIn, READS_FILE, READS_IMAGE, SAYS_NOTHING } from '@/language/barriers/wording';
import { textMapOf } from '@/language/text-map';
import type { Activity, Block } from '@/model/activity';
import { lessonOf } from '../../supports/home-directions/a-lesson';

const words = (sentence: string, found: { start: number; end: number } | undefined): string | undefined =>
  found && sentence.slice(found.start, found.end);

describe('a colour alone', () => {
  it.each([
    ['Fill in the red boxes.', 'the red boxes'],
    ['What do the words in green have in common?', 'words in green'],
    ['The terms shown in blue come back in the quiz.', 'terms shown in blue'],
    ['Answer only the yellow questions.', 'the yellow questions'],
  ])('%s', (sentence, found) => {
    const place = colourIn(sentence, true);
    expect(words(sentence, place) ?? '').toContain(found.replace(/^the /, ''));
  });
  it.each([
    'Highlight the claims in yellow.',
    'Underline the words in red that you do not know.',
    'Put ten drops of blue color into each glass.',
    'Fill in the red boxes labeled A to C.',
    'Measure how high the blue has climbed.',
    'The black cat sat in the green grass.',
  ])('is none of: %s', (sentence) => expect(colourIn(sentence, true)).toBeUndefined());
  it('in a text that asks nothing is a description', () =>
    expect(colourIn('The red line rises three miles for every hour.', false)).toBeUndefined());
});

describe('a place alone', () => {
  it.each([
    'Look at the map on the right.',
    'Use the table above to answer.',
    'Click the button in the upper left corner.',
  ])('%s', (sentence) => expect(positionIn(sentence, true)).toBeDefined());
  it.each([
    'Read the article below.',
    'Write the number on the right side of the equation.',
    'Move the point to the right of zero.',
    'Which boats come from above the lock?',
    'Is everything above still there?',
    'You are on the right track.',
  ])('is none of: %s', (sentence) => expect(positionIn(sentence, true)).toBeUndefined());
});

describe('something from another day', () => {
  it.each([
    'Sort each cause into the chart we started on Monday.',
    'As we discussed in class, cells divide.',
    "Take out yesterday's notes.",
    'Use your notes from last week.',
    'Finish the map that we began yesterday.',
    'Open Monday’s chart.',
  ])('%s', (sentence) => expect(elsewhereIn(sentence)).toBeDefined());
  it.each([
    'Work began on Monday, July 4.',
    'The class we loved most was in the morning.',
    'Last year the river rose.',
    'Yesterday the farmer sold the wheat.',
    'Explain what happened in class struggles of the 1800s.',
    'The chart shows what people bought last year.',
  ])('is none of: %s', (sentence) => expect(elsewhereIn(sentence)).toBeUndefined());
});

describe('a time that only schools write', () => {
  it.each([
    'Turn it in by EOD.',
    'Due Friday at 11:59pm.',
    'Submit before midnight.',
    'Post it by 11:59 p.m. on Sunday.',
  ])('%s', (sentence) => expect(dueTimeIn(sentence)).toBeDefined());
  it.each(['The clock struck midnight.', 'The last bus left at 9:40.', 'Come by at noon.', 'At 23:5 the record fell.'])(
    'is none of: %s',
    (sentence) => expect(dueTimeIn(sentence)).toBeUndefined(),
  );
});

it.each([
  [READS_IMAGE, 'Read the directions in the picture.', true],
  [READS_IMAGE, 'See the screenshot.', true],
  [READS_IMAGE, 'Describe what you see in the picture.', false],
  [READS_FILE, 'Read pages 2 to 4 in the attached PDF.', true],
  [READS_FILE, 'You may write your numbers on this lab sheet.', false],
  [READS_FILE, 'Read the text. Then hand in a file.', false],
  [SAYS_NOTHING, 'Click here', true],
  [SAYS_NOTHING, 'this link', true],
  [SAYS_NOTHING, 'the park’s own site', false],
  [SAYS_NOTHING, 'here are the maps', false],
] as const)('%#: %s', (rule, text, holds) => expect(rule.test(text)).toBe(holds));

const block = (key: string, text: string, more: Partial<Block> = {}): Block => ({
  key,
  kind: 'paragraph',
  text,
  region: 'passage',
  lang: 'en',
  ...more,
});
const found = (blocks: readonly Block[], more: Partial<Activity> = {}): readonly Barrier[] => {
  const activity = lessonOf(blocks, more);
  return barriersIn(activity, textMapOf(activity), {
    captions: new Map(),
    hasRecording: false,
    looked: [],
    home: 'es',
  });
};
const kinds = (all: readonly Barrier[]): BarrierKind[] => all.map(({ kind }) => kind);

describe('a page', () => {
  it('in its order, the due line first', () => {
    const all = found(
      [
        block('a', 'Look at the map on the right.'),
        block('b', 'Read it, mark the verbs, write a summary, and share it.'),
        block('c', 'Your page is due by EOD.'),
      ],
      { due: { iso: '2026-12-04T04:59:00Z', shown: 'Dec 3 by 11:59pm' } },
    );
    expect(kinds(all)).toEqual(['due', 'position', 'many-tasks', 'due']);
    expect(all[0]).toMatchObject({
      at: null,
      quote: '11:59pm',
      fix: { kind: 'remark', start: { kind: 'due', due: { day: 'Dec 3', evening: 'same-day' } } },
    });
    // One sentence with all of it becomes steps in its own words, one a task.
    expect(all[2]?.fix).toEqual({
      kind: 'steps',
      steps: [{ quote: 'Read it' }, { quote: 'mark the verbs' }, { quote: 'write a summary' }, { quote: 'share it.' }],
    });
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('midnight at the beginning of a day is the evening before', () => {
    const [due] = found([block('a', 'Read.')], { due: { shown: 'Dec 4 at 12:00am' } });
    expect(due?.fix).toMatchObject({ start: { due: { day: 'Dec 4', evening: 'day-before' } } });
    expect(found([block('a', 'Read.')], { due: { shown: 'Dec 4 at 3:00pm' } })).toEqual([]);
  });

  it('pictures: no description, a file’s name for one, a camera’s word, and a real one', () => {
    const picture = (key: string, src: string): Block => block(key, '', { kind: 'figure', src });
    const src = (name: string): string => `https://school.example/files/${name}`;
    const all = found(
      ['a', 'b', 'c', 'd', 'e'].map((key) => picture(key, src(`${key}.png`))),
      {
        images: [
          { alt: '', src: src('a.png') },
          { alt: 'dust-1935.jpg', src: src('b.png') },
          { alt: 'Image 3', src: src('c.png') },
          { alt: 'A wall of dust over a farm', src: src('d.png') },
          { alt: '', src: src('77/preview') },
        ],
      },
    );
    expect(all.map(({ kind, quote }) => [kind, quote])).toEqual([
      ['image', 'a.png'],
      ['image', 'b.png'],
      ['image', 'c.png'],
      ['image', '77'],
    ]);
  });

  it('a picture that a list has and the text has not: nothing is said of the wrong one', () => {
    expect(found([block('a', 'Read.')], { images: [{ alt: '', src: 'https://school.example/a.png' }] })).toEqual([]);
  });

  it('a table of prose, and none of facts or with headers', () => {
    const prose = Array.from({ length: 24 }, () => 'word').join(' ');
    const table = (text: string, headerRows = 0): Block => block(text, text, { kind: 'table', headerRows });
    expect(kinds(found([table(`${prose}\t${prose}`)]))).toEqual(['layout-table']);
    expect(
      kinds(found([table(`Cause\tWhat it did\n${prose}\t${prose}`, 1), table('Hours\t1\t2\nMiles\t3\t6')])),
    ).toEqual([]);
  });

  it('quoted texts and other languages are left as they are', () => {
    expect(
      found([
        block('a', 'Look at the map on the right, and use the red boxes.', { kind: 'quote' }),
        block('b', 'Mira el mapa on the right.', { lang: 'es' }),
      ]),
    ).toEqual([]);
  });

  it('a file alone, and a file beside a text', () => {
    const file = { name: 'chapter-4.pdf', id: '4', href: 'https://school.example/4' };
    expect(kinds(found([block('a', 'Please finish this for Friday.')], { files: [file] }))).toEqual(['file-only']);
    const text = Array.from({ length: 30 }, () => 'word').join(' ');
    expect(found([block('a', text)], { files: [file] })).toEqual([]);
    expect(found([block('a', 'A song.')], { files: [{ ...file, name: 'song.mp3' }] })).toEqual([]);
  });
});

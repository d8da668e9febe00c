import { describe, expect, it } from 'vitest';
import { answersIn, linesFor, organizerFor } from '@/entrypoints/paper/tasks';
import { cellsOf } from '@/entrypoints/paper/tables';
import { short } from '@/entrypoints/paper/glosses';
import { paperFor } from '@/entrypoints/paper/wishes';
import { taskSentences } from '@/language/directions';
import { textMapOf } from '@/language/text-map';
import type { Activity, Block } from '@/model/activity';
import { paragraph } from '../supports/scene';

const READING = paragraph(
  'reading',
  'In the spring of 1934 a wall of dust two miles high rolled across the Great Plains. It blotted out the sun in Chicago. A day later it dropped prairie soil on ships far out in the Atlantic Ocean, and nobody knew when it would end.',
  { region: 'passage' },
);
const item = (key: string, text: string, more: Partial<Block> = {}): Block =>
  paragraph(key, text, { kind: 'item', region: 'passage', ...more });
function answers(...blocks: readonly Block[]) {
  const activity: Activity = {
    ref: { lms: 'canvas', host: 'h', course: '1', id: '2' },
    kind: 'assignment',
    role: 'student',
    assessment: 'no',
    title: 'A',
    lang: 'en',
    uiLang: 'en',
    blocks: [...blocks],
    links: [],
    images: [],
    videos: [],
    files: [],
    forms: [],
  };
  const text = textMapOf(activity);
  return answersIn(text, taskSentences(text)).map(({ after, lines }) => ({ after, lines }));
}

describe('lines to write on', () => {
  it('follow each question after the reading', () => {
    expect(answers(READING, item('a', 'Why did the soil blow away?'), item('b', 'Name two cities.'))).toEqual([
      { after: 'a', lines: 5 },
      { after: 'b', lines: 3 },
    ]);
  });
  it('come at the end for what is asked before the reading', () => {
    expect(answers(item('a', 'Read the article, then write one paragraph about the causes.'), READING)).toEqual([
      { after: null, lines: 10 },
    ]);
  });
  it('are none where nothing is written: a text to read, options to choose from', () => {
    expect(answers(READING, item('a', 'Read the article again.'))).toEqual([]);
    expect(
      answers(
        READING,
        paragraph('q', 'What fell on ships?', { kind: 'question', region: 'question' }),
        paragraph('o', 'Soil', { kind: 'option', region: 'option' }),
      ),
    ).toEqual([]);
  });
  it('are as many as the sentence wants', () => {
    const one = (text: string): number => {
      const found = taskSentences(textMapOf({ ...EMPTY, blocks: [item('a', text)] }));
      return Math.max(0, ...found.map(linesFor));
    };
    expect(one('Write one paragraph that answers the question.')).toBe(10);
    expect(one('Explain in your own words why a lock needs no engine.')).toBe(5);
    expect(one('Which city grew the most?')).toBe(3);
    expect(one('Underline three causes.')).toBe(0);
  });
});
const EMPTY: Activity = {
  ref: { lms: 'canvas', host: 'h', course: '1', id: '2' },
  kind: 'assignment',
  role: 'student',
  assessment: 'no',
  title: 'A',
  uiLang: 'en',
  blocks: [],
  links: [],
  images: [],
  videos: [],
  files: [],
  forms: [],
};

describe('the blank organizer', () => {
  it.each([
    ['Compare the two rivers. How are they alike?', 'compare'],
    ['Make a claim and support it with evidence.', 'claim'],
    ['What caused the drought, and what were its effects?', 'cause'],
    ['Put the stages of the process in order.', 'order'],
    ['Read the article.', undefined],
  ])('%s: %s', (text, kind) => expect(organizerFor([{ text }])).toBe(kind));
});

describe('paper', () => {
  it.each([
    [['en-US'], 'letter'],
    [['es-MX', 'en-US'], 'letter'],
    [['de', 'en-GB'], 'a4'],
    [['zh-Hant-TW'], 'a4'],
    [['en'], 'letter'],
    [[], 'letter'],
  ] as const)('for %j is %s', (languages, paper) => expect(paperFor(languages)).toBe(paper));
});

it('cells are found in the table’s own text', () => {
  const text = 'City\t1820\nNew York City\t123,706\t';
  expect(cellsOf(text).map((row) => row.map(({ start, end }) => text.slice(start, end)))).toEqual([
    ['City', '1820'],
    ['New York City', '123,706', ''],
  ]);
});

it.each([
  ['wide, flat grassland', 'wide, flat grassland'],
  [
    'a condition in which there is little or no rain for a long time; a shortage of something that people need very much',
    'a condition in which there is little or no rain for a long time',
  ],
])('the meaning “%s” stands in a margin as “%s”', (meaning, shown) => expect(short(meaning)).toBe(shown));

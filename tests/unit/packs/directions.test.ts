import { describe, expect, it } from 'vitest';
import { textMapOf } from '@/language/text-map';
import type { Block } from '@/model/activity';
import type { Direction } from '@/model/pack';
import { directionsIn } from '@/packs/directions';
import { lessonOf } from '../supports/home-directions/a-lesson';

const paragraph = (key: string, text: string, kind: Block['kind'] = 'paragraph'): Block => ({
  key,
  kind,
  text,
  region: 'passage',
  lang: 'en',
});
const TEXT = textMapOf(
  lessonOf([
    paragraph('a', 'Look at the map. Find the three rivers. Write down their names in your notebook.'),
    paragraph('b', 'Questions', 'heading'),
    paragraph('c', '1. Explain why a lock needs no engine.\n2. Who was harmed by the canal? Give one reason.'),
  ]),
);
const placed = (quotes: readonly string[], home = 'es', lang = 'es') =>
  directionsIn(
    { directions: { [lang]: quotes.map((quote, i): Direction => ({ quote, text: `texto ${i}` })) } },
    home,
    TEXT.blocks,
  ).map(({ at, text }) => [text, at && TEXT.textOf(at)]);

describe('a piece of the teacher’s directions', () => {
  it('stands for the sentence that its quote is', () => {
    expect(placed(['Find the three rivers.'])).toEqual([['texto 0', 'Find the three rivers.']]);
  });

  it('with first words only, reaches to the end of its paragraph', () => {
    expect(placed(['Find the three'])).toEqual([
      ['texto 0', 'Find the three rivers. Write down their names in your notebook.'],
    ]);
  });

  it('reaches to the next piece, and no further', () => {
    expect(placed(['Write down their', 'Look at the'])).toEqual([
      ['texto 1', 'Look at the map. Find the three rivers.'],
      ['texto 0', 'Write down their names in your notebook.'],
    ]);
  });

  it('ends with its line where one block has many', () => {
    expect(placed(['1. Explain why a lock', 'Who was harmed'])).toEqual([
      ['texto 0', '1. Explain why a lock needs no engine.'],
      ['texto 1', '2. Who was harmed by the canal? Give one reason.'],
    ]);
  });

  it('is found when case, quotation marks and white space changed, and when the end was edited', () => {
    expect(placed(['find  the “three” rivers'])).toEqual([['texto 0', 'Find the three rivers.']]);
    expect(placed(['Write down their names in pencil'])).toEqual([
      ['texto 0', 'Write down their names in your notebook.'],
    ]);
  });

  it('is not lost when its place is gone: it comes last, without one', () => {
    expect(placed(['Draw a picture of a mule.', 'Look at the map.'])).toEqual([
      ['texto 1', 'Look at the map.'],
      ['texto 0', null],
    ]);
  });

  it.each([
    ['es-MX', 'es', 1],
    ['ES', 'es', 1],
    ['zh-TW', 'zh-Hant', 1],
    ['zh', 'zh-Hans', 1],
    ['zh-TW', 'zh-Hans', 0],
    ['ar', 'es', 0],
    ['not a tag', 'es', 0],
  ])('for a reader of %s, %s gives %d', (home, lang, count) => {
    expect(placed(['Look at the map.'], home, lang)).toHaveLength(count);
  });
});

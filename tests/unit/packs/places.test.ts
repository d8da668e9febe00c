import { expect, it } from 'vitest';
import { textMapOf } from '@/language/text-map';
import type { Block } from '@/model/activity';
import { placesOf } from '@/packs/places';
import { finish } from '@/utils/slices';
import { lessonOf } from '../supports/home-directions/a-lesson';

const block = (key: string, text: string, kind: Block['kind'] = 'paragraph'): Block => ({
  key,
  kind,
  text,
  region: 'passage',
});
const { blocks } = textMapOf(
  lessonOf([
    block('h', 'Questions', 'heading'),
    block('a', 'Today we read. Sort each cause into the chart. Be ready to share.'),
    block('b', 'Look at the table. Which city grew the most?\nName it.', 'item'),
  ]),
);
const found = (...quotes: string[]) =>
  finish(placesOf(quotes, blocks)).map(
    (at) => at && blocks.find(({ key }) => key === at.key)?.text.slice(at.start, at.end),
  );

it('finds the sentence that a quote is in or begins, and nothing for one that is gone', () => {
  expect(
    found('sort each CAUSE', 'Questions', 'Look at the table. Which city', 'Name it.', 'Draw a lock with gates'),
  ).toEqual(['Sort each cause into the chart.', 'Questions', 'Look at the table.', 'Name it.', null]);
  expect(found()).toEqual([]);
});

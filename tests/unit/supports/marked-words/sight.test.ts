import { expect, it } from 'vitest';
import type { Box } from '@/supports/contract';
import { type Mark, Sight } from '@/supports/marked-words/sight';

const HEIGHT = 600;
const marks: readonly Mark[] = [{ span: { key: 'a', start: 0, end: 5 }, lemma: 'drought' }];
const at = (top: number) => (): readonly Box[] => [{ left: 0, right: 50, top, bottom: top + 20 }];

/** Where the mark stands at which second; what was read past in the end. */
const passed = (...looks: readonly (readonly [second: number, top: number])[]): string[] => {
  const sight = new Sight();
  return looks.flatMap(([second, top]) => sight.look(marks, at(top), HEIGHT, second * 1000));
};

it.each([
  [
    'read, and moved on a little',
    [
      [0, 300],
      [4, -30],
    ],
    ['drought'],
  ],
  [
    'moved on by a window',
    [
      [0, 500],
      [4, -80],
    ],
    ['drought'],
  ],
  [
    'in sight for a moment',
    [
      [0, 300],
      [1, -30],
    ],
    [],
  ],
  [
    'jumped to the end',
    [
      [0, 300],
      [9, -4000],
    ],
    [],
  ],
  [
    'it stays in sight',
    [
      [0, 300],
      [9, 200],
    ],
    [],
  ],
  [
    'it stands below the window all the time',
    [
      [0, 900],
      [9, 800],
    ],
    [],
  ],
  [
    'under the page’s own head it counts as above',
    [
      [0, 300],
      [4, 30],
    ],
    ['drought'],
  ],
  [
    'scrolled away below, and back',
    [
      [0, 300],
      [2, 900],
      [9, 300],
      [10, -30],
    ],
    ['drought'],
  ],
  [
    'half in sight at the foot of the window says nothing yet',
    [
      [0, 590],
      [9, -30],
    ],
    [],
  ],
] as const)('%s', (_what, looks, lemmas) => {
  expect(passed(...looks)).toEqual(lemmas);
});

it('while it was covered, no time passes', () => {
  const sight = new Sight();
  sight.look(marks, at(300), HEIGHT, 0);
  sight.pause();
  sight.look(marks, at(300), HEIGHT, 60_000);
  expect(sight.look(marks, at(-30), HEIGHT, 61_000)).toEqual([]);
});

it('a mark that is not on the page now is neither', () => {
  const sight = new Sight();
  sight.look(marks, at(300), HEIGHT, 0);
  expect(sight.look(marks, () => [], HEIGHT, 9000)).toEqual([]);
});

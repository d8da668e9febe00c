import { describe, expect, it } from 'vitest';
import type { Draft } from '@/model/teaching';
import { bestFirst, lostQuotes, lostWords, quotesOf } from '@/supports/pack-editor/places';
import { paragraph } from '../scene';
import { EMPTY_PACK } from '../teaching';

const blocks = [
  paragraph('1', 'When the Land Blew Away', { kind: 'heading' }),
  paragraph('2', 'The wind eroded every field. Sort each cause into the chart we started on Monday.'),
];
const pack = {
  ...EMPTY_PACK,
  terms: [{ term: 'erode' }, { term: 'freight' }],
  parts: [{ quote: 'When the Land Blew Away', how: 'together' as const }],
  steps: [{ quote: 'Sort each cause into the chart' }, { quote: 'Compare the two maps of the canal' }],
  starters: [{ text: 'One cause was' }],
};
const draft = (id: string, title: string, changed: string, rest: Partial<Draft['pack']> = {}): Draft => ({
  ref: { lms: 'canvas', host: 'school.example', course: '1', id },
  title,
  changed,
  pack: { ...EMPTY_PACK, ...rest },
});

describe('a pack of another class', () => {
  it('says which quotes and words find no place here', () => {
    expect(quotesOf(pack)).toHaveLength(3);
    expect(lostQuotes(pack, blocks)).toEqual(['Compare the two maps of the canal']);
    expect(lostWords(pack, blocks)).toEqual(['freight']);
  });
  it('comes first when its title is the same, then when its quotes fit, then the newest', () => {
    const drafts = [
      draft('1', 'The Canal', '2026-11-20'),
      draft('2', 'Something else', '2026-11-01', { terms: pack.terms.slice(0, 1), steps: pack.steps.slice(0, 1) }),
      draft('3', 'What caused the Dust Bowl?', '2026-10-01'),
      draft('4', 'Another', '2026-11-22'),
    ];
    expect(bestFirst(drafts, 'What Caused the Dust Bowl', blocks).map(({ ref }) => ref.id)).toEqual([
      '3',
      '2',
      '4',
      '1',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { taskSentences } from '@/language/directions';
import { textMapOf } from '@/language/text-map';
import type { Block } from '@/model/activity';
import type { Pack } from '@/model/pack';
import { type Entry, type PlanNeeds, planOf, stepsOf } from '@/supports/steps/plan';
import { lessonOf } from '../home-directions/a-lesson';
import { paragraph } from '../scene';

const DIRECTIONS =
  'Read the article below and underline at least three causes. Sort each cause into the chart we started on Monday. Then write one paragraph that answers the question.';
const BLOCKS: readonly Block[] = [
  paragraph('h', 'Directions', { kind: 'heading', region: 'passage' }),
  paragraph('a', DIRECTIONS, { region: 'passage', lang: 'en' }),
  paragraph('p', 'A wall of dust rolled across the plains. Farmers had watched smaller storms.', {
    region: 'passage',
    lang: 'en',
  }),
  paragraph('q', 'Look at the table. Which city grew the most? Show how you know.', {
    kind: 'item',
    region: 'passage',
    lang: 'en',
  }),
];
const pack = (more: Partial<Pack>): Pack => ({
  version: 2,
  author: 'Ms. Okafor',
  date: '2026-11-23',
  terms: [],
  alternates: [],
  ...more,
});
function plan(more: Partial<PlanNeeds> = {}, blocks = BLOCKS) {
  const text = textMapOf(lessonOf(blocks), 'en');
  const needs: PlanNeeds = {
    text,
    tasks: taskSentences(text),
    pack: null,
    home: undefined,
    allows: () => true,
    measured: false,
    ...more,
  };
  return planOf(needs, new AbortController().signal);
}
const wordsOf = (entry: Entry): string => (entry.kind === 'picture' ? entry.text : entry.original);
const originals = async (more: Partial<PlanNeeds> = {}): Promise<string[]> =>
  stepsOf(await plan(more)).map(({ original }) => original);

describe('without a pack', () => {
  it('every sentence that says what to do is a step, as it stands', async () => {
    const steps = stepsOf(await plan());
    expect(steps.map(({ original }) => original)).toEqual([
      'Read the article below and underline at least three causes.',
      'Sort each cause into the chart we started on Monday.',
      'Then write one paragraph that answers the question.',
      'Look at the table.',
      'Which city grew the most?',
      'Show how you know.',
    ]);
    expect(steps[0]!.verbs.map(({ start, end }) => steps[0]!.original.slice(start, end))).toEqual([
      'Read',
      'underline',
    ]);
    expect(new Set(steps.map(({ id }) => id)).size).toBe(6);
  });

  it('keeps a step’s id when the text around it changes, and gives two equal sentences two', async () => {
    const before = stepsOf(await plan())[1]!.id;
    const moved = [paragraph('n', 'Read this.', { region: 'passage', lang: 'en' }), ...BLOCKS, BLOCKS[3]!].map(
      (block, i) => ({ ...block, key: `${block.key}${i}` }),
    );
    const steps = stepsOf(await plan({}, moved));
    expect(steps[2]!.id).toBe(before);
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
  });
});

describe('with the teacher’s steps', () => {
  it('they are the steps, in the order of the page, quoting its sentences; what is lost comes last', async () => {
    const steps = stepsOf(
      await plan({
        pack: pack({
          steps: [
            { quote: 'Then write one', text: 'Five sentences.' },
            { quote: 'Draw a lock.' },
            { quote: 'sort each cause' },
          ],
        }),
      }),
    );
    expect(steps.map(({ original, at, more }) => [original, at !== null, more])).toEqual([
      ['Sort each cause into the chart we started on Monday.', true, undefined],
      ['Then write one paragraph that answers the question.', true, 'Five sentences.'],
      ['Draw a lock.', false, undefined],
    ]);
  });

  it('take an item of a list whole, up to the next step in it', async () => {
    const whole = { pack: pack({ steps: [{ quote: 'Look at the table. Which city' }] }) };
    expect(await originals(whole)).toEqual([BLOCKS[3]!.text]);
    const two = { pack: pack({ steps: [{ quote: 'Look at' }, { quote: 'Show how' }] }) };
    expect(await originals(two)).toEqual(['Look at the table. Which city grew the most?', 'Show how you know.']);
    const one = { pack: pack({ steps: [{ quote: 'Look at the table.' }] }) };
    expect(await originals(one)).toEqual(['Look at the table.']);
  });
});

describe('what the teacher says beside the page', () => {
  const remarks = [
    { quote: 'Sort each cause', text: 'The chart hangs by the door.', href: 'https://school.example/chart' },
    { quote: 'A wall of dust', text: 'See the photo.' },
    { quote: 'Nowhere at all here', text: 'Ask me.' },
  ];
  it('stands under its step, at its place, or at the end', async () => {
    const { entries, loose, author } = await plan({
      pack: pack({ remarks, parts: [{ quote: 'Directions', how: 'together' }] }),
    });
    expect(entries.map((entry) => `${entry.kind} ${wordsOf(entry).slice(0, 14)}`)).toEqual([
      'part Directions',
      'step Read the artic',
      'step Sort each caus',
      'step Then write one',
      'aside A wall of dust',
      'step Look at the ta',
      'step Which city gre',
      'step Show how you k',
    ]);
    expect(stepsOf(await plan({ pack: pack({ remarks }) }))[1]!.remarks).toEqual([remarks[0]]);
    expect(loose).toEqual([remarks[2]]);
    expect(author).toBe('Ms. Okafor');
  });

  it('names nobody where the teacher has said nothing', async () => {
    expect((await plan({ pack: pack({}) })).author).toBeUndefined();
  });

  it('has the home language under the sentence that it begins with', async () => {
    const directions = { es: [{ quote: 'Sort each cause', text: 'Clasifica cada causa.', reviewed: true }] };
    const steps = stepsOf(await plan({ home: 'es', pack: pack({ directions }) }));
    expect(steps.map(({ home }) => home?.text)).toEqual([
      undefined,
      'Clasifica cada causa.',
      ...Array.from({ length: 4 }, () => undefined),
    ]);
  });

  it('lists the words that are introduced first', async () => {
    const terms = [{ term: 'lock', first: true }, { term: 'toll' }];
    expect((await plan({ pack: pack({ terms }) })).first).toEqual([terms[0]]);
  });
});

describe('where something is measured', () => {
  const quiz = BLOCKS.map((block): Block => ({ ...block, region: block.key === 'q' ? 'question' : 'directions' }));
  it('there are the directions alone, without a link, a language or a word beside them', async () => {
    const { entries, loose, first } = await plan(
      {
        measured: true,
        allows: (region) => region === 'directions',
        home: 'es',
        pack: pack({
          terms: [{ term: 'cause', first: true }],
          remarks: [
            { quote: 'Sort each cause', text: 'By the door.', href: 'https://school.example/chart' },
            { quote: 'Which city grew', text: 'It is a small one.' },
          ],
          directions: { es: [{ quote: 'Sort each cause', text: 'Clasifica cada causa.' }] },
        }),
      },
      quiz,
    );
    expect(entries.every(({ at }) => at?.key !== 'q')).toBe(true);
    const step = entries.find((entry) => wordsOf(entry).startsWith('Sort'));
    expect(step).toMatchObject({ remarks: [{ text: 'By the door.' }], home: undefined });
    expect(JSON.stringify([entries, loose, first])).not.toMatch(/school\.example|small one|"term"/);
  });
});

import { describe, expect, it, vi } from 'vitest';
import { taskSentences } from '@/language/directions';
import { textMapOf } from '@/language/text-map';
import type { Block, Span } from '@/model/activity';
import type { Pack } from '@/model/pack';
import { AMOUNTS, nextAmount } from '@/supports/starters/amounts';
import { FRAMES } from '@/supports/starters/frames';
import { type OfferNeeds, offersOf, wordsFor } from '@/supports/starters/offers';
import { Settings } from '@/supports/starters/settings';
import { start } from '@/supports/starters/start';
import type { StartersCardProps } from '@/supports/starters/StartersCard';
import { lessonOf } from '../home-directions/a-lesson';
import { paragraph, sceneFor } from '../scene';

const item = (key: string, text: string, more: Partial<Block> = {}): Block =>
  paragraph(key, text, { kind: 'item', region: 'passage', lang: 'en', ...more });
const BLOCKS = [
  paragraph('p', 'Read the text. A wall of dust rolled across the plains.', { region: 'passage', lang: 'en' }),
  item('a', 'Explain why a lock needs no engine.'),
  item('b', 'Compare two cities.'),
  item('s', 'Explica por qué.', { lang: 'es', region: 'question' }),
];
const pack: Pack = {
  version: 2,
  author: 'Ms. Okafor',
  date: '2026-11-23',
  terms: [],
  alternates: [],
  starters: [
    { text: 'A lock needs no engine because', quote: 'Explain why a lock' },
    { text: 'According to the text,' },
    { text: 'The dust came when', quote: 'A wall of dust' },
    { text: 'Nobody reads this', quote: 'Nowhere at all here' },
  ],
};
function offers(more: Partial<OfferNeeds> = {}) {
  const text = textMapOf(lessonOf(BLOCKS), 'en');
  const needs: OfferNeeds = {
    text,
    tasks: taskSentences(text),
    pack: null,
    allows: () => true,
    measured: false,
    ...more,
  };
  return offersOf(needs, new AbortController().signal);
}

describe('what is offered', () => {
  it('is for sentences that are answered in sentences, in the text’s own order', async () => {
    const { questions, author } = await offers();
    expect(questions.map(({ original, ask }) => [original, ask])).toEqual([
      ['Explain why a lock needs no engine.', 'explain'],
      ['Compare two cities.', 'compare'],
    ]);
    expect(author).toBeUndefined();
  });

  it('has the teacher’s at their question, wherever it stands, and for any', async () => {
    const { questions, any, author } = await offers({ pack });
    expect(questions.map(({ original, taught }) => [original, taught])).toEqual([
      ['A wall of dust rolled across the plains.', ['The dust came when']],
      ['Explain why a lock needs no engine.', ['A lock needs no engine because']],
      ['Compare two cities.', []],
    ]);
    expect([any, author]).toEqual([['According to the text,'], 'Ms. Okafor']);
  });

  it('is in a quiz only what a teacher put at a question by name', async () => {
    const { questions, any } = await offers({ pack, measured: true });
    expect(questions.every(({ ask }) => ask === undefined)).toBe(true);
    expect(questions.flatMap(({ taught }) => taught)).toEqual(['The dust came when', 'A lock needs no engine because']);
    expect(any).toEqual([]);
    expect((await offers({ pack, measured: true, allows: () => false })).questions).toEqual([]);
  });

  it('gets less with every stair, and ends with nothing', async () => {
    const { questions, any } = await offers({ pack });
    const question = questions[1]!;
    expect(wordsFor(question, any, 'frame')).toEqual({
      taught: ['A lock needs no engine because', 'According to the text,'],
      ours: FRAMES.explain.frame,
    });
    expect(wordsFor(question, any, 'starter').ours).toEqual(FRAMES.explain.starter);
    expect(wordsFor(question, any, 'link')).toEqual({ taught: [], ours: FRAMES.explain.link });
    expect(wordsFor(question, any, 'own')).toEqual({ taught: [], ours: [] });
    expect(AMOUNTS.map(nextAmount)).toEqual(['starter', 'link', 'own', undefined]);
    for (const amount of AMOUNTS) expect(Settings.parse({ amount })).toEqual({ amount });
  });
});

describe('the card', () => {
  const run = (asked: boolean, at?: Span) => {
    const made = sceneFor(BLOCKS, Settings.parse({}));
    start({ ...made.scene, asked, at });
    const card = (): StartersCardProps => {
      if (!made.done.dock) throw new Error('no card');
      return made.done.dock.props as StartersCardProps;
    };
    return { ...made, card };
  };

  it('never comes by itself', async () => {
    vi.stubGlobal('innerHeight', 800);
    expect(run(false).done.dock).toBeNull();
    vi.unstubAllGlobals();
  });

  it('begins with the question that it was asked for', async () => {
    const { card } = run(true, { key: 'b', start: 0, end: 7 });
    await vi.waitFor(() => expect(card().view.value.offers.questions).toHaveLength(2));
    expect(card().view.value.at).toBe(1);
  });

  it('begins with the question in sight, and goes where the learner goes', async () => {
    vi.stubGlobal('innerHeight', 800);
    const { card, boxes, settings } = run(true);
    boxes.set('a 0', [{ left: 0, right: 9, top: -90, bottom: -70 }]);
    boxes.set('b 0', [{ left: 0, right: 9, top: 300, bottom: 320 }]);
    await vi.waitFor(() => expect(card().view.value).toMatchObject({ at: 1, amount: 'starter' }));
    card().go(0);
    expect(card().view.value.at).toBe(0);
    card().choose('link');
    expect(settings.value.amount).toBe('link');
    vi.unstubAllGlobals();
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Span } from '@/model/activity';
import type { NotableAnswer, NotableWord } from '@/model/notable';
import { desk } from '@/supports/marked-words/desk';
import { start } from '@/supports/marked-words/start';
import { paragraph, sceneFor } from '../scene';

const BLOCKS = [
  paragraph('a', 'The drought came.', { lang: 'en' }),
  paragraph('b', 'It was severe. The land did erode.', { lang: 'en' }),
];
const span = (key: string, word: string): Span => {
  const start_ = BLOCKS.find((block) => block.key === key)!.text.indexOf(word);
  return { key, start: start_, end: start_ + word.length };
};
const word = (key: string, text: string): NotableWord => ({ span: span(key, text), lemma: text, reasons: ['rare'] });
const [DROUGHT, SEVERE, ERODE] = [word('a', 'drought'), word('b', 'severe'), word('b', 'erode')];
const answer = (words: readonly NotableWord[], known: NotableAnswer['known'] = []): NotableAnswer => ({
  words: [...words],
  known,
});

const ended: (() => void)[] = [];
afterEach(() => {
  for (const end of ended.splice(0)) end();
  vi.useRealTimers();
});
function run() {
  const made = sceneFor(BLOCKS, {});
  ended.push(made.end);
  start(made.scene);
  return made;
}
const panel = () => {
  const choice = desk.value?.choice;
  if (choice?.kind !== 'marked') throw new Error(`not marked: ${choice?.kind ?? 'nothing'}`);
  return choice;
};

describe('marked words', () => {
  it('hands the text on without looking for its words, and marks what comes back', async () => {
    const { chosen, done, turnedOn } = run();
    expect(chosen).toHaveLength(1);
    expect(chosen[0]!.question).toMatchObject({ text: 'canvas/h/1/2', terms: [], help: 'some' });
    expect(chosen[0]!.question.blocks.map(({ key, open }) => [key, open])).toEqual([
      ['a', true],
      ['b', true],
    ]);
    expect(chosen[0]!.question.blocks[0]).not.toHaveProperty('words');
    expect(desk.value?.choice.kind).toBe('choosing');
    chosen[0]!.answer(answer([ERODE, DROUGHT]));
    // In reading order, whichever is the most useful.
    await vi.waitFor(() => expect(done.painted.get('marked')).toEqual([DROUGHT.span, ERODE.span]));
    expect(panel().words.map(({ text }) => text)).toEqual(['drought', 'erode']);
    // A mark that opens nothing would be worth nothing.
    expect(turnedOn).toEqual(['word-card']);
  });

  it('asks for nothing where nothing is open', () => {
    const made = sceneFor(BLOCKS, {});
    ended.push(made.end);
    made.allowed.value = false;
    start(made.scene);
    expect(made.chosen[0]!.question.blocks.map(({ open }) => open)).toEqual([false, false]);
  });

  it('chooses anew for another amount, and takes no late answer for an earlier one', async () => {
    const { chosen, done, amount } = run();
    amount.value = 'most';
    expect(chosen.map(({ question }) => question.help)).toEqual(['some', 'most']);
    chosen[1]!.answer(answer([DROUGHT, SEVERE]));
    await vi.waitFor(() => expect(done.painted.get('marked')).toHaveLength(2));
    chosen[0]!.answer(answer([ERODE]));
    await Promise.resolve();
    expect(done.painted.get('marked')).toEqual([DROUGHT.span, SEVERE.span]);
  });

  it('says how many known words are no longer marked, and shows them again', async () => {
    const { chosen, moves, wordTurn } = run();
    chosen[0]!.answer(answer([DROUGHT], [{ lemma: 'leave', as: ['leaf', 'leave'] }]));
    await vi.waitFor(() => expect(panel().known).toBe(1));
    panel().showAgain();
    expect(moves).toEqual([
      { kind: 'again', lang: 'en', lemma: 'leaf' },
      { kind: 'again', lang: 'en', lemma: 'leave' },
    ]);
    wordTurn.value += 1;
    expect(chosen).toHaveLength(2);
  });

  it('says when the word list does not answer, and tries again', async () => {
    const { chosen, done } = run();
    chosen[0]!.fail(new Error('gone'));
    await vi.waitFor(() => expect(desk.value?.choice.kind).toBe('silent'));
    expect(done.painted.get('marked') ?? []).toEqual([]);
    const choice = desk.value?.choice;
    if (choice?.kind === 'silent') choice.again();
    chosen[1]!.answer(answer([DROUGHT]));
    await vi.waitFor(() => expect(done.painted.get('marked')).toEqual([DROUGHT.span]));
  });

  it('goes to a word that was chosen in the panel: there it can be opened by the keyboard', async () => {
    const made = sceneFor(BLOCKS, {});
    ended.push(made.end);
    const shown: (Span | undefined)[] = [];
    Object.assign(made.scene.services, {
      cursor: { at: () => null, show: (_left?: () => void, on?: Span) => void shown.push(on), leave: () => {} },
    });
    start(made.scene);
    made.chosen[0]!.answer(answer([DROUGHT, ERODE]));
    await vi.waitFor(() => expect(panel().words).toHaveLength(2));
    panel().words[1]?.go();
    expect([made.done.revealed, shown]).toEqual([[ERODE.span], [ERODE.span]]);
  });

  it('leaves nothing behind', () => {
    const { end } = run();
    end();
    expect(desk.value).toBeNull();
  });
});

describe('a mark that is read past', () => {
  it('is told once, after it was in sight for a while and the reading went on', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const { chosen, moves, boxes, moved, scene } = run();
    chosen[0]!.answer(answer([DROUGHT, SEVERE]));
    await vi.waitFor(() => expect(panel().words).toHaveLength(2));
    const stands = (top: number): void => {
      boxes.set('a 4', [{ left: 0, right: 9, top, bottom: top + 20 }]);
      moved.value += 1;
    };
    stands(300);
    vi.advanceTimersByTime(1000);
    stands(200);
    vi.advanceTimersByTime(2500);
    stands(100);
    expect(moves).toEqual([]);
    stands(-100);
    expect(moves).toEqual([{ kind: 'passed', lang: 'en', lemma: 'drought' }]);
    stands(300);
    vi.advanceTimersByTime(5000);
    stands(-100);
    expect(moves).toHaveLength(1);
    expect(scene.peeled.value).toBe(false);
  });
});

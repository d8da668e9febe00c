import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Synthesiser } from '@/voice/synthesiser';
import type { FromWorker, ToWorker } from '@/voice/protocol';

function threads() {
  const all: { asked: ToWorker[]; answer: (message: FromWorker) => void; breakDown: () => void; ended: boolean }[] = [];
  const open = () => {
    const thread = {
      asked: [] as ToWorker[],
      answer: (message: FromWorker): void => void message,
      breakDown: () => {},
      ended: false,
    };
    all.push(thread);
    return {
      ask: (message: ToWorker) => void thread.asked.push(message),
      onAnswer: (listener: (answer: unknown) => void) => void (thread.answer = listener),
      onBroken: (listener: () => void) => void (thread.breakDown = listener),
      end: () => void (thread.ended = true),
    };
  };
  return { all, synthesiser: new Synthesiser(open) };
}
const order = (text: string) => ({ text, lang: 'en', rate: 1 });

it('makes the sound of a sentence once, and keeps it as it comes', () => {
  const { all, synthesiser } = threads();
  const take = synthesiser.take(order('a'));
  take.changed = vi.fn<() => void>();
  expect(synthesiser.take(order('a'))).toBe(take);
  expect(all[0]?.asked).toEqual([{ id: 1, order: order('a') }]);
  all[0]?.answer({ is: 'sound', id: 1, pcm: new Int16Array(3), sampleRate: 22050, words: [] });
  all[0]?.answer({ is: 'end', id: 1, ms: 9 });
  expect([take.sounds.length, take.length]).toEqual([1, 9]);
  expect(take.changed).toHaveBeenCalledTimes(2);
});

it('forgets the oldest', () => {
  const { all, synthesiser } = threads();
  for (const text of ['a', 'b', 'c', 'd', 'e', 'a']) synthesiser.take(order(text));
  expect(all[0]?.asked.map(({ order: { text } }) => text)).toEqual(['a', 'b', 'c', 'd', 'e', 'a']);
});

it('asks anew after trouble', () => {
  const { all, synthesiser } = threads();
  const first = synthesiser.take(order('a'));
  all[0]?.answer({ is: 'trouble', id: 1, why: 'no-language' });
  const second = synthesiser.take(order('a'));
  expect([first.trouble, second === first]).toEqual(['no-language', false]);
});

const sound = (id: number, samples: number): FromWorker => ({
  is: 'sound',
  id,
  pcm: new Int16Array(samples),
  sampleRate: 22050,
  words: [],
});
const lengths = (take: { readonly sounds: readonly { readonly pcm: Int16Array }[] }): number[] =>
  take.sounds.map(({ pcm }) => pcm.length);

describe('a thread that breaks', () => {
  it('is replaced by another, which goes on where the sound stopped', () => {
    const { all, synthesiser } = threads();
    const [first, second] = [synthesiser.take(order('a')), synthesiser.take(order('b'))];
    all[0]?.answer(sound(1, 3));
    all[0]?.answer(sound(1, 4));
    all[0]?.breakDown();
    expect(all[0]?.ended).toBe(true);
    expect(all[1]?.asked.map(({ order: { text } }) => text)).toEqual(['a', 'b']);
    for (const length of [3, 4, 5]) all[1]?.answer(sound(3, length));
    all[1]?.answer({ is: 'end', id: 3, ms: 12 });
    all[1]?.answer(sound(4, 7));
    expect([lengths(first), first.length, lengths(second)]).toEqual([[3, 4, 5], 12, [7]]);
    // What the dead one may still have on its way is not heard.
    all[0]?.answer(sound(4, 99));
    expect(lengths(second)).toEqual([7]);
  });

  it('twice over the same sentence, is not asked for it a third time', () => {
    const { all, synthesiser } = threads();
    const take = synthesiser.take(order('a'));
    all[0]?.breakDown();
    expect(take.trouble).toBeUndefined();
    all[1]?.breakDown();
    expect([take.trouble, all.length]).toEqual(['stopped', 2]);
    synthesiser.take(order('a'));
    expect(all).toHaveLength(3);
  });
});

describe('a thread that hangs', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is replaced, sooner when it has answered before', () => {
    const { all, synthesiser } = threads();
    synthesiser.take(order('a'));
    vi.advanceTimersByTime(9000);
    expect(all).toHaveLength(1);
    all[0]?.answer(sound(1, 3));
    vi.advanceTimersByTime(5000);
    expect(all).toHaveLength(2);
  });

  it('is not one that has nothing to do', () => {
    const { all, synthesiser } = threads();
    synthesiser.take(order('a'));
    all[0]?.answer({ is: 'end', id: 1, ms: 0 });
    vi.advanceTimersByTime(60_000);
    expect([all.length, all[0]?.ended]).toEqual([1, false]);
  });
});

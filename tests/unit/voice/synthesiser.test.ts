import { expect, it, vi } from 'vitest';
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

it('asks anew after trouble, and begins a new thread after a break', () => {
  const { all, synthesiser } = threads();
  const first = synthesiser.take(order('a'));
  all[0]?.answer({ is: 'trouble', id: 1, why: 'no-language' });
  const second = synthesiser.take(order('a'));
  expect([first.trouble, second === first]).toEqual(['no-language', false]);
  all[0]?.breakDown();
  expect([second.trouble, all[0]?.ended]).toEqual(['stopped', true]);
  synthesiser.take(order('a'));
  expect(all).toHaveLength(2);
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FormulaDesk } from '@/language/maths/desk';
import type { Formula, ToFormulas } from '@/model/maths';

/** Workers that a test answers for. */
function desk() {
  const asked: ToFormulas[] = [];
  const threads: { answer: (id: number, said: (string | null)[]) => void; breaks: () => void; ended: boolean }[] = [];
  const idle = vi.fn<() => void>();
  const opened = new FormulaDesk({
    idle,
    open: () => {
      let hear = (_answer: unknown): void => undefined;
      const thread = {
        answer: (id: number, said: (string | null)[]) => hear({ id, said }),
        breaks: (): void => undefined,
        ended: false,
      };
      threads.push(thread);
      return {
        ask: (message) => void asked.push(message),
        onAnswer: (listener) => {
          hear = listener;
        },
        onBroken: (listener) => {
          thread.breaks = listener;
        },
        end: () => {
          thread.ended = true;
        },
      };
    },
  });
  return { desk: opened, asked, threads, idle };
}
const x: Formula = { latex: 'x' };
const y: Formula = { latex: 'y' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the desk for formulas', () => {
  it('asks one worker, in order, and keeps what it heard', async () => {
    const { desk: one, asked, threads } = desk();
    const said = one.say([x, y], 'en');
    threads[0]?.answer(1, ['ex', null]);
    expect(await said).toEqual(['ex', null]);
    expect(await one.say([y, x], 'en')).toEqual([null, 'ex']);
    expect([asked.length, threads.length]).toEqual([1, 1]);
  });

  it('asks for the unknown ones alone, and for each language', async () => {
    const { desk: one, asked, threads } = desk();
    const first = one.say([x], 'en');
    threads[0]?.answer(1, ['ex']);
    await first;
    void one.say([x, y], 'en');
    void one.say([x], 'es');
    expect(asked.slice(1).map(({ lang, formulas }) => [lang, formulas])).toEqual([
      ['en', [y]],
      ['es', [x]],
    ]);
  });

  it('ends a worker that hangs, leaves its formulas unsaid, and does not ask for them again', async () => {
    const { desk: one, asked, threads } = desk();
    const said = one.say([x], 'en');
    await vi.advanceTimersByTimeAsync(10_000);
    expect([await said, threads[0]?.ended]).toEqual([[null], true]);
    const next = one.say([x, y], 'en');
    expect(asked.at(-1)?.formulas).toEqual([y]);
    threads[1]?.answer(asked.at(-1)?.id ?? 0, ['why']);
    expect(await next).toEqual([null, 'why']);
  });

  it('says nothing of a worker that broke, and opens another', async () => {
    const { desk: one, threads } = desk();
    const said = one.say([x], 'en');
    threads[0]?.breaks();
    expect(await said).toEqual([null]);
    void one.say([y], 'en');
    expect(threads).toHaveLength(2);
  });

  it('ends the worker when nobody has asked for a while', async () => {
    const { desk: one, threads, idle } = desk();
    const said = one.say([x], 'en');
    threads[0]?.answer(1, ['ex']);
    await said;
    expect(one.atRest).toBe(false);
    await vi.advanceTimersByTimeAsync(61_000);
    expect([one.atRest, threads[0]?.ended, idle.mock.calls.length]).toEqual([true, true, 1]);
    // Known all the same.
    expect(await one.say([x], 'en')).toEqual(['ex']);
  });
});

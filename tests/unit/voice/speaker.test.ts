import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Output } from '@/voice/output';
import type { Port } from '@/voice/port';
import type { FromSpeaker, Order, ToSpeaker } from '@/voice/protocol';
import { Speaker } from '@/voice/speaker';
import type { Take } from '@/voice/synthesiser';
import { line } from './lines';

const ORDER: Order = { text: 'The river left.', lang: 'en', rate: 1 };

/** A clock and a loudspeaker in the test's hand. */
class TestOutput implements Output {
  readonly audible = true;
  time = 10;
  readonly played: { at: number; samples: number }[] = [];
  private waiting: { at: number; callback: () => void }[] = [];
  private readonly lost: (() => void)[] = [];
  onLost = (callback: () => void): Promise<void> => {
    this.lost.push(callback);
    return Promise.resolve();
  };
  /** The clock turns out to stand. */
  lose(): void {
    for (const callback of this.lost) callback();
  }
  now = (): number => this.time;
  play(pcm: Int16Array, _rate: number, at: number): void {
    this.played.push({ at, samples: pcm.length });
  }
  wake(at: number, callback: () => void): void {
    this.waiting.push({ at, callback });
  }
  stop(): void {
    this.waiting = [];
  }
  /** Let the time pass; what falls together is called in the wrong order, as an audio thread may. */
  pass(seconds: number): void {
    this.time += seconds;
    const due = this.waiting.filter(({ at }) => at <= this.time).toReversed();
    this.waiting = this.waiting.filter(({ at }) => at > this.time);
    for (const { callback } of due) callback();
  }
}

const RATE = 1000;
const sound = (ms: number, words: Take['sounds'][number]['words'] = []) => ({
  pcm: new Int16Array(ms),
  sampleRate: RATE,
  words,
});

function world() {
  const output = new TestOutput();
  const takes: Take[] = [];
  const asked: Order[] = [];
  const idle = vi.fn<() => void>();
  const rest = vi.fn<() => void>();
  const open = vi.fn<() => Promise<Output>>(() => Promise.resolve(output));
  const speaker = new Speaker({
    take: (order) => {
      const take: Take = { sounds: [], length: undefined, trouble: undefined, changed: () => undefined };
      asked.push(order);
      takes.push(take);
      return take;
    },
    open,
    rest,
    idle,
  });
  const page = () => {
    const { near, far } = line();
    const heard: FromSpeaker[] = [];
    near.onMessage((message) => heard.push(message as FromSpeaker));
    speaker.serve(far);
    return { port: near, heard, tell: (message: ToSpeaker) => near.post(message) };
  };
  const give = (
    take: Take | undefined,
    change: Partial<Pick<Take, 'length' | 'trouble'>>,
    ...sounds: Take['sounds']
  ): void => {
    if (!take) throw new Error('nothing asked');
    take.sounds.push(...sounds);
    Object.assign(take, change);
    take.changed();
  };
  return { output, takes, asked, idle, open, rest, page, give };
}
const opened = (): Promise<void> => new Promise((resolve) => queueMicrotask(resolve));
const names = (heard: readonly FromSpeaker[]): string[] =>
  heard.map((each) => (each.did === 'word' ? `word ${each.start}` : each.did));

describe('the speaker', () => {
  it('begins with the first piece of sound, and calls each word when it is heard, in order', async () => {
    const { output, takes, page, give } = world();
    const { heard, tell } = page();
    tell({ do: 'speak', id: 1, order: ORDER });
    await opened();
    give(takes[0], {}, sound(100, [{ start: 0, end: 3, ms: 0 }]));
    expect(names(heard)).toEqual(['start']);
    give(
      takes[0],
      { length: 400 },
      sound(300, [
        { start: 4, end: 9, ms: 150 },
        { start: 10, end: 14, ms: 150 },
      ]),
    );
    output.pass(0.03);
    expect(names(heard)).toEqual(['start', 'word 0']);
    output.pass(0.2);
    expect(names(heard)).toEqual(['start', 'word 0', 'word 4', 'word 10']);
    output.pass(0.3);
    expect(names(heard).at(-1)).toBe('end');
  });

  it('plays the pieces without a gap, and waits for an engine that is slow', async () => {
    const { output, takes, page, give } = world();
    page().tell({ do: 'speak', id: 1, order: ORDER });
    await opened();
    give(takes[0], {}, sound(100), sound(200));
    output.pass(1);
    give(takes[0], {}, sound(100));
    const [first, second, third] = output.played;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeCloseTo(0.1);
    expect(third?.at).toBeGreaterThanOrEqual(output.time);
  });

  it('says nothing more after it was cancelled', async () => {
    const { output, takes, page, give } = world();
    const { heard, tell } = page();
    tell({ do: 'speak', id: 1, order: ORDER });
    await opened();
    give(takes[0], { length: 100 }, sound(100, [{ start: 0, end: 3, ms: 50 }]));
    tell({ do: 'cancel', id: 1 });
    output.pass(1);
    expect(names(heard)).toEqual(['start']);
  });

  it('speaks for one page at a time, the newest', async () => {
    const { takes, page, give } = world();
    const [one, other] = [page(), page()];
    one.tell({ do: 'speak', id: 7, order: ORDER });
    await opened();
    other.tell({ do: 'speak', id: 1, order: ORDER });
    await opened();
    give(takes[0], {}, sound(100));
    give(takes[1], {}, sound(100));
    expect(one.heard).toEqual([{ did: 'taken', id: 7 }]);
    expect(names(other.heard)).toEqual(['start']);
  });

  it('tells what stands in the way', async () => {
    const { takes, page, give } = world();
    const { heard, tell } = page();
    tell({ do: 'speak', id: 1, order: ORDER });
    await opened();
    give(takes[0], { trouble: 'no-voice' });
    expect(heard).toEqual([{ did: 'trouble', id: 1, why: 'no-voice' }]);
  });

  it('makes ready what comes next, and hears nothing that it does not understand', () => {
    const { asked, page } = world();
    const { port, tell } = page();
    tell({ do: 'prepare', order: ORDER });
    port.post({ do: 'speak', id: 1, order: { ...ORDER, rate: 900 } });
    port.post('speak');
    expect(asked).toEqual([ORDER]);
  });

  it('wakes the device for what comes next, and lets it sleep again', async () => {
    const { open, rest, page } = world();
    page().tell({ do: 'prepare', order: ORDER });
    await opened();
    expect([open.mock.calls.length, rest.mock.calls.length]).toEqual([1, 1]);
  });

  it('says that it stopped when nothing is heard, and nothing more', async () => {
    const { output, takes, page, give } = world();
    const { heard, tell } = page();
    tell({ do: 'speak', id: 1, order: ORDER });
    await opened();
    give(takes[0], { length: 100 }, sound(100, [{ start: 0, end: 3, ms: 50 }]));
    output.lose();
    output.pass(1);
    output.lose();
    expect(heard.slice(1)).toEqual([{ did: 'trouble', id: 1, why: 'stopped' }]);
  });

  describe('with a clock of the test', () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    it('rests for good when no page listens any more', () => {
      const { page, idle } = world();
      const ports: Port[] = [page().port, page().port];
      ports[0]?.close();
      vi.advanceTimersByTime(120_000);
      expect(idle).not.toHaveBeenCalled();
      ports[1]?.close();
      vi.advanceTimersByTime(120_000);
      expect(idle).toHaveBeenCalledOnce();
    });
  });
});

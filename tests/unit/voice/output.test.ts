import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Speakers } from '@/voice/output';

/** A sound device in the test's hand: its clock moves when the test says so. */
class Device {
  static readonly made: Device[] = [];
  currentTime = 0;
  outputLatency = 0;
  state: AudioContextState = 'suspended';
  readonly destination = {};
  constructor() {
    Device.made.push(this);
  }
  resume(): Promise<void> {
    this.state = 'running';
    return Promise.resolve();
  }
  suspend(): Promise<void> {
    this.state = 'suspended';
    return Promise.resolve();
  }
  close(): Promise<void> {
    this.state = 'closed';
    return Promise.resolve();
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  Device.made.length = 0;
  vi.stubGlobal('AudioContext', Device);
  vi.stubGlobal(
    'GainNode',
    class {
      connect(): void {}
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});
const device = (): Device => {
  const [made] = Device.made;
  if (!made) throw new Error('no device was opened');
  return made;
};

describe('the sound device', () => {
  it('is waited for until its clock runs', async () => {
    const opening = new Speakers().open();
    await vi.advanceTimersByTimeAsync(300);
    device().currentTime = 0.1;
    await vi.advanceTimersByTimeAsync(20);
    expect((await opening).audible).toBe(true);
  });

  it('that is not there is missed once: words then go by a clock of their own', async () => {
    const speakers = new Speakers();
    const opening = speakers.open();
    await vi.advanceTimersByTimeAsync(1300);
    expect((await opening).audible).toBe(false);
    expect((await speakers.open()).audible).toBe(false);
    device().currentTime = 0.1;
    expect((await speakers.open()).audible).toBe(true);
  });

  it('that ran before is not waited for again', async () => {
    const speakers = new Speakers();
    const opening = speakers.open();
    device().currentTime = 0.1;
    await vi.advanceTimersByTimeAsync(20);
    await opening;
    speakers.rest();
    await vi.advanceTimersByTimeAsync(6000);
    expect(device().state).toBe('suspended');
    const again = await speakers.open();
    expect([again.audible, device().state]).toEqual([true, 'running']);
    const lost = vi.fn<() => void>();
    void again.onLost?.(lost);
    device().currentTime = 0.2;
    await vi.advanceTimersByTimeAsync(3000);
    expect(lost).not.toHaveBeenCalled();
  });

  it('that was pulled out while it slept is told of, and the next is not played on it', async () => {
    const speakers = new Speakers();
    const opening = speakers.open();
    device().currentTime = 0.1;
    await vi.advanceTimersByTimeAsync(20);
    await opening;
    const lost = vi.fn<() => void>();
    void (await speakers.open()).onLost?.(lost);
    await vi.advanceTimersByTimeAsync(1300);
    expect(lost).toHaveBeenCalledOnce();
    const next = speakers.open();
    await vi.advanceTimersByTimeAsync(1300);
    expect((await next).audible).toBe(false);
  });

  it('is left alone where a test lets the words pass faster', async () => {
    const output = await new Speakers(() => 10).open();
    const heard = vi.fn<() => void>();
    output.wake(output.now() + 5, heard);
    await vi.advanceTimersByTimeAsync(499);
    expect(heard).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2);
    expect([heard.mock.calls.length, Device.made.length]).toEqual([1, 0]);
  });
});

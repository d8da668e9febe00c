import { describe, expect, it } from 'vitest';
import { type Done, Settings } from '@/supports/steps/settings';
import { ticksOf, withTick } from '@/supports/steps/ticks';

describe('ticks', () => {
  it('are of one activity, and go again', () => {
    const one = withTick([], 'a', '1', true);
    const two = withTick(withTick(one, 'b', '1', true), 'a', '2', true);
    expect([...ticksOf(two, 'a')]).toEqual(['1', '2']);
    expect([...ticksOf(two, 'b')]).toEqual(['1']);
    expect(withTick(one, 'a', '1', false)).toEqual([]);
    expect([...ticksOf(two, 'c')]).toEqual([]);
  });

  it('of forty activities are kept, those worked on last; never more than are read again', () => {
    let done: Done[] = [];
    for (let i = 0; i < 45; i++) done = withTick(done, `a${i}`, '1', true);
    done = withTick(done, 'a7', '2', true);
    done = withTick(done, 'new', '1', true);
    expect(done).toHaveLength(40);
    expect([...ticksOf(done, 'a7')]).toEqual(['1', '2']);
    expect([...ticksOf(done, 'a5')]).toEqual([]);
    for (let i = 0; i < 250; i++) done = withTick(done, 'long', String(i), true);
    expect(Settings.parse({ done })).toEqual({ done });
    expect(ticksOf(done, 'long').has('249')).toBe(true);
  });
});

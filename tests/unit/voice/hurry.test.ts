import { describe, expect, it } from 'vitest';
import { Hurry } from '@/voice/hurry';

const RATE = 22_050;
/** A voice's buzz: a tone and two overtones of it. */
const buzz = (hertz: number, seconds: number): Int16Array<ArrayBuffer> =>
  Int16Array.from({ length: seconds * RATE }, (_, i) => {
    const turn = (2 * Math.PI * hertz * i) / RATE;
    return 6000 * (Math.sin(turn) + Math.sin(2 * turn) / 2 + Math.sin(3 * turn) / 3);
  });

function hurried(sound: Int16Array, factor: number, piece: number): Int16Array {
  const hurry = new Hurry(factor);
  const out: number[] = [];
  for (let at = 0; at < sound.length; at += piece) out.push(...hurry.add(sound.slice(at, at + piece)));
  out.push(...hurry.end());
  return Int16Array.from(out);
}
/** How often the sound passes zero upwards, a second: three times the tone at most. */
const crossings = (sound: Int16Array): number =>
  (sound.filter((sample, i) => sample >= 0 && (sound[i - 1] ?? 0) < 0).length * RATE) / sound.length;
const steepest = (sound: Int16Array): number =>
  sound.reduce((most, sample, i) => Math.max(most, Math.abs(sample - (sound[i - 1] ?? sample))), 0);

describe('speech in a hurry', () => {
  it.each([80, 110, 220])('is shorter, as high as before and without a click, at %i Hz', (hertz) => {
    const sound = buzz(hertz, 1);
    const fast = hurried(sound, 7 / 6, 2000);
    expect(fast.length).toBe(Math.round(sound.length / (7 / 6)));
    expect(crossings(fast)).toBeCloseTo(crossings(sound), -0.5);
    expect(steepest(fast)).toBeLessThan(1.25 * steepest(sound));
  });

  it('has each moment where its time divided by the factor is', () => {
    const sound = new Int16Array(RATE);
    sound.set(buzz(120, 0.1), 0.6 * RATE);
    const fast = hurried(sound, 1.2, 700);
    const first = fast.findIndex((sample) => Math.abs(sample) > 500) / RATE;
    expect(Math.abs(first - 0.5)).toBeLessThan(0.012);
  });

  it('is the same however the pieces come', () => {
    const sound = buzz(100, 0.5);
    expect(hurried(sound, 1.1, 333)).toEqual(hurried(sound, 1.1, 9000));
  });

  it('has nothing to say of nothing', () => {
    expect(hurried(new Int16Array(0), 1.1, 1)).toHaveLength(0);
  });
});

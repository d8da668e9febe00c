import type { Done } from './settings';

/** Activities whose ticks are kept, and ticks of one: the oldest go. About 20 KB at the very most. */
const ACTIVITIES = 40;
const STEPS = 200;

export const ticksOf = (done: readonly Done[], activity: string): ReadonlySet<string> =>
  new Set(done.find((each) => each.activity === activity)?.steps);

/** With one step ticked or not; what is worked on now is kept longest. */
export function withTick(done: readonly Done[], activity: string, step: string, on: boolean): Done[] {
  const before = [...ticksOf(done, activity)].filter((each) => each !== step);
  const steps = on ? [...before, step].slice(-STEPS) : before;
  const others = done.filter((each) => each.activity !== activity);
  return [...others, ...(steps.length > 0 ? [{ activity, steps }] : [])].slice(-ACTIVITIES);
}

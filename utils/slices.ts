/** Work written as a generator: each `yield` is a place where it may pause. */
type Steps<T> = Generator<undefined, T, undefined>;

/** Run to the end at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

interface Scheduler {
  yield?(): Promise<void>;
}

/** The rest runs in a task of its own, after what the page has to do. */
export const nextTask = (): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  // Firefox before 142 and Safari have no scheduler.yield; a message port is a task without the 4 ms clamp of timers.
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
};

/** Milliseconds of one slice. A third of a 50 ms task, so that a device three times slower still keeps the promise. */
const SLICE = 12;

/** Run in slices that give the page its turn. Rejects with the signal's reason when it aborts in between. */
export async function inSlices<T>(steps: Steps<T>, signal: AbortSignal): Promise<T> {
  let until = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await nextTask();
    signal.throwIfAborted();
    until = performance.now() + SLICE;
  }
}

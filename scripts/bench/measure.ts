import type { CDPSession, Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { NEW_PROFILE } from '@/model/profile';

/** Of one visit to a page, in ms but for the records. Script and tasks: the thread's own time. */
export interface Cost {
  /** All script on the page's thread, the page's own among it. */
  readonly script: number;
  /** Script until the handle showed; without one, until the page had loaded. */
  readonly early: number;
  /** The most script in one task, with the style and layout that this script itself had the browser do at once. */
  readonly longestScript: number;
  /** The longest task, also one in which only the browser worked. */
  readonly longestTask: number;
  /** The same since `work` began. By then the page had come to rest: what runs, runs because of the work. */
  readonly workScript: number;
  readonly workTask: number;
  /** Mutation records on the page's own tree. */
  readonly records: number;
  /** From the start of the visit until the handle showed; undefined when it never did. */
  readonly handle: number | undefined;
}

const TraceEvent = z.object({
  name: z.string(),
  ph: z.string(),
  ts: z.number(),
  dur: z.optional(z.number()),
  /** Of the thread itself, µs, where `dur` is by the clock on the wall. */
  tdur: z.optional(z.number()),
  pid: z.number(),
  tid: z.number(),
  args: z.optional(z.looseObject({ data: z.optional(z.looseObject({ functionName: z.optional(z.unknown()) })) })),
});
type TraceEvent = z.infer<typeof TraceEvent>;
const Trace = z.object({ traceEvents: z.array(z.unknown()) });

export const CATEGORIES = [
  '-*',
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
  'blink.user_timing',
];
const TASK = /RunTask$/;
const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'v8.compile', 'v8.callFunction', 'v8.run']);
/** Marks that the page sets itself, in its own clock and so in the trace's. */
export const MARK = { loaded: 'bench-loaded', handle: 'bench-handle', work: 'bench-work' } as const;

/** In ms of the thread's own time: what other programs take of a busy machine is nobody's cost here. */
const lengthOf = ({ tdur, dur = 0 }: TraceEvent): number => (tdur ?? dur) / 1000;
const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;

/** Those that lie in no other of them: script within script counts once. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const outer: TraceEvent[] = [];
  let end = -1;
  for (const event of events.toSorted((a, b) => a.ts - b.ts || endOf(b) - endOf(a))) {
    if (event.ts < end) continue;
    outer.push(event);
    end = endOf(event);
  }
  return outer;
}

const total = (events: readonly TraceEvent[]): number => events.reduce((sum, event) => sum + lengthOf(event), 0);

export function traced(json: string): Omit<Cost, 'records' | 'handle'> {
  const events = Trace.parse(JSON.parse(json)).traceEvents.flatMap((raw) => {
    const event = TraceEvent.safeParse(raw);
    return event.success ? [event.data] : [];
  });
  const loaded = events.find(({ name }) => name === MARK.loaded);
  if (!loaded) throw new Error('the page did not load');
  const here = events.filter(({ pid, tid }) => pid === loaded.pid && tid === loaded.tid);
  const at = (mark: string): number | undefined => here.find(({ name }) => name === mark)?.ts;
  const script = outermost(here.filter(({ name, ph }) => ph === 'X' && SCRIPT.has(name))).filter(
    ({ args }) => args?.data?.functionName !== watching,
  );
  const tasks = outermost(here.filter(({ name, ph }) => ph === 'X' && TASK.test(name)));
  const longest = (since: number): { script: number; task: number } => {
    let most = { script: 0, task: 0 };
    let next = 0;
    for (const task of tasks) {
      if (task.ts < since) continue;
      while ((script[next]?.ts ?? Infinity) < task.ts) next += 1;
      const from = next;
      while ((script[next]?.ts ?? Infinity) < endOf(task)) next += 1;
      most = {
        script: Math.max(most.script, total(script.slice(from, next))),
        task: Math.max(most.task, lengthOf(task)),
      };
    }
    return most;
  };
  const whole = longest(0);
  const work = longest(at(MARK.work) ?? Infinity);
  const early = at(MARK.handle) ?? loaded.ts;
  return {
    script: total(script),
    early: total(script.filter((event) => endOf(event) <= early)),
    longestScript: whole.script,
    longestTask: whole.task,
    workScript: work.script,
    workTask: work.task,
  };
}

/** ms, by the clock on the wall. */
async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
}

/** Our own look for the handle has the page laid out at once: it is not counted as anybody's script. */
const watching = 'lookForHandle';

interface Watch {
  records: number;
  handle?: number;
}
/** Runs in the page before anything of it. `at`: where on the window's right edge a new learner finds the handle. */
function watchPage(at: number, marks: typeof MARK): void {
  const seen: Watch = { records: 0 };
  Object.assign(globalThis, { seenByBench: seen });
  const observer = new MutationObserver((records) => {
    seen.records += records.length;
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener('load', () => performance.mark(marks.loaded));
  const hosts = new MutationObserver(() => {
    if (!document.querySelector('handrail-overlay')) return;
    hosts.disconnect();
    requestAnimationFrame(lookForHandle);
  });
  hosts.observe(document, { subtree: true, childList: true });
  function lookForHandle(): void {
    const found = document.elementFromPoint(document.documentElement.clientWidth - 8, innerHeight * at + 20);
    if (found?.localName !== 'handrail-overlay') {
      requestAnimationFrame(lookForHandle);
      return;
    }
    seen.handle = performance.now();
    performance.mark(marks.handle);
  }
}

/** One visit: open, let `work` do its part once the page is there, wait until nothing happens any more. */
export async function visit(page: Page, url: string, work?: (page: Page) => Promise<unknown>): Promise<Cost> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await page.setBypassCSP(true);
  await page.evaluateOnNewDocument(watchPage, NEW_PROFILE.handle.at, MARK);
  await page.tracing.start({ categories: CATEGORIES });
  await page.goto(url, { waitUntil: 'load' });
  await quiet(page, session);
  if (work) {
    await page.evaluate((mark) => performance.mark(mark), MARK.work);
    await work(page);
    await quiet(page, session);
  }
  const trace = await page.tracing.stop();
  const seen = await page.evaluate(() => (globalThis as unknown as { seenByBench: Watch }).seenByBench);
  return { ...traced(new TextDecoder().decode(trace)), records: seen.records, handle: seen.handle };
}

/** Nothing ran for three quarters of a second: content scripts come after the load event, and supports work in slices. */
async function quiet(page: Page, session: CDPSession): Promise<void> {
  let before = await scriptTime(session);
  for (let calm = 0; calm < 3;) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    const now = await scriptTime(session);
    calm = now - before < 1 ? calm + 1 : 0;
    before = now;
  }
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
};

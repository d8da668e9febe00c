import type { CDPSession, Page } from 'puppeteer-core';
import * as z from 'zod/mini';

/** Of one visit to a page, in ms but for the records. */
export interface Cost {
  /** All script on the page's thread, the page's own among it. */
  readonly script: number;
  /** The longest task in which code of the extension ran; 0 when none did. */
  readonly longestOurs: number;
  readonly longest: number;
  /** Mutation records on the page's own tree. */
  readonly records: number;
  /** From the start of the visit until the overlay stood in the page; undefined when it never did. */
  readonly handle: number | undefined;
}

const TraceEvent = z.object({
  name: z.string(),
  ph: z.string(),
  ts: z.optional(z.number()),
  dur: z.optional(z.number()),
  pid: z.number(),
  tid: z.number(),
  args: z.optional(z.looseObject({ data: z.optional(z.looseObject({ url: z.optional(z.unknown()) })) })),
});
type TraceEvent = z.infer<typeof TraceEvent>;
const Trace = z.object({ traceEvents: z.array(z.unknown()) });

const CATEGORIES = [
  '-*',
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
  '__metadata',
];
const TASK = /RunTask$/;

/** Longest task on any thread that ran the page, and the longest in which a script of ours ran. */
function longestTasks(json: string): { readonly ours: number; readonly all: number } {
  const events = Trace.parse(JSON.parse(json)).traceEvents.flatMap((raw) => {
    const event = TraceEvent.safeParse(raw);
    return event.success && event.data.ph === 'X' ? [event.data] : [];
  });
  const end = (event: TraceEvent): number => (event.ts ?? 0) + (event.dur ?? 0);
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;
  const isOurs = ({ args }: TraceEvent): boolean =>
    typeof args?.data?.url === 'string' && args.data.url.startsWith('chrome-extension://');
  const pageThreads = new Set(events.filter(({ name }) => name === 'ParseHTML' || name === 'Layout').map(threadOf));
  const ours = events.filter((event) => isOurs(event) && pageThreads.has(threadOf(event)));
  let longestOurs = 0;
  let longest = 0;
  for (const task of events) {
    if (!TASK.test(task.name) || !pageThreads.has(threadOf(task))) continue;
    const length = (task.dur ?? 0) / 1000;
    longest = Math.max(longest, length);
    if (length <= longestOurs) continue;
    const holds = ours.some(
      (event) => threadOf(event) === threadOf(task) && (event.ts ?? 0) >= (task.ts ?? 0) && end(event) <= end(task),
    );
    if (holds) longestOurs = length;
  }
  return { ours: longestOurs, all: longest };
}

async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
}

interface Watch {
  records: number;
  handle?: number;
}
/** Runs in the page before anything of it. */
function watchPage(): void {
  const seen: Watch = { records: 0 };
  Object.assign(globalThis, { seenByBench: seen });
  new MutationObserver((records) => {
    seen.records += records.length;
    if (seen.handle === undefined && document.querySelector('handrail-overlay')) seen.handle = performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}

/** One visit: open, let `work` do its part once the page is there, wait until nothing happens any more. */
export async function visit(page: Page, url: string, work?: (page: Page) => Promise<unknown>): Promise<Cost> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await page.setBypassCSP(true);
  await page.evaluateOnNewDocument(watchPage);
  await page.tracing.start({ categories: CATEGORIES });
  await page.goto(url, { waitUntil: 'load' });
  await quiet(page, session);
  if (work) {
    await work(page);
    await quiet(page, session);
  }
  const script = await scriptTime(session);
  const trace = await page.tracing.stop();
  const { ours, all } = longestTasks(new TextDecoder().decode(trace));
  const seen = await page.evaluate(() => (globalThis as unknown as { seenByBench: Watch }).seenByBench);
  return { script, longestOurs: ours, longest: all, records: seen.records, handle: seen.handle };
}

/** Nothing ran for a second: content scripts come after the load event, and supports work in slices. */
async function quiet(page: Page, session: CDPSession): Promise<void> {
  let before = await scriptTime(session);
  for (let calm = 0; calm < 4;) {
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 250)));
    const now = await scriptTime(session);
    // Asking costs a little script itself.
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

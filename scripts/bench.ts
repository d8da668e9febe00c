import type { Browser, Page } from 'puppeteer-core';
import { host } from '@/practice/hosting';
import { practiceAnswer, SCHOOL_HOST } from '@/practice/server';
import { fetchPeers, markers, overlays, peerAnswer, readers, type Peer } from './bench/peers';
import { type Cost, median, visit } from './bench/measure';
import { openBrowser } from './browser';
import { builtOrStop, folderOf } from './builds';
import { askOverlay, openExtensionPage } from './extension-page';
import { supports } from './folders';
import { forgetLearner } from './probe-page';
import { say } from './run';

const [wished] = process.argv.slice(2);
const RUNS = wished === undefined ? 5 : Number(wished);
if (!Number.isInteger(RUNS) || RUNS < 1) {
  say('npm run bench -- [RUNS], a whole number; 5 by itself.');
  process.exit(2);
}
fetchPeers();
await builtOrStop([{ browser: 'chrome', flavour: 'shipping' }]);
await using hosting = await host((url, request) => peerAnswer(url) ?? practiceAnswer(url, request));
await using bare = await openBrowser({ name: 'chrome', hosting });
await using ours = await openBrowser({ name: 'chrome', hosting, extension: folderOf('chrome', 'shipping') });
const control = await openExtensionPage(ours.browser, ours.home ?? '');

const words = (count: number): string => `https://${SCHOOL_HOST}/courses/1/assignments/900000?words=${count}`;
const everySupport = async (page: Page): Promise<void> => {
  for (const id of supports) await askOverlay(control, page.url(), 'support.start', { id });
};

interface Line {
  readonly what: string;
  readonly browser: Browser;
  readonly work?: (page: Page) => Promise<unknown>;
}
const none: Line = { what: 'no extension', browser: bare.browser };
const handrail: Line = { what: 'handrail', browser: ours.browser };
const handrailOn: Line = { what: 'handrail, every support on', browser: ours.browser, work: everySupport };
const beside = (peer: Peer): Line => ({ what: peer.name, browser: bare.browser, work: (page) => peer.start(page) });

async function once({ browser, work }: Line, url: string): Promise<Cost> {
  const page = await browser.newPage();
  try {
    return await visit(page, url, work);
  } finally {
    await page.close();
    await forgetLearner(control);
  }
}

const number = (value: number, digits = 1): string => value.toFixed(digits).padStart(9);

/** Every line once a round, so that what warms up or slows down does so for all of them; differences are within a round. */
async function table(
  title: string,
  url: string,
  lines: readonly Line[],
): Promise<ReadonlyMap<string, Cost & { readonly extra: number }>> {
  process.stdout.write(`\n${title}\n${'ms'.padEnd(36)}   script  +script  our task  any task  +records    handle\n`);
  const costs = lines.map((): Cost[] => []);
  for (let run = 0; run <= RUNS; run++) {
    for (const [at, line] of lines.entries()) {
      const cost = await once(line, url);
      // The first round fills caches.
      if (run > 0) costs[at]?.push(cost);
    }
  }
  const result = new Map<string, Cost & { readonly extra: number }>();
  for (const [at, { what }] of lines.entries()) {
    const mine = costs[at] ?? [];
    const of = (pick: (cost: Cost, run: number) => number): number => median(mine.map(pick));
    const extra = of((cost, run) => cost.script - (costs[0]?.[run]?.script ?? 0));
    const records = of((cost, run) => cost.records - (costs[0]?.[run]?.records ?? 0));
    const handle = mine.every((cost) => cost.handle !== undefined) ? of((cost) => cost.handle ?? 0) : undefined;
    const row = {
      script: of((cost) => cost.script),
      longestOurs: of((cost) => cost.longestOurs),
      longest: of((cost) => cost.longest),
      records,
      handle,
      extra,
    };
    result.set(what, row);
    process.stdout.write(
      `${what.padEnd(36)}${number(row.script)}${number(extra)}${number(row.longestOurs)} ${number(row.longest)} ${number(records, 0)} ${handle === undefined ? '        -' : number(handle, 0)}\n`,
    );
  }
  return result;
}

process.stdout
  .write(`Medians of ${RUNS} paired visits. Script: all on the page's thread; +: over "no extension" in the same round.
Our task: the longest task in which code of Handrail ran. Handle: from the visit's start until the overlay stood there.\n`);
await table('A page without an activity (dashboard)', `https://${SCHOOL_HOST}/`, [none, handrail]);
await table('An assignment of 2,000 words', words(2000), [none, handrail, handrailOn, ...overlays.map(beside)]);
await table('Marking and finding the text, 2,000 words', words(2000), [
  none,
  ...markers.map(beside),
  handrail,
  ...readers.map(beside),
]);
const growth: string[] = [];
for (const count of [1000, 10_000, 100_000]) {
  const costs = await table(`Every support on, ${count.toLocaleString('en')} words`, words(count), [none, handrailOn]);
  const extra = costs.get(handrailOn.what)?.extra ?? 0;
  growth.push(
    `${count.toLocaleString('en')} words ${extra.toFixed(0)} ms (${((extra / count) * 1000).toFixed(1)} ms a thousand)`,
  );
}
process.stdout.write(`\nGrowth: ${growth.join(', ')}\n`);

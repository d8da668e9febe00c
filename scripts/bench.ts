import type { Browser, Page } from 'puppeteer-core';
import { host } from '@/practice/hosting';
import { practiceAnswer, SCHOOL_HOST } from '@/practice/server';
import { fetchPeers, markers, overlays, peerAnswer, readers, type Peer } from './bench/peers';
import { measureImports } from './bench/imports';
import { measureMarking } from './bench/marking';
import { type Cost, median, visit } from './bench/measure';
import { printTimings } from './bench/timing';
import { measureVoice } from './bench/voice';
import { measureWords, PRESS, share } from './bench/words';
import { openBrowser } from './browser';
import { builtOrStop, folderOf } from './builds';
import { askOverlay, openExtensionPage } from './extension-page';
import { switches, teachersTools } from './folders';
import { forgetLearner } from './probe-page';
import { say } from './run';

const [wished] = process.argv.slice(2);
const RUNS = wished === undefined ? 3 : Number(wished);
if (!Number.isInteger(RUNS) || RUNS < 1) {
  say('npm run bench -- [RUNS], a whole number; 3 by itself.');
  process.exit(2);
}
fetchPeers();
await builtOrStop([{ browser: 'chrome', flavour: 'shipping' }]);
await using hosting = await host((url, request) => peerAnswer(url) ?? practiceAnswer(url, request));
await using bare = await openBrowser({ name: 'chrome', hosting });
await using ours = await openBrowser({ name: 'chrome', hosting, extension: folderOf('chrome', 'shipping') });
const control = await openExtensionPage(ours.browser, ours.home ?? '');
// Before anything else has read the word lists.
const marking = await measureMarking(control, 20);

const words = (count: number): string => `https://${SCHOOL_HOST}/courses/1/assignments/900000?words=${count}`;
const started =
  (ids: readonly string[]) =>
  async (page: Page): Promise<void> => {
    for (const id of ids) await askOverlay(control, page.url(), 'support.start', { id });
  };

interface Line {
  readonly what: string;
  readonly browser: Browser;
  readonly work?: (page: Page) => Promise<unknown>;
}
const none: Line = { what: 'no extension', browser: bare.browser };
const handrail: Line = { what: 'handrail', browser: ours.browser };
const handrailOn: Line = { what: 'handrail, every support on', browser: ours.browser, work: started(switches) };
const handrailTaught: Line = {
  what: "handrail, a teacher's tools",
  browser: ours.browser,
  work: started(teachersTools),
};
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

interface Row extends Omit<Cost, 'records'> {
  /** Over the first line of the table, in the same round. */
  readonly extra: number;
  readonly extraEarly: number;
  readonly extraRecords: number;
}

const COLUMNS: readonly (readonly [title: string, of: (row: Row) => number | undefined, digits: number])[] = [
  ['script', (row) => row.script, 1],
  ['+script', (row) => row.extra, 1],
  ['+to handle', (row) => row.extraEarly, 1],
  ['handle at', (row) => row.handle, 0],
  ['records', (row) => row.extraRecords, 0],
  ['script/task', (row) => row.longestScript, 1],
  ['task', (row) => row.longestTask, 1],
  ['work: script', (row) => row.workScript || undefined, 1],
  ['work: task', (row) => row.workTask || undefined, 1],
];
const WIDTH = 13;
const cell = (value: number | undefined, digits: number): string => (value?.toFixed(digits) ?? '-').padStart(WIDTH);
const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Every line once a round, so that what warms up or slows down does so for all of them; differences are within a round. */
async function table(title: string, url: string, lines: readonly Line[]): Promise<ReadonlyMap<string, Row>> {
  print(`\n${title}\n${'ms'.padEnd(36)}${COLUMNS.map(([name]) => name.padStart(WIDTH)).join('')}`);
  const costs = lines.map((): Cost[] => []);
  for (let round = 0; round <= RUNS; round++) {
    for (const [at, line] of lines.entries()) {
      const cost = await once(line, url);
      // The first round fills caches.
      if (round > 0) costs[at]?.push(cost);
    }
  }
  const rows = new Map<string, Row>();
  for (const [at, { what }] of lines.entries()) {
    const mine = costs[at] ?? [];
    const of = (pick: (cost: Cost) => number): number => median(mine.map(pick));
    const over = (pick: (cost: Cost) => number): number =>
      median(mine.map((cost, round) => pick(cost) - pick(costs[0]?.[round] ?? cost)));
    const row: Row = {
      script: of((cost) => cost.script),
      early: of((cost) => cost.early),
      longestScript: of((cost) => cost.longestScript),
      longestTask: of((cost) => cost.longestTask),
      workScript: of((cost) => cost.workScript),
      workTask: of((cost) => cost.workTask),
      handle: mine.every((cost) => cost.handle !== undefined) ? of((cost) => cost.handle ?? 0) : undefined,
      extra: over((cost) => cost.script),
      extraEarly: over((cost) => cost.early),
      extraRecords: over((cost) => cost.records),
    };
    rows.set(what, row);
    print(`${what.padEnd(36)}${COLUMNS.map(([, pick, digits]) => cell(pick(row), digits)).join('')}`);
  }
  return rows;
}

const bars: string[] = [];
const bar = (what: string, value: number | undefined, most: number, unit = 'ms'): void => {
  const kept = value !== undefined && value <= most;
  bars.push(`${kept ? 'kept' : 'OVER'}  ${what}: ${value?.toFixed(1) ?? 'none'} ${unit}, at most ${most}`);
};

print(`Medians of ${RUNS} paired visits, in ms that the page's own thread worked; "handle at" by the clock.
+           over "no extension" in the same round
to handle   script until the handle shows; handle at: since the visit began
records     mutation records on the page's own tree, our one host element among them
script/task the most script in one task, with the style and layout it asked for at once
task        the longest task, the browser's own style, layout and paint in it
work        the same two since the work began on a page at rest: every support switched on, or the other software started`);

const dashboard = await table('A page without an activity (dashboard)', `https://${SCHOOL_HOST}/`, [none, handrail]);
bar('No activity, script over none', dashboard.get(handrail.what)?.extra, 3);
bar('No activity, records', dashboard.get(handrail.what)?.extraRecords, 0, 'records');

const assignment = await table('An assignment of 2,000 words', words(2000), [
  none,
  handrail,
  handrailOn,
  handrailTaught,
  ...overlays.map(beside),
]);
bar('2,000 words, script until the handle shows', assignment.get(handrail.what)?.extraEarly, 60);
bar('2,000 words, script in one task', assignment.get(handrail.what)?.longestScript, 50);

await table('Marking and finding the text, 2,000 words', words(2000), [
  none,
  ...markers.map(beside),
  handrail,
  ...readers.map(beside),
]);

const growth: string[] = [];
for (const count of [1000, 10_000, 100_000]) {
  const name = count.toLocaleString('en');
  const rows = await table(`Every support on, ${name} words`, words(count), [none, handrailOn, handrailTaught]);
  const row = rows.get(handrailOn.what);
  growth.push(
    `${name} words ${row?.extra.toFixed(0)} ms (${(((row?.extra ?? 0) / count) * 1000).toFixed(1)} a thousand)`,
  );
  if (count === 100_000) bar(`${name} words, every support on, script in one task`, row?.longestScript, 50);
}
print(`\nChoosing the marked words of a text of 3,000 words, in the background, until the page has the answer
cold ${marking.cold.toFixed(0)} ms, warm ${marking.warm.map((ms) => ms.toFixed(0)).join(' ')} ms`);
bar('3,000 words, choosing what is marked, median', median(marking.warm), 100);

print(`\nA glossary of 1,500 words in 30 languages, from the file to the glossary, on a thread of its own`);
for (const { what, megabytes, whole, task, progress, stopped } of await measureImports(control)) {
  print(
    `${what.padEnd(42)}${megabytes.toFixed(1)} MB  ${whole.toFixed(0)} ms, the page's longest task ${task.toFixed(1)} ms, progress told ${progress} times, stopped within ${stopped.toFixed(0)} ms`,
  );
  bar(`45,000 glosses, ${what}`, whole, 5000);
  bar(`45,000 glosses, ${what}, the page's longest task`, task, 50);
}

const voice = await measureVoice(RUNS, 7);
const list = (times: readonly number[]): string => times.map((ms) => ms.toFixed(0)).join(' ');
print(`\nThe embedded voice, from the click to its first sample on its way out (no sound card is needed, so none is heard)
cold, support switched on in a new browser: ${list(voice.cold)} ms
warm, play after a pause: ${list(voice.warm)} ms
seconds of sound made in one: ${[...voice.speeds].map(([lang, times]) => `${lang} ${times.toFixed(0)}`).join(', ')}`);
bar('Voice, cold start, median', median(voice.cold), 600);
bar('Voice, warm start, median', median(voice.warm), 150);
// Turned round, so that less is better as everywhere here.
bar('Voice, making a second of sound', 1000 / Math.min(...voice.speeds.values()), 50);

const looked = await measureWords();
print(`\nWord help in Arabic, from the click on a word until its card was painted, ${looked.warm.length} words
(each button held down for ${PRESS} ms, as in a quick click: the question is asked as it goes down)
cold, the background stopped before: ${list(looked.cold)} ms
warm: median ${median(looked.warm).toFixed(0)}, p95 ${share(looked.warm, 0.95).toFixed(0)} ms
warm, the page six times as slow: median ${median(looked.slow).toFixed(0)}, p95 ${share(looked.slow, 0.95).toFixed(0)} ms
heap of the background: ${looked.heap.idle.toFixed(1)} MB after one look-up, ${looked.heap.used.toFixed(1)} MB after 500`);
bar('Word card, warm, p95', share(looked.warm, 0.95), 30);
bar('Word card, cold, median', median(looked.cold), 150);
bar('Word card, six times slower, p95', share(looked.slow, 0.95), 150);
bar('Background after 500 look-ups', looked.heap.used, 40, 'MB');

await printTimings(print, bar);
print(`\nGrowth of script: ${growth.join(', ')}\n\n${bars.join('\n')}`);

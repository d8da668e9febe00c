import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { Activity } from '@/model/activity';
import { host, type Served } from '@/practice/hosting';
import { practicePages } from '@/practice/pages';
import { startPractice } from '@/practice/server';
import { openBrowser } from './browser';
import { builtOrStop, folderOf } from './builds';
import { askOverlay, openExtensionPage } from './extension-page';
import { withHostsGranted } from './granted';
import { openPaper } from './open-paper';
import { checkPaper, lookAt } from './paper-check';
import { type Case, wishOf } from './probe-cases';
import { say } from './run';
import { until } from './until';

/**
 * `npx tsx scripts/paper.ts` puts every practice page on paper and reads the PDF; `--list CASES.json` does so with saved
 * pages, as `npm run probe` takes them. One JSON line a page. Chromium: Firefox's PDF is made from the same boxes.
 */
const wish = process.argv.length > 2 ? wishOf(process.argv.slice(2)) : undefined;
if (typeof wish === 'string') {
  say(wish);
  process.exit(2);
}
interface Asked {
  readonly name: string;
  readonly url: string;
  /** Present once the page has come to rest. */
  readonly settled: string;
  readonly saved?: Case;
}
const asked: Asked[] = wish
  ? wish.cases.map((saved) => ({ name: saved.file, url: saved.url, settled: 'body', saved }))
  : practicePages.map(({ id, url, selector }) => ({ name: id, url, settled: selector }));

await builtOrStop([{ browser: 'chrome', flavour: 'e2e' }]);
using granted = withHostsGranted(
  folderOf('chrome', 'e2e'),
  asked.map(({ url }) => new URL(url).hostname),
);
let current: Case | undefined;
const same = (url: URL, wanted: string): boolean => {
  const other = new URL(wanted);
  return url.host === other.host && url.pathname === other.pathname && url.search === other.search;
};
await using hosting = wish
  ? await host((url): Served | undefined => {
      if (current && same(url, current.url))
        return { headers: { 'content-type': 'text/html; charset=utf-8' }, body: readFileSync(current.path) };
      if (current?.api && same(url, current.api.url))
        return { headers: { 'content-type': 'application/json; charset=utf-8' }, body: readFileSync(current.api.path) };
      return undefined;
    })
  : Object.assign(await startPractice(), {
      async [Symbol.asyncDispose](this: { close(): Promise<void> }) {
        await this.close();
      },
    });
await using opened = await openBrowser({ name: 'chrome', extension: granted.folder, hosting });
if (opened.home === undefined) throw new Error('The extension was not loaded.');
const control = await openExtensionPage(opened.browser, opened.home);
/** ms in which an overlay comes to a page, if it does, and has read it. */
const SUMMONS = 16_000;
const State = z.object({ state: z.string() });

let broken = 0;
for (const { name, url, settled, saved } of asked) {
  current = saved;
  const page = await opened.browser.newPage();
  const print = (result: object): void => void process.stdout.write(`${JSON.stringify({ page: name, ...result })}\n`);
  try {
    await page.bringToFront();
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForSelector(settled);
    const at = page.url();
    // Text may come late, and a formula be typeset after that: read twice alike.
    let before = '';
    const phase = await until(
      'the page is read',
      async () => {
        const answer = State.safeParse(await askOverlay(control, at, 'page.state').catch(() => null));
        if (!answer.success || answer.data.state === 'none') return undefined;
        await new Promise((resolve) => setTimeout(resolve, 500));
        const now = JSON.stringify([answer.data.state, await askOverlay(control, at, 'probe.read')]);
        const alike = now === before;
        before = now;
        return alike ? answer.data.state : undefined;
      },
      SUMMONS,
    ).catch(() => 'none');
    const activity = phase === 'ready' ? Activity.parse(await askOverlay(control, at, 'probe.read')) : null;
    if (!activity || activity.blocks.length === 0) print({ none: phase });
    else if (activity.assessment !== 'no') {
      const tabs = (await opened.browser.pages()).length;
      await askOverlay(control, at, 'support.start', { id: 'paper-twin' });
      // What would open, opens with this answer's task at the latest.
      await askOverlay(control, at, 'page.state');
      const opens = (await opened.browser.pages()).length > tabs;
      if (opens) broken += 1;
      print({ assessment: activity.assessment, opens });
    } else {
      const paper = await openPaper(opened.browser, control, at);
      const found = await checkPaper(
        activity,
        await lookAt(paper),
        await paper.pdf({ preferCSSPageSize: true, timeout: 120_000 }),
      );
      if (found.onPaper < found.words || found.wrong.length > 0) broken += 1;
      print(found);
      await paper.close();
    }
  } catch (error) {
    broken += 1;
    print({ error: error instanceof Error ? error.message : String(error) });
  } finally {
    await page.close();
  }
}
process.exitCode = broken === 0 ? 0 : 1;

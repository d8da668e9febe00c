import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { host, type Served } from '@/practice/hosting';
import { openBrowser } from './browser';
import { builtOrStop, folderOf } from './builds';
import { openExtensionPage } from './extension-page';
import { withHostsGranted } from './granted';
import { wishOf, type Case } from './probe-cases';
import { forgetLearner, probePage } from './probe-page';
import { say } from './run';

const wish = wishOf(process.argv.slice(2));
if (typeof wish === 'string') {
  say(wish);
  process.exit(2);
}
await builtOrStop([{ browser: wish.browser, flavour: 'e2e' }]);
using granted = withHostsGranted(
  folderOf(wish.browser, 'e2e'),
  wish.cases.map(({ url }) => new URL(url).hostname),
);

let current: Case | undefined;
const sameAddress = (url: URL, wanted: string): boolean => {
  const other = new URL(wanted);
  return url.host === other.host && url.pathname === other.pathname && url.search === other.search;
};
await using hosting = await host((url): Served | undefined => {
  if (current && sameAddress(url, current.url))
    return { headers: { 'content-type': 'text/html; charset=utf-8' }, body: readFileSync(current.path) };
  if (current?.api && sameAddress(url, current.api.url))
    return { headers: { 'content-type': 'application/json; charset=utf-8' }, body: readFileSync(current.api.path) };
  return undefined;
});
await using opened = await openBrowser({ name: wish.browser, extension: granted.folder, hosting });
if (opened.home === undefined) throw new Error('The extension was not loaded.');
const control = await openExtensionPage(opened.browser, opened.home);

let broken = 0;
for (const each of wish.cases) {
  current = each;
  const page: Page = await opened.browser.newPage();
  try {
    const result = await probePage(control, page, each.url);
    process.stdout.write(`${JSON.stringify({ file: each.file, url: each.url, browser: wish.browser, ...result })}\n`);
  } catch (error) {
    broken++;
    const why = error instanceof Error ? error.message : String(error);
    say(`${each.file}: ${why}`);
    process.stdout.write(`${JSON.stringify({ file: each.file, url: each.url, browser: wish.browser, error: why })}\n`);
  } finally {
    await page.close();
    await forgetLearner(control);
  }
}
process.exitCode = broken === 0 ? 0 : 1;

import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { practiceIndex } from '@/practice/index-page';
import { startPractice } from '@/practice/server';
import { openBrowser, type BrowserName } from './browser';
import { builtOrStop, folderOf } from './builds';
import { say } from './run';
import { takeScreenshots } from './screenshots';

const SHOTS = join('.output', 'screenshots');
const wished = process.argv[process.argv.indexOf('--browser') + 1];
const name: BrowserName =
  wished === 'firefox' || (process.env['CHROMIUM'] === undefined && process.env['FIREFOX'] !== undefined)
    ? 'firefox'
    : 'chrome';
/** Windows and macOS have a screen; elsewhere a variable says so. */
const screen =
  process.env['CI'] === undefined &&
  (process.platform === 'win32' ||
    process.platform === 'darwin' ||
    Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']));

const practice = await startPractice();
const interrupted = new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
});
if (screen) await showOnScreen();
else await showInPictures();
await practice.close();
process.exit(0);

async function showOnScreen(): Promise<void> {
  await builtOrStop([{ browser: name, flavour: 'shipping' }]);
  await using opened = await openBrowser({
    name,
    extension: folderOf(name, 'shipping'),
    hosting: practice,
    headless: false,
  });
  const [first] = await opened.browser.pages();
  const index = first ?? (await opened.browser.newPage());
  await index.goto(practice.url('/practice'));
  const assignment = await opened.browser.newPage();
  await assignment.goto(practice.url('canvas-assignment'));
  say(`Handrail is in the browser that just opened, on a practice assignment: press the round button at the page's edge.
All practice pages are in the tab beside it. Close the browser, or press Ctrl C here, to stop.`);
  await Promise.race([interrupted, new Promise((resolve) => opened.browser.once('disconnected', resolve))]);
}

async function showInPictures(): Promise<void> {
  say('There is no screen here, so the browser runs without one and takes pictures.');
  await builtOrStop([{ browser: name, flavour: 'e2e' }]);
  {
    await using opened = await openBrowser({ name, extension: folderOf(name, 'e2e'), hosting: practice });
    const taken = await takeScreenshots(opened.browser, opened.home ?? '', practice, SHOTS);
    say(`${taken.length} pictures in ${SHOTS}: ${taken.join(', ')}`);
  }
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    const picture = join(SHOTS, basename(path));
    if (path.endsWith('.png') && existsSync(picture)) {
      response.writeHead(200, { 'content-type': 'image/png' });
      createReadStream(picture).pipe(response);
      return;
    }
    response.writeHead(path === '/' ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      path === '/'
        ? practiceIndex()
        : '<!doctype html><title>Nothing here</title><p><a href="/">All practice pages</a>',
    );
  });
  await new Promise<void>((resolve) => server.listen(Number(process.env['PORT'] ?? 0), '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  say(`All practice pages: http://127.0.0.1:${port}/
They carry the host names of the real ones. A browser that has a screen opens them like this, with Handrail in it:
  chromium ${practice.chromiumArgs.map((each) => `'${each}'`).join(' ')} --user-data-dir=/tmp/handrail-practice --load-extension=${folderOf('chrome', 'shipping')} ${practice.url('canvas-assignment')}
Serving until Ctrl C.`);
  await interrupted;
  server.close();
}

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Served } from '@/practice/hosting';
import { say } from '../run';

/** Other people's software for the same page. They are too heavy for everybody's install, so only the bench fetches them. */
const VERSIONS = {
  darkreader: '4.9.133',
  hypothesis: '1.1766.0',
  infusion: '4.8.0',
  'mark.js': '8.11.1',
  '@mozilla/readability': '0.6.0',
  defuddle: '0.19.4',
} as const;

const FOLDER = join(process.cwd(), '.cache', 'bench');
const HOST = 'peers.practice.example';
const file = (path: string): string => readFileSync(join(FOLDER, 'node_modules', path), 'utf8');

export function fetchPeers(): void {
  const lock = join(FOLDER, 'package.json');
  const wanted = `${JSON.stringify({ private: true, dependencies: VERSIONS }, null, 2)}\n`;
  if (existsSync(join(FOLDER, 'node_modules', 'defuddle')) && existsSync(lock) && readFileSync(lock, 'utf8') === wanted)
    return;
  say('Fetching what to compare with (once) ...');
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(lock, wanted);
  const npm = process.env['npm_execpath'];
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  execFileSync(npm ? process.execPath : 'npm', npm ? [npm, ...args] : args, { cwd: FOLDER, stdio: ['ignore', 2, 2] });
}

/** Hypothesis loads its parts by address. */
export function peerAnswer(url: URL): Served | undefined {
  if (url.hostname !== HOST) return undefined;
  const path = join(FOLDER, 'node_modules', url.pathname);
  const type =
    { js: 'text/javascript', css: 'text/css', json: 'application/json' }[/\.(\w+)$/.exec(path)?.[1] ?? ''] ??
    'text/html';
  const headers = { 'content-type': type, 'access-control-allow-origin': '*' };
  return existsSync(path) ? { headers, body: readFileSync(path) } : { headers, body: '' };
}

export interface Peer {
  readonly name: string;
  /** Does to the page what a person would switch on; resolves when it has begun. */
  start(page: Page): Promise<unknown>;
}

/** As a task of the page's own: what is evaluated from outside is not counted as its script. */
const asTask = (page: Page, code: string): Promise<unknown> =>
  page.evaluate(
    (text) =>
      new Promise<void>((resolve, reject) => {
        setTimeout(() => {
          try {
            // oxlint-disable-next-line no-eval -- other people's scripts, as a script element would run them, without the element
            globalThis.eval(text);
            resolve();
          } catch (error) {
            reject(error instanceof Error ? error : new Error(String(error)));
          }
        });
      }),
    code,
  );

const source = async (page: Page, ...paths: readonly string[]): Promise<void> => {
  for (const path of paths) await asTask(page, file(path));
};

/** Those that change the look of a page or lay tools over it: beside our overlay with every support on. */
export const overlays: readonly Peer[] = [
  {
    name: `darkreader ${VERSIONS.darkreader}`,
    start: async (page) => {
      await source(page, 'darkreader/darkreader.js');
      await asTask(page, 'DarkReader.enable({ brightness: 100, contrast: 90, sepia: 10 })');
    },
  },
  {
    name: `hypothesis ${VERSIONS.hypothesis}`,
    start: async (page) => {
      await asTask(
        page,
        `window.hypothesisConfig = () => ({ assetRoot: 'https://${HOST}/hypothesis/', sidebarAppUrl: 'https://${HOST}/sidebar', openSidebar: false })`,
      );
      await source(page, 'hypothesis/build/boot.js');
    },
  },
  {
    name: `infusion ${VERSIONS.infusion} (preferences)`,
    start: async (page) => {
      await source(page, 'infusion/dist/infusion-uio.js');
      // Text size, lines, letters, contrast: what our reading comfort does too.
      await asTask(
        page,
        `
        fluid.prefs.enactor.textSize('body', { model: { value: 1.2 } });
        fluid.prefs.enactor.lineSpace('body', { model: { value: 1.5 } });
        fluid.prefs.enactor.letterSpace('body', { model: { value: 1.1 } });
        fluid.prefs.enactor.contrast('body', { model: { value: 'by' }, classes: { by: 'fl-theme-by' } });
        0`,
      );
    },
  },
];

/** What our stage does with words, by itself. */
const PAINT_THE = `{
  const ranges = [];
  const walker = document.createTreeWalker(document.querySelector('#content'), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { index } of node.nodeValue.matchAll(/\\bthe\\b/gi)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 3);
      ranges.push(range);
    }
  }
  CSS.highlights.set('bench', new Highlight(...ranges));
}`;

/** Marks every "the", as our painting does with words. Wrapping is what nearly everybody does. */
export const markers: readonly Peer[] = [
  {
    name: `mark.js ${VERSIONS['mark.js']} (wraps every "the")`,
    start: async (page) => {
      await source(page, 'mark.js/dist/mark.js');
      await asTask(page, `new Mark(document.querySelector('#content')).mark('the', { accuracy: 'exactly' })`);
    },
  },
  {
    name: 'painted highlight (every "the")',
    start: (page) => asTask(page, PAINT_THE),
  },
];

/** Those that find the text of a page: beside our reading. */
export const readers: readonly Peer[] = [
  {
    name: `readability ${VERSIONS['@mozilla/readability']}`,
    start: async (page) => {
      await source(page, '@mozilla/readability/Readability.js');
      await asTask(page, 'new Readability(document.cloneNode(true)).parse().length');
    },
  },
  {
    name: `defuddle ${VERSIONS.defuddle}`,
    start: async (page) => {
      await source(page, 'defuddle/dist/index.js');
      await asTask(page, 'new Defuddle(document).parse().wordCount');
    },
  },
];

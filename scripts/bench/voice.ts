import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { sentencesOf } from '@/language/sentences';
import { erieCanal } from '@/practice/lessons/erie-canal';
import { grandCanal } from '@/practice/lessons/grand-canal';
import type { Lesson } from '@/practice/lessons/lesson';
import { palm } from '@/practice/lessons/palm';
import { startPractice } from '@/practice/server';
import { openBrowser } from '../browser';
import { builtOrStop, folderOf } from '../builds';
import { askOverlay, openExtensionPage } from '../extension-page';
import { inOverlay, openPanel, said, turnOn } from '../overlay';
import { until } from '../until';

const PAGE = 'canvas-assignment';
const Heard = z.array(z.object({ turn: z.number(), begun: z.number(), spoken: z.string() }));

const LESSONS = [erieCanal, palm, grandCanal];

/** Times in ms from a click to the embedded voice's first sample on its way out, in the real extension in Chromium. */
export interface VoiceCost {
  /** The support is switched on in a browser that has not spoken yet: the engine and the dictionary are read. */
  readonly cold: readonly number[];
  /** Play, after a pause. */
  readonly warm: readonly number[];
  /** Seconds of sound made in a second, by language. */
  readonly speeds: ReadonlyMap<string, number>;
}

const button = (key: string): string => inOverlay(`.hr-player [aria-label="${said(key, 'read-aloud')}"]`);

/** Every click of the page in its own clock, which the overlay's is too. */
const CLICKS = `window.benchClicks = []; addEventListener('click', () => window.benchClicks.push(performance.now()), true)`;
const lastClick = async (page: Page): Promise<number> =>
  z.number().parse(await page.evaluate('window.benchClicks.at(-1)'));

async function oneBrowser(warm: number): Promise<VoiceCost> {
  const practice = await startPractice();
  try {
    await using opened = await openBrowser({
      name: 'chrome',
      hosting: practice,
      extension: folderOf('chrome', 'e2e'),
    });
    const control = await openExtensionPage(opened.browser, opened.home ?? '');
    const page = await opened.browser.newPage();
    await page.evaluateOnNewDocument(CLICKS);
    await page.goto(practice.url(PAGE), { waitUntil: 'load' });
    const heardOn = async (): Promise<z.infer<typeof Heard>> =>
      Heard.parse(await askOverlay(control, page.url(), 'probe.heard'));
    const begunAfter = (click: number): Promise<number> =>
      until('the voice begins', async () => (await heardOn()).find(({ begun }) => begun > click)?.begun);
    await openPanel(page);
    await turnOn(page, 'read-aloud');
    const first = await lastClick(page);
    const cold = (await begunAfter(first)) - first;
    const times: number[] = [];
    for (let i = 0; i < warm; i += 1) {
      // Another word to go on at each time, so that nothing was made before.
      const passed = (await heardOn()).length;
      await until('some words pass', async () => (await heardOn()).length > passed + 2);
      await page.click(button('pause'));
      await until('it waits', () => page.$(button('play')));
      await page.click(button('play'));
      const click = await lastClick(page);
      times.push((await begunAfter(click)) - click);
    }
    return { cold: [cold], warm: times, speeds: await speeds(control) };
  } finally {
    await practice.close();
  }
}

/** The engine's own thread, started from a page of the extension as the speaker does. As text: it runs in that page. */
const SPEED = `async (texts, lang) => {
  const worker = new Worker('/voice-worker.js', { type: 'module' });
  const made = (id, text) => new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => {
      if (data.id !== id || data.is === 'sound') return;
      if (data.is === 'end') resolve(data.ms);
      else reject(new Error(data.why));
    };
    worker.postMessage({ id, order: { text, lang, rate: 1 } });
  });
  await made(0, texts[0]);
  const began = performance.now();
  let sound = 0;
  for (const [i, text] of texts.entries()) sound += await made(i + 1, text);
  worker.terminate();
  return sound / (performance.now() - began);
}`;

const LATIN = /\p{Script=Latin}/u;
/** The sentences of a practice lesson in its own language: these carry notes and paragraphs in others. */
function sentencesOfLesson({ lang, body }: Lesson): readonly string[] {
  const text = body.replaceAll(/<[^>]+>/g, ' ');
  return sentencesOf(text, lang)
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((sentence) => sentence !== '' && (lang === 'en') === LATIN.test(sentence));
}

/** Seconds of sound that are made in one second, by language. */
async function speeds(control: Page): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for (const lesson of LESSONS) {
    const given = [sentencesOfLesson(lesson), lesson.lang].map((each) => JSON.stringify(each)).join(', ');
    found.set(lesson.lang, z.number().parse(await control.evaluate(`(${SPEED})(${given})`)));
  }
  return found;
}

/** Clicks as a person's: the pointer goes to the player first. Each cold start is a browser of its own. */
export async function measureVoice(browsers: number, warm: number): Promise<VoiceCost> {
  await builtOrStop([{ browser: 'chrome', flavour: 'e2e' }]);
  const all: VoiceCost[] = [];
  for (let i = 0; i < browsers; i += 1) all.push(await oneBrowser(warm));
  return {
    cold: all.flatMap(({ cold }) => cold),
    warm: all.flatMap((each) => each.warm),
    speeds: new Map(
      LESSONS.map(({ lang }) => [lang, Math.min(...all.map((each) => each.speeds.get(lang) ?? 0))] as const),
    ),
  };
}

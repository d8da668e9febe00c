import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { Activity } from '@/model/activity';
import { askOverlay } from '@/scripts/extension-page';
import { inOverlay, said } from '@/scripts/overlay';
import { until } from '@/scripts/until';
import { type BrowserName, launch } from './browsers';
import { keepChoices, READS_FAST } from './learner';

/** Between them: prose, lists three deep, tables, formulas, code, pictures, a Spanish passage, Arabic, Chinese, Persian. */
const PAGES = [
  'canvas-math',
  'canvas-math-rendered',
  'canvas-arabic',
  'canvas-chinese',
  'canvas-enhanced-older',
  'canvas-enhanced',
  'canvas-page',
  'canvas-discussion',
  'canvas-syllabus',
  'canvas-announcement',
  'canvas-long-id',
  'classroom-material',
];
const WORDS = 2000;
/** Nobody listens, so the voice's clock may run: at three times the usual rate, so many times as fast again. */
const PACE = 40;

const Heard = z.array(
  z.object({
    turn: z.number(),
    text: z.string(),
    lang: z.string(),
    start: z.number(),
    end: z.number(),
    spoken: z.string(),
    lit: z.nullable(z.string()),
    spans: z.array(z.object({ key: z.string(), start: z.number(), end: z.number() })),
  }),
);
type Heard = z.infer<typeof Heard>;

/** Breaks of a line are characters in the reading and none in the page; pictures the other way round. */
const bare = (text: string): string => text.replaceAll(/[\s\uFFFC]+/g, '');
const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');

/** A learner who reads as fast as it goes, in a voice that is not slowed down by being heard. */
async function learnerReadsFast(control: Page): Promise<void> {
  await control.evaluate((pace) => localStorage.setItem('pace', String(pace)), PACE);
  await keepChoices(control, READS_FAST);
}

const readingOf = (control: Page, page: Page): Promise<unknown> =>
  askOverlay(control, page.url(), 'probe.read').catch(() => null);

async function readToTheEnd(control: Page, page: Page): Promise<Heard> {
  await askOverlay(control, page.url(), 'support.start', { id: 'read-aloud' });
  const all: Heard = [];
  await until(
    `${page.url()} was read to its end`,
    async () => {
      all.push(...Heard.parse(await askOverlay(control, page.url(), 'probe.heard', all.length)));
      const bar = await page.$(inOverlay('.hr-player'));
      const shown = await bar?.evaluate((element) => element.textContent ?? '');
      return shown?.includes(said('done', 'read-aloud'));
    },
    60_000,
  );
  all.push(...Heard.parse(await askOverlay(control, page.url(), 'probe.heard', all.length)));
  return all;
}

/** The text without the stretches, letters alone: what of it was passed over. */
function passedOver(text: string, stretches: readonly { readonly start: number; readonly end: number }[]): string {
  let left = text;
  for (const { start, end } of stretches) left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end);
  return letters(left);
}

/** What the voice was given was called word by word, each once, in order. Node may part words otherwise than a browser. */
function wronglyCalled(heard: Heard): string[] {
  const wrong: string[] = [];
  for (const turn of new Set(heard.map((each) => each.turn))) {
    const words = heard.filter((each) => each.turn === turn);
    const text = words[0]?.text ?? '';
    const silent = passedOver(text, words);
    if (silent !== '') wrong.push(`not called: “${silent}” of “${text}”`);
    for (const [i, { start, spoken }] of words.entries()) {
      if (start < (words[i - 1]?.end ?? 0)) wrong.push(`“${spoken}” again, or too late, in “${text}”`);
      if (!/^\S+$/.test(spoken)) wrong.push(`“${spoken}” is no word`);
    }
  }
  return wrong;
}

interface Lit {
  /** What is not as it should be, in words. */
  readonly wrong: readonly string[];
  readonly words: number;
  /** Words whose own letters were lit, not something that they are said for. */
  readonly themselves: number;
}

/** What was lit: the called word itself, or all of what it is said for; never a step back, and nothing left dark. */
function litIn(heard: Heard, activity: Activity): Lit {
  const wrong: string[] = [];
  const lit = new Map<string, Heard[number]['spans'][number][]>();
  let last = { block: 0, start: 0, end: 0 };
  let [words, themselves] = [0, 0];
  for (const { spoken, lit: painted, spans } of heard) {
    const [span, ...others] = spans;
    if (painted === null) continue;
    if (!span || others.length > 0) {
      wrong.push(`“${painted}” is lit in ${spans.length} places`);
      continue;
    }
    words += 1;
    const block = activity.blocks.findIndex(({ key }) => key === span.key);
    const there = activity.blocks[block]?.text.slice(span.start, span.end) ?? '';
    if (bare(painted) !== bare(there)) wrong.push(`“${painted}” is painted on “${there}”`);
    if (block < last.block || (block === last.block && span.start < last.start)) wrong.push(`back to “${painted}”`);
    if (bare(painted) === bare(spoken)) {
      themselves += 1;
      if (block === last.block && span.start < last.end && last.end <= span.end) wrong.push(`“${painted}” twice`);
    }
    last = { block, start: span.start, end: span.end };
    lit.set(span.key, [...(lit.get(span.key) ?? []), span]);
  }
  for (const { key, text } of activity.blocks) {
    const dark = passedOver(text, lit.get(key) ?? []);
    if (dark !== '') wrong.push(`dark: “${dark}” of “${text}”`);
  }
  return { wrong, words, themselves };
}

export function everyWord(name: BrowserName): void {
  describe(`the embedded voice, ${name}`, () => {
    it(`lights ${WORDS} words of ${PAGES.length} pages, each as it is called`, { timeout: 180_000 }, async () => {
      await using session = await launch(name);
      const control = await session.extensionPage();
      let words = 0;
      let themselves = 0;
      for (const id of PAGES) {
        await learnerReadsFast(control);
        const page = await session.open(id);
        await until(`${id} is read`, async () => Activity.safeParse(await readingOf(control, page)).success);
        await page.waitForSelector('html[data-practice-settled]');
        const heard = await readToTheEnd(control, page);
        const activity = Activity.parse(await readingOf(control, page));
        expect({ id, wrong: wronglyCalled(heard) }).toEqual({ id, wrong: [] });
        const lit = litIn(heard, activity);
        expect({ id, wrong: lit.wrong }).toEqual({ id, wrong: [] });
        words += lit.words;
        themselves += lit.themselves;
        await page.close();
      }
      expect(words).toBeGreaterThan(WORDS);
      // Most words are said as they stand; what is said for a formula or a picture is the rest.
      expect(themselves / words).toBeGreaterThan(0.85);
      expect(session.complaints).toEqual([]);
    });
  });
}

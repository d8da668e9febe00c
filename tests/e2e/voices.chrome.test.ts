import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { textMapOf } from '@/language/text-map';
import { askOverlay } from '@/scripts/extension-page';
import { inOverlay, inRoot, openPanel, said, turnOn } from '@/scripts/overlay';
import { probePage } from '@/scripts/probe-page';
import { until } from '@/scripts/until';
import { launch, type Session } from './browsers';
import { installTtsEngine, type TtsEngine } from './tts-engine';
import { keepChoices, READS_FAST } from './learner';

const PAGE = 'canvas-assignment';
const FAR = { name: 'Far Away', lang: 'en-US', remote: true, words: false };
const NEAR = { name: 'Near By', lang: 'en-US', remote: false, words: true };

const Span = z.object({ key: z.string(), start: z.number(), end: z.number() });
const Heard = z.array(z.object({ spoken: z.string(), lit: z.nullable(z.string()), spans: z.array(Span) }));
const wordsHeard = async (control: Page, page: Page): Promise<z.infer<typeof Heard>> =>
  Heard.parse(await askOverlay(control, page.url(), 'probe.heard'));

/** Press what is called so in the player. */
async function press(page: Page, name: string): Promise<void> {
  await until(`${name} is pressed`, () =>
    inRoot(
      page,
      (root, wanted) => {
        const found = [...root.querySelectorAll<HTMLElement>('.hr-player button, .hr-player label')].find((each) =>
          (each.getAttribute('aria-label') ?? each.textContent ?? '').trim().startsWith(wanted),
        );
        found?.click();
        return found !== undefined;
      },
      name,
    ),
  );
}
const playerText = (page: Page): Promise<string> =>
  page.$eval(inOverlay('.hr-player'), (player) => (player instanceof HTMLElement ? player.innerText : ''));
const spoken = (key: string): string => said(key, 'read-aloud');

describe("voices of the browser's own text-to-speech", () => {
  let session: Session | undefined;
  let engine: TtsEngine | undefined;
  afterEach(async () => {
    await session?.[Symbol.asyncDispose]();
    await engine?.[Symbol.asyncDispose]();
  });

  async function read(voices: Parameters<typeof installTtsEngine>[1]) {
    session = await launch('chrome');
    engine = await installTtsEngine(session.browser, voices);
    const control = await session.extensionPage();
    await keepChoices(control, READS_FAST);
    const page = await session.open(PAGE);
    await openPanel(page);
    await turnOn(page, 'read-aloud');
    return { session, engine, control, page };
  }

  it('one that sends the text away gets none of it, until the person says yes to it', async () => {
    const { session: open, engine: far, control, page } = await read([FAR]);
    await until('our own voice reads', async () => (await wordsHeard(control, page)).length > 12);
    await press(page, 'Voice');
    await until('what it is is asked about', async () => (await playerText(page)).includes(spoken('internet')));
    expect(await playerText(page)).not.toContain(FAR.name);
    await press(page, spoken('internet'));
    await until('what it means is said', async () => (await playerText(page)).includes(spoken('internet.ask')));
    await press(page, spoken('internet.no'));
    expect(await far.said()).toEqual([]);
    expect(new Set(open.hosts())).toEqual(new Set([new URL(page.url()).host]));

    await press(page, spoken('internet'));
    await press(page, spoken('internet.yes'));
    await until('it is in the list', async () => (await playerText(page)).includes(FAR.name));
    expect(await far.said()).toEqual([]);
    await press(page, FAR.name);
    await until('it was given the text', async () => (await far.said()).length > 0);
    await until('it is said that words are guessed', async () =>
      (await playerText(page)).includes(spoken('note.guess')),
    );
    expect(open.complaints).toEqual([]);
  });

  it('one of this computer reads, lights each word as it tells of it, and where it dies ours goes on', async () => {
    const { session: open, engine: near, control, page } = await read([FAR, NEAR]);
    await until('it reads', async () => (await wordsHeard(control, page)).length > 25);
    const voices = new Set((await near.said()).map(({ voice }) => voice));
    expect(voices).toEqual(new Set([NEAR.name]));
    await near.dieAfter(4);
    await until('ours has gone on', async () => (await playerText(page)).includes(spoken('voice.built-in')));
    const before = (await wordsHeard(control, page)).length;
    await until('and reads', async () => (await wordsHeard(control, page)).length > before + 8);
    const heard = await wordsHeard(control, page);
    // "1800s" is heard as two words and lit as one stretch; the same word heard twice would still be there twice.
    const stretches = heard.filter(({ spoken: word, spans }, at) => {
      const former = heard[at - 1];
      return word === former?.spoken || JSON.stringify(spans) !== JSON.stringify(former?.spans);
    });
    // As the page has them: none is missing, and none is there twice where one voice took over from the other.
    const looked = await open.browser.newPage();
    const { activity } = await probePage(control, looked, open.practice.url(PAGE));
    if (!activity) throw new Error('the page was not read');
    const words = textMapOf(activity).blocks.flatMap((block) =>
      block.words.map(({ start, end }) => block.text.slice(start, end)),
    );
    expect(stretches.map(({ lit }) => lit)).toEqual(words.slice(0, stretches.length));
    expect(open.complaints).toEqual([]);
  });
});

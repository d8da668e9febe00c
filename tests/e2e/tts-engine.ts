import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, TargetType } from 'puppeteer-core';
import * as z from 'zod/mini';

/**
 * Voices for Chromium's own text-to-speech, which has none on a machine without sound: an extension that is asked to
 * speak, as Google's voices on ChromeOS are one. They say nothing aloud, tell of each word at a steady pace where they
 * tell of words at all, and remember what they were given.
 */
export interface EngineVoice {
  readonly name: string;
  readonly lang: string;
  readonly remote: boolean;
  readonly words: boolean;
}
export interface TtsEngine extends AsyncDisposable {
  /** What each voice was given so far. */
  said(): Promise<readonly { readonly voice: string; readonly text: string }[]>;
  /** Fall silent after so many words of an utterance from now on, without a word about it. */
  dieAfter(words: number): Promise<void>;
}

/** Runs in the engine's service worker. */
const ENGINE = `
const A_WORD = 220;
globalThis.said = [];
globalThis.dies = Infinity;
let timers = [];
const hush = () => {
  for (const timer of timers) clearTimeout(timer);
  timers = [];
};
chrome.ttsEngine.onSpeak.addListener((text, { voiceName, rate = 1 }, send) => {
  hush();
  said.push({ voice: voiceName, text });
  send({ type: 'start', charIndex: 0 });
  const words = [...text.matchAll(/\\S+/g)];
  const at = (i) => 30 + (i * A_WORD) / rate;
  for (const [i, { index }] of words.entries())
    if (TELLING.includes(voiceName) && i < dies)
      timers.push(setTimeout(() => send({ type: 'word', charIndex: index }), at(i)));
  if (dies > words.length)
    timers.push(setTimeout(() => send({ type: 'end', charIndex: text.length }), at(words.length)));
});
chrome.ttsEngine.onStop.addListener(hush);
`;

const Said = z.array(z.object({ voice: z.string(), text: z.string() }));

export async function installTtsEngine(browser: Browser, voices: readonly EngineVoice[]): Promise<TtsEngine> {
  const folder = await mkdtemp(join(tmpdir(), 'handrail-tts-'));
  const manifest = {
    manifest_version: 3,
    name: 'Voices for a test',
    version: '1',
    permissions: ['ttsEngine'],
    background: { service_worker: 'background.js' },
    tts_engine: {
      voices: voices.map(({ name, lang, remote, words }) => ({
        voice_name: name,
        lang,
        remote,
        event_types: ['start', ...(words ? ['word'] : []), 'end'],
      })),
    },
  };
  const telling = JSON.stringify(voices.filter(({ words }) => words).map(({ name }) => name));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'background.js'), `const TELLING = ${telling};\n${ENGINE}`);
  const id = await browser.installExtension(folder);
  const target = await browser.waitForTarget(
    (one) => one.type() === TargetType.SERVICE_WORKER && one.url().includes(id),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('the engine does not run');
  return {
    said: async () => Said.parse(await worker.evaluate('said')),
    dieAfter: async (words) => {
      await worker.evaluate(`dies = ${words}`);
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

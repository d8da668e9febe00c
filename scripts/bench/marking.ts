import type { Page } from 'puppeteer-core';
import type { NotableQuestion } from '@/model/notable';
import { erieCanal } from '@/practice/lessons/erie-canal';

/** About as many words as the bar names. */
const WORDS = 3000;

function question(turn: number): NotableQuestion {
  const paragraphs = [...erieCanal.body.matchAll(/<(?:p|li)>(.*?)<\/(?:p|li)>/gs)].map(([, html = '']) =>
    html.replaceAll(/<[^>]*>/g, '').replaceAll(/&\w+;/g, ' '),
  );
  const blocks: NotableQuestion['blocks'] = [];
  for (let words = 0, at = 0; words < WORDS; at++) {
    const text = paragraphs[at % paragraphs.length] ?? '';
    words += text.split(/\s+/).length;
    blocks.push({ key: `k${at}`, kind: 'paragraph', region: 'directions', text, lang: 'en', open: true });
  }
  return { text: `bench/${turn}`, blocks, terms: [], help: 'most' };
}

export interface MarkingTimes {
  /** The first text after the browser opened: the word lists are read as well. */
  readonly cold: number;
  readonly warm: readonly number[];
}

/** From asking to the answer, in ms by the clock, with the way to the background and back. `control`: a page of the extension. */
export async function measureMarking(control: Page, runs: number): Promise<MarkingTimes> {
  const once = (asked: NotableQuestion): Promise<number> =>
    control.evaluate(async (payload) => {
      interface Extension {
        readonly runtime: { sendMessage(message: object): Promise<{ readonly ok: boolean; readonly error?: string }> };
      }
      const { chrome } = globalThis as unknown as { chrome: Extension };
      const began = performance.now();
      const reply = await chrome.runtime.sendMessage({ to: 'background', name: 'words.notable', payload });
      if (!reply.ok) throw new Error(reply.error);
      return performance.now() - began;
    }, asked);
  const cold = await once(question(0));
  const warm: number[] = [];
  for (let run = 1; run <= runs; run++) warm.push(await once(question(run)));
  return { cold, warm };
}

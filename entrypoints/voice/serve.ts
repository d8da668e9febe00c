import { browser } from 'wxt/browser';
import { answer, requestsOf } from '@/utils/messages';
import { voiceDoor } from './door';
import { openFormulas } from './formulas';
import { openSpeaker } from './speaker';

const PAGE = '/voice.html';

/** Called by the background. Where it has neither workers nor sound (Chrome), a page that nobody sees makes the sound, and works out how formulas are said. */
export function serveVoice(): void {
  if (!browser.offscreen) {
    openSpeaker();
    openFormulas();
    answer(requestsOf(voiceDoor), 'background', { 'voice.open': () => undefined });
    return;
  }
  let opening: Promise<undefined> | undefined;
  answer(requestsOf(voiceDoor), 'background', {
    'voice.open': () => (opening ??= openPage().finally(() => (opening = undefined))),
  });
}

async function openPage(): Promise<undefined> {
  const url = browser.runtime.getURL(PAGE);
  const open = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'], documentUrls: [url] });
  if (open.length > 0) return undefined;
  await browser.offscreen.createDocument({
    url,
    reasons: ['AUDIO_PLAYBACK', 'WORKERS'],
    justification:
      'Reads the assignment aloud with the voice that ships with the extension, and puts its formulas into words.',
  });
  return undefined;
}

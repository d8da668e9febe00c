import { browser } from 'wxt/browser';
import { answer, requestsOf } from '@/utils/messages';
import { readOwnBytes } from '@/utils/own-files';
import { acceptPorts } from '@/utils/ports';
import { keepVoiceRecord, readVoiceRecords } from '@/utils/voice-store';
import { lengthTable } from '@/voice/length-table';
import { type VoiceRecords, withRecord } from '@/voice/memory';
import { VoiceRecords as Shape } from '@/voice/memory-shape';
import { TTS_PORT } from '@/voice/port';
import { TtsDesk, type Tts } from '@/voice/tts-desk';
import { voiceDoor } from './door';
import { openFormulas } from './formulas';
import { openSpeaker } from './speaker';

const PAGE = '/voice.html';

/** Called by the background. Where it has neither workers nor sound (Chrome), a page that nobody sees makes the sound, and works out how formulas are said. */
export function serveVoice(): void {
  const here = !browser.offscreen;
  if (here) {
    openSpeaker();
    openFormulas();
  }
  const tts = browserTts();
  const desk = new TtsDesk(tts);
  acceptPorts(TTS_PORT, (port) => desk.serve(port));

  let opening: Promise<undefined> | undefined;
  let lengths: Promise<(word: string) => number | undefined> | undefined;
  answer(requestsOf(voiceDoor), 'background', {
    'voice.open': () => (here ? undefined : (opening ??= openPage().finally(() => (opening = undefined)))),
    'voice.tts': async () => (tts ? { voices: await desk.voices() } : {}),
    'voice.records': async () => parsed(await readVoiceRecords()),
    'voice.keep': ({ id, record }) => keepVoiceRecord((records) => withRecord(parsed(records), id, record)),
    'voice.lengths': async ({ words }) => {
      lengths ??= readLengths();
      lengths.catch(() => (lengths = undefined));
      const lengthOf = await lengths;
      return words.map((word) => lengthOf(word) ?? null);
    },
  });
}

/** What was learned is learned again when it cannot be read. */
function parsed(records: unknown): VoiceRecords {
  const read = Shape.safeParse(records);
  return read.success ? read.data : {};
}

const readLengths = async (): Promise<(word: string) => number | undefined> =>
  lengthTable(new TextDecoder().decode(await readOwnBytes('/word-lengths/en.txt')));

/** Chrome, Edge and ChromeOS have it; Firefox and Safari have none for extensions. */
function browserTts(): Tts | undefined {
  const { tts } = browser as { tts?: Tts };
  return tts;
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

import type { VoiceDoor } from '@/entrypoints/voice/door';
import type { Voice } from '@/supports/contract';
import { onEnd } from '@/utils/lifetime';
import { backgroundAsker } from '@/utils/messages';
import { openPort } from '@/utils/ports';
import { BrowserTts } from '@/voice/browser-tts';
import { EmbeddedVoice } from '@/voice/embedded';
import { KnownLengths } from '@/voice/known-lengths';
import { TTS_PORT, VOICE_PORT } from '@/voice/port';
import { SystemVoices } from '@/voice/system';
import { createVoice } from '@/voice/voice';
import { WebSpeech } from '@/voice/web-speech';

/** The one voice of this page; falls silent for good when the signal aborts. */
export function openVoice(signal: AbortSignal): Voice {
  const ask = backgroundAsker<VoiceDoor>();
  const embedded = new EmbeddedVoice(async () => {
    await ask('voice.open', undefined);
    return openPort(VOICE_PORT);
  });
  onEnd(signal, () => embedded.close());
  const tts = new BrowserTts(
    async () => (await ask('voice.tts', undefined)).voices,
    () => openPort(TTS_PORT),
  );
  const system = new SystemVoices(
    [tts, new WebSpeech(window)],
    {
      read: () => ask('voice.records', undefined),
      keep: (id, record) => ask('voice.keep', { id, record }),
    },
    new KnownLengths((words) => ask('voice.lengths', { words: [...words] })),
  );
  const voice = createVoice({ system, embedded });
  let first = true;
  return {
    ...voice,
    speak: (utterance, on, until) => {
      // The lists of the computer's voices take a while the first time: ours gets ready meanwhile.
      if (first) embedded.prepare(utterance);
      first = false;
      return voice.speak(utterance, on, until);
    },
  };
}

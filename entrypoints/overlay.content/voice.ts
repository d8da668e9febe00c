import type { VoiceDoor } from '@/entrypoints/voice/door';
import type { Voice } from '@/supports/contract';
import { onEnd } from '@/utils/lifetime';
import { backgroundAsker } from '@/utils/messages';
import { openPort } from '@/utils/ports';
import { EmbeddedVoice } from '@/voice/embedded';
import { VOICE_PORT } from '@/voice/port';
import { SystemVoices } from '@/voice/system';
import { createVoice } from '@/voice/voice';

/** The one voice of this page; falls silent for good when the signal aborts. */
export function openVoice(signal: AbortSignal): Voice {
  const embedded = new EmbeddedVoice(async () => {
    await backgroundAsker<VoiceDoor>()('voice.open', undefined);
    return openPort(VOICE_PORT);
  });
  onEnd(signal, () => embedded.close());
  const voice = createVoice({ system: new SystemVoices(window), embedded });
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

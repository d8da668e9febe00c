import { voiceDoor } from '@/entrypoints/voice/door';
import type { Voice } from '@/supports/contract';
import { onEnd } from '@/utils/lifetime';
import { ask } from '@/utils/messages';
import { openPort } from '@/utils/ports';
import { EmbeddedVoice } from '@/voice/embedded';
import { VOICE_PORT } from '@/voice/protocol';
import { SystemVoices } from '@/voice/system';
import { createVoice } from '@/voice/voice';

/** The one voice of this page; falls silent for good when the signal aborts. */
export function openVoice(signal: AbortSignal): Voice {
  const embedded = new EmbeddedVoice(async () => {
    await ask(voiceDoor, { to: 'background' }, 'voice.open', undefined);
    return openPort(VOICE_PORT);
  });
  onEnd(signal, () => embedded.close());
  return createVoice({ system: new SystemVoices(window), embedded });
}

import * as z from 'zod/mini';
import { VoiceRecord, VoiceRecords } from '@/voice/memory-shape';
import { TtsVoice } from '@/voice/tts-protocol';

/** Asked of the background by pages that speak. */
export const voiceDoor = {
  /** Before a line to the speaker is opened: the background may have to open the page that speaks. */
  'voice.open': { request: z.undefined(), response: z.undefined() },
  /** The browser's own text-to-speech; no list where it has none for extensions. */
  'voice.tts': { request: z.undefined(), response: z.object({ voices: z.optional(z.array(TtsVoice)) }) },
  'voice.records': { request: z.undefined(), response: VoiceRecords },
  'voice.keep': { request: z.object({ id: z.string(), record: VoiceRecord }), response: z.void() },
  /** How long English words last, ms; null for one that is not known. */
  'voice.lengths': {
    request: z.object({ words: z.array(z.string()).check(z.maxLength(2000)) }),
    response: z.array(z.nullable(z.number())),
  },
} as const;
export type VoiceDoor = typeof voiceDoor;

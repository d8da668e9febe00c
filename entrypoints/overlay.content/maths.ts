import type { VoiceDoor } from '@/entrypoints/voice/door';
import type { Maths } from '@/model/maths';
import type { Services } from '@/supports/contract';
import { backgroundAsker, voiceAsker } from '@/utils/messages';

/** Formulas are put into words where the extension has workers: in Chrome a page of its own, which may have to be opened. */
export const openMaths = (): Services['maths'] => ({
  say: async (formulas, lang, signal) => {
    await backgroundAsker<VoiceDoor>()('voice.open', undefined);
    signal.throwIfAborted();
    return voiceAsker<Maths>()('maths.say', { formulas: [...formulas], lang });
  },
});

import { acceptPorts } from '@/utils/ports';
import { Speakers } from '@/voice/output';
import { VOICE_PORT } from '@/voice/port';
import { Speaker } from '@/voice/speaker';
import { Synthesiser } from '@/voice/synthesiser';
import { startThread } from './thread';

/** In test builds only: how much faster than heard the words pass, as a test has put it there. */
// oxlint-disable-next-line no-restricted-globals -- an offscreen page has no other storage that it can read
const pace = (): number => Number(localStorage.getItem('pace') ?? 1);

/** Make sound here for whoever connects. `idle` is called, with everything freed, when nobody has for a while. */
export function openSpeaker(idle: () => void = () => undefined): void {
  const speakers = new Speakers(import.meta.env.MODE === 'e2e' ? pace : undefined);
  const synthesiser = new Synthesiser(() => startThread('/voice-worker.js'));
  const speaker = new Speaker({
    take: (order) => synthesiser.take(order),
    open: () => speakers.open(),
    rest: () => speakers.rest(),
    idle: () => {
      synthesiser.close();
      speakers.close();
      idle();
    },
  });
  acceptPorts(VOICE_PORT, (port) => speaker.serve(port));
}

import { browser } from 'wxt/browser';
import { acceptPorts } from '@/utils/ports';
import { Speakers } from '@/voice/output';
import { VOICE_PORT } from '@/voice/port';
import { Speaker } from '@/voice/speaker';
import { type EngineThread, Synthesiser } from '@/voice/synthesiser';

function startThread(): EngineThread {
  const worker = new Worker(browser.runtime.getURL('/voice-worker.js' as '/'), { type: 'module' });
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin of its own
    ask: (message) => worker.postMessage(message),
    onAnswer: (listener) => worker.addEventListener('message', (event: MessageEvent) => listener(event.data)),
    onBroken: (listener) => worker.addEventListener('error', listener),
    end: () => worker.terminate(),
  };
}

/** In test builds only: how much faster than heard the words pass, as a test has put it there. */
// oxlint-disable-next-line no-restricted-globals -- an offscreen page has no other storage that it can read
const pace = (): number => Number(localStorage.getItem('pace') ?? 1);

/** Make sound here for whoever connects. `idle` is called, with everything freed, when nobody has for a while. */
export function openSpeaker(idle: () => void = () => undefined): void {
  const speakers = new Speakers(import.meta.env.MODE === 'e2e' ? pace : undefined);
  const synthesiser = new Synthesiser(startThread);
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

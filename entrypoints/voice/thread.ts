import { browser } from 'wxt/browser';
import type { Thread } from '@/model/thread';

/** A worker of the extension's own. */
export function startThread<Asked>(script: `/${string}.js`): Thread<Asked> {
  const worker = new Worker(browser.runtime.getURL(script as '/'), { type: 'module' });
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin of its own
    ask: (message) => worker.postMessage(message),
    onAnswer: (listener) => worker.addEventListener('message', (event: MessageEvent) => listener(event.data)),
    onBroken: (listener) => worker.addEventListener('error', listener),
    end: () => worker.terminate(),
  };
}

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { EngineFactory } from '@/voice/engine';
import { answerOrders } from '@/voice/orders';

/** The engine is seconds of work for an old computer: it has a thread of its own. */
export default defineUnlistedScript(() => {
  const fileOf = (name: string): string => new URL(`/voice/${name}`, self.location.href).href;
  const told = answerOrders(
    {
      module: async () =>
        ((await import(/* @vite-ignore */ fileOf('espeak-ng.js'))) as { default: EngineFactory }).default,
      bytes: async (name) => {
        const response = await fetch(fileOf(name));
        if (!response.ok) throw new Error(`not in this build: voice/${name}`);
        return response.arrayBuffer();
      },
    },
    (message, moved = []) => self.postMessage(message, { transfer: moved }),
  );
  self.addEventListener('message', (event: MessageEvent) => told(event.data));
});

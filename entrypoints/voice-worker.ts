import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Engine, type EngineFactory, type EngineFiles, UnknownLanguage } from '@/voice/engine';
import { type FromWorker, ToWorker } from '@/voice/protocol';

/** The engine is seconds of work for an old computer: it has a thread of its own. */
export default defineUnlistedScript(() => {
  const fileOf = (name: string): string => new URL(`/voice/${name}`, self.location.href).href;
  const files: EngineFiles = {
    module: async () =>
      ((await import(/* @vite-ignore */ fileOf('espeak-ng.js'))) as { default: EngineFactory }).default,
    bytes: async (name) => {
      const response = await fetch(fileOf(name));
      if (!response.ok) throw new Error(`not in this build: voice/${name}`);
      return response.arrayBuffer();
    },
  };
  const post = (message: FromWorker, moved: Transferable[] = []): void =>
    self.postMessage(message, { transfer: moved });
  let loading: Promise<Engine> | undefined;
  // The first order is answered at once, the others wait for it: the engine has one mouth.
  let turn: Promise<void> = Promise.resolve();

  self.addEventListener('message', (event: MessageEvent) => {
    const { id, order } = ToWorker.parse(event.data);
    turn = turn.then(async () => {
      try {
        loading ??= Engine.load(files);
        const engine = await loading;
        await engine.ready(order);
        const ms = engine.speak(order, (sound) =>
          post({ is: 'sound', id, ...sound, words: [...sound.words] }, [sound.pcm.buffer]),
        );
        post({ is: 'end', id, ms });
      } catch (error) {
        if (!(error instanceof UnknownLanguage)) loading = undefined;
        post({ is: 'trouble', id, why: error instanceof UnknownLanguage ? 'no-language' : 'no-voice' });
      }
    });
  });
});

import { Engine, type EngineFiles, SpoiltFile, UnknownLanguage } from './engine';
import { type FromWorker, ToWorker } from './protocol';

/**
 * What the engine's thread does with what it is told: one order after the other, in their order, for the engine has one
 * mouth. A language whose file is spoilt is refused; an engine that broke is made anew for the next order.
 */
export function answerOrders(
  files: EngineFiles,
  post: (message: FromWorker, moved?: Transferable[]) => void,
): (message: unknown) => void {
  let loading: Promise<Engine> | undefined;
  let turn: Promise<void> = Promise.resolve();

  async function obey({ id, order }: ToWorker): Promise<void> {
    let engine: Engine | undefined;
    try {
      loading ??= Engine.load(files);
      engine = await loading;
      await engine.ready(order);
      const ms = engine.speak(order, (sound) =>
        post({ is: 'sound', id, ...sound, words: [...sound.words] }, [sound.pcm.buffer]),
      );
      post({ is: 'end', id, ms });
    } catch (error) {
      const refused = error instanceof UnknownLanguage || (engine !== undefined && error instanceof SpoiltFile);
      if (!refused) loading = undefined;
      post({ is: 'trouble', id, why: refused ? 'no-language' : 'no-voice' });
    }
  }

  return (message) => {
    const told = ToWorker.parse(message);
    turn = turn.then(() => obey(told));
  };
}

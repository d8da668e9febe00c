// @vitest-environment node
import { expect, it, vi } from 'vitest';
import { answerOrders } from '@/voice/orders';
import type { FromWorker } from '@/voice/protocol';
import { engineFiles } from './engine-files';

// The engine is made and its script compiled, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 });

async function thread(spoil: (name: string) => boolean) {
  const files = await engineFiles();
  const posted: FromWorker[] = [];
  const told = answerOrders(
    { ...files, bytes: (name) => (spoil(name) ? Promise.reject(new Error(`no ${name}`)) : files.bytes(name)) },
    (message) => void posted.push(message),
  );
  let ids = 0;
  const say = async (text: string, lang: string): Promise<string> => {
    ids += 1;
    const id = ids;
    told({ id, order: { text, lang, rate: 1 } });
    const last = await vi.waitUntil(() => posted.find((each) => each.id === id && each.is !== 'sound'), 20_000);
    return last.is === 'trouble' ? last.why : last.is;
  };
  return { say, posted };
}

it('refuses a language whose file is gone, and speaks the others before and after', async () => {
  const { say } = await thread((name) => name === 'ko_dict');
  expect(await say('El agua vuelve.', 'es')).toBe('end');
  expect(await say('물이 흐른다.', 'ko')).toBe('no-language');
  expect(await say('The river is back.', 'en')).toBe('end');
  expect(await say('川が流れる。', 'ja')).toBe('no-language');
});

it('has no voice while the engine’s own files are gone, and looks again each time', async () => {
  let gone = true;
  const { say } = await thread((name) => gone && name === 'base.data');
  expect(await say('The river is back.', 'en')).toBe('no-voice');
  gone = false;
  expect(await say('The river is back.', 'en')).toBe('end');
});

it('answers in the order it was asked, sound first', async () => {
  const { say, posted } = await thread(() => false);
  await Promise.all([say('One.', 'en'), say('Dos.', 'es'), say('三。', 'zh')]);
  const ends = posted.filter(({ is }) => is === 'end').map(({ id }) => id);
  expect(ends).toEqual([1, 2, 3]);
  expect(posted.map(({ id }) => id)).toEqual(posted.map(({ id }) => id).toSorted((a, b) => a - b));
});

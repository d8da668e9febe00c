import { describe, expect, it, vi } from 'vitest';
import { BrowserTts } from '@/voice/browser-tts';
import { EngineBroke } from '@/voice/speech-engine';
import { type Tts, type TtsApiEvent, TtsDesk } from '@/voice/tts-desk';
import { line } from './lines';

/** `chrome.tts` as the test plays it, and a page at the other end of the line. */
function world(
  voices: Awaited<ReturnType<Tts['getVoices']>> | undefined = [{ voiceName: 'Rae', lang: 'en-US', remote: false }],
) {
  const said: { text: string; voiceName: string; event: (type: string, charIndex?: number) => void }[] = [];
  const stop = vi.fn<() => void>();
  let refuse = false;
  const tts: Tts = {
    getVoices: () => Promise.resolve(voices),
    speak: (text, { voiceName, onEvent }) => {
      if (refuse) return Promise.reject(new Error('no such voice'));
      const event = (type: string, charIndex?: number): void =>
        onEvent({ type, ...(charIndex === undefined ? {} : { charIndex }) } satisfies TtsApiEvent);
      said.push({ text, voiceName, event });
      return Promise.resolve();
    },
    stop,
  };
  const desk = new TtsDesk(tts);
  const list = vi.fn<() => ReturnType<TtsDesk['voices']>>(() => desk.voices());
  const page = () => {
    const engine = new BrowserTts(list, () => {
      const { near, far } = line();
      desk.serve(far);
      return near;
    });
    const heard: string[] = [];
    const speak = async (text: string, signal = new AbortController().signal): Promise<unknown> => {
      const [voice] = (await engine.voices()) ?? [];
      if (!voice) throw new Error('no voice');
      const on = { start: () => void heard.push('start'), word: (at: number) => void heard.push(`word ${at}`) };
      return engine.speak(voice, { text, rate: 1 }, on, signal).then(
        () => 'end',
        (error: unknown) => error,
      );
    };
    return { engine, heard, speak };
  };
  const order = async (nth: number) => {
    await vi.waitUntil(() => said.length >= nth);
    const one = said[nth - 1];
    if (!one) throw new Error('nothing said');
    return one;
  };
  return { page, order, stop, list, refuse: () => (refuse = true) };
}

describe("the browser's own text-to-speech, from a page", () => {
  it('tells of words as they come', async () => {
    const { page, order } = world();
    const { heard, speak } = page();
    const done = speak('The river left.');
    const { event, text, voiceName } = await order(1);
    for (const [type, at] of [
      ['start', 0],
      ['word', 0],
      ['sentence', 0],
      ['word', 4],
      ['word', -1],
      ['end', 15],
    ] as const)
      event(type, at);
    expect(await done).toBe('end');
    expect([text, voiceName, heard]).toEqual(['The river left.', 'Rae', ['start', 'word 0', 'word 4']]);
  });

  it('says which voices are here, which would send the text away, and which tell of words', async () => {
    const { page } = world([
      { voiceName: 'Rae', lang: 'en_US', remote: false, eventTypes: ['start', 'end', 'word'] },
      { voiceName: 'Far', lang: 'en-US', remote: true },
      { voiceName: 'Who knows', lang: 'en-US' },
      { voiceName: 'Aria Online', lang: 'en-US', remote: false },
      { voiceName: 'No language' },
    ]);
    const voices = (await page().engine.voices()) ?? [];
    expect(voices.map(({ id, lang, remote, callsWords }) => [id, lang, remote, callsWords])).toEqual([
      ['tts:Rae', 'en-US', false, true],
      ['tts:Far', 'en-US', true, undefined],
      ['tts:Who knows', 'en-US', true, undefined],
      ['tts:Aria Online', 'en-US', true, undefined],
    ]);
  });

  it.each([['error'], ['refused']])('breaks by %s', async (how) => {
    const { page, order, refuse } = world();
    if (how === 'refused') refuse();
    const done = page().speak('The river left.');
    if (how === 'error') (await order(1)).event('error');
    expect(await done).toBeInstanceOf(EngineBroke);
  });

  it.each([['interrupted'], ['cancelled']])('is %s by what another says', async (type) => {
    const { page, order } = world();
    const done = page().speak('The river left.');
    (await order(1)).event(type);
    expect(await done).toMatchObject({ name: 'AbortError' });
  });

  it('speaks for one page at a time, and hears nothing of what was said before', async () => {
    const { page, order } = world();
    const [one, other] = [page(), page()];
    const first = one.speak('The river left.');
    const former = await order(1);
    const second = other.speak('Nobody waved.');
    const { event } = await order(2);
    former.event('interrupted');
    former.event('word', 4);
    expect(await first).toMatchObject({ name: 'AbortError' });
    event('start');
    event('end');
    expect([await second, other.heard]).toEqual(['end', ['start']]);
  });

  it('falls silent when the page no longer wants it', async () => {
    const { page, order, stop } = world();
    const end = new AbortController();
    const done = page().speak('The river left.', end.signal);
    await order(1);
    end.abort(new DOMException('', 'AbortError'));
    expect(await done).toBe(end.signal.reason);
    expect(stop).toHaveBeenCalledOnce();
  });

  it('is not there at all in Firefox, and nobody waits for it', async () => {
    expect(await new TtsDesk(undefined).voices()).toEqual([]);
    const absent = new BrowserTts(
      () => Promise.resolve(undefined),
      () => line().near,
    );
    expect(await absent.voices()).toBeUndefined();
    const gone = new BrowserTts(
      () => Promise.reject(new Error('gone')),
      () => line().near,
    );
    expect(await gone.voices()).toBeUndefined();
  });

  it('asks for the list once for many sentences', async () => {
    const { page, list } = world();
    const { engine } = page();
    for (let i = 0; i < 5; i += 1) await engine.voices();
    expect(list).toHaveBeenCalledOnce();
  });
});

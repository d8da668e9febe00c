import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EmbeddedVoice } from '@/voice/embedded';
import { type SpeechWindow, SystemVoices } from '@/voice/system';
import { createVoice } from '@/voice/voice';
import { line } from './lines';

const voiceOf = (name: string, lang: string, more: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice => ({
  name,
  lang,
  voiceURI: name,
  localService: true,
  default: false,
  ...more,
});

/** A computer with these voices, which speak when the test says so. */
function computer(first: readonly SpeechSynthesisVoice[]) {
  let voices = first;
  class Spoken extends EventTarget {
    voice: SpeechSynthesisVoice | null = null;
    lang = '';
    rate = 1;
    constructor(readonly text: string) {
      super();
    }
  }
  const spoken: Spoken[] = [];
  const events = new EventTarget();
  const speechSynthesis = Object.assign(events, {
    getVoices: () => [...voices],
    speak: (one: Spoken) => void spoken.push(one),
    cancel: () => undefined,
  });
  const window = { speechSynthesis, SpeechSynthesisUtterance: Spoken } as unknown as SpeechWindow;
  const fire = (type: string, more: object = {}): void => {
    spoken.at(-1)?.dispatchEvent(Object.assign(new Event(type), more));
  };
  return {
    window,
    spoken,
    fire,
    install: (next: readonly SpeechSynthesisVoice[]) => {
      voices = next;
      events.dispatchEvent(new Event('voiceschanged'));
    },
  };
}

/** An embedded voice whose orders are counted, and which says everything at once. */
function embedded() {
  const orders: unknown[] = [];
  const voice = new EmbeddedVoice(() => {
    const { near, far } = line();
    far.onMessage((raw) => {
      const message = raw as { do: string; id: number; order: { text: string } };
      if (message.do === 'prepare') orders.push(['prepare', message.order.text]);
      if (message.do !== 'speak') return;
      orders.push(message.order);
      far.post({ did: 'start', id: message.id, voice: 'handrail:en-US' });
      far.post({ did: 'end', id: message.id });
    });
    return Promise.resolve(near);
  });
  return { voice, orders };
}

const UTTERANCE = { text: 'About 2.5 million came, Mr. Hill.', lang: 'en-US', rate: 1 };
const open = (voices: readonly SpeechSynthesisVoice[]) => {
  const machine = computer(voices);
  const own = embedded();
  return { ...machine, own, voice: createVoice({ system: new SystemVoices(machine.window), embedded: own.voice }) };
};
const never = new AbortController().signal;

describe('which voice speaks', () => {
  it('only one that works on this computer, for the language, best first', async () => {
    const { voice, spoken, fire } = open([
      voiceOf('Away', 'en-US', { localService: false }),
      voiceOf('Zarvox', 'en-US', { default: true }),
      voiceOf('Brit', 'en-GB'),
      voiceOf('Ana', 'es-MX'),
      voiceOf('Ava (Enhanced)', 'en_US'),
    ]);
    const done = voice.speak(UTTERANCE, {}, never);
    await vi.waitUntil(() => spoken.length > 0);
    expect(spoken[0]?.voice?.name).toBe('Ava (Enhanced)');
    fire('start');
    fire('end');
    await done;
    expect((await voice.voices()).map(({ name }) => name)).not.toContain('Away');
  });

  it('the one that was chosen', async () => {
    const { voice, spoken, own } = open([voiceOf('Brit', 'en-GB'), voiceOf('Ava', 'en-US')]);
    void voice.speak({ ...UTTERANCE, voice: 'Brit' }, {}, never).catch(() => undefined);
    await vi.waitUntil(() => spoken.length > 0);
    expect(spoken[0]?.voice?.name).toBe('Brit');
    await voice.speak({ ...UTTERANCE, voice: 'handrail:en-GB' }, {}, never);
    expect(own.orders).toHaveLength(1);
  });

  it('the embedded one where the computer has none, or none of ours is worse', async () => {
    const { voice, spoken, own } = open([voiceOf('English+espeak', 'en-US'), voiceOf('Ana', 'es')]);
    await voice.speak(UTTERANCE, {}, never);
    expect([spoken.length, own.orders.length]).toEqual([0, 1]);
  });

  it('nobody, for a language that nobody speaks', async () => {
    const { voice } = open([voiceOf('Ava', 'en-US')]);
    await expect(voice.speak({ ...UTTERANCE, lang: 'ja' }, {}, never)).rejects.toMatchObject({ why: 'no-language' });
  });

  it('waits for a list that comes late', async () => {
    const { voice, spoken, install } = open([]);
    void voice.speak(UTTERANCE, {}, never).catch(() => undefined);
    install([voiceOf('Late', 'en-US')]);
    await vi.waitUntil(() => spoken.length > 0);
    expect(spoken[0]?.voice?.name).toBe('Late');
  });

  it('not again one that did not begin', async () => {
    const { voice, spoken, fire, own } = open([voiceOf('Dead', 'en-US')]);
    const done = voice.speak(UTTERANCE, {}, never);
    await vi.waitUntil(() => spoken.length > 0);
    fire('end');
    await done;
    await voice.speak(UTTERANCE, {}, never);
    expect([spoken.length, own.orders.length]).toEqual([1, 2]);
  });

  it('has the next sentence ready only where the embedded one reads', async () => {
    const silent = open([]);
    silent.voice.prepare?.(UTTERANCE);
    await vi.waitUntil(() => silent.own.orders.length > 0);
    const machine = open([voiceOf('Ava', 'en-US')]);
    machine.voice.prepare?.(UTTERANCE);
    await machine.voice.voices();
    expect([silent.own.orders, machine.own.orders]).toEqual([[['prepare', UTTERANCE.text]], []]);
  });
});

describe('a system voice', () => {
  it('calls our words, each once, however it cuts them', async () => {
    const { voice, spoken, fire } = open([voiceOf('Ava', 'en-US')]);
    const heard: string[] = [];
    const word = (start: number, end: number) => void heard.push(UTTERANCE.text.slice(start, end));
    const done = voice.speak(UTTERANCE, { word }, never);
    await vi.waitUntil(() => spoken.length > 0);
    fire('start');
    for (const charIndex of [0, 6, 8, 10, 18, 24, 28]) fire('boundary', { name: 'word', charIndex });
    fire('boundary', { name: 'sentence', charIndex: 0 });
    fire('end');
    await done;
    expect(heard).toEqual(['About', '2.5', 'million', 'came', 'Mr', 'Hill']);
  });

  it('is told apart when it calls none', async () => {
    const { voice, spoken, fire } = open([voiceOf('Mute', 'en-US')]);
    const follows: boolean[] = [];
    for (let i = 0; i < 2; i += 1) {
      const done = voice.speak(UTTERANCE, { start: (by) => void follows.push(by.followsWords) }, never);
      await vi.waitUntil(() => spoken.length > i);
      fire('start');
      fire('end');
      await done;
    }
    expect(follows).toEqual([true, false]);
  });

  it('gives way to what is said after it', async () => {
    const { voice, spoken, fire } = open([voiceOf('Ava', 'en-US')]);
    const first = voice.speak(UTTERANCE, {}, never);
    await vi.waitUntil(() => spoken.length > 0);
    fire('start');
    const second = voice.speak({ ...UTTERANCE, text: 'word' }, {}, never);
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    await vi.waitUntil(() => spoken.length > 1);
    fire('start');
    fire('end');
    await second;
  });

  describe('with a clock of the test', () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    it('that stops in the middle is noticed', async () => {
      const { voice, fire } = open([voiceOf('Stuck', 'en-US')]);
      const done = voice.speak(UTTERANCE, {}, never).catch((error: unknown) => error);
      await vi.advanceTimersByTimeAsync(1);
      fire('start');
      fire('boundary', { name: 'word', charIndex: 0 });
      await vi.advanceTimersByTimeAsync(30_000);
      expect(await done).toMatchObject({ why: 'stopped' });
    });

    it('that never begins leaves the sentence to the embedded one', async () => {
      const { voice, own } = open([voiceOf('Asleep', 'en-US')]);
      const done = voice.speak(UTTERANCE, {}, never);
      await vi.advanceTimersByTimeAsync(10_000);
      await done;
      expect(own.orders).toHaveLength(1);
    });
  });
});

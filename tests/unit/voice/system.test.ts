import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { VoiceTrouble } from '@/voice/contract';
import { EngineBroke, type EngineTells, type SpeechEngine } from '@/voice/speech-engine';
import { sayWatched } from '@/voice/watched';
import { lengthByLetters } from '@/voice/word-length';
import { aComputer } from './a-computer';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const UTTERANCE = { text: 'Nobody waved.', lang: 'en-US', rate: 1 };
const never = new AbortController().signal;
/** Let the clock run until it has settled. */
async function through<T>(promise: Promise<T>): Promise<T | Error | 'said'> {
  const results: (T | Error | 'said')[] = [];
  promise.then(
    (value) => results.push(value ?? 'said'),
    (error: Error) => results.push(error),
  );
  for (let ms = 0; ms < 300_000 && results.length === 0; ms += 50) await vi.advanceTimersByTimeAsync(50);
  const [result] = results;
  if (result === undefined) throw new Error('never settled');
  return result;
}

describe('which voice speaks', () => {
  it('only one that works on this computer, for the language, best first', async () => {
    const { voice, spoken } = aComputer([
      { name: 'Away', remote: true },
      { name: 'Microsoft Aria Online (Natural)' },
      { name: 'Zarvox', preferred: true },
      { name: 'Brit', lang: 'en-GB' },
      { name: 'Ana', lang: 'es-MX' },
      { name: 'Ava (Enhanced)', lang: 'en_US' },
    ]);
    await through(voice.speak(UTTERANCE, {}, never));
    expect(spoken).toEqual(['Ava (Enhanced): Nobody waved.']);
  });

  it('the one that was chosen, and not one that nobody knows any more', async () => {
    const { voice, spoken } = aComputer([{ name: 'Ava' }, { name: 'Brit', lang: 'en-GB' }]);
    for (const id of ['Brit', 'handrail:en-GB', 'Gone'])
      await through(voice.speak({ ...UTTERANCE, voice: id }, {}, never));
    expect(spoken.map((each) => each.split(':', 1)[0])).toEqual(['Brit', 'own', 'Ava']);
  });

  it('ours where the computer has none, or the same engine that ours is', async () => {
    const { voice, spoken } = aComputer([{ name: 'English+espeak' }, { name: 'Ana', lang: 'es' }]);
    await through(voice.speak(UTTERANCE, {}, never));
    expect(spoken).toEqual(['own: Nobody waved.']);
  });

  it('a voice of the computer where ours was chosen and cannot', async () => {
    const { voice, spoken } = aComputer([{ name: 'Ava' }], { own: false });
    expect(await through(voice.speak({ ...UTTERANCE, voice: 'handrail:en-US' }, {}, never))).toBe('said');
    expect(spoken).toEqual(['Ava: Nobody waved.']);
  });

  it('nobody, for a language that nobody speaks', async () => {
    const { voice } = aComputer([{ name: 'Ava' }]);
    expect(await through(voice.speak({ ...UTTERANCE, lang: 'tlh' }, {}, never))).toMatchObject({ why: 'no-language' });
  });

  it('the same one for a sample, and no other in its place', async () => {
    const { voice, spoken } = aComputer([{ name: 'Ava' }, { name: 'Bad', faults: { start: 'error' } }]);
    const heard = await through(voice.speak({ ...UTTERANCE, voice: 'Bad', only: true }, {}, never));
    expect(heard).toBeInstanceOf(VoiceTrouble);
    expect(spoken).toEqual(['Bad: Nobody waved.']);
  });

  it('not again one that broke, and again after a while', async () => {
    const { voice, spoken } = aComputer([{ name: 'Bad', faults: { start: 'error', times: 1 } }]);
    for (const wait of [0, 1000, 6 * 60_000]) {
      await vi.advanceTimersByTimeAsync(wait);
      await through(voice.speak(UTTERANCE, {}, never));
    }
    expect(spoken.map((each) => each.split(':', 1)[0])).toEqual(['Bad', 'own', 'own', 'Bad']);
  });

  it('has the next sentence ready only where ours reads', async () => {
    const [silent, machine] = [aComputer([]), aComputer([{ name: 'Ava' }])];
    for (const { voice } of [silent, machine]) voice.prepare?.(UTTERANCE);
    await vi.advanceTimersByTimeAsync(1000);
    expect([silent.prepared, machine.prepared]).toEqual([[UTTERANCE.text], []]);
  });

  it('has ours ready behind a voice that was never heard, and not behind one that has read before', async () => {
    const first = aComputer([{ name: 'Ava' }]);
    const later = aComputer([{ name: 'Ava' }], { known: { Ava: { callsWords: true, pace: 1 } } });
    for (const { voice } of [first, later]) await through(voice.speak(UTTERANCE, {}, never));
    expect([first.prepared, later.prepared]).toEqual([[UTTERANCE.text], []]);
  });
});

describe('text that would leave the device', () => {
  const remote = [{ name: 'Away', remote: true }];

  it('is given to no remote voice, chosen or not, without a yes', async () => {
    for (const wish of [{}, { voice: 'Away' }, { voice: 'Away', only: true }, { mayLeave: true }]) {
      const { voice, spoken } = aComputer(remote);
      await through(voice.speak({ ...UTTERANCE, ...wish }, {}, never));
      expect(spoken.filter((each) => each.startsWith('Away'))).toEqual([]);
    }
  });

  it('not where nobody else speaks the language either', async () => {
    const { voice, spoken } = aComputer([{ name: 'Away', lang: 'tlh', remote: true }]);
    expect(await through(voice.speak({ ...UTTERANCE, lang: 'tlh' }, {}, never))).toMatchObject({ why: 'no-language' });
    expect(spoken).toEqual([]);
  });

  it('is given to the one that was chosen after a yes, and falls back to what is here', async () => {
    const { voice, spoken } = aComputer([
      { name: 'Away', remote: true, faults: { start: 'error' } },
      { name: 'Far', remote: true },
    ]);
    await through(voice.speak({ ...UTTERANCE, voice: 'Away', mayLeave: true }, {}, never));
    expect(spoken.map((each) => each.split(':', 1)[0])).toEqual(['Away', 'own']);
  });

  it('is known from the list', async () => {
    const { voice } = aComputer([{ name: 'Ava' }, ...remote]);
    const choices = await voice.voices();
    expect(choices.filter((one) => one.remote).map(({ name }) => name)).toEqual(['Away']);
  });
});

it('gives way to what is said after it', async () => {
  const { voice, spoken } = aComputer([{ name: 'Ava' }]);
  const first = voice.speak(UTTERANCE, {}, never).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(200);
  await through(voice.speak({ ...UTTERANCE, text: 'word' }, {}, never));
  expect(await first).toMatchObject({ name: 'AbortError' });
  expect(spoken).toEqual(['Ava: Nobody waved.', 'Ava: word']);
});

it('what a voice has shown is in the list the next time', async () => {
  const { voice } = aComputer([{ name: 'Ava' }, { name: 'Mute', faults: { words: 'none' } }, { name: 'New' }]);
  for (const id of ['Ava', 'Mute'])
    await through(voice.speak({ ...UTTERANCE, text: 'The wind had carried the soil away.', voice: id }, {}, never));
  const follows = Object.fromEntries((await voice.voices()).map((one) => [one.name, one.followsWords]));
  expect(follows).toEqual({ Ava: true, Mute: false, New: undefined, Handrail: true });
});

describe('one utterance', () => {
  const TEXT = 'About 2.5 million came, Mr. Hill.';
  /** An engine in the test's hand. */
  function inHand() {
    let tells: EngineTells | undefined;
    let end: () => void = () => undefined;
    let fail: (error: Error) => void = () => undefined;
    const engine: SpeechEngine = {
      voices: () => Promise.resolve([]),
      busy: () => undefined,
      speak: (_voice, _order, on) => {
        tells = on;
        return new Promise<void>((resolve, reject) => ([end, fail] = [resolve, reject]));
      },
    };
    const heard: string[] = [];
    const starts: boolean[] = [];
    const voice = { id: 'v', name: 'v', lang: 'en', remote: false, preferred: false, callsWords: undefined };
    const outcome = sayWatched(
      engine,
      voice,
      { text: TEXT, lang: 'en', rate: 1 },
      { callsWords: undefined, pace: undefined, patience: 1000 },
      () => lengthByLetters,
      { start: (follows) => void starts.push(follows), word: (start, to) => void heard.push(TEXT.slice(start, to)) },
      never,
    );
    return {
      outcome,
      heard,
      starts,
      end: () => end(),
      fail: (error: Error) => fail(error),
      tell: () => {
        if (!tells) throw new Error('nothing is said');
        return tells;
      },
    };
  }

  it('lights our words, each once, however the engine cuts them', async () => {
    const { outcome, heard, tell, end } = inHand();
    tell().start();
    for (const at of [0, 6, 8, 10, 18, 24, 28]) {
      tell().word(at);
      await vi.advanceTimersByTimeAsync(400);
    }
    end();
    expect(await outcome).toMatchObject({ how: 'spoken', told: 6, words: 6 });
    expect(heard).toEqual(['About', '2.5', 'million', 'came', 'Mr', 'Hill']);
  });

  it('says after a few words that it guesses, and lights them all the same', async () => {
    const { outcome, heard, starts, tell, end } = inHand();
    tell().start();
    await vi.advanceTimersByTimeAsync(3500);
    end();
    await outcome;
    expect(starts).toEqual([true, false]);
    expect(heard).toEqual(['About', '2.5', 'million', 'came', 'Mr', 'Hill']);
  });

  it('goes on at the word, when the engine says that it broke', async () => {
    const { outcome, tell, fail } = inHand();
    tell().start();
    for (const at of [0, 6, 10]) tell().word(at);
    fail(new EngineBroke());
    expect(await outcome).toMatchObject({ how: 'broke', at: TEXT.indexOf('million'), silent: false });
  });

  it('begins anew, when nobody can tell how far it came', async () => {
    const { outcome, tell } = inHand();
    tell().start();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await outcome).toMatchObject({ how: 'broke', at: 0, silent: true });
  });
});

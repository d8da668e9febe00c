import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EmbeddedVoice } from '@/voice/embedded';
import type { Port } from '@/voice/port';
import { type FromSpeaker, ToSpeaker } from '@/voice/protocol';
import { line } from './lines';

const UTTERANCE = { text: 'The river left.', lang: 'en', rate: 1 };

/** The other end, as the test plays it. */
function world() {
  const lines: { far: Port; told: ToSpeaker[] }[] = [];
  let reachable = true;
  const voice = new EmbeddedVoice(() => {
    if (!reachable) return Promise.reject(new Error('gone'));
    const { near, far } = line();
    const told: ToSpeaker[] = [];
    far.onMessage((message) => told.push(ToSpeaker.parse(message)));
    lines.push({ far, told });
    return Promise.resolve(near);
  });
  const last = () => {
    const found = lines.at(-1);
    if (!found) throw new Error('no line');
    return found;
  };
  const order = async (n = 1) => {
    await vi.waitUntil(() => lines.flatMap(({ told }) => told).filter((each) => each.do === 'speak').length >= n);
    const found = last().told.findLast((each) => each.do === 'speak');
    if (found?.do !== 'speak') throw new Error('nothing ordered');
    return found;
  };
  const answer = (message: FromSpeaker): void => last().far.post(message);
  return { voice, lines, last, order, answer, cut: () => last().far.close(), lose: () => (reachable = false) };
}

describe('the embedded voice, seen from a page', () => {
  it('says who reads and calls the words', async () => {
    const { voice, order, answer } = world();
    const heard: string[] = [];
    const starts: object[] = [];
    const done = voice.speak(
      UTTERANCE,
      { start: (by) => void starts.push(by), word: (start, end) => void heard.push(UTTERANCE.text.slice(start, end)) },
      new AbortController().signal,
    );
    const { id } = await order();
    answer({ did: 'start', id, voice: 'handrail:en-US' });
    answer({ did: 'word', id, start: 0, end: 3 });
    answer({ did: 'word', id: id + 1, start: 4, end: 9 });
    answer({ did: 'word', id, start: 10, end: 14 });
    answer({ did: 'end', id });
    await done;
    expect(heard).toEqual(['The', 'left']);
    expect(starts).toEqual([{ id: 'handrail:en-US', followsWords: true, embedded: true }]);
  });

  it('goes on at the word where the other end was killed', async () => {
    const { voice, lines, order, answer, cut } = world();
    const heard: number[] = [];
    const done = voice.speak(UTTERANCE, { word: (start) => void heard.push(start) }, new AbortController().signal);
    const first = await order();
    answer({ did: 'word', id: first.id, start: 0, end: 3 });
    answer({ did: 'word', id: first.id, start: 4, end: 9 });
    cut();
    const again = await order(2);
    expect(again.order.text).toBe('river left.');
    answer({ did: 'word', id: again.id, start: 0, end: 5 });
    answer({ did: 'word', id: again.id, start: 6, end: 10 });
    answer({ did: 'end', id: again.id });
    await done;
    expect([heard, lines.length]).toEqual([[0, 4, 10], 2]);
  });

  it('goes on at the word when the sound broke off there', async () => {
    const { voice, lines, last, order, answer } = world();
    const heard: number[] = [];
    const done = voice.speak(UTTERANCE, { word: (start) => void heard.push(start) }, new AbortController().signal);
    const first = await order();
    answer({ did: 'word', id: first.id, start: 0, end: 3 });
    answer({ did: 'word', id: first.id, start: 4, end: 9 });
    answer({ did: 'trouble', id: first.id, why: 'stopped' });
    const again = await vi.waitUntil(() => last().told.findLast((each) => each.do === 'speak' && each.id > first.id));
    expect(again).toMatchObject({ order: { text: 'river left.' } });
    if (again.do !== 'speak') throw new Error('not spoken');
    answer({ did: 'word', id: again.id, start: 0, end: 5 });
    answer({ did: 'word', id: again.id, start: 6, end: 10 });
    answer({ did: 'end', id: again.id });
    await done;
    expect([heard, lines.length]).toEqual([[0, 4, 10], 1]);
  });

  it('gives up with a sentence for a person when nobody can be reached', async () => {
    const { voice, order, answer, cut, lose } = world();
    const done = voice.speak(UTTERANCE, {}, new AbortController().signal);
    const { id } = await order();
    answer({ did: 'start', id, voice: 'v' });
    lose();
    cut();
    await expect(done).rejects.toMatchObject({ why: 'stopped' });
  });

  it.each(['no-voice', 'no-language'] as const)('passes on %s', async (why) => {
    const { voice, order, answer } = world();
    const done = voice.speak(UTTERANCE, {}, new AbortController().signal);
    answer({ did: 'trouble', id: (await order()).id, why });
    await expect(done).rejects.toMatchObject({ why });
  });

  it('rejects with an AbortError when something else is said', async () => {
    const { voice, order, answer } = world();
    const done = voice.speak(UTTERANCE, {}, new AbortController().signal);
    answer({ did: 'taken', id: (await order()).id });
    await expect(done).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('stops the sound when the page no longer wants it', async () => {
    const { voice, last, order } = world();
    const end = new AbortController();
    const done = voice.speak(UTTERANCE, {}, end.signal);
    const { id } = await order();
    end.abort(new DOMException('', 'AbortError'));
    await expect(done).rejects.toBe(end.signal.reason);
    expect(last().told.at(-1)).toEqual({ do: 'cancel', id });
  });

  it('does not speak what no voice knows', async () => {
    const { voice } = world();
    const done = voice.speak({ ...UTTERANCE, lang: 'ja' }, {}, new AbortController().signal);
    await expect(done).rejects.toMatchObject({ why: 'no-language' });
  });

  describe('with a clock of the test', () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    it('asks anew when nothing is heard, and then says so', async () => {
      const { voice, lines } = world();
      const done = voice.speak(UTTERANCE, {}, new AbortController().signal).catch((error: unknown) => error);
      await vi.advanceTimersByTimeAsync(60_000);
      expect(await done).toMatchObject({ why: 'no-voice' });
      expect(lines.flatMap(({ told }) => told).filter((each) => each.do === 'speak')).toHaveLength(3);
    });

    it('closes the line when it was not used for a while', async () => {
      const { voice, last, answer } = world();
      let closed = false;
      const done = voice.speak(UTTERANCE, {}, new AbortController().signal);
      await vi.advanceTimersByTimeAsync(1);
      last().far.onClose(() => (closed = true));
      answer({ did: 'end', id: 1 });
      await done;
      await vi.advanceTimersByTimeAsync(60_000);
      expect(closed).toBe(true);
    });
  });
});

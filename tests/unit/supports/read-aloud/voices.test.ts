import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Block } from '@/model/activity';
import { sampleText } from '@/supports/read-aloud/sample';
import { aComputer, type Scripted } from '../../voice/a-computer';
import { readerOf } from './reader';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const TEXT =
  'When the rain had stopped for good, the families who lived along the dry bed packed what they could. Nobody waved.';
const BLOCKS: Block[] = [{ key: 'p', kind: 'paragraph', region: 'passage', text: TEXT }];
const AWAY: Scripted = { name: 'Away', remote: true };

const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
function reading(scripted: readonly Scripted[], listing?: Parameters<typeof aComputer>[1]) {
  const computer = aComputer(scripted, listing);
  return { ...computer, reader: readerOf(BLOCKS, { voice: computer.voice }) };
}
const by = (spoken: readonly string[]): string[] => [...new Set(spoken.map((each) => each.split(':', 1)[0] ?? ''))];

describe('a computer that has only voices which send the text away', () => {
  it('is read to by ours to the end, and none of theirs gets a word', async () => {
    const { reader, spoken } = reading([AWAY, { name: 'Aria Online (Natural)' }]);
    await pass(60_000);
    expect([reader.view().phase, by(spoken)]).toEqual(['done', ['own']]);
    expect(reader.done.said).toContain('read-aloud.note.built-in');
    expect(reader.view().voices.filter(({ remote }) => remote)).toHaveLength(2);
    reader.end();
  });

  it('nor when one was chosen before, or is tried, without a yes', async () => {
    const { reader, spoken } = reading([AWAY]);
    reader.actions.change({ voices: { en: 'Away' } });
    await pass(3000);
    reader.actions.sample('Away');
    await pass(3000);
    expect(reader.view().sample).toEqual({ id: 'Away', state: 'silent' });
    expect(by(spoken)).toEqual(['own']);
    reader.end();
  });

  it('gives it the text after a yes, and never again after it is taken back', async () => {
    const { reader, spoken } = reading([AWAY]);
    reader.actions.change({ internet: true });
    await pass(2000);
    expect(by(spoken)).toEqual(['own']);
    reader.actions.change({ voices: { en: 'Away' } });
    await pass(2000);
    expect(by(spoken)).toEqual(['own', 'Away']);
    reader.actions.change({ internet: false, voices: {} });
    const before = spoken.length;
    await pass(60_000);
    expect(by(spoken.slice(before))).toEqual(['own']);
    reader.end();
  });
});

describe('a sample', () => {
  it('is the beginning of what is read, in the voice that is tried; reading waits meanwhile', async () => {
    const { reader, spoken } = reading([{ name: 'Ava' }, { name: 'Mute', faults: { words: 'none' } }]);
    await pass(1000);
    reader.actions.sample('Mute');
    await pass(500);
    expect([reader.view().phase, reader.view().sample]).toEqual(['paused', { id: 'Mute', state: 'speaking' }]);
    expect(spoken.at(-1)).toBe(`Mute: ${sampleText(TEXT, 'en')}`);
    await pass(10_000);
    expect(reader.view().sample).toBeUndefined();
    // What it showed is in the list.
    expect(reader.view().voices.find(({ id }) => id === 'Mute')?.followsWords).toBe(false);
    reader.actions.play();
    await pass(500);
    expect(spoken.at(-1)).toMatch(/^Ava: /);
    reader.end();
  });

  it('falls silent when it is pressed again, and when reading goes on', async () => {
    const { reader } = reading([{ name: 'Ava' }]);
    await pass(500);
    for (const stop of [() => reader.actions.sample('Ava'), () => reader.actions.play()]) {
      reader.actions.sample('Ava');
      await pass(500);
      expect(reader.view().sample?.state).toBe('speaking');
      stop();
      await pass(100);
      expect(reader.view().sample).toBeUndefined();
    }
    expect(reader.view().phase).toBe('speaking');
    reader.end();
  });

  it('says so when nothing is heard', async () => {
    const { reader, spoken } = reading([{ name: 'Dead', faults: { start: 'never' } }]);
    reader.actions.pause();
    reader.actions.sample('Dead');
    await pass(3000);
    expect(reader.view().sample).toEqual({ id: 'Dead', state: 'silent' });
    expect(by(spoken)).toEqual(['Dead']);
    reader.end();
  });

  it.each([
    ['Nobody waved.', 'Nobody waved.'],
    [TEXT, 'When the rain had stopped for good, the families who lived along'],
    ['', ''],
  ])('%s', (text, sample) => expect(sampleText(text, 'en')).toBe(sample));
});

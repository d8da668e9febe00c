import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { wordsOf } from '@/language/words';
import type { Block } from '@/model/activity';
import { aComputer, type Faults, type Scripted, type Sounded } from '../../voice/a-computer';
import { readerOf } from './reader';

/** One sentence of more than 14 s among shorter ones. */
const TEXT = [
  'The river left.',
  'When the rain had stopped for good, and the wind had carried the last of the soil over the hills, the families who lived along the dry bed packed what they could into their cars, tied the rest to the roofs, and drove west, because somebody had heard that there was work.',
  'Nobody waved.',
  'A dog ran after them for a mile, then it sat down in the dust, and later it walked home.',
].join(' ');
const BLOCKS: Block[] = [{ key: 'p', kind: 'paragraph', region: 'passage', text: TEXT }];
const WORDS = wordsOf(TEXT, 'en').map(({ start }) => start);

const SECOND = 1000;

const placeOf = ({ text, start }: Sounded): number => TEXT.indexOf(text) + start;

/** Words of the text in the order in which they were first heard. */
const heard = (sounded: readonly Sounded[]): number[] => [...new Set(sounded.map(placeOf))];

/** From each moment in which a voice fell silent to the next sound, ms; the end of the text is no silence. */
const waits = ({ silences, sounded }: Pick<ReturnType<typeof aComputer>, 'silences' | 'sounded'>): number[] =>
  silences.flatMap((at) => {
    const next = Math.min(...sounded.map(({ from }) => from).filter((from) => from >= at));
    return next === Infinity ? [] : [next - at];
  });

async function readThrough(scripted: readonly Scripted[], listing?: Parameters<typeof aComputer>[1]) {
  const computer = aComputer(scripted, listing);
  const reader = readerOf(BLOCKS, { voice: computer.voice });
  const pressed = performance.now();
  for (let ms = 0; ms < 240_000 && !['done', 'trouble'].includes(reader.view().phase); ms += 50)
    await vi.advanceTimersByTimeAsync(50);
  const phase = reader.view().phase;
  const first = Math.min(...computer.sounded.map(({ from }) => from)) - pressed;
  return { ...computer, reader, phase, first };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const PROVED = { Bad: { callsWords: true, pace: 0.9 } };
const WORDLESS = { Bad: { callsWords: false, pace: 0.9 } };

describe('whatever is wrong with a voice, the whole text is heard, and no silence is longer than a second', () => {
  it.each<[string, Faults, { known?: typeof PROVED | typeof WORDLESS }?]>([
    ['nothing', {}],
    ['silent after 14 s', { silentAfter: 14_000 }],
    ['silent after 14 s, and known to call words', { silentAfter: 14_000 }, { known: PROVED }],
    ['silent after 14 s, and calls no words', { silentAfter: 14_000, words: 'none' }],
    ['silent after 5 s', { silentAfter: 5000 }],
    ['silent after 5 s, once', { silentAfter: 5000, times: 2 }],
    ['never calls a word', { words: 'none' }],
    ['calls the first word alone', { words: 'first' }],
    ['calls words late', { words: 'late' }],
    ['calls words late, and was known to call them', { words: 'late' }, { known: PROVED }],
    ['calls wrong words', { words: 'wrong' }],
    ['calls wrong words, and was known to call right ones', { words: 'wrong' }, { known: PROVED }],
    ['calls words out of order', { words: 'shuffled' }],
    ['says that it cannot', { start: 'error' }],
    ['never begins', { start: 'never' }],
    ['is removed in mid-sentence', { vanishes: 4000 }],
    ['is removed in mid-sentence, and calls no words', { vanishes: 4000, words: 'none' }],
    ['never says that it ended', { end: 'quiet' }],
    ['never ends', { end: 'stuck' }],
    ['never ends, calls no words', { end: 'stuck', words: 'none' }, { known: WORDLESS }],
    ['ends at once', { end: 'at-once' }],
    ['ends at once, and calls no words', { end: 'at-once', words: 'none' }],
  ])('%s', async (_name, faults, listing = {}) => {
    const read = await readThrough([{ name: 'Bad', faults }], listing);
    const missing = WORDS.filter((word) => !heard(read.sounded).includes(word));
    expect(missing.map((at) => TEXT.slice(at, at + 12))).toEqual([]);
    expect(heard(read.sounded)).toEqual(WORDS);
    expect(read.phase).toBe('done');
    expect(read.first).toBeLessThanOrEqual(SECOND);
    expect(Math.max(0, ...waits(read))).toBeLessThanOrEqual(SECOND);
  });
});

describe('the list of voices', () => {
  it.each<[string, { late?: number; never?: boolean }, string]>([
    ['that comes late is found in the middle of the text', { late: 5000 }, 'Good'],
    ['that never comes leaves it to our own', { never: true }, 'own'],
  ])('%s', async (_name, listing, last) => {
    const { sounded, phase, first } = await readThrough([{ name: 'Good' }], listing);
    expect([heard(sounded), phase]).toEqual([WORDS, 'done']);
    expect(sounded[0]?.voice).toBe('own');
    expect(sounded.at(-1)?.voice).toBe(last);
    expect(first).toBeLessThanOrEqual(SECOND);
  });
});

describe('who goes on', () => {
  it('the next voice of the computer, where the first says that it cannot', async () => {
    const { sounded, phase } = await readThrough([{ name: 'Bad', faults: { start: 'error' } }, { name: 'Good' }]);
    expect([heard(sounded), phase]).toEqual([WORDS, 'done']);
    expect(new Set(sounded.map(({ voice }) => voice))).toEqual(new Set(['Good']));
  });

  it('the same voice, with shorter stretches, where it stops in long sentences', async () => {
    const { sounded, records } = await readThrough([{ name: 'Bad', faults: { silentAfter: 14_000 } }]);
    expect(new Set(sounded.map(({ voice }) => voice))).toEqual(new Set(['Bad']));
    expect(records()['Bad']?.stopsEarly).toBeGreaterThan(0);
    const again = await readThrough([{ name: 'Bad', faults: { silentAfter: 14_000 } }], { known: records() });
    expect([heard(again.sounded), again.silences]).toEqual([WORDS, []]);
    // Cut where the sentence breathes.
    expect(again.spoken[1]).toMatch(/, $/);
  });

  it('nobody, and then the person is told, and may ask again', async () => {
    const read = await readThrough([{ name: 'Bad', faults: { silentAfter: 3000 } }], { own: false });
    expect(read.phase).toBe('trouble');
    expect(read.reader.view().trouble).toBe('stopped');
    expect(read.reader.done.said).toContain('read-aloud.trouble.stopped');
    const spoken = read.spoken.length;
    read.reader.actions.play();
    await vi.advanceTimersByTimeAsync(500);
    expect(read.spoken.length).toBeGreaterThan(spoken);
    read.reader.end();
  });
});

it('the word at which another voice takes over is lit once', async () => {
  const { voice } = aComputer([{ name: 'Bad', faults: { vanishes: 700 } }], { known: PROVED });
  const called: number[] = [];
  const starts: string[] = [];
  void voice.speak(
    { text: 'The river left the town.', lang: 'en', rate: 1 },
    { start: ({ id }) => void starts.push(id), word: (start) => void called.push(start) },
    new AbortController().signal,
  );
  await vi.advanceTimersByTimeAsync(5000);
  expect([starts, called]).toEqual([
    ['Bad', 'handrail:en-US'],
    [0, 4, 10, 15, 19],
  ]);
});

describe('who pauses', () => {
  it('goes on a word earlier where the words are guessed: none is lost', async () => {
    const computer = aComputer([{ name: 'Bad', faults: { words: 'none' } }], { known: WORDLESS });
    const reader = readerOf(BLOCKS, { voice: computer.voice });
    while (reader.word() !== 'river') await vi.advanceTimersByTimeAsync(10);
    reader.actions.pause();
    await vi.advanceTimersByTimeAsync(1000);
    reader.actions.play();
    await vi.advanceTimersByTimeAsync(100);
    expect(computer.spoken.at(-1)).toBe('Bad: The river left.');
    reader.end();
  });
});

describe('what is told of word times', () => {
  it('that they are guessed, for a voice that calls none', async () => {
    const { reader, records } = await readThrough([{ name: 'Bad', faults: { words: 'none' } }]);
    expect(reader.done.said).toContain('read-aloud.note.guess');
    expect(records()['Bad']?.callsWords).toBe(false);
  });

  it('nothing any more, when a voice has learned to call them', async () => {
    const { records, reader } = await readThrough([{ name: 'Bad' }], { known: WORDLESS });
    expect(records()['Bad']?.callsWords).toBe(true);
    expect(reader.view().note).toBeUndefined();
  });
});

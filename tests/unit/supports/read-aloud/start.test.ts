import { describe, expect, it } from 'vitest';
import { VoiceTrouble } from '@/supports/contract';
import { paragraph } from '../scene';
import { readerOf } from './reader';

const TEXT = [
  paragraph('a', 'The river left. It was gone by noon.'),
  paragraph('b', 'People stayed behind.', { region: 'passage' }),
];

describe('reading', () => {
  it('begins at once with the first sentence, and lights it and each word as it is called', () => {
    const reader = readerOf(TEXT);
    expect(reader.now().utterance).toEqual({ text: 'The river left.', lang: 'en', rate: 1 });
    reader.now().begin();
    expect([reader.sentence(), reader.word()]).toEqual(['The river left.', '']);
    reader.now().word(0);
    expect(reader.word()).toBe('The');
    reader.now().word(2);
    expect([reader.sentence(), reader.word()]).toEqual(['The river left.', 'left']);
  });

  it('goes on from sentence to sentence to the end, and has the next one made ready', async () => {
    const reader = readerOf(TEXT);
    reader.now().begin();
    expect(reader.prepared).toEqual(['It was gone by noon.']);
    await reader.now().end();
    await reader.now().end();
    expect(reader.sentence()).toBe('People stayed behind.');
    await reader.now().end();
    expect(reader.said).toHaveLength(3);
    expect([reader.view().phase, reader.word()]).toEqual(['done', '']);
  });

  it('says nothing by itself on a page where it was found on', () => {
    const reader = readerOf(TEXT, { asked: false });
    expect([reader.said.length, reader.view().phase]).toEqual([0, 'resting']);
    reader.actions.play();
    expect(reader.now().utterance.text).toBe('The river left.');
  });

  it('leaves out what may not be read here', async () => {
    const reader = readerOf(TEXT, { allows: (region) => region === 'passage' });
    expect(reader.now().utterance.text).toBe('People stayed behind.');
    await reader.now().end();
    expect(reader.view().phase).toBe('done');
  });

  it('falls silent when it is switched off, and when all is peeled off', () => {
    const one = readerOf(TEXT);
    one.end();
    expect(one.now().signal.aborted).toBe(true);
    const other = readerOf(TEXT);
    other.peeled.value = true;
    expect([other.now().signal.aborted, other.view().phase]).toEqual([true, 'paused']);
  });
});

describe('the player', () => {
  it('pauses, and goes on at the very word', () => {
    const reader = readerOf(TEXT);
    reader.now().word(1);
    reader.actions.pause();
    expect([reader.now().signal.aborted, reader.word()]).toEqual([true, 'river']);
    reader.actions.play();
    expect(reader.now().utterance.text).toBe('river left.');
    reader.now().word(0);
    expect(reader.word()).toBe('river');
    reader.now().word(1);
    expect(reader.word()).toBe('left');
  });

  it('goes back to the sentence before when this one has just begun, else to its start', () => {
    const reader = readerOf(TEXT);
    reader.actions.next();
    expect(reader.now().utterance.text).toBe('It was gone by noon.');
    for (const n of [0, 1, 2]) reader.now().word(n);
    reader.actions.back();
    expect(reader.now().utterance.text).toBe('It was gone by noon.');
    reader.actions.back();
    expect(reader.now().utterance.text).toBe('The river left.');
  });

  it('stays paused while the reader steps through', () => {
    const reader = readerOf(TEXT);
    reader.actions.pause();
    reader.actions.next();
    expect([reader.said.length, reader.view().phase, reader.sentence()]).toEqual([1, 'paused', 'It was gone by noon.']);
  });

  it('takes a new speed from the word on', () => {
    const reader = readerOf(TEXT);
    reader.now().word(1);
    reader.actions.change({ rate: 1.5 });
    expect(reader.now().utterance).toEqual({ text: 'river left.', lang: 'en', rate: 1.5 });
  });

  it('uses the voice chosen for the language', () => {
    const reader = readerOf(TEXT);
    reader.actions.change({ voices: { en: 'x' } });
    expect(reader.now().utterance.voice).toBe('x');
  });

  it('says which sentence of how many', async () => {
    const reader = readerOf(TEXT);
    await reader.settled();
    reader.actions.next();
    expect([reader.view().position, reader.view().total]).toEqual([2, 3]);
  });

  it('begins again after the end', async () => {
    const reader = readerOf([paragraph('a', 'Only this.')]);
    await reader.now().end();
    reader.actions.play();
    expect(reader.now().utterance.text).toBe('Only this.');
  });
});

describe('where to begin', () => {
  it('a selection is read, no more, and what follows is one press away', async () => {
    const reader = readerOf(TEXT, { selection: [{ key: 'a', start: 23, end: 30 }] });
    expect(reader.now().utterance.text).toBe('gone by');
    await reader.now().end();
    expect([reader.said.length, reader.view().phase]).toEqual([1, 'paused']);
    reader.actions.play();
    expect(reader.now().utterance.text).toBe('People stayed behind.');
  });

  it('a selection over blocks is read to its last word', async () => {
    const reader = readerOf(TEXT, {
      selection: [
        { key: 'a', start: 16, end: 36 },
        { key: 'b', start: 0, end: 6 },
      ],
    });
    await reader.now().end();
    expect(reader.now().utterance.text).toBe('People');
    await reader.now().end();
    expect(reader.view().phase).toBe('done');
  });

  it('what is selected later can be read from the player', () => {
    const reader = readerOf(TEXT);
    reader.select([{ key: 'b', start: 7, end: 13 }]);
    reader.actions.look();
    expect(reader.view().canReadSelection).toBe(true);
    // The press itself takes the selection away.
    reader.select([]);
    reader.actions.readFromHere('pointer');
    expect(reader.now().utterance.text).toBe('stayed');
  });

  it('a tap is taken only when the player asked for it', () => {
    const reader = readerOf(TEXT);
    const span = { key: 'b', start: 7, end: 13 };
    reader.done.tap({ span, by: 'pointer' });
    expect(reader.said).toHaveLength(1);
    reader.actions.readFromHere('pointer');
    expect([reader.view().armed, reader.done.said]).toEqual([
      'tap',
      ['read-aloud.said.reading', 'read-aloud.tap-a-word'],
    ]);
    reader.done.tap({ span, by: 'pointer' });
    expect([reader.now().utterance.text, reader.view().armed]).toEqual(['stayed behind.', 'no']);
  });

  it('switched on again, it goes on at the sentence where it stopped', () => {
    const first = readerOf(TEXT, { ref: 'same' });
    first.actions.next();
    first.end();
    expect(readerOf(TEXT, { ref: 'same' }).now().utterance.text).toBe('It was gone by noon.');
  });
});

describe('the page changes', () => {
  it('goes on without a break where the text is the same', () => {
    const reader = readerOf(TEXT);
    reader.now().word(0);
    reader.become([paragraph('new', 'A notice.'), ...TEXT]);
    expect([reader.said.length, reader.now().signal.aborted]).toEqual([1, false]);
    reader.now().word(1);
    expect(reader.word()).toBe('river');
  });

  it('goes on with what followed where its block is gone', () => {
    const reader = readerOf(TEXT);
    reader.become(TEXT.slice(1));
    expect(reader.now().utterance.text).toBe('People stayed behind.');
  });

  it('rests when nothing is left', () => {
    const reader = readerOf(TEXT);
    reader.become([]);
    expect([reader.view().phase, reader.now().signal.aborted]).toEqual(['resting', true]);
  });
});

describe('voices', () => {
  it('says once that a voice does not call its words', async () => {
    const reader = readerOf(TEXT);
    reader.now().begin({ followsWords: false, embedded: false });
    expect(reader.view().note).toBe('guess');
    await reader.now().end();
    reader.now().begin({ followsWords: false, embedded: false });
    expect(reader.done.said).toEqual(['read-aloud.said.reading', 'read-aloud.note.guess']);
    expect(reader.word()).toBe('');
  });

  it('says for one sentence that the computer has no voice', async () => {
    const reader = readerOf(TEXT);
    reader.now().begin();
    expect([reader.view().note, reader.done.said]).toEqual([
      'built-in',
      ['read-aloud.said.reading', 'read-aloud.note.built-in'],
    ]);
    await reader.now().end();
    reader.now().begin();
    expect([reader.view().note, reader.done.said.length]).toEqual([undefined, 2]);
  });

  it('keeps the place when the voice stops, and tries again there', async () => {
    const reader = readerOf(TEXT);
    reader.now().word(1);
    await reader.now().fail(new VoiceTrouble('stopped'));
    expect([reader.view().phase, reader.view().trouble, reader.word()]).toEqual(['trouble', 'stopped', 'river']);
    reader.actions.play();
    expect(reader.now().utterance.text).toBe('river left.');
    expect(reader.view().trouble).toBeUndefined();
  });

  it('leaves out a language that nobody speaks', async () => {
    const reader = readerOf(TEXT);
    await reader.now().fail(new VoiceTrouble('no-language'));
    reader.actions.skip();
    expect(reader.now().utterance.text).toBe('It was gone by noon.');
  });

  it('waits at its word while something else is said', async () => {
    const reader = readerOf(TEXT);
    reader.now().word(1);
    await reader.now().fail(new DOMException('', 'AbortError'));
    expect([reader.view().phase, reader.word()]).toEqual(['paused', 'river']);
  });
});

describe('a word by keyboard', () => {
  const span = { key: 'b', start: 7, end: 13 };

  it('is read from where the cursor stands', () => {
    const reader = readerOf(TEXT, { cursor: span });
    reader.done.commands.get('here')?.();
    expect([reader.now().utterance.text, reader.cursor.shown]).toEqual(['stayed behind.', false]);
  });

  it('is asked for with the cursor, and no more when that was put away', () => {
    const reader = readerOf(TEXT);
    reader.actions.readFromHere('keyboard');
    expect([reader.view().armed, reader.cursor.shown]).toEqual(['keys', true]);
    reader.cursor.left();
    expect(reader.view().armed).toBe('no');
    reader.done.tap({ span, by: 'keyboard' });
    expect(reader.said).toHaveLength(1);
  });
});

describe('listen only', () => {
  it('shows what is heard while it covers the page, and nothing of it before and after', () => {
    const reader = readerOf(TEXT);
    reader.now().word(1);
    expect(reader.view().heard).toBeUndefined();
    reader.done.commands.get('listen')?.();
    expect(reader.view().heard).toMatchObject({ before: 'The ', word: 'river', after: ' left.' });
    reader.done.cover?.dialog.onEscape();
    expect([reader.done.cover, reader.view().heard, reader.view().phase]).toEqual([null, undefined, 'speaking']);
  });

  it('ends when everything is peeled off', () => {
    const reader = readerOf(TEXT);
    reader.actions.listenOnly(true);
    reader.peeled.value = true;
    expect([reader.done.cover, reader.view().phase]).toEqual([null, 'paused']);
  });
});

describe('media keys', () => {
  it('are asked for with the first sound and given back at the end', async () => {
    const reader = readerOf([paragraph('a', 'Only this.')]);
    expect(reader.media.told).toEqual([]);
    reader.now().begin();
    reader.now().word(0);
    reader.media.press('pause');
    reader.media.press('play');
    reader.now().begin();
    reader.media.press('play');
    expect([reader.said.length, reader.media.told]).toEqual([2, ['playing', 'paused', 'playing']]);
    await reader.now().end();
    expect(reader.media.told.at(-1)).toBe('off');
  });
});

describe('following', () => {
  it('follows what is heard, goes where a step leads, and rests at the end', async () => {
    const reader = readerOf([paragraph('a', 'One here. Two there.')]);
    reader.now().word(0);
    expect(reader.done.followed).toEqual({ key: 'a', start: 0, end: 3 });
    reader.actions.next();
    expect(reader.done.revealed.at(-1)).toMatchObject({ key: 'a', start: 10 });
    reader.now().word(1);
    reader.actions.toWord();
    expect(reader.done.revealed.at(-1)).toEqual({ key: 'a', start: 14, end: 19 });
    await reader.now().end();
    expect(reader.done.followed).toBeNull();
  });

  it('leaves the page where it is when nobody wants the word kept in sight', () => {
    const reader = readerOf(TEXT);
    reader.actions.change({ follow: false });
    reader.now().word(1);
    reader.actions.next();
    expect([reader.done.revealed, reader.done.followed]).toEqual([[], null]);
  });
});

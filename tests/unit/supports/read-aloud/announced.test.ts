import { describe, expect, it } from 'vitest';
import { VoiceTrouble } from '@/supports/contract';
import { paragraph } from '../scene';
import { readerOf } from './reader';

const TEXT = [
  paragraph('h', 'Rivers', { kind: 'heading', level: 2 }),
  paragraph('a', 'The river left. It was gone by noon.'),
  paragraph('g', 'People', { kind: 'heading', level: 2 }),
  paragraph('b', 'People stayed behind.'),
];
const said = (reader: ReturnType<typeof readerOf>): string[] =>
  reader.done.said.map((message) => message.replace('read-aloud.', ''));

describe('a screen reader is told', () => {
  it('once of each change in a whole reading, and never of a word', async () => {
    const reader = readerOf(TEXT, {
      voices: [{ id: 'v', name: 'V', lang: 'en', embedded: false, remote: false, followsWords: undefined }],
    });
    await reader.settled();
    const begin = (): void => reader.now().begin({ followsWords: true, embedded: false });
    begin();
    reader.now().word(0);
    await reader.now().end();
    begin();
    for (const n of [0, 1, 2]) reader.now().word(n);
    reader.actions.pause();
    reader.actions.pause();
    reader.actions.play();
    begin();
    reader.actions.change({ rate: 1.5 });
    begin();
    reader.actions.next();
    while (reader.view().phase === 'speaking') {
      begin();
      reader.now().word(0);
      // oxlint-disable-next-line no-await-in-loop -- one sentence after the other
      await reader.now().end();
    }
    expect(said(reader)).toEqual(['said.reading', 'said.paused', 'said.reading', 'done']);
  });

  it('nothing on a page where it was found on', async () => {
    const reader = readerOf(TEXT, { asked: false });
    await reader.settled();
    reader.peeled.value = true;
    expect([said(reader), reader.said.length]).toEqual([[], 0]);
  });

  it('where it is when it waits, and nothing when the voice says it', () => {
    const reader = readerOf(TEXT);
    reader.done.commands.get('heading-next')?.();
    expect(said(reader)).toEqual(['said.reading']);
    reader.actions.pause();
    reader.done.commands.get('heading-back')?.();
    expect(said(reader).slice(1)).toEqual(['said.paused', 'Rivers']);
  });

  it('that nothing follows', () => {
    const reader = readerOf(TEXT);
    reader.done.commands.get('heading-next')?.();
    reader.done.commands.get('heading-next')?.();
    expect([said(reader).at(-1), reader.view().edge]).toEqual(['edge.no-heading-next', 'no-heading-next']);
    reader.actions.back();
    expect(reader.view().edge).toBeUndefined();
  });

  it('once what stopped it', async () => {
    const reader = readerOf(TEXT);
    await reader.now().fail(new VoiceTrouble('stopped'));
    expect(said(reader)).toEqual(['said.reading', 'trouble.stopped']);
  });
});

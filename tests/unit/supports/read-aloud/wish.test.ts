import { describe, expect, it } from 'vitest';
import { Pack } from '@/model/pack';
import { Settings } from '@/supports/read-aloud/settings';
import { wishesOf, wishOf } from '@/supports/read-aloud/wish';
import { paragraph } from '../scene';
import { readerOf } from './reader';

const pack = Pack.parse({
  version: 2,
  author: 'Ms. Okafor',
  date: '2026-11-16',
  say: [
    { write: 'Hualapai', say: 'wah la pie' },
    { write: 'GIF', say: 'jif' },
  ],
});
const english = { id: 'v', name: 'V', lang: 'en-US', embedded: false, remote: false, followsWords: undefined };

describe('what is wished', () => {
  it('the learner’s own word comes before the teacher’s', () => {
    const settings = Settings.parse({ say: [{ write: 'gif', say: 'gif with a g' }], skipCaptions: true });
    expect(wishOf(settings, pack, [english, { ...english, lang: 'es-MX' }, { ...english, lang: 'en-GB' }])).toEqual({
      say: [{ write: 'gif', say: 'gif with a g' }, ...(pack.say ?? [])],
      skipCitations: false,
      skipCaptions: true,
      skipPageNumbers: false,
      languages: ['en', 'es'],
    });
  });
  it('is the same as long as nothing of it changes', () => {
    let settings = Settings.parse({});
    const wish = wishesOf(() => wishOf(settings, undefined, []));
    const first = wish();
    settings = { ...settings, rate: 2 };
    expect(wish()).toBe(first);
    settings = { ...settings, skipCitations: true };
    expect(wish()).not.toBe(first);
  });
});

describe('while it reads', () => {
  it('another pace breaks nothing off, another way to say a word in the sentence does', async () => {
    const reader = readerOf([paragraph('a', 'The Hualapai live here. They stay.')]);
    reader.now().begin();
    reader.settings.value = { ...reader.settings.value, follow: false };
    expect(reader.said).toHaveLength(1);
    reader.settings.value = { ...reader.settings.value, say: [{ write: 'hualapai', say: 'wah la pie' }] };
    expect(reader.now().utterance.text).toBe('The wah la pie live here.');
    reader.now().begin();
    reader.now().word(2);
    expect(reader.word()).toBe('Hualapai');
    await reader.now().end();
    expect(reader.now().utterance.text).toBe('They stay.');
  });

  it('a caption that is left out now is passed over', async () => {
    const blocks = [paragraph('a', 'One.'), paragraph('b', 'A barn.', { caption: true }), paragraph('c', 'Two.')];
    const reader = readerOf(blocks);
    reader.settings.value = { ...reader.settings.value, skipCaptions: true };
    reader.now().begin();
    await reader.now().end();
    expect(reader.now().utterance.text).toBe('Two.');
  });

  it('changes the language inside a sentence only to one that a voice speaks', async () => {
    const text = 'She said buenos días to me.';
    const block = paragraph('a', text, { langs: [{ start: 9, end: 20, lang: 'es' }] });
    const alone = readerOf([block], { voices: [english] });
    await alone.settled();
    expect(alone.now().utterance.text).toBe(text);

    const both = readerOf([block], { voices: [english, { ...english, id: 'w', lang: 'es-MX' }], asked: false });
    await both.settled();
    both.actions.play();
    both.now().begin();
    expect(both.now().utterance).toMatchObject({ text: 'She said ', lang: 'en' });
    await both.now().end();
    expect(both.now().utterance).toMatchObject({ text: 'buenos días', lang: 'es' });
    await both.now().end();
    expect(both.now().utterance).toMatchObject({ text: ' to me.', lang: 'en' });
  });
});

import { describe, expect, it } from 'vitest';
import { SavedWord } from '@/model/saved-word';
import { savedWordOf } from '@/supports/word-card/saved';
import type { WordView } from '@/supports/word-card/view';

const view: WordView = {
  kind: 'word',
  lang: 'en',
  home: 'es',
  sentence: ' The banks of \uFFFC rivers rise. ',
  help: {
    surface: 'banks',
    start: 5,
    end: 10,
    lemma: 'bank',
    name: false,
    picture: { svg: '<svg viewBox="0 0 1 1"/>', alt: 'bank' },
    senses: [
      { pos: 'noun', definition: 'money', source: 'core', glosses: [{ text: 'banco', lang: 'es', source: 'core' }] },
      { pos: 'noun', definition: 'land', source: 'core', glosses: [{ text: 'orilla', lang: 'es', source: 'core' }] },
    ],
  },
};
const met = { title: 'Rivers', href: 'https://school.example/1', now: new Date('2026-11-23T08:00:00Z') };

describe('what is kept of a word', () => {
  it('is its base form, the meaning in front, and where it came from', () => {
    const first = savedWordOf(view, 0, met);
    expect(first).toEqual({
      lang: 'en',
      lemma: 'bank',
      surface: 'banks',
      definition: 'money',
      gloss: { text: 'banco', lang: 'es' },
      picture: view.help.picture,
      sentence: 'The banks of … rivers rise.',
      title: 'Rivers',
      href: 'https://school.example/1',
      saved: '2026-11-23T08:00:00.000Z',
    });
    expect(SavedWord.safeParse(first).success).toBe(true);
  });

  it('has no picture of another meaning, and no gloss of another language', () => {
    const second = savedWordOf({ ...view, home: 'vi' }, 1, met);
    expect(second).toMatchObject({ definition: 'land' });
    expect(second).not.toHaveProperty('picture');
    expect(second).not.toHaveProperty('gloss');
  });

  it('is nothing without a meaning', () => {
    expect(savedWordOf({ ...view, help: { ...view.help, senses: [] } }, 0, met)).toBeUndefined();
  });
});

import { createStore, get, set } from 'idb-keyval';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SavedWord } from '@/model/saved-word';
import type { Review } from '@/model/review';
import { eraseEverything } from '@/utils/erase';
import {
  forgetWord,
  isKept,
  keepReview,
  keepWord,
  listWords,
  putBack,
  takeOut,
  watchWords,
} from '@/utils/saved-words-store';
import { keepMoves, readPlaces } from '@/utils/word-places-store';

const shelf = createStore('handrail-saved-words', 'saved');
const aside = createStore('handrail-saved-words-aside', 'aside');
const word = (lemma: string, rest: Partial<SavedWord> = {}): SavedWord => ({
  lang: 'en',
  lemma,
  surface: lemma,
  definition: `what ${lemma} means`,
  sentence: `A ${lemma} is here.`,
  title: 'The Dust Bowl',
  href: 'https://school.example/courses/1/assignments/2',
  saved: '2026-11-23T08:00:00.000Z',
  ...rest,
});

beforeEach(() => eraseEverything());
afterEach(() => void vi.restoreAllMocks());

describe('my words on this device', () => {
  it('are kept, listed with the newest first, and forgotten', async () => {
    expect(await keepWord(word('drought'))).toBe('kept');
    expect(
      await keepWord(word('soil', { saved: '2026-11-24T08:00:00.000Z', gloss: { text: 'suelo', lang: 'es' } })),
    ).toBe('kept');
    expect((await listWords()).words.map(({ word: { lemma } }) => lemma)).toEqual(['soil', 'drought']);
    expect(await isKept({ lang: 'en', lemma: 'Drought' })).toBe(true);
    expect(await isKept({ lang: 'es', lemma: 'drought' })).toBe(false);
    await forgetWord({ lang: 'en', lemma: 'drought' });
    expect(await isKept({ lang: 'en', lemma: 'drought' })).toBe(false);
    expect((await listWords()).words).toHaveLength(1);
  });

  it('are one word a lemma: kept from another text it takes its place, and keeps what lies beside it', async () => {
    await keepWord(word('drought'));
    await set('en drought', { ...(await get<object>('en drought', shelf)), met: 3 }, shelf);
    await keepWord(word('drought', { title: 'Water' }));
    expect((await listWords()).words).toEqual([{ word: word('drought', { title: 'Water' }) }]);
    expect(await get('en drought', shelf)).toMatchObject({ met: 3 });
  });

  it.each<[string, unknown]>([
    ['text', 'oops'],
    ['half a word', { version: 1, word: { lemma: 'drought' } }],
    ['a later version', { version: 2, word: word('drought') }],
  ])('lose nothing to a record that cannot be read: %s', async (_, broken) => {
    await keepWord(word('soil'));
    await set('en drought', broken, shelf);
    expect(await listWords()).toEqual({ words: [{ word: word('soil') }], unreadable: 1 });
    expect(await isKept(word('drought'))).toBe(false);
    await keepWord(word('drought'));
    expect((await listWords()).words).toHaveLength(2);
    const laid = await import('idb-keyval').then(({ values }) => values<unknown>(aside));
    expect(laid).toEqual([broken]);
  });

  it('say when the device is full, and are as they were', async () => {
    await keepWord(word('soil'));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await keepWord(word('drought'))).toBe('full');
    vi.restoreAllMocks();
    expect((await listWords()).words).toEqual([{ word: word('soil') }]);
  });

  it('refuse what is no word', async () => {
    await expect(keepWord({ ...word('x'), definition: 3 } as never)).rejects.toThrow(/definition/);
    expect(await listWords()).toEqual({ words: [], unreadable: 0 });
  });

  it('are watched, until nobody wants to know', async () => {
    const changed = vi.fn<() => void>();
    const stop = watchWords(changed);
    await keepWord(word('drought'));
    await forgetWord(word('drought'));
    expect(changed.mock.calls.length).toBeGreaterThanOrEqual(2);
    stop();
    const before = changed.mock.calls.length;
    await keepWord(word('soil'));
    expect(changed).toHaveBeenCalledTimes(before);
  });
});

const review: Review = { version: 1, met: '2026-11-23', due: '2026-11-26', stability: 2.3, difficulty: 2.1 };
const laidAside = () => import('idb-keyval').then(({ values }) => values<unknown>(aside));

describe('when a word is met again', () => {
  it('lies beside the word, and stays when the word is kept from another text', async () => {
    await keepWord(word('drought'));
    expect(await keepReview(word('drought'), review)).toBe('kept');
    await keepWord(word('drought', { title: 'Water' }));
    expect((await listWords()).words).toEqual([{ word: word('drought', { title: 'Water' }), review }]);
  });

  it.each<[string, unknown]>([
    ['a later version', { ...review, version: 2, more: true }],
    ['no day', { ...review, due: 'soon' }],
    ['text', 'tomorrow'],
  ])('costs no word when it cannot be read: %s', async (_, broken) => {
    await set('en drought', { version: 1, word: word('drought'), review: broken }, shelf);
    expect((await listWords()).words).toEqual([{ word: word('drought') }]);
    expect(await keepReview(word('drought'), review)).toBe('kept');
    expect((await listWords()).words).toEqual([{ word: word('drought'), review }]);
    expect(await laidAside()).toEqual([{ version: 1, word: word('drought'), review: broken }]);
  });

  it('brings no word back that was taken out, and no review that is none', async () => {
    expect(await keepReview(word('drought'), review)).toBe('gone');
    expect(await listWords()).toEqual({ words: [], unreadable: 0 });
    await keepWord(word('soil'));
    await expect(keepReview(word('soil'), { ...review, due: 'soon' })).rejects.toThrow(/due/);
    expect((await listWords()).words).toEqual([{ word: word('soil') }]);
  });

  it('is as it was when the device is full', async () => {
    await keepWord(word('soil'));
    await keepReview(word('soil'), review);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await keepReview(word('soil'), { ...review, due: '2026-12-24' })).toBe('full');
    vi.restoreAllMocks();
    expect((await listWords()).words).toEqual([{ word: word('soil'), review }]);
  });

  it('comes back with the word that is put back', async () => {
    await keepWord(word('drought'));
    await keepReview(word('drought'), review);
    const taken = await takeOut(word('drought'));
    expect(await isKept(word('drought'))).toBe(false);
    expect(await putBack(taken)).toBe('kept');
    expect((await listWords()).words).toEqual([{ word: word('drought'), review }]);
    await keepWord(word('drought', { title: 'Newer' }));
    expect(await putBack(taken)).toBe('kept');
    expect((await listWords()).words[0]?.word.title).toBe('Newer');
    expect(await takeOut(word('nothing'))).toBeUndefined();
  });
});

it('saved words and places of words lie beside each other', async () => {
  await keepWord(word('drought'));
  await keepMoves('a text', [{ kind: 'rated', lang: 'en', lemma: 'drought', step: 'know' }]);
  expect((await readPlaces('en', ['drought'])).get('drought')?.step).toBe('know');
});

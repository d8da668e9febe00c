import { createStore, get, set } from 'idb-keyval';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SavedWord } from '@/model/saved-word';
import { forgetWord, forgetWords, isKept, keepWord, listWords, watchWords } from '@/utils/saved-words-store';

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

beforeEach(() => forgetWords());
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
    expect((await listWords()).words).toEqual([word('drought', { title: 'Water' })]);
    expect(await get('en drought', shelf)).toMatchObject({ met: 3 });
  });

  it.each<[string, unknown]>([
    ['text', 'oops'],
    ['half a word', { version: 1, word: { lemma: 'drought' } }],
    ['a later version', { version: 2, word: word('drought') }],
  ])('lose nothing to a record that cannot be read: %s', async (_, broken) => {
    await keepWord(word('soil'));
    await set('en drought', broken, shelf);
    expect(await listWords()).toEqual({ words: [word('soil')], unreadable: 1 });
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
    expect((await listWords()).words).toEqual([word('soil')]);
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

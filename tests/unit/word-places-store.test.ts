import { createStore, get, keys, set } from 'idb-keyval';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isKnown, type WordMove } from '@/model/word-places';
import { eraseEverything } from '@/utils/erase';
import { keepMoves, readPlaces } from '@/utils/word-places-store';

const shelf = createStore('handrail-word-places', 'places');
const TEXT = 'canvas/school.example/1/2';
const know = (lemma: string): WordMove => ({ kind: 'rated', step: 'know', lang: 'en', lemma });

beforeEach(() => eraseEverything());
afterEach(() => vi.restoreAllMocks());

describe('word places on this device', () => {
  it('keeps what moved, word by word, and forgets all at once', async () => {
    await keepMoves(TEXT, [know('drought'), { kind: 'looked-up', lang: 'en', lemma: 'erode' }]);
    const places = await readPlaces('en', ['drought', 'erode', 'river']);
    expect([...places].map(([lemma, { step }]) => [lemma, step])).toEqual([
      ['drought', 'know'],
      ['erode', 'new'],
    ]);
    expect(await readPlaces('es', ['drought'])).toEqual(new Map());
    await eraseEverything();
    expect(await readPlaces('en', ['drought', 'erode'])).toEqual(new Map());
  });

  it('loses no move when two pages tell at once', async () => {
    const pass: WordMove = { kind: 'looked-up', lang: 'en', lemma: 'drought' };
    await keepMoves(TEXT, [{ ...know('drought'), step: 'use' } as WordMove]);
    await Promise.all([keepMoves(TEXT, [pass]), keepMoves(TEXT, [pass])]);
    expect((await readPlaces('en', ['drought'])).get('drought')?.step).toBe('heard');
  });

  it.each([
    ['nothing that it knows', { step: 'no such step' }],
    ['a text', 'drought'],
    ['nothing', null],
  ])('takes an entry that holds %s for none, and the next move mends it', async (_what, broken) => {
    await keepMoves(TEXT, [know('erode')]);
    await set('en drought', broken, shelf);
    const places = await readPlaces('en', ['drought', 'erode']);
    expect([...places.keys()]).toEqual(['erode']);
    await keepMoves(TEXT, [know('drought')]);
    expect((await readPlaces('en', ['drought'])).size).toBe(1);
  });

  it('leaves what a later version wrote as it is', async () => {
    const later = { version: 2, known: 'by heart' };
    await set('en drought', later, shelf);
    await keepMoves(TEXT, [know('drought'), know('erode')]);
    expect(await get('en drought', shelf)).toEqual(later);
    expect([...(await readPlaces('en', ['drought', 'erode'])).keys()]).toEqual(['erode']);
  });

  it('tells when the device takes no more, and keeps what it had', async () => {
    await keepMoves(TEXT, [know('drought')]);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(keepMoves(TEXT, [know('erode')])).rejects.toThrow('full');
    put.mockRestore();
    expect([...(await readPlaces('en', ['drought', 'erode'])).keys()]).toEqual(['drought']);
  });

  it('stays quick with thousands of words, and small', async () => {
    const many = Array.from({ length: 5000 }, (_, n) => know(`word${n}`));
    await keepMoves(TEXT, many);
    expect(await keys(shelf)).toHaveLength(5000);
    const began = performance.now();
    const places = await readPlaces(
      'en',
      many.slice(2000, 2150).map(({ lemma }) => lemma),
    );
    expect(performance.now() - began).toBeLessThan(500);
    expect(places.size).toBe(150);
    const [place] = places.values();
    expect(JSON.stringify(place).length).toBeLessThan(140);
    expect(isKnown(place, place?.day ?? 0)).toBe(true);
  });
});

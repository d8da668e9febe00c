import { createStore, entries, keys, set } from 'idb-keyval';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exportLearner, importLearner, type LearnerFile, readLearnerFile } from '@/entrypoints/learner/learner-data';
import type { ActivityRef } from '@/model/activity';
import type { Pack } from '@/model/pack';
import { keepDraft } from '@/packs/drafts';
import { keepPack } from '@/packs/shelf';
import { eraseEverything } from '@/utils/erase';
import { changeProfile } from '@/utils/profile-store';
import { keepWord } from '@/utils/saved-words-store';
import { keepVoiceRecord } from '@/utils/voice-store';
import { keepMoves } from '@/utils/word-places-store';

const REF: ActivityRef = { lms: 'canvas', host: 'school.example', course: '1', id: '2' };
const PACK: Pack = {
  version: 2,
  author: 'Ms. Okafor',
  date: '2026-11-20',
  alternates: [],
  terms: [{ term: 'lock', meaning: 'a gate' }],
};
const NOW = new Date('2026-11-23T09:00:00Z');
const fileOf = (value: unknown): Blob => new Blob([typeof value === 'string' ? value : JSON.stringify(value)]);

beforeEach(() => eraseEverything());

/** Something in every place where Handrail keeps something of a learner. */
async function live(): Promise<void> {
  await changeProfile((now) => ({ ...now, homeLanguage: 'es', on: ['read-aloud'] }));
  await keepVoiceRecord(() => ({ Anna: { words: 'exact' } }));
  await keepWord({
    lang: 'en',
    lemma: 'lock',
    surface: 'locks',
    definition: 'a gate for boats',
    sentence: 'The locks are closed.',
    title: 'The canal',
    href: 'https://school.example/courses/1/assignments/2',
    saved: '2026-11-23T08:00:00.000Z',
  });
  await keepMoves('canvas/school.example/1/2', [{ kind: 'rated', step: 'know', lang: 'en', lemma: 'lock' }]);
  await keepPack(REF, { pack: PACK, from: 'link' });
  await keepDraft({ ref: REF, title: 'The canal', changed: '2026-11-22T08:00:00.000Z', pack: PACK });
}

/** Everything in every database and in the browser's storage. */
async function dump(): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = { local: await fakeBrowser.storage.local.get(null) };
  for (const [db, store] of [
    ['handrail-saved-words', 'saved'],
    ['handrail-word-places', 'places'],
    ['handrail-packs', 'by-activity'],
    ['handrail-drafts', 'by-activity'],
  ] as const)
    found[db] = await entries(createStore(db, store));
  return found;
}

describe('a learner’s data', () => {
  it('are the same after they were saved, erased and brought in again', async () => {
    await live();
    const before = await dump();
    const saved = JSON.stringify(await exportLearner(NOW));
    await eraseEverything();
    const erased = await dump();
    expect(Object.values(erased).flatMap((each) => (Array.isArray(each) ? each : Object.keys(each as object)))).toEqual(
      [],
    );
    const read = await readLearnerFile(fileOf(saved));
    expect(typeof read).toBe('object');
    await importLearner(read as LearnerFile);
    expect(await dump()).toEqual(before);
  });

  it('take the place of what is here, all of it', async () => {
    await live();
    const saved = await exportLearner(NOW);
    await eraseEverything();
    await keepMoves('x', [{ kind: 'looked-up', lang: 'en', lemma: 'river' }]);
    await importLearner(saved);
    expect(await keys(createStore('handrail-word-places', 'places'))).toEqual(['en lock']);
  });

  it('leave out what cannot be read any more', async () => {
    await set('en broken', { version: 99 }, createStore('handrail-saved-words', 'saved'));
    await set('x', { pack: { version: 1, terms: 'none' }, from: 'link' }, createStore('handrail-packs', 'by-activity'));
    const saved = await exportLearner(NOW);
    expect([saved.words, saved.packs]).toEqual([[], []]);
  });

  it('are as they were when the device takes nothing more', async () => {
    await live();
    const before = await dump();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const saved = { ...(await exportLearner(NOW)), words: [] };
    await expect(importLearner(saved)).rejects.toThrow('full');
    put.mockRestore();
    expect(await dump()).toEqual(before);
  });
});

describe('a file that somebody brings', () => {
  it.each([
    ['no JSON', 'hello', 'not-ours'],
    ['something else', { words: [] }, 'not-ours'],
    ['a pack', PACK, 'not-ours'],
    ['a later shape', { handrail: 'learner', version: 2 }, 'newer'],
    ['half of it', { handrail: 'learner', version: 1, made: 'x' }, 'damaged'],
  ])('is refused with a reason, and nothing changes: %s', async (_, value, why) => {
    await live();
    const before = await dump();
    expect(await readLearnerFile(fileOf(value))).toBe(why);
    expect(await dump()).toEqual(before);
  });

  it('is refused for its size before it is read', async () => {
    const huge = { size: 60_000_000, text: () => Promise.reject(new Error('read')) } as unknown as Blob;
    expect(await readLearnerFile(huge)).toBe('too-big');
  });

  it('with something in it that is not ours to keep is refused whole', async () => {
    await live();
    const saved = await exportLearner(NOW);
    const words = saved.words.map(([key, kept]) => [key, { ...kept, word: { ...kept.word, sentence: 5 } }]);
    expect(await readLearnerFile(fileOf({ ...saved, words }))).toBe('damaged');
  });
});

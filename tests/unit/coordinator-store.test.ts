import { readFileSync } from 'node:fs';
import { createStore, entries, get, set } from 'idb-keyval';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Desk, NEW_DESK } from '@/model/coordinator';
import type { SchoolTerm } from '@/model/glossary';
import type { School } from '@/model/school';
import {
  asideFile,
  type Change,
  deskFile,
  deskIn,
  forgetDesk,
  openDesk,
  type OpenDesk,
  type Seen,
} from '@/utils/coordinator-store';

const shelf = createStore('handrail-coordinator', 'desk');
const NOON = new Date('2026-11-23T12:00:00Z');

interface Tab extends OpenDesk {
  seen(): Seen;
}
const tabs: Tab[] = [];
function tab(): Tab {
  let last: Seen = { desk: NEW_DESK, saving: { is: 'reading' }, unreadable: false };
  const opened = openDesk(
    (seen) => {
      last = seen;
    },
    () => NOON,
  );
  const made = { ...opened, seen: () => last };
  tabs.push(made);
  return made;
}
const school =
  (next: (school: School) => School): Change =>
  (desk) => ({ ...desk, school: next(desk.school) });
const named = (name: string): Change => school((now) => ({ ...now, name }));
const withWord = (term: SchoolTerm): Change => school((now) => ({ ...now, glossary: [...(now.glossary ?? []), term] }));
const kept = async (): Promise<Desk> => {
  const fresh = tab();
  await fresh.settled();
  return fresh.seen().desk;
};

beforeEach(() => forgetDesk());
afterEach(() => {
  vi.restoreAllMocks();
  for (const each of tabs.splice(0)) each.close();
});

describe('a coordinator’s desk', () => {
  it('is new at first, and kept with what is changed', async () => {
    const mine = tab();
    await mine.settled();
    expect(mine.seen()).toEqual({ desk: NEW_DESK, saving: { is: 'saved' }, unreadable: false });
    expect(mine.change(named('Cedar Grove'))).toBe(true);
    // On the screen at once.
    expect(mine.seen().desk.school.name).toBe('Cedar Grove');
    await mine.settled();
    expect(mine.seen().saving).toEqual({ is: 'saved', at: NOON });
    expect(await kept()).toEqual({ ...NEW_DESK, school: { version: 1, name: 'Cedar Grove' } });
  });

  it('takes a change that comes before it was read', async () => {
    const first = tab();
    first.change(named('Cedar Grove'));
    await first.settled();
    const second = tab();
    second.change(school((now) => ({ ...now, languages: ['es'] })));
    await second.settled();
    expect((await kept()).school).toEqual({ version: 1, name: 'Cedar Grove', languages: ['es'] });
  });

  it('does not take what could not be read again, and leaves the screen as it was', async () => {
    const mine = tab();
    mine.change(named('Cedar Grove'));
    expect(mine.change(named('<script>'))).toBe(false);
    expect(mine.change(withWord({ term: '' }))).toBe(false);
    expect(mine.seen().desk.school).toEqual({ version: 1, name: 'Cedar Grove' });
  });

  it('writes the glossary only when it changed', async () => {
    const mine = tab();
    mine.change(withWord({ term: 'erode', glosses: { es: { text: 'erosionar' } } }));
    await mine.settled();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    mine.change(named('Cedar Grove'));
    await mine.settled();
    expect(put.mock.calls.map(([, key]) => key)).toEqual(['desk']);
    mine.change(withWord({ term: 'infer' }));
    await mine.settled();
    expect(put.mock.calls.map(([, key]) => key)).toEqual(['desk', 'glossary', 'desk']);
    expect((await kept()).school.glossary).toHaveLength(2);
  });

  it('keeps the identity of words that nobody touched', async () => {
    const mine = tab();
    mine.change(withWord({ term: 'erode' }));
    await mine.settled();
    const [before] = mine.seen().desk.school.glossary ?? [];
    mine.change(withWord({ term: 'infer' }));
    await mine.settled();
    expect(mine.seen().desk.school.glossary?.[0]).toBe(before);
  });
});

describe('two tabs', () => {
  it('do not undo each other, also when they change at once', async () => {
    const [one, two] = [tab(), tab()];
    await Promise.all([one.settled(), two.settled()]);
    one.change(named('Cedar Grove'));
    two.change(school((now) => ({ ...now, languages: ['es', 'ar'] })));
    one.change(withWord({ term: 'erode' }));
    two.change(withWord({ term: 'infer' }));
    await Promise.all([one.settled(), two.settled()]);
    const { school: both } = await kept();
    expect(both.name).toBe('Cedar Grove');
    expect(both.languages).toEqual(['es', 'ar']);
    expect(both.glossary?.map(({ term }) => term).toSorted()).toEqual(['erode', 'infer']);
  });

  it('show each other’s changes', async () => {
    const [one, two] = [tab(), tab()];
    await Promise.all([one.settled(), two.settled()]);
    one.change(named('Cedar Grove'));
    await vi.waitFor(() => expect(two.seen().desk.school.name).toBe('Cedar Grove'));
  });

  it('do not bring back what was erased', async () => {
    const mine = tab();
    mine.change(named('Cedar Grove'));
    await mine.settled();
    await forgetDesk();
    await vi.waitFor(() => expect(mine.seen().desk).toEqual(NEW_DESK));
    mine.change(school((now) => ({ ...now, languages: ['es'] })));
    await mine.settled();
    expect((await kept()).school).toEqual({ version: 1, languages: ['es'] });
    expect(await asideFile()).toBeNull();
  });
});

describe('a computer without room', () => {
  it('says so, loses nothing on the screen, and keeps all of it once there is room', async () => {
    const mine = tab();
    mine.change(named('Cedar Grove'));
    await mine.settled();
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    mine.change(school((now) => ({ ...now, languages: ['es'] })));
    await mine.settled();
    mine.change(withWord({ term: 'erode' }));
    await mine.settled();
    expect(mine.seen().saving).toEqual({ is: 'full' });
    expect(mine.seen().desk.school).toMatchObject({ languages: ['es'], glossary: [{ term: 'erode' }] });
    full.mockRestore();
    expect((await kept()).school).toEqual({ version: 1, name: 'Cedar Grove' });
    mine.retry();
    await mine.settled();
    expect(mine.seen().saving).toMatchObject({ is: 'saved' });
    expect((await kept()).school).toMatchObject({
      name: 'Cedar Grove',
      languages: ['es'],
      glossary: [{ term: 'erode' }],
    });
  });
});

describe('what cannot be read', () => {
  it.each<[string, unknown]>([
    ['text', 'something'],
    ['a half record', { version: 1, desk: { school: {} } }],
    ['a later version', { version: 2, turn: 'a', words: '', desk: NEW_DESK }],
  ])('%s is laid aside before anything is written over it', async (_name, record) => {
    await set('desk', record, shelf);
    const mine = tab();
    await mine.settled();
    expect(mine.seen()).toMatchObject({ desk: NEW_DESK, unreadable: true });
    expect(await get('desk', shelf)).toEqual(record);
    mine.change(named('Cedar Grove'));
    await mine.settled();
    expect(JSON.parse((await asideFile()) ?? '[]')).toEqual([{ at: NOON.toISOString(), was: { record } }]);
    expect((await kept()).school.name).toBe('Cedar Grove');
  });

  it('of a glossary is that one word', async () => {
    const mine = tab();
    mine.change(withWord({ term: 'erode' }));
    await mine.settled();
    await set('glossary', [{ term: 'erode' }, { term: 3 }], shelf);
    const fresh = tab();
    await fresh.settled();
    expect(fresh.seen()).toMatchObject({ unreadable: true });
    expect(fresh.seen().desk.school.glossary).toEqual([{ term: 'erode' }]);
  });
});

describe('as a file', () => {
  const DESK: Desk = {
    school: {
      version: 1,
      name: 'Cedar Grove',
      languages: ['es'],
      ceiling: { 'word-card': 'never' },
      glossary: [{ term: 'erode', glosses: { es: { text: 'erosionar', reviewer: 'Luz Ortega', date: '2026-10-09' } } }],
    },
    serial: 4,
    made: '2026-10-10',
    codes: [{ allow: ['read-aloud'], until: '2027-06-30', number: 'K7Q29MXD', revoked: true }],
  };

  it('comes back identical after everything was erased', async () => {
    const mine = tab();
    mine.change(() => DESK);
    await mine.settled();
    const file = deskFile(mine.seen().desk);
    await forgetDesk();
    expect(await entries(shelf)).toEqual([]);
    const again = tab();
    await again.settled();
    again.change(() => deskIn(file) ?? NEW_DESK);
    await again.settled();
    expect(await kept()).toEqual(DESK);
  });

  it.each(['', '{}', '{"handrail":"coordinator","version":2,"desk":{}}', '[1'])('%j is none of ours', (text) =>
    expect(deskIn(text)).toBeUndefined(),
  );

  it('of version 1 is read as long as there is a Handrail', () => {
    const desk = deskIn(readFileSync('tests/storage/coordinator-v1.json', 'utf8'));
    expect(desk).toEqual(DESK);
  });
});

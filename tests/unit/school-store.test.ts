import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { KitContent } from '@/model/kit';
import type { School } from '@/model/school';
import { readHomeLanguages } from '@/utils/home-languages';
import { onProfileChange } from '@/utils/profile-link';
import { readAccommodation, readPolicySchool, readSchool, readSchoolTrouble } from '@/utils/school-store';

const { local, managed } = fakeBrowser.storage;
const KEY = 'k'.repeat(43);
const byPolicy: School = { version: 1, name: 'By policy', languages: ['vi'], key: KEY };
const byKit: School = { version: 1, name: 'By kit', ceiling: { 'read-aloud': 'never' } };
const content = (more: Partial<KitContent> = {}): KitContent => ({
  handrail: 'kit',
  version: 1,
  made: '2026-11-23',
  serial: 1,
  school: byKit,
  ...more,
});
const keepKit = (kept: unknown): Promise<void> => local.set({ 'school-kit': kept });

describe('what the school has set on this device', () => {
  it('is nothing where there is no policy and no kit', async () => {
    expect(await readSchool()).toBeNull();
    expect(await readSchoolTrouble()).toBeNull();
  });

  it('is nothing where the browser refuses to look: Firefox, when no policy names Handrail', async () => {
    vi.spyOn(managed, 'get').mockRejectedValueOnce(new Error('Managed storage manifest not found'));
    expect(await readSchool()).toBeNull();
  });

  it('comes from the policy before the kit, whole', async () => {
    await keepKit({ content: content(), key: KEY });
    expect(await readSchool()).toEqual({ school: byKit, from: 'kit' });
    await managed.set({ school: byPolicy });
    // The kit's ceiling is not mixed in.
    expect(await readSchool()).toEqual({ school: byPolicy, from: 'policy' });
    await managed.clear();
    expect(await readSchool()).toEqual({ school: byKit, from: 'kit' });
  });

  it('comes from the kit where the policy says only whose it is and which kits are taken', async () => {
    const anchor: School = { version: 1, name: 'Cedar Grove', key: KEY };
    await managed.set({ school: anchor });
    expect(await readSchool()).toEqual({ school: anchor, from: 'policy' });
    await keepKit({ content: content(), key: KEY });
    expect(await readSchool()).toEqual({ school: byKit, from: 'kit' });
    expect(await readPolicySchool()).toEqual(anchor);
    // One of another school, from before the policy came.
    await keepKit({ content: content(), key: 'o'.repeat(43) });
    expect(await readSchool()).toEqual({ school: anchor, from: 'policy' });
  });

  it.each<[string, Record<string, unknown>]>([
    ['a language that is none', { school: { ...byPolicy, languages: ['es', 'not a language'] } }],
    ['a later version', { school: { ...byPolicy, version: 2 } }],
    ['a word that the ceiling does not know', { school: { ...byPolicy, ceiling: { 'read-aloud': 'maybe' } } }],
    ['its parts not under one name', { ...byPolicy }],
    ['markup in its name', { school: { ...byPolicy, name: '<b>School</b>' } }],
    ['packs over an open line', { school: { ...byPolicy, packs: ['http://school.example/packs'] } }],
  ])('is refused whole and said when a policy has %s', async (_what, policy) => {
    await managed.set(policy);
    expect(await readSchool()).toBeNull();
    expect(await readSchoolTrouble()).toBe('policy');
    // A kit that was opened here goes on.
    await keepKit({ content: content(), key: KEY });
    expect(await readSchool()).toEqual({ school: byKit, from: 'kit' });
    expect(await readSchoolTrouble()).toBe('policy');
  });

  it('is refused whole and said when what is kept of a kit is no kit', async () => {
    await keepKit({ content: { ...content(), school: { version: 1, levels: 'stars' } }, key: KEY });
    expect(await readSchool()).toBeNull();
    expect(await readSchoolTrouble()).toBe('kit');
  });

  it('tells pages when a policy, a kit or a code comes or goes, and of nothing else', async () => {
    const told = vi.fn<() => void>();
    const stop = onProfileChange(told);
    await managed.set({ school: byPolicy });
    await keepKit({ content: content(), key: KEY });
    await local.set({ accommodation: {} });
    await managed.clear();
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(4));
    await local.set({ voices: {} });
    stop();
    await local.remove('school-kit');
    expect(told).toHaveBeenCalledTimes(4);
  });
});

describe('an accommodation code on this device', () => {
  const code = { allow: ['read-aloud'], until: '2027-06-30', number: 'Q4T2', key: KEY };
  beforeEach(() => keepKit({ content: content(), key: KEY }));
  const on = (day: string): Date => new Date(`${day}T12:00:00`);

  it('holds to the end of its last day', async () => {
    await local.set({ accommodation: code });
    expect(await readAccommodation(on('2026-11-23'))).toMatchObject({ allow: ['read-aloud'] });
    expect(await readAccommodation(new Date('2027-06-30T23:59:00'))).not.toBeNull();
    expect(await readAccommodation(new Date('2027-07-01T00:00:00'))).toBeNull();
  });

  it('holds no more when an opened kit takes its number back, whoever else sets things there', async () => {
    await local.set({ accommodation: code });
    await keepKit({ content: content({ revoked: ['ZZZZ'] }), key: KEY });
    expect(await readAccommodation(on('2026-11-23'))).not.toBeNull();
    await keepKit({ content: content({ serial: 2, revoked: ['ZZZZ', 'Q4T2'] }), key: KEY });
    expect(await readAccommodation(on('2026-11-23'))).toBeNull();
    await managed.set({ school: byPolicy });
    expect(await readAccommodation(on('2026-11-23'))).toBeNull();
  });

  it('holds where the device knows the key of that school: by policy before the kit', async () => {
    await local.remove('school-kit');
    await local.set({ accommodation: code });
    expect(await readAccommodation(on('2026-11-23'))).toBeNull();
    await managed.set({ school: byPolicy });
    expect(await readAccommodation(on('2026-11-23'))).not.toBeNull();
    await managed.set({ school: { ...byPolicy, key: 'o'.repeat(43) } });
    await keepKit({ content: content(), key: KEY });
    expect(await readAccommodation(on('2026-11-23'))).toBeNull();
  });

  it('is none when what is kept is none', async () => {
    await local.set({ accommodation: { ...code, until: 'for ever' } });
    expect(await readAccommodation()).toBeNull();
  });
});

describe('languages of word help', () => {
  const sources = { languages: ['es', 'ar', 'vi', 'so', 'zh'] };
  const codes = async (wanted: readonly string[]): Promise<readonly string[]> =>
    (await readHomeLanguages(wanted, (await readSchool())?.school ?? null)).map(({ code }) => code);

  it('begin with the school’s, the most spoken first, then the browser’s', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(sources))));
    expect(await codes(['ar'])).toEqual(['en', 'ar', 'es', 'zh', 'vi', 'so']);
    await managed.set({ school: { version: 1, languages: ['so', 'zh-Hans', 'en'] } });
    expect(await codes(['ar'])).toEqual(['en', 'so', 'zh', 'ar', 'es', 'vi']);
    vi.unstubAllGlobals();
  });

  it('have one that only the school has words in', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(sources))));
    const glossary = [{ term: 'erode', glosses: { kar: { text: 'word' } } }];
    await managed.set({ school: { version: 1, languages: ['kar', 'mam', 'es'], glossary } });
    // Of Mam there is no word at all: nothing could be shown.
    expect(await codes([])).toEqual(['en', 'kar', 'es', 'ar', 'zh', 'vi', 'so']);
    vi.unstubAllGlobals();
  });
});

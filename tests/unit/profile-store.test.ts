import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NEW_PROFILE, type Profile } from '@/model/profile';
import { eraseEverything } from '@/utils/erase';
import { changeProfile, readProfile, watchProfile } from '@/utils/profile-store';
import saved from '../storage/profile-v1.json';

const local = fakeBrowser.storage.local;

describe('the profile on this device', () => {
  it('is new where there is none', async () => {
    expect(await readProfile()).toEqual(NEW_PROFILE);
  });

  it('is read as version 1 left it', async () => {
    await local.set(saved);
    expect(await readProfile()).toEqual(saved.profile);
    await changeProfile((now) => ({ ...now, textSize: 20 }));
    expect(await readProfile()).toEqual({ ...saved.profile, textSize: 20 });
  });

  it('keeps two changes made at once', async () => {
    const turnOn = (id: string) => changeProfile((now) => ({ ...now, on: [...now.on, id] }));
    await Promise.all([turnOn('read-aloud'), turnOn('word-card')]);
    expect((await readProfile()).on).toEqual(['read-aloud', 'word-card']);
  });

  it('goes on after a change that throws', async () => {
    const broken = changeProfile(() => {
      throw new Error('no');
    });
    const next = changeProfile((now) => ({ ...now, homeLanguage: 'es' }));
    await expect(broken).rejects.toThrow('no');
    expect((await next).homeLanguage).toBe('es');
  });

  it.each<[string, unknown]>([
    ['text', 'oops'],
    ['a list', []],
    ['a half profile', { on: ['read-aloud'] }],
    ['a handle off the window', { ...NEW_PROFILE, handle: { side: 'right', at: 7 } }],
  ])('that is %s is laid aside, not lost', async (_, value) => {
    await local.set({ profile: value });
    expect(await readProfile()).toEqual(NEW_PROFILE);
    await changeProfile((now) => ({ ...now, on: ['read-aloud'] }));
    expect(await readProfile()).toEqual({ ...NEW_PROFILE, on: ['read-aloud'] });
    expect((await local.get('profile-aside'))['profile-aside']).toMatchObject({ value });
  });

  it('never keeps what it could not read again', async () => {
    const outside = { side: 'right', at: 2 } as const;
    await expect(changeProfile((now) => ({ ...now, handle: outside }))).rejects.toThrow('maximum');
    expect(await readProfile()).toEqual(NEW_PROFILE);
  });

  it('tells whoever watches, until they stop', async () => {
    const seen = vi.fn<(profile: Profile) => void>();
    const stop = watchProfile(seen);
    await changeProfile((now) => ({ ...now, uiLanguage: 'es' }));
    await vi.waitFor(() => expect(seen).toHaveBeenCalledWith({ ...NEW_PROFILE, uiLanguage: 'es' }));
    await eraseEverything();
    await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith(NEW_PROFILE));
    stop();
    const before = seen.mock.calls.length;
    await changeProfile((now) => ({ ...now, uiLanguage: 'en' }));
    expect(seen).toHaveBeenCalledTimes(before);
  });

  it('starts fresh', async () => {
    await local.set({ profile: 'broken' });
    await changeProfile((now) => ({ ...now, on: ['read-aloud'] }));
    await eraseEverything();
    expect(await readProfile()).toEqual(NEW_PROFILE);
    const left = Object.entries(await local.get()).filter(
      ([key, value]) => key.startsWith('profile') && !key.endsWith('$') && value != null,
    );
    expect(left).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { NEW_PROFILE, Profile } from '@/model/profile';
import { SITUATIONS, situationProfile } from '@/model/situations';
import { supports } from '@/supports';
import { settingsShapes, understood } from '@/supports/settings';

/** A teacher who has chosen a good deal on this device. */
const OWN: Profile = {
  ...NEW_PROFILE,
  uiLanguage: 'fr',
  homeLanguage: 'de',
  on: ['read-aloud'],
  off: ['word-card'],
  met: true,
  teaches: true,
  settings: { 'read-aloud': { rate: 2, internet: true } },
  handle: { side: 'left', at: 0.2 },
  textSize: 20,
  wordHelp: 'few',
  keys: { single: true },
};

describe.each(SITUATIONS)('%s', (situation) => {
  const profile = situationProfile(situation, OWN);

  it('is a profile as the device would keep it, with settings that every support understands', () => {
    expect(Profile.parse(profile)).toEqual(profile);
    expect(understood(profile)).toEqual(profile);
    for (const [id, settings] of Object.entries(profile.settings)) {
      const read = settingsShapes.get(id)?.parse(settings);
      for (const [name, value] of Object.entries(settings)) expect(read?.[name], `${id}.${name}`).toBe(value);
    }
  });

  it('switches on what there is, and no tool for teachers', () => {
    const unknown = profile.on.filter((id) => !supports.some((each) => each.id === id && each.tool !== true));
    expect(unknown).toEqual([]);
    expect(profile.on.length).toBeGreaterThan(1);
    expect(profile.off).toBeUndefined();
  });

  it('takes of the teacher’s choices only what belongs to the device, and changes none of them', () => {
    const before = structuredClone(OWN);
    const { uiLanguage, textSize, keys, handle, teaches } = profile;
    expect({ uiLanguage, textSize, keys, handle, teaches }).toEqual({
      uiLanguage: 'fr',
      textSize: 20,
      keys: { single: true },
      handle: { side: 'left', at: 0.2 },
      teaches: true,
    });
    expect(profile.settings['read-aloud']).toBeUndefined();
    expect(profile.homeLanguage).toBe(situation === 'new-to-english' ? 'es' : undefined);
    expect(OWN).toEqual(before);
  });
});

describe('who is new to English', () => {
  it('reads Spanish until the teacher says otherwise', () => {
    expect(situationProfile('new-to-english', NEW_PROFILE).homeLanguage).toBe('es');
    expect(situationProfile('new-to-english', NEW_PROFILE, 'vi').homeLanguage).toBe('vi');
  });
});

it('six situations are six different ways to meet a page', () => {
  const ways = SITUATIONS.map((situation) => JSON.stringify(situationProfile(situation, NEW_PROFILE)));
  expect(new Set(ways).size).toBe(6);
});

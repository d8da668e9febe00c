import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Deciders, sameEverywhere } from '@/model/policy';
import { NEW_PROFILE, type Profile } from '@/model/profile';
import { groupsOf } from '@/page/rows';
import type { Session } from '@/page/session';
import type { Defaults } from '@/page/supports-run';
import { defineSupport, type Scene } from '@/supports/contract';
import { sessionOn } from './a-session';

const BARE = {
  group: 'read',
  order: 1,
  icon: 'sound',
  udl: ['2.1'],
  evidence: { strength: 'weak', source: 'test' },
  policy: sameEverywhere({ page: 'on', quiz: 'on', readingQuiz: 'on', exam: 'never' }),
  version: 1,
  suits: () => true,
} as const;
const supports = [
  defineSupport({ ...BARE, id: 'reading', commands: [{ name: 'go', keys: 'Alt+KeyR', wakes: true }] }),
  defineSupport({ ...BARE, id: 'asking' }),
];

let life: AbortController;
let session: Session;
let profile: { value: Profile };
let scenes: Map<string, Scene<unknown>>;
const set = signal<Pick<Deciders, 'school' | 'begins' | 'code'>>({});
const defaults = signal<Defaults>({});
beforeEach(async () => {
  life = new AbortController();
  scenes = new Map();
  set.value = {};
  defaults.value = { reading: { size: 1 } };
  document.body.innerHTML = '<div id="page"><p>One two three.</p></div>';
  ({ session, profile } = sessionOn(
    supports,
    {
      body: (support) =>
        Promise.resolve({
          Panel: () => null,
          start: (scene: Scene<never>) => {
            scenes.set(support.id, scene);
            scene.signal.addEventListener('abort', () => scenes.delete(support.id));
          },
        }),
      deciders: set,
      get defaults() {
        return defaults.value;
      },
    },
    { met: true, on: ['asking'] },
    life.signal,
  ));
  await vi.waitUntil(() => scenes.has('asking'));
});
afterEach(() => life.abort());

const row = (id = 'reading') => groupsOf(session).flatMap(({ rows }) => rows.filter((each) => each.id === id))[0];
/** Every way to a switch but the switch itself, which is not drawn. */
const turn = (on: boolean): void => {
  session.toggle('reading', on);
  if (on) scenes.get('asking')?.services.turnOn('reading');
  else scenes.get('reading')?.stop();
};

describe('a school that locks a switch off', () => {
  beforeEach(() => {
    set.value = { begins: { reading: { on: false, locked: true } } };
  });

  it('says so, and neither panel, key nor another support turns it', async () => {
    const before = profile.value;
    expect(row()?.locked).toEqual({ reason: 'policy.locked-off', note: undefined });
    turn(true);
    // The page keeps the key.
    expect(session.command('reading.go')).toBe(false);
    session.teaching.meetAs({ situation: 'by-ear', profile: { ...NEW_PROFILE, met: true, on: ['reading', 'asking'] } });
    expect(row()?.locked?.reason).toBe('policy.locked-off');
    turn(true);
    session.teaching.meetAs(null);
    expect(profile.value).toBe(before);
    expect(session.isOn(supports[0] as never)).toBe(false);
    // One that is not locked is turned meanwhile.
    session.toggle('asking', false);
    await expect.poll(() => scenes.size).toBe(0);
  });

  it('lets what the learner had chosen run again, at once and as it was, when it says no more', async () => {
    set.value = {};
    session.toggle('reading', true);
    await expect.poll(() => scenes.has('reading')).toBe(true);
    const own = structuredClone(profile.value);
    set.value = { begins: { reading: { on: false, locked: true } } };
    await expect.poll(() => scenes.has('reading')).toBe(false);
    turn(true);
    set.value = {};
    await expect.poll(() => scenes.has('reading')).toBe(true);
    // Nobody asked for it just now: nothing speaks by itself.
    expect(scenes.get('reading')?.asked).toBe(false);
    expect(profile.value).toEqual(own);
    expect(row()).toMatchObject({ by: 'you', on: true });
  });
});

describe('a school that locks a switch on', () => {
  beforeEach(async () => {
    set.value = { begins: { reading: { on: true, locked: true } } };
    await vi.waitUntil(() => scenes.has('reading'));
  });

  it('says so, leaves its controls, and nothing turns it off', async () => {
    const before = profile.value;
    expect(row()).toMatchObject({ on: true, locked: { reason: 'policy.locked-on', on: true } });
    expect(row()?.controls).toBeDefined();
    turn(false);
    session.teaching.meetAs({ situation: 'keyboard', profile: { ...NEW_PROFILE, met: true, off: ['reading'] } });
    turn(false);
    session.teaching.meetAs(null);
    expect(scenes.has('reading')).toBe(true);
    expect(profile.value).toBe(before);
  });

  it('lets another support ask it for something', async () => {
    expect(scenes.get('reading')?.asked).toBe(false);
    turn(true);
    await expect.poll(() => scenes.get('reading')?.asked).toBe(true);
    expect(profile.value.on).toEqual(['asking']);
  });
});

it('has a support begin as the school says, until the learner chooses, and says who decided', async () => {
  set.value = { begins: { reading: { on: true } } };
  await expect.poll(() => scenes.has('reading')).toBe(true);
  expect(row()).toMatchObject({ by: 'school', on: true });
  session.toggle('reading', false);
  await expect.poll(() => scenes.has('reading')).toBe(false);
  expect(row()).toMatchObject({ by: 'you', on: false });
});

it('follows the school’s default settings, under what the learner set', async () => {
  session.toggle('reading', true);
  await expect.poll(() => scenes.has('reading')).toBe(true);
  const size = () => scenes.get('reading')?.settings.value;
  expect(size()).toEqual({ size: 1 });
  defaults.value = { reading: { size: 3 } };
  expect(size()).toEqual({ size: 3 });
  scenes.get('reading')?.change({ size: 2 });
  expect(size()).toEqual({ size: 2 });
  defaults.value = { reading: { size: 1 } };
  expect(size()).toEqual({ size: 2 });
});

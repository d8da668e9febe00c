import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import * as desk from '@/entrypoints/kit/desk';
import { makeCode, type SchoolKey, signKit } from '@/kits';
import type { School } from '@/model/school';
import { dayOf } from '@/model/review';
import { readCode, readKit, watchFromSchool } from '@/utils/kit-store';
import { aKey, SCHOOL } from './a-kit';

const DAY = 86_400_000;
const day = (from: number): string => dayOf(new Date(Date.now() + from * DAY));

let key: SchoolKey;
let other: SchoolKey;
beforeAll(async () => {
  [key, other] = await Promise.all([aKey(), aKey()]);
});

/** All that the device has, as it lies there. */
const stored = async (): Promise<string> => JSON.stringify(await browser.storage.local.get());
const kit = (serial = 1, by = key, more: object = {}): Promise<string> =>
  signKit({ school: SCHOOL, serial, made: day(-1), until: day(30), ...more }, by);
const managed = (school: School | undefined): void => {
  vi.spyOn(browser.storage.managed, 'get').mockImplementation(() =>
    school ? Promise.resolve({ school }) : Promise.reject(new Error('Managed storage manifest not found')),
  );
};
beforeEach(() => managed(undefined));

describe('a kit', () => {
  it('is looked at without a trace, and then kept as it was checked', async () => {
    const text = await kit();
    expect(await desk.lookAtKit(text)).toMatchObject({ kind: 'kit', known: false, summary: { words: 1 } });
    expect(await stored()).toBe('{}');
    expect(await desk.takeKit(text)).toMatchObject({ kind: 'kit' });
    expect(await readKit()).toMatchObject({ key: key.key, content: { serial: 1, school: SCHOOL } });
    expect(await desk.lookAtKit(text)).toMatchObject({ known: true });
  });

  it('that is refused changes nothing at all, whatever is here', async () => {
    const bad: readonly (readonly [string, string])[] = [
      ['damaged', 'x'],
      ['tampered', (await kit(3)).replace('Lincoln', 'Lincolm')],
      ['expired', await kit(3, key, { until: day(-1) })],
      ['wrong-key', await kit(3, other)],
      ['older', await kit(1)],
    ];
    await desk.takeKit(await kit(2));
    await desk.takeCode((await makeCode({ allow: ['read-aloud'], until: day(9) }, key)).code);
    const before = await stored();
    for (const [why, text] of bad) {
      expect(await desk.takeKit(text)).toEqual({ kind: 'refused', why });
      expect(await stored()).toBe(before);
    }
  });

  it('goes over an older one, and two at once end with the newer', async () => {
    const [third, fourth] = await Promise.all([kit(3), kit(4)]);
    const answers = await Promise.all([desk.takeKit(fourth), desk.takeKit(third)]);
    expect(answers.map((answer) => (answer.kind === 'kit' ? 'kit' : answer.why))).toEqual(['kit', 'older']);
    expect((await readKit())?.content.serial).toBe(4);
  });

  it('is taken by the key of the browser’s policy alone, where that names one', async () => {
    managed({ version: 1, key: key.key });
    expect(await desk.takeKit(await kit(1, other))).toEqual({ kind: 'refused', why: 'wrong-key' });
    expect(await desk.takeKit(await kit())).toMatchObject({ kind: 'kit', known: true });
  });

  it('is taken off with what was agreed, and then another school’s may come', async () => {
    await desk.takeKit(await kit());
    await desk.takeCode((await makeCode({ allow: ['read-aloud'], until: day(9) }, key)).code);
    await desk.takeOffKit();
    expect([await readKit(), await readCode()]).toEqual([null, null]);
    expect(await desk.takeKit(await kit(1, other))).toMatchObject({ kind: 'kit' });
  });

  it('is out of sight when the policy comes to name another key, and the next one goes over it', async () => {
    await desk.takeKit(await kit(5));
    managed({ version: 1, key: other.key });
    expect((await desk.heldFromSchool()).kit).toBeNull();
    expect(await desk.takeKit(await kit(1, other))).toMatchObject({ kind: 'kit' });
    expect((await desk.heldFromSchool()).kit).not.toBeNull();
  });

  it('leaves what was agreed where the browser’s policy knows the school', async () => {
    managed({ version: 1, key: key.key });
    await desk.takeKit(await kit());
    await desk.takeCode((await makeCode({ allow: ['read-aloud'], until: day(9) }, key)).code);
    await desk.takeOffKit();
    expect(await readCode()).toMatchObject({ allow: ['read-aloud'] });
  });

  it('that came or went is told to who watches', async () => {
    const told = vi.fn<() => void>();
    const stop = watchFromSchool(told);
    await desk.takeKit(await kit());
    await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
    stop();
  });
});

describe('a code', () => {
  const agreed = { allow: ['read-aloud'], until: day(9), number: 'K7Q29MXD' };
  it('needs a school’s key', async () => {
    const { code } = await makeCode(agreed, key);
    expect(await desk.takeCode(code)).toEqual({ kind: 'refused', why: 'no-school' });
    await desk.takeKit(await kit());
    expect(await desk.takeCode(code)).toEqual({ kind: 'code', accommodation: agreed });
    expect(await readCode()).toEqual({ ...agreed, key: key.key });
  });

  it('is refused when the kit takes its number back, and holds no more when a later kit does', async () => {
    await desk.takeKit(await kit());
    const { code } = await makeCode(agreed, key);
    await desk.takeCode(code);
    expect((await desk.heldFromSchool()).code).toEqual({ allow: agreed.allow, until: agreed.until, holds: true });
    await desk.takeKit(await kit(2, key, { revoked: [agreed.number] }));
    expect((await desk.heldFromSchool()).code?.holds).toBe(false);
    await desk.takeOffCode();
    expect(await desk.takeCode(code)).toEqual({ kind: 'refused', why: 'revoked' });
    expect(await readCode()).toBeNull();
  });
});

describe('what a device has from its school', () => {
  it('is nothing at first', async () =>
    expect(await desk.heldFromSchool()).toEqual({
      policy: null,
      keyByPolicy: false,
      kit: null,
      code: null,
      takesCodes: false,
    }));

  it.each([
    ['a whole policy', SCHOOL, { policy: { name: SCHOOL.name, sets: true }, keyByPolicy: false, takesCodes: false }],
    [
      'a policy that only says whom to trust',
      { version: 1, name: 'Lincoln', key: 'A'.repeat(43) } satisfies School,
      { policy: { name: 'Lincoln', sets: false }, keyByPolicy: true, takesCodes: true },
    ],
  ])('is %s', async (_name, school, expected) => {
    managed(school);
    expect(await desk.heldFromSchool()).toMatchObject(expected);
  });

  it('is nothing where the policy or what was kept cannot be read', async () => {
    managed({ version: 2 } as unknown as School);
    await browser.storage.local.set({ 'school-kit': { key: 1 }, accommodation: 'x' });
    expect(await desk.heldFromSchool()).toMatchObject({ policy: null, kit: null, code: null });
  });
});

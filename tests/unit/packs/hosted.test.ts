import { afterEach, describe, expect, it } from 'vitest';
import type { ActivityRef } from '@/model/activity';
import { HOUR, MINUTE } from '@/model/asking';
import { findPack, openPack } from '@/packs/desk';
import { encodePack, packFile } from '@/packs/codec';
import { type Asked, hostedName, hostedPack, type PackHost } from '@/packs/hosted';
import { recallPack } from '@/packs/shelf';
import { eraseEverything } from '@/utils/erase';
import { typicalPack } from './a-pack';

const ref: ActivityRef = { lms: 'canvas', host: 'school.instructure.com', course: '315', id: '2096~853302' };
const FOLDER = 'https://files.school.example/packs/';
const ADDRESS = 'https://files.school.example/packs/canvas-315-2096~853302.json';
afterEach(() => eraseEverything());

/** A school's host that has these files, and a device that asks it. */
function school(files: Record<string, string>, folders = [FOLDER]) {
  const requests: string[] = [];
  const memory = new Map<string, Asked>();
  const world = { now: 1_800_000_000_000, away: false };
  const answers: Promise<unknown>[] = [];
  const host: PackHost = {
    folders,
    get: (href) => {
      requests.push(href);
      const file = files[href];
      const answer = world.away
        ? Promise.reject(new TypeError('no network'))
        : Promise.resolve(
            file === undefined
              ? { kind: 'absent' as const }
              : { kind: 'file' as const, content: new TextEncoder().encode(file) },
          );
      answers.push(answer.catch(() => undefined));
      return answer;
    },
    asked: {
      get: (key) => Promise.resolve(memory.get(key)),
      set: (key, value) => Promise.resolve(void memory.set(key, value)),
    },
    now: () => world.now,
    dice: () => 0.5,
  };
  return { files, requests, world, host };
}
const goalOf = async (found: ReturnType<typeof findPack>): Promise<unknown> => {
  const answer = await found;
  return answer.kind === 'found' ? [answer.from, answer.pack.author] : answer;
};
const kept = async (): Promise<unknown> => (await recallPack(ref))?.pack.author;
const mine = [['school', typicalPack.author]][0];

describe('the name of a pack on a host', () => {
  it.each([
    [{}, 'canvas-315-2096~853302.json'],
    [{ course: 'group-12', id: '7' }, 'canvas-group-12-7.json'],
    [{ lms: 'google-classroom', course: '', id: '1FAIpQL_x-Y' }, 'google-classroom--1FAIpQL_x-Y.json'],
    [{ lms: 'google-classroom', course: '1', id: '2/file/3' }, 'google-classroom-1-2-file-3.json'],
    [{ id: '../../secret?x#y' }, 'canvas-315--secret-x-y.json'],
  ])('%o: %s', (rest, name) => {
    expect(hostedName({ ...ref, ...rest })).toBe(name);
  });
});

describe('a pack from a host that the school names', () => {
  it('is found where the page carries none, and works without a network from then on', async () => {
    const { requests, world, host } = school({ [ADDRESS]: packFile(typicalPack) });
    expect(await goalOf(findPack(ref, [], host))).toEqual(mine);
    expect(requests).toEqual([ADDRESS]);
    world.away = true;
    world.now += 30 * 24 * HOUR;
    expect(await goalOf(findPack(ref, [], host))).toEqual(mine);
    await expect.poll(() => requests.length).toBe(2);
    expect(await kept()).toBe(typicalPack.author);
  });

  it('is not asked for where the page carries one, where somebody opened one, or where the text is a file of one’s own', async () => {
    const { requests, host } = school({});
    const other = { ...typicalPack, author: 'Mr. Adeyemi' };
    expect(await goalOf(findPack(ref, [await encodePack(other)], host))).toEqual(['link', 'Mr. Adeyemi']);
    expect(await goalOf(findPack(ref, [], host))).toEqual(['link', 'Mr. Adeyemi']);
    const elsewhere = { ...ref, id: '9' };
    await openPack(elsewhere, packFile(other));
    expect(await goalOf(findPack(elsewhere, [], host))).toEqual(['file', 'Mr. Adeyemi']);
    await findPack({ lms: 'reader', host: '', course: '', id: 'a-file-of-mine' }, [], host);
    await findPack({ ...ref, id: '10' }, [], { ...host, folders: [] });
    await findPack({ ...ref, id: '11' }, []);
    expect(requests).toEqual([]);
  });

  it('is not asked for again soon where there is none', async () => {
    const { files, requests, world, host } = school({});
    for (let load = 0; load < 5; load++) expect(await findPack(ref, [], host)).toEqual({ kind: 'none' });
    expect(requests).toHaveLength(1);
    files[ADDRESS] = packFile(typicalPack);
    world.now += HOUR;
    expect(await goalOf(findPack(ref, [], host))).toEqual(mine);
  });

  it('is asked for once by several frames', async () => {
    const { requests, host } = school({ [ADDRESS]: packFile(typicalPack) });
    await Promise.all([hostedPack(ref, null, host), hostedPack(ref, null, host)]);
    expect(requests).toHaveLength(1);
  });

  it('is shown as it was, and brought up to date for the next time', async () => {
    const { files, world, host } = school({ [ADDRESS]: packFile(typicalPack) });
    await findPack(ref, [], host);
    files[ADDRESS] = packFile({ ...typicalPack, author: 'Mr. Adeyemi' });
    expect(await goalOf(findPack(ref, [], host))).toEqual(mine);
    world.now += HOUR;
    expect(await goalOf(findPack(ref, [], host))).toEqual(mine);
    await expect.poll(kept).toBe('Mr. Adeyemi');
    expect(await goalOf(findPack(ref, [], host))).toEqual(['school', 'Mr. Adeyemi']);
  });

  it('goes when the school takes it back, and when the school names no host any more', async () => {
    const { files, world, host } = school({ [ADDRESS]: packFile(typicalPack) });
    await findPack(ref, [], host);
    delete files[ADDRESS];
    world.now += HOUR;
    await findPack(ref, [], host);
    await expect.poll(kept).toBeUndefined();
    files[ADDRESS] = packFile(typicalPack);
    world.now += HOUR;
    expect(await goalOf(findPack(ref, [], host))).toEqual(mine);
    expect(await findPack(ref, [])).toEqual({ kind: 'none' });
    expect(await kept()).toBeUndefined();
  });

  it('leaves a host that is away alone for longer each time, whatever is opened', async () => {
    const { requests, world, host } = school({ [ADDRESS]: packFile(typicalPack) });
    world.away = true;
    expect(await findPack(ref, [], host)).toEqual({ kind: 'none' });
    for (let id = 0; id < 20; id++) await findPack({ ...ref, id: `${id}` }, [], host);
    expect(requests).toHaveLength(1);
    world.now += MINUTE;
    await findPack(ref, [], host);
    world.now += MINUTE;
    await findPack(ref, [], host);
    expect(requests).toHaveLength(2);
    world.away = false;
    world.now += MINUTE;
    expect(await goalOf(findPack(ref, [], host))).toEqual(mine);
  });

  it('comes from the first folder that has it', async () => {
    const second = 'https://cdn.example/all/canvas-315-2096~853302.json';
    const { requests, host } = school({ [second]: packFile(typicalPack) }, [FOLDER, 'https://cdn.example/all']);
    expect(await goalOf(findPack(ref, [], host))).toEqual(mine);
    expect(requests).toEqual([ADDRESS, second]);
  });

  it.each([
    ['damaged', 'not a pack'],
    ['newer', packFile(typicalPack).replace('"version": 2', '"version": 99')],
    ['not-allowed', packFile(typicalPack).replace(typicalPack.author, '<script>')],
  ])('is refused as %s like a file, and said so without asking again', async (why, file) => {
    const { requests, host } = school({ [ADDRESS]: file });
    for (let load = 0; load < 3; load++) expect(await findPack(ref, [], host)).toEqual({ kind: 'refused', why });
    expect(requests).toHaveLength(1);
  });

  it('that is refused takes nothing away from what was there', async () => {
    const { files, requests, world, host } = school({ [ADDRESS]: packFile(typicalPack) });
    await findPack(ref, [], host);
    files[ADDRESS] = 'not a pack';
    world.now += HOUR;
    await findPack(ref, [], host);
    await expect.poll(() => requests.length).toBe(2);
    expect(await goalOf(findPack(ref, [], host))).toEqual(mine);
  });
});

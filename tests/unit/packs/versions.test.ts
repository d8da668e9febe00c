import { readFileSync } from 'node:fs';
import { createStore, set } from 'idb-keyval';
import { beforeEach, describe, expect, it } from 'vitest';
import { type ActivityRef, refKey } from '@/model/activity';
import { PACK_VERSION } from '@/model/pack';
import { decodePack, encodePack, readPackFile } from '@/packs/codec';
import { findPack, openPack, readPack } from '@/packs/desk';
import { eraseEverything } from '@/utils/erase';
import { keepPack, recallPack } from '@/packs/shelf';
import { packFrom } from '@/packs/versions';
import { statedPack, typicalPack } from './a-pack';

/** As version 1 wrote them, saved on 2026-11-23 and never made anew. */
const saved = (name: string): string => readFileSync(`tests/data/packs/${name}`, 'utf8');
const v1 = saved('v1.handrail.json');
const fields = JSON.parse(v1) as Record<string, unknown>;
const asNow = { ...fields, version: PACK_VERSION };

const ref: ActivityRef = { lms: 'canvas', host: 'riverbend.instructure.com', course: '12', id: '77' };
/** The same one that packs/shelf.ts opens: what an earlier version wrote there is still there after an update. */
const shelf = createStore('handrail-packs', 'by-activity');

beforeEach(eraseEverything);

describe('a pack of version 1', () => {
  it('opens from its file with everything it held', async () => {
    expect(await readPackFile({ size: v1.length, text: async () => v1 })).toEqual(asNow);
    expect(await readPack(v1)).toEqual({ kind: 'found', pack: asNow, from: 'file' });
  });

  it('opens from its link, and is written anew as this version', async () => {
    const pack = await decodePack(saved('v1.code.txt').trim());
    expect(pack).toEqual(asNow);
    const code = await encodePack(pack);
    expect(code).toMatch(new RegExp(`^${PACK_VERSION}\\.`));
    expect(await decodePack(code)).toEqual(asNow);
  });

  it('is recalled from the shelf where an earlier Handrail kept it', async () => {
    await set(refKey(ref), { pack: fields, from: 'link' }, shelf);
    expect(await recallPack(ref)).toEqual({ pack: asNow, from: 'link' });
    expect(await findPack(ref, [])).toEqual({ kind: 'found', pack: asNow, from: 'link' });
  });

  it('without a list of words is one without words', () => {
    expect(packFrom({ version: 1, author: 'A', date: '2026-09-14' })).toMatchObject({ terms: [], alternates: [] });
  });
});

describe('the shelf', () => {
  it('gives back what it was given, by activity', async () => {
    await keepPack(ref, { pack: statedPack, from: 'file' });
    expect(await recallPack(ref)).toEqual({ pack: statedPack, from: 'file' });
    expect(await recallPack({ ...ref, id: '78' })).toBeNull();
  });

  it.each([
    ['no pack', { from: 'link' }],
    ['a pack with markup', { pack: { ...typicalPack, goal: '<b>' }, from: 'link' }],
    ['a pack of a later version', { pack: { ...typicalPack, version: PACK_VERSION + 1 }, from: 'link' }],
    ['no way it came', { pack: typicalPack }],
    ['something else', 'a text'],
  ])('holds nothing where there is %s', async (_name, kept) => {
    await set(refKey(ref), kept, shelf);
    expect(await recallPack(ref)).toBeNull();
  });

  it('keeps the pack that was there when a new one is refused', async () => {
    await keepPack(ref, { pack: typicalPack, from: 'link' });
    expect(await findPack(ref, ['2.broken'])).toEqual({ kind: 'refused', why: 'damaged' });
    expect(await openPack(ref, JSON.stringify({ ...statedPack, goal: '<b>' }))).toEqual({
      kind: 'refused',
      why: 'not-allowed',
    });
    expect(await recallPack(ref)).toEqual({ pack: typicalPack, from: 'link' });
  });
});

describe('what a colleague sent', () => {
  it.each([
    ['a link', async () => `See https://a.example/page#handrail=${await encodePack(typicalPack)} for tomorrow`],
    ['a block', async () => `[handrail:${await encodePack(typicalPack)}]`],
    ['a code', async () => `  ${await encodePack(typicalPack)}\n`],
    ['a file', async () => `\uFEFF${JSON.stringify(typicalPack)}`],
  ])('is read from %s, and is not kept', async (_name, text) => {
    expect(await readPack(await text())).toMatchObject({ kind: 'found', pack: typicalPack });
    expect(await recallPack(ref)).toBeNull();
  });

  it('is nothing, or too much', async () => {
    expect(await readPack('Hello, here are my words.')).toEqual({ kind: 'none' });
    expect(await readPack(' '.repeat(2_000_001))).toEqual({ kind: 'refused', why: 'too-big' });
  });
});

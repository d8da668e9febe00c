import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Pack } from '@/model/pack';
import { decodePack, encodePack, packFile, readPackFile } from '@/packs/codec';
import { PackTrouble } from '@/packs/trouble';
import trouble from '@/supports/video-or-text/strings/en.json';
import { anyPack, statedPack, typicalPack } from './a-pack';

const fileOf = (content: string) => ({ size: content.length, text: async () => content });
const sentences = new Map(Object.entries(trouble));

/** Read, or refused with a reason that has a sentence. Any other exception is the test's end. */
async function readOrWhy(reading: Promise<Pack>): Promise<Pack | string> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof PackTrouble) || !sentences.has(`trouble.${error.why}`)) throw error;
    return error.why;
  }
}

const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => [key, ...strings(inner)])
      : [];
const addresses = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        key === 'href' && typeof inner === 'string' ? [inner] : addresses(inner),
      )
    : [];
/** What no surface may ever get, whichever field it came in. */
// oxlint-disable-next-line no-control-regex
const FOREIGN = /<[a-z/!?]|[\u0000-\u0008\u202D\u202E]/i;

/** A pack that came through is a pack, holds nothing foreign, and left no mark on anything. */
function expectClean(pack: Pack): void {
  // By its text: comparing thousands of packs key by key is most of what this test would cost.
  expect(JSON.stringify(Pack.parse(pack))).toBe(JSON.stringify(pack));
  expect(strings(pack).filter((each) => FOREIGN.test(each))).toEqual([]);
  expect(addresses(pack).filter((href) => new URL(href).protocol !== 'https:')).toEqual([]);
  expect(Object.getPrototypeOf(pack)).toBe(Object.prototype);
  expect('polluted' in {}).toBe(false);
}

const ODD: readonly unknown[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)',
  '<SVG/onload=alert(1)>',
  '</p>',
  'javascript:alert(1)',
  'data:text/html,<b>x</b>',
  'https://school.example@elsewhere.example/',
  'https:\\\\elsewhere.example',
  'http://example.org/',
  'read \u202Esdrawkcab',
  'half \uD83D',
  'nothing\u0000',
  '',
  'x'.repeat(30_000),
  1e308,
  -1e300,
  Number.MAX_SAFE_INTEGER,
  -1,
  0.5,
  true,
  null,
  [],
  {},
  [[[[[[]]]]]],
  { toString: 'x', constructor: { prototype: { polluted: true } } },
  Array.from({ length: 3000 }, () => ({ term: 'a' })),
];

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Holder = Json[] | { [key: string]: Json };

/** Everything in a pack that holds something, the pack itself first. */
function holdersIn(value: Json): Holder[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(holdersIn)];
}

/** One hostile or clumsy change; `pick` is any number. */
type Change = (pack: Json, pick: readonly [number, number, number]) => string;
const at = <T>(list: readonly T[], pick: number): T | undefined => list[pick % Math.max(1, list.length)];
const text = (value: unknown): string => JSON.stringify(value);

const CHANGES: readonly Change[] = [
  // A field takes an odd value.
  (pack, [a, b, c]) => {
    const holder = at(holdersIn(pack), a);
    const key = holder && at(Object.keys(holder), b);
    if (holder && key !== undefined) (holder as Record<string, unknown>)[key] = ODD[c % ODD.length];
    return text(pack);
  },
  // Two fields change places.
  (pack, [a, b, c]) => {
    const holder = at(holdersIn(pack), a) as Record<string, Json> | undefined;
    const [one, two] = holder ? [at(Object.keys(holder), b), at(Object.keys(holder), c)] : [];
    if (holder && one !== undefined && two !== undefined)
      [holder[one], holder[two]] = [holder[two] ?? null, holder[one] ?? null];
    return text(pack);
  },
  // A field is gone, or twice under another name.
  (pack, [a, b, c]) => {
    const holder = at(holdersIn(pack), a) as Record<string, Json> | undefined;
    const key = holder && at(Object.keys(holder), b);
    if (holder && key !== undefined) {
      if (c % 2 === 0) holder[`${key} `] = holder[key] ?? null;
      else delete holder[key];
    }
    return text(pack);
  },
  // A key that JavaScript knows, and one that names a student.
  (pack, [a, b]) => {
    const name = at(['__proto__', 'constructor', 'prototype', 'toString', 'student', 'grades', 'then'], b) ?? '';
    const json = text(pack);
    const places = [...json.matchAll(/\{/g)].map((match) => match.index + 1);
    const place = at(places, a) ?? 1;
    return `${json.slice(0, place)}"${name}":{"polluted":true}${json[place] === '}' ? '' : ','}${json.slice(place)}`;
  },
  // Markup in the middle of a text.
  (pack, [a, b]) => {
    const json = text(pack);
    const place = [...json.matchAll(/[\p{L}](?=[\p{L}])/gu)].map((match) => match.index + 1);
    const cut = at(place, a) ?? 1;
    const what = at(['<b>', '</a ', '<!--', '<?x', '\\u202e', '\\u0007', '\\ud800', '&lt;b&gt;'], b) ?? '';
    return `${json.slice(0, cut)}${what}${json.slice(cut)}`;
  },
  // Numbers beyond reason.
  (pack, [a, b]) => {
    const json = text(pack);
    const numbers = [...json.matchAll(/(?<=[:[,])-?\d+(?:\.\d+)?(?=[,\]}])/g)];
    const number = at(numbers, a);
    const other = at(['1e999', '-1e999', '-0', '1e-400', '9'.repeat(400), '-1e300', '3', '2.0'], b) ?? '0';
    return number ? json.slice(0, number.index) + other + json.slice(number.index + number[0].length) : json;
  },
  // A nest in the place of something.
  (pack, [a, b]) => {
    const deep = 1 + (a % 4000);
    const [open, close] = b % 2 === 0 ? ['[', ']'] : ['{"glosses":', '}'];
    return text(pack).replace(/"goal":"(?:[^"\\]|\\.)*"|$/, `"goal":${open.repeat(deep)}1${close.repeat(deep)}`);
  },
  // A piece is cut out, doubled, or ends too early.
  (pack, [a, b, c]) => {
    const json = text(pack);
    const [from, to] = [a % json.length, b % json.length].toSorted((x, y) => x - y);
    if (c % 3 === 0) return json.slice(0, to);
    return c % 3 === 1 ? json.slice(0, from) + json.slice(to) : json.slice(0, to) + json.slice(from);
  },
];

const picks = fc.tuple(fc.nat(1e6), fc.nat(1e6), fc.nat(1e6));

describe('a pack that somebody changed', () => {
  it('is refused with a sentence or clean, in 6,000 changes of its content', async () => {
    // A few packs, each changed often: making packs is the slow part.
    const packs = [statedPack, typicalPack, ...fc.sample(anyPack, { numRuns: 60, seed: 2026 })].map(packFile);
    const ends = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.nat(packs.length - 1), fc.nat(CHANGES.length - 1), picks, async (which, how, pick) => {
        const changed = CHANGES[how]?.(JSON.parse(packs[which] ?? '') as Json, pick) ?? '';
        const result = await readOrWhy(readPackFile(fileOf(changed)));
        const end = typeof result === 'string' ? result : 'read';
        ends.set(end, (ends.get(end) ?? 0) + 1);
        if (typeof result !== 'string') expectClean(result);
      }),
      { numRuns: 6000 },
    );
    // The changes reach every way out: none of them is a test of nothing.
    const often = [...ends].filter(([, count]) => count > 10).map(([end]) => end);
    expect(often.toSorted()).toEqual(['damaged', 'newer', 'not-allowed', 'read', 'too-big']);
  }, 60_000);

  it('is refused or equal, in 4,000 changes of its code', async () => {
    const code = await encodePack(statedPack);
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_. \u202E<%"';
    const change = fc.oneof(
      fc.tuple(fc.constant('letter' as const), fc.nat(code.length - 1), fc.nat(letters.length - 1)),
      fc.tuple(fc.constant('lost' as const), fc.nat(code.length - 1), fc.integer({ min: 1, max: 9 })),
      fc.tuple(fc.constant('ends' as const), fc.nat(code.length - 1), fc.constant(0)),
      fc.tuple(fc.constant('more' as const), fc.nat(code.length), fc.nat(code.length)),
      fc.tuple(fc.constant('swapped' as const), fc.nat(code.length - 40), fc.integer({ min: 1, max: 19 })),
      fc.tuple(fc.constant('version' as const), fc.nat(12_000), fc.constant(0)),
    );
    await fc.assert(
      fc.asyncProperty(change, async ([kind, one, two]) => {
        const made = {
          letter: () => code.slice(0, one) + (letters[two] ?? '') + code.slice(one + 1),
          lost: () => code.slice(0, one) + code.slice(one + two),
          ends: () => code.slice(0, one),
          more: () => code.slice(0, one) + code.slice(two),
          swapped: () =>
            code.slice(0, one) +
            code.slice(one + two, one + 2 * two) +
            code.slice(one, one + two) +
            code.slice(one + 2 * two),
          version: () => `${one}${code.slice(1)}`,
        }[kind]();
        const result = await readOrWhy(decodePack(made));
        expect(typeof result === 'string' ? statedPack : result).toEqual(statedPack);
      }),
      { numRuns: 4000 },
    );
  }, 60_000);

  it.each([-1, -1e300, 0, 0.5, 1.5, -0, '1', null, [1], true])('is not brought up from version %j', async (version) => {
    expect(await readOrWhy(readPackFile(fileOf(JSON.stringify({ ...typicalPack, version }))))).toBe('damaged');
  });

  it.each([
    ['half a character', { goal: 'half \uD83D' }, 'not-allowed'],
    [
      'a line break in an address',
      { remarks: [{ quote: 'a', text: 'b', href: 'https://exa\nmple.org' }] },
      'not-allowed',
    ],
    ['backslashes in an address', { remarks: [{ quote: 'a', text: 'b', href: 'https:\\\\a.example' }] }, 'not-allowed'],
    ['markup in an address', { remarks: [{ quote: 'a', text: 'b', href: 'https://a.example/<b>' }] }, 'not-allowed'],
    ['a day that there is not', { date: '2026-02-31' }, 'damaged'],
    ['a month that there is not', { date: '2026-13-01' }, 'damaged'],
    ['a support that is no name', { policy: { allow: ['<b>'] } }, 'damaged'],
    [
      'more languages than there are',
      { terms: [{ term: 'a', glosses: Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`en-a${i}`, 'b'])) }] },
      'too-big',
    ],
  ])('is refused with %s', async (_name, patch, why) => {
    expect(await readOrWhy(readPackFile(fileOf(JSON.stringify({ ...typicalPack, ...patch }))))).toBe(why);
  });
});

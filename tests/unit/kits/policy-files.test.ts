import { describe, expect, it } from 'vitest';
import config from '@/wxt.config';
import { FIREFOX_ID, isChromeId, type PolicyPlace, policyFiles } from '@/kits';
import { School } from '@/model/school';
import { SCHOOL } from './a-kit';

const CHROME = 'abcdefghijklmnopabcdefghijklmnop';
const EDGE = 'ponmlkjihgfedcbaponmlkjihgfedcba';
const WHOLE: School = { ...SCHOOL, key: 'A'.repeat(43), name: 'Lincoln "North" \\ École 学校' };

const bytesOf = (place: PolicyPlace, school: School, ids = { chrome: CHROME, edge: EDGE }): Uint8Array => {
  const file = policyFiles(school, ids).find((each) => each.place === place);
  if (!file) throw new Error(place);
  return file.bytes;
};
const jsonOf = (place: PolicyPlace, school: School): unknown =>
  JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(place, school)));

type Tree = Readonly<Record<string, unknown>>;
const inside = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((held, name) => (held as Tree)[name], value);

/** A .reg file as Windows reads it: UTF-16, a deleted key first, then the values of each key. */
function registryOf(bytes: Uint8Array): Record<string, Record<string, string | number>> {
  const text = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
  expect(text.startsWith('\uFEFFWindows Registry Editor Version 5.00\r\n')).toBe(true);
  const keys: Record<string, Record<string, string | number>> = {};
  let at: Record<string, string | number> | undefined;
  for (const line of text.split('\r\n').slice(1)) {
    if (line === '') continue;
    const [, gone, key] = /^\[(-?)(HKEY_LOCAL_MACHINE\\.+)\]$/.exec(line) ?? [];
    if (key !== undefined) {
      at = gone === '-' ? undefined : (keys[key] = {});
      continue;
    }
    const [, name = '', value = ''] = /^"(\w+)"=(.+)$/.exec(line) ?? [];
    if (!at || name === '') throw new Error(`not a value: ${line}`);
    at[name] = valueOf(value);
  }
  return keys;
}
function valueOf(written: string): string | number {
  if (written.startsWith('dword:')) return Number.parseInt(written.slice(6), 16);
  if (written.startsWith('hex(1):')) {
    const bytes = Uint8Array.from(written.slice(7).split(','), (byte) => Number.parseInt(byte, 16));
    return new TextDecoder('utf-16le').decode(bytes).replace(/\0$/, '');
  }
  const [, text] = /^"((?:[^"\\]|\\["\\])*)"$/.exec(written) ?? [];
  if (text === undefined) throw new Error(`not a text: ${written}`);
  return text.replaceAll(/\\(["\\])/g, '$1');
}
/** By the type that the managed schema names: a list or an object in a text is JSON. */
const asRead = (values: Record<string, string | number>): unknown =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && !['name', 'levels', 'key'].includes(name) ? JSON.parse(value) : value,
    ]),
  );

describe.each([
  ['a whole school', WHOLE],
  ['almost nothing', { version: 1 } satisfies School],
  ['a name in two lines', { version: 1, name: 'Lincoln\nNorth' } satisfies School],
  ['what is undefined', { version: 1, name: undefined, languages: ['es'] } satisfies School],
])('%s comes back as the same', (_name, school) => {
  const expected = School.parse(school);
  it('from the Admin console, each setting with its value', () => {
    const set = jsonOf('google-admin', school) as Record<string, { readonly Value: unknown }>;
    for (const one of Object.values(set)) expect(Object.keys(one)).toEqual(['Value']);
    const read = Object.fromEntries(Object.entries(set).map(([name, { Value }]) => [name, Value]));
    expect(School.parse(read)).toEqual(expected);
  });
  it.each([CHROME, EDGE])('from a folder of managed policies, for %s', (id) => {
    expect(School.parse(inside(jsonOf('linux', school), '3rdparty', 'extensions', id))).toEqual(expected);
  });
  it('from Firefox’s policies.json', () => {
    const read = inside(jsonOf('firefox', school), 'policies', '3rdparty', 'Extensions', FIREFOX_ID);
    expect(School.parse(read)).toEqual(expected);
  });
  it('from the registry, for Chrome and for Edge', () => {
    const keys = registryOf(bytesOf('windows', school));
    expect(Object.keys(keys)).toEqual([
      `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${CHROME}\\policy`,
      `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${EDGE}\\policy`,
    ]);
    for (const values of Object.values(keys)) expect(School.parse(asRead(values))).toEqual(expected);
  });
});

it('Edge has Chrome’s id where no other is given', () => {
  const linux = policyFiles(WHOLE, { chrome: CHROME }).find(({ place }) => place === 'linux');
  expect(Object.keys(inside(JSON.parse(linux?.text ?? ''), '3rdparty', 'extensions') as Tree)).toEqual([CHROME]);
});

it('Firefox’s id is the one that the build has', async () => {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('wxt.config.ts makes the manifest with a function');
  const made = await manifest({ browser: 'firefox', command: 'build', mode: 'production', manifestVersion: 3 });
  expect(made.browser_specific_settings?.gecko?.id).toBe(FIREFOX_ID);
});

it.each([FIREFOX_ID, CHROME.slice(1), `${CHROME.slice(1)}q`])('%s is no id of Chrome’s', (id) => {
  expect([isChromeId(CHROME), isChromeId(id)]).toEqual([true, false]);
  expect(() => policyFiles(WHOLE, { chrome: id })).toThrow('32 letters');
});

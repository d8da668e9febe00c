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
function registryOf(bytes: Uint8Array): Record<string, Record<string, string>> {
  const text = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
  expect(text.startsWith('\uFEFFWindows Registry Editor Version 5.00\r\n')).toBe(true);
  const keys: Record<string, Record<string, string>> = {};
  let at: Record<string, string> | undefined;
  for (const line of text.split('\r\n').slice(1)) {
    if (line === '') continue;
    const [, gone, key] = /^\[(-?)(HKEY_LOCAL_MACHINE\\.+)\]$/.exec(line) ?? [];
    if (key !== undefined) {
      at = gone === '-' ? undefined : (keys[key] = {});
      continue;
    }
    const [, name = '', written] = /^"(\w+)"="((?:[^"\\]|\\["\\])*)"$/.exec(line) ?? [];
    if (!at || written === undefined) throw new Error(`not a text: ${line}`);
    at[name] = written.replaceAll(/\\(["\\])/g, '$1');
  }
  return keys;
}
/** By the managed schema an object in a text is JSON. */
const asRead = (values: Record<string, string>): unknown =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, JSON.parse(value)]));

/** What the extension is given by the browser (utils/school-store.ts): one school, whole. */
const schoolIn = (managed: unknown): School => School.parse(inside(managed, 'school'));

describe.each([
  ['a whole school', WHOLE],
  ['almost nothing', { version: 1 } satisfies School],
  ['a name in two lines', { version: 1, name: 'Lincoln\nNorth' } satisfies School],
  ['what is undefined', { version: 1, name: undefined, languages: ['es'] } satisfies School],
])('%s comes back as the same', (_name, school) => {
  const expected = School.parse(school);
  it('from the Admin console, each setting with its value', () => {
    const set = jsonOf('google-admin', school) as Record<string, { readonly Value: unknown }>;
    expect(Object.values(set).map((one) => Object.keys(one))).toEqual([['Value']]);
    expect(schoolIn(Object.fromEntries(Object.entries(set).map(([name, { Value }]) => [name, Value])))).toEqual(
      expected,
    );
  });
  it.each([CHROME, EDGE])('from a folder of managed policies, for %s', (id) => {
    expect(schoolIn(inside(jsonOf('linux', school), '3rdparty', 'extensions', id))).toEqual(expected);
  });
  it('from Firefox’s policies.json', () => {
    const read = inside(jsonOf('firefox', school), 'policies', '3rdparty', 'Extensions', FIREFOX_ID);
    expect(schoolIn(read)).toEqual(expected);
  });
  it('from the registry, for Chrome and for Edge', () => {
    const keys = registryOf(bytesOf('windows', school));
    expect(Object.keys(keys)).toEqual([
      `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${CHROME}\\policy`,
      `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${EDGE}\\policy`,
    ]);
    for (const values of Object.values(keys)) expect(schoolIn(asRead(values))).toEqual(expected);
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

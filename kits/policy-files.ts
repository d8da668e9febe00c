import type { School } from '@/model/school';

/** Of the builds: Firefox's is in wxt.config.ts; Chrome's and Edge's are their stores' (or `runtime.id` of an install). */
export interface ExtensionIds {
  readonly chrome: string;
  /** Edge's own store gives another id; without one it is Chrome's. */
  readonly edge?: string | undefined;
  readonly firefox?: string | undefined;
}
export const FIREFOX_ID = 'handrail@handrail.example';
/** 32 letters of a to p. */
export const isChromeId = (id: string): boolean => /^[a-p]{32}$/.test(id);

export type PolicyPlace = 'google-admin' | 'linux' | 'windows' | 'firefox';

/** One file as an administrator takes it. Where it goes is said in docs/for-schools.md. */
export interface PolicyFile {
  readonly place: PolicyPlace;
  readonly name: string;
  readonly text: string;
  /** To be saved: UTF-8, but for .reg files, which Windows reads in UTF-16. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const inUtf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** UTF-16, low byte first, without a mark. */
function inUtf16(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i += 1) new DataView(bytes.buffer).setUint16(i * 2, text.charCodeAt(i), true);
  return bytes;
}

/**
 * What a school set, as the managed policies of browsers. Pure. `school` is what a device shall read; with `key` in it
 * those devices take only kits of that key. A glossary of many words belongs on a host (`sources`), not in here.
 */
export function policyFiles(school: School, ids: ExtensionIds): PolicyFile[] {
  const { chrome, edge = chrome, firefox = FIREFOX_ID } = ids;
  if (!isChromeId(chrome) || !isChromeId(edge)) throw new Error('an extension id is 32 letters of a to p');
  // All under one name, as model/school.ts wants it: of a policy in parts a half could act.
  const set = { school };
  const file = (place: PolicyPlace, name: string, text: string, bytes = inUtf8(text)): PolicyFile => ({
    place,
    name,
    text,
    bytes,
  });
  const reg = regOf(school, chrome, edge);
  return [
    file('google-admin', 'handrail-google-admin.json', json({ school: { Value: school } })),
    file(
      'linux',
      'handrail-chrome-edge.json',
      json({ '3rdparty': { extensions: Object.fromEntries([chrome, edge].map((id) => [id, set])) } }),
    ),
    file('windows', 'handrail-chrome-edge.reg', reg, inUtf16(`\uFEFF${reg}`)),
    file('firefox', 'policies.json', json({ policies: { '3rdparty': { Extensions: { [firefox]: set } } } })),
  ];
}

/**
 * Chrome and Edge read an extension's policy from `...\3rdparty\extensions\<id>\policy`, an object as JSON in a text.
 * The first line of each key takes away what an earlier file left there.
 */
function regOf(school: School, chrome: string, edge: string): string {
  // JSON has no line break of its own, which would end the line of the file.
  const value = JSON.stringify(school).replaceAll('\\', '\\\\').replaceAll('"', '\\"');
  const keys = [`Google\\Chrome\\3rdparty\\extensions\\${chrome}`, `Microsoft\\Edge\\3rdparty\\extensions\\${edge}`];
  const blocks = keys.map((key) => {
    const path = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${key}\\policy`;
    return [`[-${path}]`, '', `[${path}]`, `"school"="${value}"`, ''].join('\r\n');
  });
  return ['Windows Registry Editor Version 5.00', '', ...blocks, ''].join('\r\n');
}

import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fileNameOf, fingerprintOf, KitRefusal, MAX_KIT, type SchoolKey, signKit } from '@/kits';
import { base64urlOf, bytesOfBase64url, utf8 } from '@/kits/bytes';
import { type Known, openKit } from '@/kits/open';
import { kitText } from '@/kits/sign';
import { summaryOf } from '@/kits/summary';
import { type Kit, type KitContent, type KitTrouble, Kit as KitShape } from '@/model/kit';
import { aKey, SCHOOL, signed, TODAY } from './a-kit';

let key: SchoolKey;
let other: SchoolKey;
beforeAll(async () => {
  [key, other] = await Promise.all([aKey(), aKey()]);
});

const NEW: Known = { today: TODAY };
async function refusal(text: string, known: Known = NEW): Promise<KitTrouble | 'taken'> {
  const opened = await openKit(text, known);
  return opened.kind === 'refused' ? opened.why : 'taken';
}
async function kept(text: string): Promise<Known['kept']> {
  const opened = await openKit(text, NEW);
  if (opened.kind === 'refused') throw new Error(opened.why);
  return opened.kit;
}
/** Signed rightly, whatever it says. */
async function signedText(text: string, by = key): Promise<string> {
  const signature = await crypto.subtle.sign('Ed25519', by.privateKey, utf8(text));
  return kitText({ signed: text, key: by.key, signature: base64urlOf(new Uint8Array(signature)) });
}
const content = (change: object = {}): string =>
  JSON.stringify({ handrail: 'kit', version: 1, made: '2026-11-20', serial: 7, school: SCHOOL, ...change });

describe('a kit', () => {
  it('comes back as it was signed', async () => {
    const opened = await openKit(await signed(key, { revoked: ['K7Q29MXD'] }), NEW);
    expect(opened).toEqual({
      kind: 'kit',
      known: false,
      kit: {
        key: key.key,
        content: {
          handrail: 'kit',
          version: 1,
          made: '2026-11-20',
          until: '2027-07-31',
          serial: 7,
          revoked: ['K7Q29MXD'],
          school: SCHOOL,
        },
      },
    });
  });

  it('is known by the key that policy names, or by the one that is here', async () => {
    const text = await signed(key);
    expect(await openKit(text, { ...NEW, policyKey: key.key })).toMatchObject({ kind: 'kit', known: true });
    expect(await openKit(text, { ...NEW, kept: await kept(text) })).toMatchObject({ kind: 'kit', known: true });
  });

  it('holds on its last day, and may be opened again', async () => {
    const text = await signed(key, { until: TODAY });
    expect(await refusal(text)).toBe('taken');
    expect(await refusal(text, { ...NEW, kept: await kept(text) })).toBe('taken');
  });

  it('carries no second key', async () => {
    const text = await signKit({ school: { ...SCHOOL, key: other.key }, serial: 1, made: TODAY }, key);
    expect((await kept(text))?.content.school).toEqual(SCHOOL);
  });

  it('says what it sets, and no word of its glossary', async () => {
    const kit = await kept(await signed(key));
    expect(kit && (await summaryOf(kit))).toEqual({
      name: 'Lincoln Middle School · École',
      made: '2026-11-20',
      until: '2027-07-31',
      fingerprint: await fingerprintOf(key.key),
      languages: ['es', 'ar', 'ht'],
      on: ['read-aloud', 'word-card'],
      off: ['starters'],
      locked: ['word-card'],
      set: ['read-aloud'],
      ask: ['read-aloud'],
      never: ['word-card'],
      words: 1,
      hosts: ['words.school.example', 'packs.school.example'],
    });
  });
});

describe('is refused', () => {
  it('after its last day', async () =>
    expect(await refusal(await signed(key, { until: '2026-11-22' }))).toBe('expired'));

  it('by another key than policy names, whatever is here', async () => {
    const text = await signed(other);
    expect(await refusal(text, { ...NEW, policyKey: key.key })).toBe('wrong-key');
    expect(await refusal(text, { ...NEW, policyKey: key.key, kept: await kept(text) })).toBe('wrong-key');
  });

  it('by another key than that of the kit that is here', async () =>
    expect(await refusal(await signed(other), { ...NEW, kept: await kept(await signed(key)) })).toBe('wrong-key'));

  it('when it names another key than its own', async () =>
    expect(await refusal(await signedText(content({ school: { ...SCHOOL, key: other.key } })))).toBe('wrong-key'));

  it('when a newer one of the same key is here', async () => {
    const here = await kept(await signed(key, { serial: 8 }));
    expect(await refusal(await signed(key, { serial: 7 }), { ...NEW, kept: here })).toBe('older');
    expect(await refusal(await signed(key, { serial: 9 }), { ...NEW, kept: here })).toBe('taken');
  });

  it.each([
    ['of a later Handrail', { version: 2, school: 'another shape' }, 'newer-version'],
    ['with settings of a later Handrail', { school: { ...SCHOOL, version: 2 } }, 'newer-version'],
    ['that is another kind of file', { handrail: 'pack' }, 'damaged'],
    ['without a serial', { serial: undefined }, 'damaged'],
    ['from a host that is not encrypted', { school: { ...SCHOOL, packs: ['http://a.example'] } }, 'not-allowed'],
    ['with markup in its name', { school: { ...SCHOOL, name: 'A <b>school</b>' } }, 'not-allowed'],
    [
      'with more hosts than any school has',
      { school: { ...SCHOOL, packs: Array(11).fill('https://a.example') } },
      'too-big',
    ],
  ])('%s', async (_name, change, why) => expect(await refusal(await signedText(content(change)))).toBe(why));

  it('where it is too big, before anything of it is read', async () => {
    expect(await refusal(`{"signed":"${'x'.repeat(MAX_KIT)}`)).toBe('too-big');
    expect(await refusal('é'.repeat(MAX_KIT / 2 + 1))).toBe('too-big');
  });

  it.each(['', '{', 'null', '[]', '"kit"', '{"signed":1}', '%PDF-1.7'])('%j, which is no kit', async (text) =>
    expect(await refusal(text)).toBe('damaged'),
  );
});

describe('is not signed', () => {
  const why = (change: Partial<typeof SCHOOL>): Promise<unknown> =>
    signKit({ school: { ...SCHOOL, ...change }, serial: 1, made: TODAY }, key).catch((error: unknown) =>
      error instanceof KitRefusal ? error.why : error,
    );
  it('when no device would take it', async () => {
    expect(await why({ name: '<b>' })).toBe('not-allowed');
    const glossary = Array.from({ length: 15_000 }, (_, i) => ({ term: `word ${i}`, meaning: 'm'.repeat(300) }));
    expect(await why({ glossary })).toBe('too-big');
  });
});

describe('a kit that somebody changed', () => {
  const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const swap = (text: string, at: number, by: string): string => text.slice(0, at) + by + text.slice(at + 1);
  const nat = fc.nat(1e6);
  /** Of the file's bytes. */
  const ofBytes = fc.tuple(fc.constantFrom('flip', 'lose', 'add', 'cut', 'double', 'frame'), nat, nat);
  /** Of one field: a letter for another, the same of somebody else's kit, or nothing. */
  const ofFields = fc.tuple(
    fc.constantFrom('letter', 'theirs', 'empty', 'gone', 'spare-bits'),
    fc.constantFrom<keyof Kit>('signed', 'key', 'signature'),
    nat,
    nat,
  );
  /** Of what was signed, written again as good JSON. */
  const ofContent = fc.tuple(
    fc.constantFrom('serial', 'until', 'name', 'revoked', 'ceiling', 'unlock', 'key', 'extra', 'spaces', 'half'),
    nat,
  );

  function inBytes(text: string, [how, a, b]: [string, number, number]): Uint8Array<ArrayBuffer> {
    const bytes = utf8(text);
    const at = a % bytes.length;
    const made: Record<string, () => Uint8Array<ArrayBuffer>> = {
      flip: () => bytes.map((byte, i) => (i === at ? byte ^ (1 << (b % 8)) : byte)),
      lose: () => Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(at + 1)]),
      add: () => Uint8Array.from([...bytes.slice(0, at), b % 256, ...bytes.slice(at)]),
      cut: () => bytes.slice(0, at),
      double: () => Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(Math.max(0, at - 1 - (b % 40)))]),
      frame: () => Uint8Array.from([...(b % 2 ? utf8(' ') : []), ...bytes, ...(b % 2 ? [] : utf8('\n'))]),
    };
    return made[how]?.() ?? bytes;
  }

  function inFields(kit: Kit, theirs: Kit, [how, field, a, b]: [string, keyof Kit, number, number]): string {
    const value = kit[field];
    const at = a % value.length;
    const made: Record<string, () => string> = {
      letter: () => swap(value, at, LETTERS.charAt(b % 64)),
      theirs: () => theirs[field],
      empty: () => '',
      gone: () => value.slice(0, at),
      // The last letter of base64 has bits that say nothing: the same bytes, written otherwise.
      'spare-bits': () =>
        swap(value, value.length - 1, LETTERS.charAt((LETTERS.indexOf(value.slice(-1)) & ~3) | (b % 4))),
    };
    return kitText({ ...kit, [field]: made[how]?.() ?? value });
  }

  function inContent(kit: Kit, [how, a]: [string, number]): string {
    const said = JSON.parse(kit.signed) as KitContent;
    const { school } = said;
    const made: Record<string, () => unknown> = {
      serial: () => ({ ...said, serial: said.serial + 1 + a }),
      until: () => ({ ...said, until: '2099-01-01' }),
      name: () => ({ ...said, school: { ...school, name: `School ${a}` } }),
      revoked: () => ({ ...said, revoked: [`N${a}AAAA`.slice(0, 20)] }),
      ceiling: () => ({ ...said, school: { ...school, ceiling: {} } }),
      unlock: () => ({ ...said, school: { ...school, supports: { 'word-card': { locked: false } } } }),
      key: () => ({ ...said, school: { ...school, key: kit.key } }),
      extra: () => ({ ...said, [`x${a}`]: a }),
    };
    if (how === 'spaces') return kitText({ ...kit, signed: JSON.stringify(said, null, 1 + (a % 4)) });
    // Half a character and the sign for one that cannot be read have the same bytes in UTF-8.
    if (how === 'half') return kitText({ ...kit, signed: kit.signed.replace('\uFFFD', '\uD800') });
    return kitText({ ...kit, signed: JSON.stringify(made[how]?.()) });
  }

  it('is refused, each of more than 1,000 times, on a device that would take it from anybody', async () => {
    const text = await signed(key, { school: { ...SCHOOL, name: 'Lincoln \uFFFD School' } });
    const kit = KitShape.parse(JSON.parse(text));
    const theirs = KitShape.parse(JSON.parse(await signed(other)));
    expect(await refusal(text)).toBe('taken');
    const ends = new Map<string, number>();
    const seen = new Set<string>();
    const change = fc.oneof(
      ofBytes.map((how) => inBytes(text, how)),
      ofFields.map((how) => utf8(inFields(kit, theirs, how))),
      ofContent.map((how) => utf8(inContent(kit, how))),
    );
    await fc.assert(
      fc.asyncProperty(change, async (bytes) => {
        let changed: string;
        try {
          changed = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        } catch {
          ends.set('not text', (ends.get('not text') ?? 0) + 1);
          return;
        }
        // A letter for itself is no change.
        if (changed === text) return;
        const why = await refusal(changed);
        expect(why).not.toBe('taken');
        seen.add(changed);
        ends.set(why, (ends.get(why) ?? 0) + 1);
      }),
      { numRuns: 3000, seed: 20261123 },
    );
    expect(seen.size).toBeGreaterThan(1000);
    // The changes reach both: a file that is no kit, and a kit that says something else.
    expect([...ends].filter(([, count]) => count > 100).map(([why]) => why)).toEqual(
      expect.arrayContaining(['damaged', 'tampered']),
    );
  }, 60_000);
});

it('letters that would read the same are refused', () => {
  const bytes = Uint8Array.of(1, 2, 3, 4);
  const text = base64urlOf(bytes);
  expect(bytesOfBase64url(text)).toEqual(bytes);
  expect(bytesOfBase64url(text.slice(0, -1) + 'B')).toBeNull();
});

it.each([
  ['Lincoln Middle School', 'lincoln-middle-school.handrail-kit'],
  ['École  élémentaire / Nord', 'école-élémentaire-nord.handrail-kit'],
  ['مدرسة النور', 'مدرسة-النور.handrail-kit'],
  ['...', 'school.handrail-kit'],
  [undefined, 'school.handrail-kit'],
])('%s is saved as %s', (name, file) => expect(fileNameOf(name, 'handrail-kit')).toBe(file));

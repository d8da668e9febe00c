import { afterEach, describe, expect, it, vi } from 'vitest';
import { fingerprintOf, hasEd25519 } from '@/kits';
import { base64urlOf, utf8 } from '@/kits/bytes';
import { verifies, verifiesByHand } from '@/kits/ed25519';
import { aKey } from './a-kit';

const hex = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));

/** RFC 8032, section 7.1, tests 1 to 3: key, message, signature. */
const VECTORS = [
  [
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    '',
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  ],
  [
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    '72',
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  ],
  [
    'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    'af82',
    '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  ],
] as const;

const flipped = (bytes: Uint8Array<ArrayBuffer>, at: number): Uint8Array<ArrayBuffer> =>
  bytes.map((byte, i) => (i === at ? byte ^ 1 : byte));

afterEach(() => vi.restoreAllMocks());

describe.each([
  ['by the browser', verifies],
  ['by hand', verifiesByHand],
])('a signature is checked %s', (_name, check) => {
  it.each(VECTORS)('%s', async (key, message, signature) => {
    const [k, m, s] = [hex(key), hex(message), hex(signature)];
    expect(await check(m, s, k)).toBe(true);
    expect(await check(Uint8Array.of(...m, 0), s, k)).toBe(false);
    expect(await check(m, flipped(s, 3), k)).toBe(false);
    expect(await check(m, flipped(s, 40), k)).toBe(false);
    expect(await check(m, s, flipped(k, 0))).toBe(false);
    expect(await check(m, s.slice(1), k)).toBe(false);
    expect(await check(m, s, k.slice(1))).toBe(false);
  });

  it('and has one form only: the same number and the order of the group on top is another', async () => {
    const [key, message, signature] = VECTORS[1];
    const order = 2n ** 252n + 27742317777372353535851937790883648493n;
    const s = hex(signature);
    let number = order;
    for (let i = 0; i < 32; i += 1) number += BigInt(s[32 + i] ?? 0) << BigInt(8 * i);
    const other = s.map((byte, i) => (i < 32 ? byte : Number((number >> BigInt(8 * (i - 32))) & 255n)));
    expect(await check(hex(message), other, hex(key))).toBe(false);
  });
});

/** As Chrome 116 to 136 answer. */
function withoutEd25519(): void {
  const missing = () => Promise.reject(new DOMException('Unrecognized algorithm name', 'NotSupportedError'));
  vi.spyOn(crypto.subtle, 'importKey').mockImplementation(missing);
  vi.spyOn(crypto.subtle, 'generateKey').mockImplementation(missing);
}

describe('where the browser has no Ed25519', () => {
  it('a signature is checked all the same', async () => {
    withoutEd25519();
    const [key, message, signature] = VECTORS[2];
    expect(await verifies(hex(message), hex(signature), hex(key))).toBe(true);
    expect(await verifies(hex(message), flipped(hex(signature), 0), hex(key))).toBe(false);
  });

  it('no key is made, and it says why', async () => {
    expect(await hasEd25519()).toBe(true);
    withoutEd25519();
    expect(await hasEd25519()).toBe(false);
    await expect(aKey()).rejects.toMatchObject({ why: 'no-ed25519' });
  });
});

it('a fingerprint is the beginning of the SHA-256 of the key, four groups of four', async () => {
  const key = hex(VECTORS[0][0]);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', key));
  const bits = [...digest].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const letters = Array.from({ length: 16 }, (_, i) =>
    '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.charAt(Number.parseInt(bits.slice(i * 5, i * 5 + 5), 2)),
  ).join('');
  expect((await fingerprintOf(base64urlOf(key))).replaceAll(' ', '')).toBe(letters);
  expect(await fingerprintOf(base64urlOf(key))).toMatch(/^(?:\w{4} ){3}\w{4}$/);
  expect(utf8('é')).toEqual(Uint8Array.of(0xc3, 0xa9));
});

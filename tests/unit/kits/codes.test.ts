import encodeQR from 'qr';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type MadeCode, makeCode, type SchoolKey } from '@/kits';
import { base32Of, base64urlOf, bytesOfBase32, sha256 } from '@/kits/bytes';
import { openCode } from '@/kits/codes';
import { kitText } from '@/kits/sign';
import { openKit } from '@/kits/open';
import { holds } from '@/model/accommodation';
import { aKey, TODAY } from './a-kit';

const AGREED = { allow: ['read-aloud', 'word-card'], until: '2027-06-30' };
let key: SchoolKey;
let other: SchoolKey;
let made: MadeCode;
beforeAll(async () => {
  [key, other] = await Promise.all([aKey(), aKey()]);
  made = await makeCode(AGREED, key);
});

const answer = async (text: string, known: Partial<Parameters<typeof openCode>[1]> = {}): Promise<unknown> => {
  const opened = await openCode(text, { today: TODAY, key: key.key, ...known });
  return opened.kind === 'code' ? opened.kept : opened.why;
};

describe('an accommodation code', () => {
  it('comes back as it was agreed, with the key that it was checked by', async () => {
    expect(await answer(made.code)).toEqual({ ...made.accommodation, key: key.key });
    expect(made.accommodation).toEqual({
      ...AGREED,
      number: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{8}$/) as string,
    });
  });

  it.each([
    ['as it is printed', () => made.printed],
    ['in small letters', () => made.code.toLowerCase()],
    ['with O for 0 and l for 1', () => made.code.replaceAll('0', 'O').replaceAll('1', 'l')],
    ['in lines with hyphens of every kind', () => `  ${made.printed.replaceAll(' ', '-\n').replace('-', '–')}\n`],
  ])('is read %s', async (_name, text) => expect(await answer(text())).toMatchObject(AGREED));

  it('fits a QR code that a phone reads from paper, in its letters and digits alone', () => {
    expect(made.code).toMatch(/^[0-9A-Z]+$/);
    expect(made.code.length).toBeLessThan(220);
    // Version 10 (57 modules): at 45 mm a module is 0.8 mm.
    expect(encodeQR(made.code, 'raw', { ecc: 'medium' }).length).toBeLessThanOrEqual(57 + 2 * 4);
  });

  it('has a number of its own, so that one can be taken back and not the others', async () => {
    const many = await Promise.all(Array.from({ length: 200 }, () => makeCode(AGREED, key)));
    expect(new Set(many.map(({ accommodation }) => accommodation.number)).size).toBe(200);
  });

  it('may allow as many supports as one device keeps', async () => {
    const allow = Array.from({ length: 40 }, (_, i) => `${'x'.repeat(50)}-${'a'.repeat(1 + (i % 9))}`);
    const { code } = await makeCode({ allow, until: AGREED.until }, key);
    expect(await answer(code)).toMatchObject({ allow });
  });

  it.each([
    ['a day that is none', { ...AGREED, until: '2027-13-01' }],
    ['a support that is no id', { ...AGREED, allow: ['read aloud'] }],
    ['a number with a space', { ...AGREED, number: 'AB CD' }],
  ])('is not made with %s', async (_name, agreed) => {
    await expect(makeCode(agreed, key)).rejects.toThrow('invalid_format');
  });
});

describe('is refused', () => {
  it.each([
    ['after its last day', () => answer(made.code, { today: '2027-07-01' }), 'expired'],
    ['when the school took it back', () => answer(made.code, { revoked: [made.accommodation.number] }), 'revoked'],
    ['on a device that knows no school', () => answer(made.code, { key: undefined }), 'no-school'],
    ['on a device of another school', () => answer(made.code, { key: other.key }), 'wrong-key'],
    ['when it is no code', () => answer('please'), 'damaged'],
    ['when it is empty', () => answer(''), 'damaged'],
    ['when it is endless', () => answer('A'.repeat(100_000)), 'damaged'],
    ['when a part is missing', () => answer(made.code.slice(0, -4)), 'damaged'],
  ])('%s', async (_name, ask, why) => expect(await ask()).toBe(why));

  it('on its last day not yet', async () =>
    expect(await answer(made.code, { today: AGREED.until })).toMatchObject(AGREED));

  /** With the last four bytes made to fit, as who reads this program can. */
  async function forged(change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>): Promise<string> {
    const bytes = bytesOfBase32(made.code);
    if (!bytes) throw new Error('no code');
    const head = change(bytes.slice(0, -4));
    return base32Of(Uint8Array.of(...head, ...(await sha256(head)).slice(0, 4)));
  }

  it('when somebody made it up, whatever they changed', async () => {
    const later = await forged((bytes) => {
      const text = new TextDecoder('latin1').decode(bytes).replace('2027-06-30', '2029-06-30');
      return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    });
    expect(await answer(later)).toBe('tampered');
    const bytes = bytesOfBase32(made.code)?.length ?? 0;
    for (let at = 5; at < bytes - 4; at += 1) {
      const text = await forged((head) => head.map((byte, i) => (i === at ? byte ^ 2 : byte)));
      expect([at, await answer(text)]).toEqual([at, 'tampered']);
    }
    expect(await answer(await forged((head) => head.map((byte, i) => (i === 0 ? 2 : byte))))).toBe('newer-version');
    expect(await answer(await forged((head) => head.map((byte, i) => (i === 0 ? 0 : byte))))).toBe('damaged');
  });

  it('when a letter is another one, in 1,000 slips of the hand', async () => {
    const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    const { code } = made;
    await fc.assert(
      fc.asyncProperty(fc.nat(code.length - 1), fc.nat(31), fc.boolean(), async (at, by, swap) => {
        const slip = swap
          ? code.slice(0, at) +
            code
              .slice(at, at + 2)
              .split('')
              .toReversed()
              .join('') +
            code.slice(at + 2)
          : code.slice(0, at) + letters.charAt(by) + code.slice(at + 1);
        expect(slip === code ? 'damaged' : await answer(slip)).toBe('damaged');
      }),
      { numRuns: 1000 },
    );
  });

  it('as a kit, though the same key signed it', async () => {
    const bytes = bytesOfBase32(made.code) ?? new Uint8Array();
    const said = new TextDecoder().decode(bytes.slice(5, -68));
    const signature = base64urlOf(bytes.slice(-68, -4));
    for (const signed of [said, `handrail accommodation 1\n${said}`]) {
      const opened = await openKit(kitText({ signed, key: key.key, signature }), { today: TODAY });
      expect(opened.kind).toBe('refused');
    }
  });
});

describe('what was agreed holds', () => {
  const kept = { ...AGREED, number: 'K7Q29MXD', key: 'A'.repeat(43) };
  it.each([
    ['until its last day', { today: '2027-06-30', key: kept.key }, true],
    ['no longer', { today: '2027-07-01', key: kept.key }, false],
    ['not when it was taken back', { today: TODAY, key: kept.key, revoked: ['K7Q29MXD'] }, false],
    ['when another was taken back', { today: TODAY, key: kept.key, revoked: ['XXXXXXXX'] }, true],
    ['not where the school’s key is gone', { today: TODAY, key: undefined }, false],
    ['not where another school’s key is', { today: TODAY, key: 'B'.repeat(43) }, false],
  ])('%s', (_name, now, expected) => expect(holds(kept, now)).toBe(expected));
});

import type { KeptAccommodation, Accommodation } from '@/model/school';
import { Accommodation as AccommodationShape } from '@/model/school';
import type { CodeTrouble } from '@/model/kit';
import { base32Of, bytesOfBase32, bytesOfBase64url, inFours, sha256, utf8 } from './bytes';
import { verifies } from './ed25519';
import type { SchoolKey } from './keys';
import { CodeRefusal } from './refusal';

/**
 * An accommodation code: one byte for the version, four of the key's SHA-256, the agreement in ASCII, Ed25519's 64 bytes
 * of signature and four of SHA-256 over all of it, in Crockford's base32. The last four tell a letter that was copied
 * wrong from a code that somebody made up.
 */
const VERSION = 1;
const HINT = 4;
const SIGNATURE = 64;
const CHECK = 4;
/** Forty long ids and a signature stay below. */
const MAX_LETTERS = 6000;

/** What is signed begins with this, so that no kit's signature ever fits a code. */
const SIGNED_AS = 'handrail accommodation 1\n';

/** Eight letters of Crockford's base32, by chance. */
const anyNumber = (): string => base32Of(crypto.getRandomValues(new Uint8Array(5)));

const hintOf = async (key: string): Promise<Uint8Array<ArrayBuffer>> =>
  (await sha256(bytesOfBase64url(key) ?? new Uint8Array())).slice(0, HINT);

export interface MadeCode {
  /** To paste, and for a QR code (alphanumeric): no spaces. */
  readonly code: string;
  /** To read and to print: in groups of four. */
  readonly printed: string;
  readonly accommodation: Accommodation;
}

/**
 * `allow`: support ids, `until`: the last day, "2027-06-30". `number` says which it is when it is taken back; without one
 * it gets its own. It holds no name and no reason, and nobody can tell from it whose it is.
 */
export async function makeCode(
  { number = anyNumber(), ...agreed }: Omit<Accommodation, 'number'> & { readonly number?: string },
  by: SchoolKey,
): Promise<MadeCode> {
  const accommodation = AccommodationShape.parse({ ...agreed, number });
  const said = [accommodation.until, accommodation.number, ...accommodation.allow].join(' ');
  const signature = await crypto.subtle.sign('Ed25519', by.privateKey, utf8(SIGNED_AS + said));
  const head = Uint8Array.of(VERSION, ...(await hintOf(by.key)), ...utf8(said), ...new Uint8Array(signature));
  const code = base32Of(Uint8Array.of(...head, ...(await sha256(head)).slice(0, CHECK)));
  return { code, printed: inFours(code), accommodation };
}

/** What a device knows when somebody enters a code there. */
export interface KnownToCode {
  /** "2026-11-23" */
  readonly today: string;
  /** `trustedKey` of ./open.ts. */
  readonly key: string | undefined;
  /** Numbers that the school's kit takes back. */
  readonly revoked?: readonly string[] | undefined;
}

export type OpenedCode =
  { readonly kind: 'code'; readonly kept: KeptAccommodation } | { readonly kind: 'refused'; readonly why: CodeTrouble };

/** Reads a code as it was typed or pasted: spaces, hyphens and small letters are all the same. Keeps nothing. */
export async function openCode(text: string, known: KnownToCode): Promise<OpenedCode> {
  try {
    return { kind: 'code', kept: await opened(text, known) };
  } catch (error) {
    if (error instanceof CodeRefusal) return { kind: 'refused', why: error.why };
    throw error;
  }
}

async function opened(text: string, { today, key, revoked }: KnownToCode): Promise<KeptAccommodation> {
  const bytes = await bytesOf(text);
  if (bytes[0] !== VERSION) throw new CodeRefusal((bytes[0] ?? 0) > VERSION ? 'newer-version' : 'damaged');
  if (key === undefined) throw new CodeRefusal('no-school');
  const hint = await hintOf(key);
  if (hint.some((byte, i) => byte !== bytes[1 + i])) throw new CodeRefusal('wrong-key');
  const end = bytes.length - CHECK;
  const said = new TextDecoder().decode(bytes.slice(1 + HINT, end - SIGNATURE));
  const signature = bytes.slice(end - SIGNATURE, end);
  const keyBytes = bytesOfBase64url(key);
  if (!keyBytes || !(await verifies(utf8(SIGNED_AS + said), signature, keyBytes))) throw new CodeRefusal('tampered');
  const [until, number, ...allow] = said.split(' ');
  const parsed = AccommodationShape.safeParse({ until, number, allow });
  if (!parsed.success) throw new CodeRefusal('damaged');
  if (parsed.data.until < today) throw new CodeRefusal('expired');
  if (revoked?.includes(parsed.data.number)) throw new CodeRefusal('revoked');
  return { ...parsed.data, key };
}

async function bytesOf(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const letters = text.replaceAll(/[\s\p{Dash}]/gu, '');
  const bytes = letters.length > MAX_LETTERS ? null : bytesOfBase32(letters);
  if (bytes === null || bytes.length < 1 + HINT + SIGNATURE + CHECK) throw new CodeRefusal('damaged');
  const check = (await sha256(bytes.slice(0, -CHECK))).slice(0, CHECK);
  if (check.some((byte, i) => byte !== bytes[bytes.length - CHECK + i])) throw new CodeRefusal('damaged');
  return bytes;
}

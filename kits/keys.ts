import * as z from 'zod/mini';
import { Day } from '@/model/glossary';
import { Key } from '@/model/school';
import { base64urlOf, bytesOfBase64url, utf8 } from './bytes';
import { verifies } from './ed25519';

/** A coordinator's key. `privateKey` signs, and no script can read it out. */
export interface SchoolKey {
  /** The public half: Ed25519, raw, base64url. */
  readonly key: string;
  readonly privateKey: CryptoKey;
  readonly made: string;
}

/** Why there is no key. `no-ed25519`: this browser cannot make one (Chrome before 137). */
export type KeyTrouble = 'no-ed25519' | 'short-passphrase' | 'wrong-passphrase' | 'damaged' | 'newer-version';

export class KeyRefusal extends Error {
  constructor(readonly why: KeyTrouble) {
    super(`key: ${why}`);
    this.name = 'KeyRefusal';
  }
}

/** Letters of a passphrase at least. */
export const SHORTEST_PASSPHRASE = 12;
/** What OWASP advises for PBKDF2 with SHA-256 since 2023. */
const ROUNDS = 600_000;
const MAX_KEY_FILE = 4000;

/** The key to take along, closed with a passphrase: PBKDF2 with SHA-256, then AES-256-GCM over PKCS #8. */
const KeyFile = z.object({
  handrail: z.literal('key'),
  version: z.literal(1),
  made: Day,
  key: Key,
  // More would keep whoever opens a made-up file waiting for minutes.
  rounds: z.number().check(z.int(), z.minimum(100_000), z.maximum(5_000_000)),
  salt: z.string().check(z.regex(/^[\w-]{22}$/)),
  iv: z.string().check(z.regex(/^[\w-]{16}$/)),
  sealed: z.string().check(z.regex(/^[\w-]{40,200}$/)),
});

async function lockFor(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  // The same letters typed on another computer may come composed another way.
  const typed = await crypto.subtle.importKey('raw', utf8(passphrase.normalize('NFKC')), 'PBKDF2', false, [
    'deriveKey',
  ]);
  const rule = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(rule, typed, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

const privateKeyOf = (pkcs8: ArrayBuffer): Promise<CryptoKey> =>
  crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']);

/**
 * A new key, and the file that is its only copy outside this browser: to be saved at once, for it is made this one time.
 * `today` as "2026-11-23". Throws a KeyRefusal.
 */
export async function makeKey(passphrase: string, today: string): Promise<{ key: SchoolKey; file: string }> {
  if (passphrase.length < SHORTEST_PASSPHRASE) throw new KeyRefusal('short-passphrase');
  let pair: CryptoKeyPair;
  try {
    pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  } catch (error) {
    if (error instanceof Error && error.name === 'NotSupportedError') throw new KeyRefusal('no-ed25519');
    throw error;
  }
  const key = base64urlOf(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
  const pkcs8 = await crypto.subtle.exportKey('pkcs8', pair.privateKey);
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const lock = await lockFor(passphrase, salt, ROUNDS);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: utf8(key) }, lock, pkcs8);
  const file: z.infer<typeof KeyFile> = {
    handrail: 'key',
    version: 1,
    made: today,
    key,
    rounds: ROUNDS,
    salt: base64urlOf(salt),
    iv: base64urlOf(iv),
    sealed: base64urlOf(new Uint8Array(sealed)),
  };
  return {
    key: { key, privateKey: await privateKeyOf(pkcs8), made: today },
    file: `${JSON.stringify(file, null, 2)}\n`,
  };
}

/** The key of a file that `makeKey` wrote, on this or another computer. Throws a KeyRefusal. */
export async function openKeyFile(text: string, passphrase: string): Promise<SchoolKey> {
  const file = keyFileOf(text);
  const [salt, iv, sealed] = [file.salt, file.iv, file.sealed].map(bytesOfBase64url);
  if (!salt || !iv || !sealed) throw new KeyRefusal('damaged');
  const lock = await lockFor(passphrase, salt, file.rounds);
  let pkcs8: ArrayBuffer;
  try {
    pkcs8 = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: utf8(file.key) }, lock, sealed);
  } catch {
    // AES-GCM does not say whether the passphrase or the file is another one.
    throw new KeyRefusal('wrong-passphrase');
  }
  let privateKey: CryptoKey;
  try {
    privateKey = await privateKeyOf(pkcs8);
  } catch (error) {
    throw new KeyRefusal(error instanceof Error && error.name === 'NotSupportedError' ? 'no-ed25519' : 'damaged');
  }
  const opened = { key: file.key, privateKey, made: file.made };
  if (!(await isPair(opened))) throw new KeyRefusal('damaged');
  return opened;
}

function keyFileOf(text: string): z.infer<typeof KeyFile> {
  if (text.length > MAX_KEY_FILE) throw new KeyRefusal('damaged');
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    throw new KeyRefusal('damaged');
  }
  const later = z.object({ handrail: z.literal('key'), version: z.number().check(z.gt(1)) }).safeParse(raw);
  if (later.success) throw new KeyRefusal('newer-version');
  const parsed = KeyFile.safeParse(raw);
  if (!parsed.success) throw new KeyRefusal('damaged');
  return parsed.data;
}

async function isPair({ key, privateKey }: SchoolKey): Promise<boolean> {
  const message = utf8('handrail key');
  const signature = new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, message));
  const bytes = bytesOfBase64url(key);
  return bytes !== null && verifies(message, signature, bytes);
}

import { verifyAsync } from '@noble/ed25519';
import { base32Of, bytesOfBase64url, inFours, sha256 } from './bytes';

/** Chrome before 137 has no Ed25519 (Chrome 116 to 136 are still on Chromebooks that get no updates). */
const isMissing = (error: unknown): boolean => error instanceof Error && error.name === 'NotSupportedError';

/** Can this browser make and use a key? Any of ours can check a signature. */
export async function hasEd25519(): Promise<boolean> {
  try {
    await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** Is this the signature (RFC 8032, 64 bytes) of this message by the holder of this key (raw, 32 bytes)? */
export async function verifies(
  message: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  key: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  try {
    const imported = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', imported, signature, message);
  } catch (error) {
    return isMissing(error) ? verifiesByHand(message, signature, key) : false;
  }
}

/** The same without the browser's help, by RFC 8032's strict rules. */
export async function verifiesByHand(
  message: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  key: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  if (signature.length !== 64 || key.length !== 32) return false;
  return verifyAsync(signature, message, key, { zip215: false });
}

/**
 * What two people compare of a key: 80 bits of its SHA-256 in four groups, "K7Q2 9MXD 4T0A RB5E". A second key with
 * the same one would take 2^80 tries. `key` is base64url.
 */
export async function fingerprintOf(key: string): Promise<string> {
  const bytes = bytesOfBase64url(key);
  return bytes === null ? '' : inFours(base32Of((await sha256(bytes)).slice(0, 10)));
}

import * as z from 'zod/mini';
import { Day } from './glossary';
import { School } from './school';

/**
 * A school kit: one signed file. `signed` is the exact text that was signed (JSON of KitContent), so that checking needs
 * no rule for how JSON is written.
 */
export const KitContent = z.object({
  handrail: z.literal('kit'),
  version: z.literal(1),
  made: Day,
  /** The last day on which it may be opened. */
  until: z.optional(Day),
  /** Counts up: an older kit never goes over a newer one of the same key. */
  serial: z.number().check(z.int(), z.minimum(1)),
  /** Accommodation codes that hold no more. */
  revoked: z.optional(z.array(z.string().check(z.maxLength(24))).check(z.maxLength(5000))),
  school: School,
});
export type KitContent = z.infer<typeof KitContent>;

export const Kit = z.object({
  signed: z.string(),
  /** Ed25519 (RFC 8032) by WebCrypto: raw public key and signature, base64url. */
  key: z.string().check(z.regex(/^[\w-]{43}$/)),
  signature: z.string().check(z.regex(/^[\w-]{86}$/)),
});
export type Kit = z.infer<typeof Kit>;

/** Why a kit is not taken; each has its own sentence. Nothing of a refused kit is used. */
export type KitTrouble =
  'too-big' | 'damaged' | 'tampered' | 'expired' | 'wrong-key' | 'older' | 'newer-version' | 'not-allowed';

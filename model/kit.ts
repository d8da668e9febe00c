import * as z from 'zod/mini';
import { Day } from './glossary';
import { Accommodation, Key, School } from './school';

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
  key: Key,
  signature: z.string().check(z.regex(/^[\w-]{86}$/)),
});
export type Kit = z.infer<typeof Kit>;

/** A kit that was looked at and taken, as one device keeps it. */
export const KeptKit = z.object({ content: KitContent, key: Key });
export type KeptKit = z.infer<typeof KeptKit>;

/** Why a kit is not taken; each has its own sentence. Nothing of a refused kit is used. */
export const KitTrouble = z.enum([
  'too-big',
  'damaged',
  'tampered',
  'expired',
  'wrong-key',
  'older',
  'newer-version',
  'not-allowed',
]);
export type KitTrouble = z.infer<typeof KitTrouble>;

/** Why an accommodation code is not taken. `no-school`: the device knows no school's key yet. */
export const CodeTrouble = z.enum([
  'damaged',
  'tampered',
  'expired',
  'wrong-key',
  'revoked',
  'newer-version',
  'no-school',
]);
export type CodeTrouble = z.infer<typeof CodeTrouble>;

/** What a kit would set, for the person who is about to take it: no word of its glossary, only how many there are. */
export const KitSummary = z.object({
  name: z.optional(z.string()),
  made: Day,
  until: z.optional(Day),
  /** Of the key: "K7Q2 9MXD 4T0A RB5E". */
  fingerprint: z.string(),
  /** BCP 47, the most spoken first. */
  languages: z.array(z.string()),
  /** Support ids: that begin on, that begin off, that nobody turns, and that are set another way. */
  on: z.array(z.string()),
  off: z.array(z.string()),
  locked: z.array(z.string()),
  set: z.array(z.string()),
  /** Support ids, by what an assessment allows of them at most. */
  ask: z.array(z.string()),
  never: z.array(z.string()),
  words: z.number(),
  /** Hosts that words and packs come from. */
  hosts: z.array(z.string()),
});
export type KitSummary = z.infer<typeof KitSummary>;

/** `known`: signed with the key that this device trusts already. */
export const KitAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('kit'), summary: KitSummary, known: z.boolean() }),
  z.object({ kind: z.literal('refused'), why: KitTrouble }),
]);
export type KitAnswer = z.infer<typeof KitAnswer>;

export const CodeAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('code'), accommodation: Accommodation }),
  z.object({ kind: z.literal('refused'), why: CodeTrouble }),
]);
export type CodeAnswer = z.infer<typeof CodeAnswer>;

/** What a device has from its school. */
export const FromSchool = z.object({
  /** What the browser's own policy says; `sets`: more than whose it is and which key to trust. */
  policy: z.nullable(z.object({ name: z.optional(z.string()), sets: z.boolean() })),
  /** The policy names the key: no other school's kit is taken here. */
  keyByPolicy: z.boolean(),
  kit: z.nullable(KitSummary),
  /** `holds`: today, on this device. */
  code: z.nullable(z.object({ allow: z.array(z.string()), until: Day, holds: z.boolean() })),
  /** A school's key is known: a code can be checked. */
  takesCodes: z.boolean(),
});
export type FromSchool = z.infer<typeof FromSchool>;

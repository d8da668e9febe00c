import * as z from 'zod/mini';
import { type KeptKit, Kit, KitContent, type KitTrouble } from '@/model/kit';
import { bytesOfBase64url, utf8 } from './bytes';
import { verifies } from './ed25519';
import { MAX_KIT } from './limits';
import { KitRefusal } from './refusal';

/** What a device knows when somebody opens a kit there. */
export interface Known {
  /** "2026-11-23" */
  readonly today: string;
  /** The key that the browser's own policy names: then no other is taken. */
  readonly policyKey?: string | undefined;
  readonly kept?: KeptKit | null | undefined;
}

export type OpenedKit =
  /** `known`: by the key that this device trusts already; otherwise a person has to look at its fingerprint first. */
  | { readonly kind: 'kit'; readonly kit: KeptKit; readonly known: boolean }
  | { readonly kind: 'refused'; readonly why: KitTrouble };

/** The key that kits and codes must be signed with on this device: the policy's, else that of the kit that is here. */
export const trustedKey = ({ policyKey, kept }: Omit<Known, 'today'>): string | undefined => policyKey ?? kept?.key;

/**
 * Reads a kit file's text. Pure but for the check of the signature: nothing is kept, and of a refused kit nothing comes
 * back. The first trouble that is found, in this order, is the one that is said.
 */
export async function openKit(text: string, known: Known): Promise<OpenedKit> {
  try {
    return await opened(text, known);
  } catch (error) {
    if (error instanceof KitRefusal) return { kind: 'refused', why: error.why };
    throw error;
  }
}

async function opened(text: string, known: Known): Promise<OpenedKit> {
  const { signed, key, signature } = envelopeOf(text);
  const [keyBytes, signatureBytes] = [bytesOfBase64url(key), bytesOfBase64url(signature)];
  if (!keyBytes || !signatureBytes) throw new KitRefusal('damaged');
  if (!(await verifies(utf8(signed), signatureBytes, keyBytes))) throw new KitRefusal('tampered');
  const content = contentOf(signed);
  if (content.until !== undefined && content.until < known.today) throw new KitRefusal('expired');
  const trusted = trustedKey(known);
  if (trusted !== undefined && trusted !== key) throw new KitRefusal('wrong-key');
  if (content.school.key !== undefined && content.school.key !== key) throw new KitRefusal('wrong-key');
  if (known.kept?.key === key && content.serial < known.kept.content.serial) throw new KitRefusal('older');
  return { kind: 'kit', kit: { content, key }, known: trusted === key };
}

/** The file as it was written, byte for byte: one more space, field or line is another file. */
function envelopeOf(text: string): Kit {
  // Of UTF-8 a character has at least one byte.
  if (text.length > MAX_KIT || utf8(text).length > MAX_KIT) throw new KitRefusal('too-big');
  const parsed = Kit.safeParse(jsonOf(text));
  if (!parsed.success) throw new KitRefusal('damaged');
  const { signed, key, signature } = parsed.data;
  // Half a character is written to bytes as another one is: two texts would have one signature.
  if (/\p{Surrogate}/u.test(signed) || JSON.stringify({ signed, key, signature }) !== text)
    throw new KitRefusal('damaged');
  return parsed.data;
}

const Later = z.union([
  z.object({ handrail: z.literal('kit'), version: z.number().check(z.gt(1)) }),
  z.object({ handrail: z.literal('kit'), school: z.object({ version: z.number().check(z.gt(1)) }) }),
]);

/** What was signed, as a KitContent. Throws a KitRefusal. */
export function contentOf(signed: string): KitContent {
  const raw = jsonOf(signed);
  // Looked at before the rest: a later version may have changed any other field.
  if (Later.safeParse(raw).success) throw new KitRefusal('newer-version');
  const parsed = KitContent.safeParse(raw);
  if (parsed.success) return parsed.data;
  const codes = parsed.error.issues.map(({ code }) => code);
  throw new KitRefusal(codes.includes('custom') ? 'not-allowed' : codes.includes('too_big') ? 'too-big' : 'damaged');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new KitRefusal('damaged');
  }
}

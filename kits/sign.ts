import type { Kit, KitContent } from '@/model/kit';
import type { School } from '@/model/school';
import { base64urlOf, utf8 } from './bytes';
import type { SchoolKey } from './keys';
import { MAX_KIT } from './limits';
import { contentOf } from './open';
import { KitRefusal } from './refusal';

export interface ToSign {
  readonly school: School;
  /** One more than that of the last kit of this key. */
  readonly serial: number;
  /** Days as "2026-11-23". */
  readonly made: string;
  readonly until?: string | undefined;
  readonly revoked?: readonly string[] | undefined;
}

/** The file's text, byte for byte: a kit that was written otherwise is not taken. */
export const kitText = ({ signed, key, signature }: Kit): string => JSON.stringify({ signed, key, signature });

/** The text of a kit file. Throws a KitRefusal when no device would take it: `too-big`, `not-allowed`, `damaged`. */
export async function signKit({ school, ...rest }: ToSign, by: SchoolKey): Promise<string> {
  // Which key it is stands beside the content; a second one inside could only differ.
  const { key: _, ...content } = school;
  const signed = JSON.stringify({
    handrail: 'kit',
    version: 1,
    made: rest.made,
    ...(rest.until !== undefined && { until: rest.until }),
    serial: rest.serial,
    ...(rest.revoked && rest.revoked.length > 0 && { revoked: [...rest.revoked] }),
    school: content,
  } satisfies KitContent);
  contentOf(signed);
  const signature = new Uint8Array(await crypto.subtle.sign('Ed25519', by.privateKey, utf8(signed)));
  const text = kitText({ signed, key: by.key, signature: base64urlOf(signature) });
  if (utf8(text).length > MAX_KIT) throw new KitRefusal('too-big');
  return text;
}

/** "lincoln-middle-school.handrail-kit": letters and digits of any writing, as file systems take them. */
export function fileNameOf(
  name: string | undefined,
  ending: 'handrail-kit' | 'handrail-key' | 'handrail-words',
): string {
  const letters = (name ?? '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${letters === '' ? 'school' : letters}.${ending}`;
}

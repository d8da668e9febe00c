import { MAX_KIT } from '@/kits/limits';
import type { CodeAnswer, CodeTrouble, KitAnswer, KitTrouble } from '@/model/kit';

/** What somebody chose: a kit to look at, a code, or neither. */
export type FromFile =
  | { readonly kind: 'kit' | 'code'; readonly text: string }
  | { readonly kind: 'refused'; readonly why: Extract<KitTrouble, 'too-big' | 'damaged'> };

/** The file as it is, byte for byte: a kit that a program wrote anew is another one. */
export async function readFromSchool(file: Blob): Promise<FromFile> {
  if (file.size > MAX_KIT) return { kind: 'refused', why: 'too-big' };
  try {
    const bytes = await file.arrayBuffer();
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { kind: /^[\s\p{Dash}0-9a-z]+$/iu.test(text) ? 'code' : 'kit', text };
  } catch {
    return { kind: 'refused', why: 'damaged' };
  }
}

/** The sentences of a refusal: what it is, and that nothing has changed. */
export const kitTrouble = (why: KitTrouble, keyByPolicy: boolean): string =>
  why === 'wrong-key' && keyByPolicy ? 'from-school.trouble.wrong-key-here' : `from-school.trouble.${why}`;
export const codeTrouble = (why: CodeTrouble): string => `from-school.code-trouble.${why}`;

/** What the background does about it; each answer comes after the device has kept or let go. */
export interface SchoolDesk {
  readonly look: (text: string) => Promise<KitAnswer>;
  readonly take: (text: string) => Promise<KitAnswer>;
  readonly takeOff: () => Promise<void>;
  readonly takeCode: (text: string) => Promise<CodeAnswer>;
  readonly takeOffCode: () => Promise<void>;
}

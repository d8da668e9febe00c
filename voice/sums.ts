import * as z from 'zod/mini';

/** `voice/sums.json`: what each file of the embedded voice has to add up to. Written by `npm run data`. */
export const Sums = z.record(z.string(), z.number());

/** FNV-1a, 32 bit: not against anybody's will, but against a disk or a store that lost a part of a file. */
export function sumOf(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}

import { type Pack, PACK_VERSION } from '@/model/pack';
import { MAX_CODE, MAX_JSON } from './limits';
import { PackTrouble } from './trouble';
import { parsePack } from './versions';

/**
 * A pack as text: `2.` (the version) and base64url of the zlib-deflated JSON. Only letters, digits, `-`, `_` and `.`,
 * so that it survives a link fragment, a rich-text editor and a chat. zlib rather than raw deflate: its Adler-32 costs
 * eight characters and refuses a code with one letter lost or changed, which raw deflate may read as another text.
 * JSON rather than lists without names: twelve words with definitions and Spanish, two alternates and a policy are a
 * link of 1,400 characters; without names 1,150 (measured 2026-11-23), and 2,000 is what there is room for.
 */

const bytesToText = (bytes: Uint8Array): string => {
  let binary = '';
  // In pieces: a call with hundreds of thousands of arguments overflows the stack.
  for (let at = 0; at < bytes.length; at += 0x2000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x2000));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
};

const textToBytes = (text: string): Uint8Array<ArrayBuffer> => {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
};

/** Pushes `bytes` through and stops as soon as more than `limit` came out: what a bomb would grow to is never held. */
async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = stream.writable.getWriter();
  // The reading end reports every failure; the same failure here would be an unhandled rejection.
  const sent = writer.write(bytes).then(() => writer.close());
  sent.catch(() => {});
  const reader: ReadableStreamDefaultReader<Uint8Array> = stream.readable.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > limit) {
      void reader.cancel().catch(() => {});
      throw new PackTrouble('too-big');
    }
    parts.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** `2.<base64url>`. Throws a PackTrouble when the pack itself is not one that would be read again. */
export async function encodePack(pack: Pack): Promise<string> {
  const { terms, alternates, ...rest } = parsePack(JSON.stringify(pack));
  // Empty lists come back as defaults.
  const json = JSON.stringify({
    ...rest,
    ...(terms.length > 0 && { terms }),
    ...(alternates.length > 0 && { alternates }),
  });
  const bytes = new TextEncoder().encode(json);
  return `${PACK_VERSION}.${bytesToText(await through(new CompressionStream('deflate'), bytes, MAX_JSON))}`;
}

/** Reads what `encodePack` wrote. Throws a PackTrouble. */
export async function decodePack(text: string): Promise<Pack> {
  if (text.length > MAX_CODE) throw new PackTrouble('too-big');
  const [, version, code] = /^([1-9]\d{0,3})\.([\w-]+)$/.exec(text.trim()) ?? [];
  if (version === undefined || code === undefined) throw new PackTrouble('damaged');
  if (Number(version) > PACK_VERSION) throw new PackTrouble('newer');
  let json: string;
  try {
    const bytes = await through(new DecompressionStream('deflate'), textToBytes(code), MAX_JSON);
    json = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw cause instanceof PackTrouble ? cause : new PackTrouble('damaged', { cause });
  }
  return parsePack(json);
}

/** The file form, `<name>.handrail.json`: plain JSON that a teacher may open and read. */
export const packFile = (pack: Pack): string => `${JSON.stringify(parsePack(JSON.stringify(pack)), null, 2)}\n`;

/** Reads a pack file. The size is looked at before the content. Throws a PackTrouble. */
export async function readPackFile(file: Pick<File, 'size' | 'text'>): Promise<Pack> {
  if (file.size > MAX_JSON) throw new PackTrouble('too-big');
  let json: string;
  try {
    json = await file.text();
  } catch (cause) {
    throw new PackTrouble('damaged', { cause });
  }
  // A file saved by a Windows editor begins with a byte order mark.
  return parsePack(json.replace(/^\uFEFF/, ''));
}

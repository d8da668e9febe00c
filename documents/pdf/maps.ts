import * as z from 'zod/mini';

/**
 * Character maps of Chinese, Japanese and Korean PDFs, all in one file: the length of the list as four bytes (big-endian),
 * the list as JSON ([name, bytes][]), and the maps one after the other.
 */
const List = z.array(z.tuple([z.string(), z.number()]));

interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function packed(maps: readonly NamedBytes[]): Uint8Array {
  const list = new TextEncoder().encode(JSON.stringify(maps.map(({ name, bytes }) => [name, bytes.length])));
  const all = new Uint8Array(4 + list.length + maps.reduce((sum, { bytes }) => sum + bytes.length, 0));
  new DataView(all.buffer).setUint32(0, list.length);
  all.set(list, 4);
  let at = 4 + list.length;
  for (const { bytes } of maps) {
    all.set(bytes, at);
    at += bytes.length;
  }
  return all;
}

/** Each map by its name, as a part of `all`. */
export function unpacked(all: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const length = new DataView(all.buffer, all.byteOffset).getUint32(0);
  const list = List.parse(JSON.parse(new TextDecoder().decode(all.subarray(4, 4 + length))));
  let at = 4 + length;
  return new Map(
    list.map(([name, bytes]) => {
      at += bytes;
      return [name, all.subarray(at - bytes, at)];
    }),
  );
}

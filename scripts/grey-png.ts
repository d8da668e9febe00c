import { crc32, deflateSync } from 'node:zlib';

/** Pixels, four bytes each: red, green, blue, opacity. */
interface Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

function chunk(type: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(body.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}

/** A PNG in sixteen greys (PNG 3rd edition, 11.2.1: depth 4, colour type 0): what a printer without colour makes of it. */
export function greyPng({ data, width, height }: Pixels): Buffer {
  const line = Math.ceil(width / 2) + 1;
  const lines = Buffer.alloc(line * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
      // Luma of ITU-R BT.601.
      const grey = Math.round((0.299 * red + 0.587 * green + 0.114 * blue) / 17);
      const byte = y * line + 1 + (x >> 1);
      lines[byte] = (lines[byte] ?? 0) | (x % 2 === 0 ? grey << 4 : grey);
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 4;
  const magic = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const packed = deflateSync(lines, { level: 9 });
  return Buffer.concat([magic, chunk('IHDR', head), chunk('IDAT', packed), chunk('IEND', new Uint8Array())]);
}

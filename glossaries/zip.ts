import { Inflate } from 'fflate';
import { ImportStop } from './contract';
import type { Steps } from './steps';

/** Most entries of a workbook: one with 200 sheets has 500. */
const MOST_ENTRIES = 4000;
/** Most bytes that are unpacked of one file, whatever it says of itself: 45,000 rows are 20 MB. */
const MOST_UNPACKED = 300_000_000;
/** Sheets of nothing but empty cells shrink to a hundredth; Deflate's own limit, which a bomb comes close to, is 1,032. */
const MOST_RATIO = 250;
/** Below so many bytes the ratio says nothing. */
const SMALL = 4_000_000;
/** Packed bytes that are taken at a time: at the worst ratio they become 8 MB. */
const PIECE = 8192;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Of its local header. */
  readonly at: number;
}

const WIDE = 0xffffffff;
const stop = (why: 'damaged' | 'bomb' | 'locked' | 'too-big'): never => {
  throw new ImportStop(why);
};

/** A zip by its list at the end. Nothing is unpacked before it is asked for, and then piece by piece. */
export class Zip {
  readonly #entries = new Map<string, Entry>();
  readonly #view: DataView;
  #unpacked = 0;

  constructor(private readonly bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      this.#list();
    } catch (error) {
      // The list points out of the file.
      if (error instanceof RangeError) stop('damaged');
      throw error;
    }
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  names(): readonly string[] {
    return [...this.#entries.values()].map(({ name }) => name);
  }

  #list(): void {
    const view = this.#view;
    let end = view.byteLength - 22;
    const first = Math.max(0, end - 0xffff);
    while (end >= first && view.getUint32(end, true) !== 0x06054b50) end -= 1;
    if (end < first || end < 0) stop('damaged');
    let count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    if (at === WIDE || count === 0xffff) {
      const wide = Number(view.getBigUint64(end - 20 + 8, true));
      if (view.getUint32(end - 20, true) !== 0x07064b50 || view.getUint32(wide, true) !== 0x06064b50) stop('damaged');
      count = Number(view.getBigUint64(wide + 32, true));
      at = Number(view.getBigUint64(wide + 48, true));
    }
    if (count > MOST_ENTRIES) stop('bomb');
    const places: (readonly [from: number, to: number])[] = [];
    for (let i = 0; i < count; i += 1) {
      if (view.getUint32(at, true) !== 0x02014b50) stop('damaged');
      const nameLength = view.getUint16(at + 28, true);
      const extra = view.getUint16(at + 30, true);
      const name = new TextDecoder().decode(this.bytes.subarray(at + 46, at + 46 + nameLength));
      const entry = { name, method: view.getUint16(at + 10, true), ...this.#sizes(at, at + 46 + nameLength, extra) };
      if ((view.getUint16(at + 8, true) & 1) !== 0) stop('locked');
      this.#entries.set(name.replace(/^\//, '').toLowerCase(), entry);
      places.push([entry.at, entry.at + entry.packed]);
      at += 46 + nameLength + extra + view.getUint16(at + 32, true);
    }
    // Entries that share their bytes: a small file that unpacks to a large one many times over.
    places.sort((a, b) => a[0] - b[0]);
    for (const [i, [from, to]] of places.entries()) {
      if (to > view.byteLength) stop('damaged');
      if (i > 0 && from < (places[i - 1]?.[1] ?? 0)) stop('bomb');
    }
  }

  /** Sizes and place; where 32 bits did not do, the wide ones. */
  #sizes(at: number, extraAt: number, extraLength: number): { packed: number; unpacked: number; at: number } {
    const view = this.#view;
    let packed = view.getUint32(at + 20, true);
    let unpacked = view.getUint32(at + 24, true);
    let place = view.getUint32(at + 42, true);
    for (let i = extraAt; i + 4 <= extraAt + extraLength; i += 4 + view.getUint16(i + 2, true)) {
      if (view.getUint16(i, true) !== 1) continue;
      let next = i + 4;
      const wide = (): number => {
        next += 8;
        return Number(view.getBigUint64(next - 8, true));
      };
      if (unpacked === WIDE) unpacked = wide();
      if (packed === WIDE) packed = wide();
      if (place === WIDE) place = wide();
    }
    return { packed, unpacked, at: place };
  }

  /** The text of an entry, as it is unpacked; `take` gets each piece, and how much of the entry has been read, 0 to 1. */
  *read(name: string, take: (text: string, part: number) => void): Steps<void> {
    const entry = this.#entries.get(name.toLowerCase());
    if (!entry) throw new ImportStop('damaged');
    if (entry.unpacked > MOST_UNPACKED) stop(entry.unpacked > MOST_RATIO * entry.packed ? 'bomb' : 'too-big');
    const header = entry.at;
    if (header + 30 > this.bytes.length || this.#view.getUint32(header, true) !== 0x04034b50) stop('damaged');
    const from = header + 30 + this.#view.getUint16(header + 26, true) + this.#view.getUint16(header + 28, true);
    const packed = this.bytes.subarray(from, from + entry.packed);
    if (packed.length < entry.packed) stop('damaged');
    const letters = new TextDecoder('utf-8', { fatal: true });
    let came = 0;
    let part = 0;
    const got = (bytes: Uint8Array, last: boolean): void => {
      came += bytes.length;
      this.#unpacked += bytes.length;
      if (came > SMALL && came > MOST_RATIO * entry.packed) stop('bomb');
      // It holds more than it says, or than anybody's glossary.
      if (came > entry.unpacked || this.#unpacked > MOST_UNPACKED) stop('bomb');
      let text: string;
      try {
        text = letters.decode(bytes, { stream: !last });
      } catch {
        throw new ImportStop('damaged');
      }
      take(text, part);
    };
    const inflate = entry.method === 8 ? new Inflate((bytes, last) => got(bytes, last)) : undefined;
    if (!inflate && entry.method !== 0) stop('damaged');
    for (let at = 0; at < Math.max(1, packed.length); at += PIECE) {
      const piece = packed.subarray(at, at + PIECE);
      const last = at + PIECE >= packed.length;
      part = Math.min(1, (at + PIECE) / packed.length);
      if (inflate) inflated(inflate, piece, last);
      else got(piece, last);
      yield;
    }
    if (came !== entry.unpacked) stop('damaged');
  }

  *text(name: string): Steps<string> {
    const pieces: string[] = [];
    yield* this.read(name, (text) => pieces.push(text));
    return pieces.join('');
  }
}

function inflated(inflate: Inflate, piece: Uint8Array, last: boolean): void {
  try {
    inflate.push(piece, last);
  } catch (error) {
    throw error instanceof ImportStop ? error : new ImportStop('damaged');
  }
}

/**
 * Reads the compiled bilingual dictionaries of Apertium (lttoolbox's binary format, version 3.x) without its
 * programs: those differ by machine, the data does not. Format: "LTTB", feature bits, letters, tags, symbol pairs,
 * then one finite-state transducer a section, all in integers of one to four bytes.
 */
export interface Pair {
  readonly from: string;
  readonly to: string;
}

class Reader {
  #at = 0;
  constructor(readonly bytes: Uint8Array) {}

  #byte(): number {
    const byte = this.bytes[this.#at++];
    if (byte === undefined) throw new Error('transducer: the file ends early');
    return byte;
  }
  /** The two high bits of the first byte say how many bytes follow. */
  int(): number {
    const first = this.#byte();
    let value = first & 0x3f;
    for (let more = first >> 6; more > 0; more--) value = value * 256 + this.#byte();
    return value;
  }
  text(): string {
    let text = '';
    for (let length = this.int(); length > 0; length--) text += String.fromCodePoint(this.int());
    return text;
  }
  /** Four letters and eight bytes of features. Weights or anything newer would shift what follows. */
  header(magic: string): void {
    const found = String.fromCharCode(...this.bytes.subarray(this.#at, this.#at + 4));
    if (found !== magic) throw new Error(`transducer: ${magic} expected, found ${JSON.stringify(found)}`);
    this.#at += 4;
    for (let i = 0; i < 8; i++) if (this.#byte() !== 0) throw new Error('transducer: unknown features');
  }
}

/** Addresses of the web and of e-mail are patterns in some dictionaries: millions of pairs, and none is a word. */
const ADDRESS = /^[@/.:\d]$/;

/** Every pair of the section `name`: lemma with tags ("bank<n>") to lemma with tags. Loops are not followed. */
export function* pairsOf(bytes: Uint8Array, name: string): Generator<Pair> {
  const reader = new Reader(bytes);
  reader.header('LTTB');
  reader.text();
  const tags = Array.from({ length: reader.int() }, () => reader.text());
  const symbol = (code: number): string =>
    code === 0 ? '' : code > 0 ? String.fromCodePoint(code) : `<${tags[-code - 1] ?? ''}>`;
  const symbols = Array.from({ length: reader.int() }, () => ({
    from: symbol(reader.int() - tags.length),
    to: symbol(reader.int() - tags.length),
  }));
  for (let sections = reader.int(); sections > 0; sections--) {
    const section = reader.text();
    reader.header('LTTD');
    const initial = reader.int();
    const finals = new Set<number>();
    for (let left = reader.int(), state = 0; left > 0; left--) finals.add((state += reader.int()));
    const states = reader.int();
    const edges: { readonly pair: Pair; readonly to: number }[][] = [];
    for (let state = 0; state < states; state++) {
      const out: { pair: Pair; to: number }[] = [];
      for (let left = reader.int(), tag = 0; left > 0; left--) {
        tag += reader.int();
        const pair = symbols[tag];
        if (!pair) throw new Error('transducer: a symbol that is not in the alphabet');
        out.push({ pair, to: (reader.int() + state) % states });
      }
      edges.push(out);
    }
    if (section !== name) continue;
    // Ways that end nowhere, now that the addresses are left out, would be walked to their ends all the same.
    const before: number[][] = edges.map(() => []);
    for (const [state, out] of edges.entries())
      for (const { pair, to } of out) if (!ADDRESS.test(pair.from)) before[to]?.push(state);
    const useful = new Set(finals);
    for (const state of useful) for (const earlier of before[state] ?? []) useful.add(earlier);
    const path = new Set<number>();
    const walk = function* (state: number, from: string, to: string): Generator<Pair> {
      if (finals.has(state)) yield { from, to };
      path.add(state);
      for (const edge of edges[state] ?? [])
        if (useful.has(edge.to) && !path.has(edge.to) && !ADDRESS.test(edge.pair.from))
          yield* walk(edge.to, from + edge.pair.from, to + edge.pair.to);
      path.delete(state);
    };
    yield* walk(initial, '', '');
    return;
  }
}

import { describe, expect, it } from 'vitest';
import { pairsOf } from '@/scripts/data/transducer';

const int = (value: number): number[] => (value < 0x40 ? [value] : [0x40 | (value >> 8), value & 0xff]);
const text = (value: string): number[] => [
  ...int(value.length),
  ...Array.from(value).flatMap((char) => int(char.charCodeAt(0))),
];
const head = (magic: string, features = 0): number[] => [
  magic.charCodeAt(0),
  magic.charCodeAt(1),
  magic.charCodeAt(2),
  magic.charCodeAt(3),
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  features,
];
const code = (char: string): number[] => int(char.charCodeAt(0) + 1);

/** "a" to "é", a noun; the last state also leads back to the first. */
const dictionary = (features = 0): Uint8Array =>
  Uint8Array.from(
    [
      head('LTTB', features),
      text(''),
      [int(1), text('n')],
      // Pairs: nothing, a to é, the tag <n> on both sides. Codes are shifted by the number of tags.
      [int(3), int(1), int(1), code('a'), code('é'), int(0), int(0)],
      [int(1), text('main@standard'), head('LTTD')],
      [int(0), int(1), int(2), int(3)],
      [int(1), int(1), int(1)],
      [int(1), int(2), int(1)],
      [int(1), int(0), int(1)],
    ].flat(2),
  );

describe('pairsOf', () => {
  it('reads pairs with their tags, and does not follow loops', () =>
    expect([...pairsOf(dictionary(), 'main@standard')]).toEqual([{ from: 'a<n>', to: 'é<n>' }]));
  it('has none for another section', () => expect([...pairsOf(dictionary(), 'other')]).toEqual([]));
  it('says so when the file is cut, of another kind or newer', () => {
    expect(() => [...pairsOf(dictionary().subarray(0, 40), 'main@standard')]).toThrow(/ends early|expected/);
    expect(() => [...pairsOf(new Uint8Array(20), 'main@standard')]).toThrow(/LTTB expected/);
    expect(() => [...pairsOf(dictionary(1), 'main@standard')]).toThrow(/unknown features/);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Cue } from '@/model/pack';
import { cueAt, parseCaptions } from '@/packs/captions';

describe('captions', () => {
  it('reads WebVTT: header, notes, styles, ids, settings, hours, several lines', () => {
    const vtt = `\uFEFFWEBVTT - made by hand\r\n\r\nSTYLE\r\n::cue { color: red }\r\n\r\nNOTE not said\r\n\r\nintro\r\n00:01.000 --> 00:02.500 align:start position:0%\r\nThe grass had held\r\nthe soil in place.\r\n\r\n01:00:03.250 --> 01:00:04.000\r\nLater.\r\n`;
    expect(parseCaptions(vtt)).toEqual([
      { start: 1, end: 2.5, text: 'The grass had held\nthe soil in place.' },
      { start: 3603.25, end: 3604, text: 'Later.' },
    ]);
  });

  it('reads SubRip: numbers, commas, brace codes, cues without a blank line between', () => {
    const srt = `1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<font color="#fff">Hello</font>\n2\n00:00:02,000 --> 00:00:03,000\nIn 1934\n\n3\n00:00:03,000 --> 00:00:04,000\n1935\n`;
    expect(parseCaptions(srt).map((cue) => cue.text)).toEqual(['Hello', 'In 1934', '1935']);
  });

  it.each([
    ['<v Ana>Look!</v>', 'Ana: Look!'],
    ['<v.loud Mr. Osei>Run', 'Mr. Osei: Run'],
    ['<i>It</i> <c.yellow>was</c> <00:00:01.500>dark', 'It was dark'],
    ['salt &amp; water, 3 &lt; 5', 'salt & water, 3 < 5'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;', '< script>alert(1)< /script>'],
    ['<img src=x onerror=alert(1)', ''],
    ['3 < 5', '3 < 5'],
    ['a\u202Eb\u0007c', 'abc'],
  ])('says %j as %j', (raw, said) => {
    expect(parseCaptions(`WEBVTT\n\n00:00.000 --> 00:01.000\n${raw}\n`).map((cue) => cue.text)).toEqual(
      said === '' ? [] : [said],
    );
  });

  it('passes over what it cannot understand and keeps the rest', () => {
    const text =
      'WEBVTT\n\nxx:yy --> 00:01.000\nlost\n\n00:05.000 --> 00:04.000\nbackwards\n\n00:06.000 -->\nno end\n\n00:07.000 --> 00:08.000\nkept\n';
    expect(parseCaptions(text)).toEqual([{ start: 7, end: 8, text: 'kept' }]);
  });

  it('takes any text and gives cues that fit a pack, in order', () => {
    const time = fc.tuple(fc.nat(70), fc.nat(70), fc.nat(999)).map(([m, s, ms]) => `${m}:${s}.${ms}`);
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\n', '\n\n', ' --> ', '<v ', '<', '>', '&lt;', '{\\', 'WEBVTT\n'),
      time,
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const cues = parseCaptions(pieces.join(''));
        let last = 0;
        for (const cue of cues) {
          expect(Cue.parse(cue)).toEqual(cue);
          expect(cue.start).toBeGreaterThanOrEqual(last);
          last = cue.start;
        }
      }),
      { numRuns: 400 },
    );
  }, 20_000);

  it('is quick with a hostile file, and stops at 2,000 cues', () => {
    const began = performance.now();
    parseCaptions(`WEBVTT\n\n00:00.000 --> 00:01.000\n${'<'.repeat(1_900_000)}`);
    parseCaptions(`WEBVTT\n\n00:00.000 --> 00:01.000\n${'{\\'.repeat(900_000)}`);
    parseCaptions('\n'.repeat(2_000_000));
    expect(performance.now() - began).toBeLessThan(3000);
    expect(parseCaptions('00:00.000 --> 00:01.000\na\n\n'.repeat(3000))).toHaveLength(2000);
  });

  it('finds the cue that is said', () => {
    const cues = [1, 2, 2, 5].map((start) => ({ start, end: start + 1, text: 'x' }));
    expect([0, 0.99, 1, 1.5, 2, 4.9, 5, 99].map((time) => cueAt(cues, time))).toEqual([-1, -1, 0, 0, 2, 2, 3, 3]);
    expect(cueAt([], 3)).toBe(-1);
    fc.assert(
      fc.property(fc.array(fc.nat(50)), fc.nat(60), (starts, time) => {
        const some = starts.toSorted((a, b) => a - b).map((start) => ({ start, end: start + 1, text: 'x' }));
        expect(cueAt(some, time)).toBe(some.findLastIndex((cue) => cue.start <= time));
      }),
    );
  });
});

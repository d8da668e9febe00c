import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Alternate, Cue } from '@/model/pack';
import { readCaptions, transcriptOf, type WhyNoCaptions } from '@/packs/read-captions';

const bytesOf = (name: string): Uint8Array => readFileSync(`tests/data/captions/${name}`);
type Said = readonly (readonly [start: number, end: number, text: string])[];

/** File by file: what is said when, and how many cues could not be understood. */
const READ: Readonly<Record<string, Said | { readonly said: Said; readonly missed: number }>> = {
  'plain.vtt': [
    [1, 4, 'The sea wall is two hundred years old.'],
    [4.5, 7.25, "Every stone in it was carried\non somebody's back."],
  ],
  'titled.vtt': [
    [1, 3, 'First we dig a pit.'],
    [3, 6, 'Then the clay goes in.'],
  ],
  'bom.vtt': [[0.5, 2, 'Salt keeps fish.']],
  'windows.srt': [
    [1, 2.5, 'Look at the two maps.'],
    [3, 5, 'Which one is older?'],
  ],
  'old-mac.srt': [
    [1, 2, 'One bee, one flower.'],
    [2, 4, 'Ten thousand bees, a field.'],
  ],
  'notes-styles-regions.vtt': [[10, 12, 'Hold the kite like this.']],
  'settings.vtt': [
    [0, 2, 'In the beginning there was mud.'],
    [2, 4, 'Then there were bricks.'],
  ],
  'styling.vtt': [
    [1, 3, 'Ana: Is it alive?'],
    [3, 5, 'Mr. Boateng: Yeast is alive, yes.'],
    [5, 7, 'Levadura & sugar: 3 < 5, < b> is bold.'],
    [7, 9, '酵母jiàomǔ'],
  ],
  'styling.srt': [
    [1, 3, 'Up here: a nest.'],
    [3, 5, 'Three eggs.'],
  ],
  'overlapping.vtt': [
    [1, 6, '(music)'],
    [2, 4, 'Good morning, river.'],
    [3.5, 5, 'Good morning, boat.'],
  ],
  'out-of-order.srt': [
    [1, 3, 'First, we mix.'],
    [5, 7, 'Second, we stir.'],
    [9, 11, 'Third, we wait.'],
  ],
  'missing-cues.srt': {
    said: [
      [1, 2, 'The first one.'],
      [5, 6, 'The fifth one.'],
      [10, 11, 'The eighth one.'],
    ],
    missed: 2,
  },
  'no-blank-lines.srt': [
    [1, 2, 'No line is empty here.'],
    [2, 3, 'Not one.'],
    [3, 4, 'It was 1842.'],
  ],
  'blank-line-inside.srt': [
    [1, 4, 'Somebody pressed Enter twice\nin the middle of a sentence.'],
    [4, 5, 'Here they did not.'],
  ],
  'no-hours.srt': [
    [1, 3, 'Only minutes and seconds.'],
    [3598.5, 3602.5, 'Nearly an hour in.'],
  ],
  'comma-and-dot.vtt': [
    [1.25, 2.5, 'A comma, then a dot.'],
    [2.5, 3.75, 'A dot, then a comma.'],
  ],
  'backwards-and-nothing.srt': { said: [[7, 8, 'This one is fine.']], missed: 3 },
  'numbers-said.srt': [
    [1, 2, '3'],
    [2, 3, '2'],
    [3, 4, '1'],
  ],
  'arabic.srt': [
    [1, 3, '\u202Bالماء يصعد إلى الحوض.\u202C'],
    [3, 5, '\u200Fلماذا؟ لأن القناة أعلى.'],
    [5, 7, 'السفينة طولها 30 مترًا (تقريبًا).'],
  ],
  'chinese.vtt': [
    [1, 3, '船在水闸里慢慢升高。'],
    [3, 5.5, '为什么？因为水往低处流。'],
  ],
  'headless.vtt': [
    [1, 2, 'The first line of this file is lost.'],
    [2, 3, 'The rest is here.'],
  ],
  'truncated.vtt': { said: [[1, 2, 'The download stopped.']], missed: 1 },
  'utf16.vtt': [[1, 2, 'Saved by a notepad: cañón.']],
  'utf16-big.srt': [[1, 2, 'Saved the other way: niño.']],
  'western.srt': [
    [1, 2, 'La canción de la mañana.'],
    [2, 3.5, '¿Quién tocó?'],
  ],
  'youtube-auto.vtt': [
    [0.08, 2.47, 'so today we look'],
    [2.48, 4.95, 'at how glaciers move'],
    [4.96, 7, '[Music]'],
  ],
  'pasted-from-a-player.txt': [
    [0, 4, 'so today we look'],
    [4, 3730, 'at how glaciers move and what they carry'],
    [3730, 3735, 'The end of a long talk.'],
  ],
};

const REFUSED: Readonly<Record<string, WhyNoCaptions>> = {
  'arabic-1256.srt': 'encoding',
  'page.vtt': 'not-captions',
  'data.vtt': 'not-captions',
  'timed-text.vtt': 'not-captions',
  'film.vtt': 'not-text',
  'empty.srt': 'empty',
  'blank.vtt': 'empty',
  'prose.srt': 'no-times',
  'backwards.txt': 'no-times',
  'header-only.vtt': 'no-words',
  'times-only.srt': 'no-words',
};

describe('a caption file', () => {
  it('is tried in every form that lies in tests/data/captions', () => {
    const files = readdirSync('tests/data/captions');
    expect(files.toSorted()).toEqual([...Object.keys(READ), ...Object.keys(REFUSED), 'huge-cue.srt'].toSorted());
    expect(files.length).toBeGreaterThanOrEqual(30);
  });

  it.each(Object.entries(READ))('%s is read', (name, expected) => {
    const { said, missed } = 'said' in expected ? expected : { said: expected, missed: 0 };
    expect(readCaptions(bytesOf(name))).toEqual({
      ok: true,
      missed,
      cues: said.map(([start, end, text]) => ({ start, end, text })),
    });
  });

  it.each(Object.entries(REFUSED))('%s is refused: %s', (name, why) => {
    expect(readCaptions(bytesOf(name))).toEqual({ ok: false, why });
  });

  it('with a whole speech in one cue loses none of its words', () => {
    const answer = readCaptions(bytesOf('huge-cue.srt'));
    const cues = answer.ok ? answer.cues : [];
    expect(
      cues
        .map(({ text }) => text)
        .join(' ')
        .split('The whole speech'),
    ).toHaveLength(31);
    expect(cues.length).toBeGreaterThan(3);
    expect(cues[0]?.start).toBe(0);
    expect(cues.at(-1)?.end).toBe(100);
    for (const [i, cue] of cues.entries()) {
      expect(Cue.parse(cue)).toEqual(cue);
      expect(cue.end).toBeGreaterThan(cue.start);
      expect(cue.start).toBeGreaterThanOrEqual(cues[i - 1]?.end ?? 0);
    }
  });

  it('is too big beyond two million characters', () => {
    expect(readCaptions('a'.repeat(2_000_001))).toEqual({ ok: false, why: 'too-big' });
    expect(readCaptions(new Uint8Array(4_000_001))).toEqual({ ok: false, why: 'too-big' });
  });

  it('of any bytes gives cues that fit a pack, or a reason', () => {
    const files = readdirSync('tests/data/captions').map(bytesOf);
    const spoiled = fc
      .tuple(fc.nat(files.length - 1), fc.array(fc.tuple(fc.nat(3000), fc.nat(255)), { maxLength: 12 }), fc.nat(3000))
      .map(([which, changes, end]) => {
        const bytes = Uint8Array.from((files[which] ?? new Uint8Array()).subarray(0, end));
        for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
        return bytes;
      });
    fc.assert(
      fc.property(fc.oneof(spoiled, fc.uint8Array({ maxLength: 300 })), (bytes) => {
        const answer = readCaptions(bytes);
        for (const cue of answer.ok ? answer.cues : []) expect(Cue.parse(cue)).toEqual(cue);
      }),
      { numRuns: 1500 },
    );
  }, 20_000);
});

describe('a pasted transcript without times', () => {
  it.each([
    ['Two lines.\r\n\r\n\r\n\r\nAnd a third.  ', 'Two lines.\n\nAnd a third.'],
    ['\uFEFF He said: <b>no</b>, 3 < 5', 'He said: < b>no< /b>, 3 < 5'],
    ['half \uD83D and\u202E turned', 'half and turned'],
  ])('%j becomes %j', (pasted, text) => {
    expect(transcriptOf(pasted)).toEqual({ ok: true, text });
    expect(Alternate.safeParse({ kind: 'video', title: 'A film', text }).success).toBe(true);
  });

  it.each([
    [' \n ', 'empty'],
    ['<!DOCTYPE html><p>Sign in</p>', 'not-captions'],
    ['a'.repeat(20_001), 'too-big'],
  ])('number %# is refused', (pasted, why) => {
    expect(transcriptOf(pasted)).toEqual({ ok: false, why });
  });

  it('of any text fits an alternate', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (pasted) => {
        const answer = transcriptOf(pasted);
        const text = answer.ok ? answer.text : 'refused';
        expect(Alternate.safeParse({ kind: 'text', title: 'A talk', text }).success).toBe(true);
      }),
      { numRuns: 300 },
    );
  }, 20_000);
});

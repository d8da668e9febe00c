import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Region } from '@/model/activity';
import { stepFrom, UNITS, type Unit } from '@/supports/read-aloud/moves';
import { Passages, type Piece } from '@/supports/read-aloud/passages';
import * as reading from '@/supports/read-aloud/reading';
import { sayWords } from '@/supports/read-aloud/say-words';
import { paragraph } from '../scene';
import { mapOf } from './reader';

const passagesOf = (blocks: readonly Block[], allows: (region: Region) => boolean = () => true): Passages =>
  new Passages(mapOf(blocks), allows, sayWords);

function allOf(passages: Passages): Piece[] {
  const all: Piece[] = [];
  for (let at = passages.first(); at; at = passages.next(at.place)) all.push(at);
  return all;
}

const anyBlocks = fc
  .array(
    fc.record({
      kind: fc.constantFrom('heading', 'paragraph', 'item', 'quote', 'code'),
      // No words at all is a block of its own kind: nothing of it is said.
      sentences: fc.array(fc.constantFrom('The river left.', 'It was gone by noon.', 'Why?', '—'), { maxLength: 4 }),
      region: fc.constantFrom<Region>('directions', 'passage'),
    }),
    { maxLength: 8 },
  )
  .map((blocks) =>
    blocks.map(({ kind, sentences, region }, i) => paragraph(`b${i}`, sentences.join(' '), { kind, region })),
  );
const anyReading = fc
  .tuple(anyBlocks, fc.boolean())
  .map(([blocks, quiz]) => passagesOf(blocks, (region) => !quiz || region === 'directions'));

const begins = (piece: Piece, unit: Unit, passages: Passages): boolean =>
  unit === 'sentence' ||
  (piece.place.index === 0 && (unit === 'paragraph' || passages.text.block(piece.place.key)?.kind === 'heading'));

describe('a step', () => {
  it('never leads out of what may be read', () => {
    fc.assert(
      fc.property(anyReading, fc.constantFrom(...UNITS), fc.boolean(), (passages, unit, begun) => {
        const all = allOf(passages);
        for (const { place } of all) {
          for (const step of [1, -1] as const) {
            const to = stepFrom(place, unit, step, begun, passages);
            expect(to === undefined || all.includes(to)).toBe(true);
          }
        }
      }),
    );
  });

  it('back undoes next from the beginning of every sentence, paragraph and heading', () => {
    fc.assert(
      fc.property(anyReading, fc.constantFrom(...UNITS), (passages, unit) => {
        for (const piece of allOf(passages).filter((each) => begins(each, unit, passages))) {
          const next = stepFrom(piece.place, unit, 1, false, passages);
          const back = next ? stepFrom(next.place, unit, -1, false, passages) : piece;
          expect(back?.place).toEqual(piece.place);
        }
      }),
    );
  });

  it('next passes every beginning once, in reading order, to the end', () => {
    fc.assert(
      fc.property(anyReading, fc.constantFrom(...UNITS), (passages, unit) => {
        const beginnings = allOf(passages).filter((each) => begins(each, unit, passages));
        const passed: Piece[] = beginnings.slice(0, 1);
        for (let at = passed[0]; at && passed.length <= beginnings.length;) {
          at = stepFrom(at.place, unit, 1, false, passages);
          if (at) passed.push(at);
        }
        expect(passed).toEqual(beginnings);
      }),
    );
  });
});

describe('back', () => {
  const passages = passagesOf([
    paragraph('h', 'Rivers', { kind: 'heading', level: 2 }),
    paragraph('p', 'The river left. It was gone by noon.'),
    paragraph('q', 'People stayed.'),
  ]);
  const back = (unit: Unit, key: string, index: number, begun: boolean): string | undefined =>
    stepFrom({ key, index }, unit, -1, begun, passages)?.text.trim();

  it('is the beginning of this one where some of it was heard', () => {
    expect(back('sentence', 'p', 1, true)).toBe('It was gone by noon.');
    expect(back('paragraph', 'p', 1, false)).toBe('The river left.');
    expect(back('paragraph', 'q', 0, true)).toBe('People stayed.');
    expect(back('heading', 'q', 0, false)).toBe('Rivers');
  });
  it('is the one before where it has only begun', () => {
    expect(back('sentence', 'p', 1, false)).toBe('The river left.');
    expect(back('paragraph', 'q', 0, false)).toBe('The river left.');
    expect(back('heading', 'h', 0, false)).toBeUndefined();
  });
  it('after the end is the beginning of what was heard last', () => {
    const done: reading.Reading = { ...reading.AT_REST, phase: 'done', place: { key: 'q', index: 0 } };
    const again = reading.stepped(done, passages, 'sentence', -1);
    expect([again.phase, again.place]).toEqual(['speaking', { key: 'q', index: 0 }]);
    expect(reading.stepped(done, passages, 'sentence', 1)).toBe(done);
  });
});

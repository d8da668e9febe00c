import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sense } from '@/model/word-help';
import { guessesFor } from '@/supports/word-card/guess';

const sense = (definition: string): Sense => ({ pos: 'noun', definition, source: 'core', glosses: [] });
const others = ['a kind of bread', 'a place to sleep'];

describe('meanings to choose among', () => {
  it('are the one that fits and two of other words, wherever the word puts it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 12 }), (lemma) => {
        const guesses = guessesFor({ lemma, senses: [sense('no rain')], others })!;
        expect(guesses).toHaveLength(3);
        expect(guesses.filter(({ fits }) => fits)).toEqual([{ meaning: 'no rain', fits: true }]);
        // The same at the next look.
        expect(guessesFor({ lemma, senses: [sense('no rain')], others })).toEqual(guesses);
      }),
    );
  });

  it('do not always stand at the same place', () => {
    const places = [
      'drought',
      'soil',
      'plow',
      'erode',
      'severe',
      'native',
      'abandon',
      'table',
      'volume',
      'cite',
      'infer',
      'bank',
    ].map((lemma) => guessesFor({ lemma, senses: [sense('no rain')], others })!.findIndex(({ fits }) => fits));
    expect(new Set(places).size).toBe(3);
  });

  it.each([
    ['no meaning', { senses: [], others }],
    ['a gloss alone', { senses: [sense('')], others }],
    ['nobody asked', { senses: [sense('no rain')] }],
    ['one other', { senses: [sense('no rain')], others: ['a kind of bread'] }],
    ['the same one twice', { senses: [sense('no rain')], others: ['a kind of bread', 'a kind of bread'] }],
    ['one that the word has too', { senses: [sense('no rain'), sense('a place to sleep')], others }],
  ])('are none with %s', (_, help) => {
    expect(guessesFor({ lemma: 'drought', ...help })).toBeUndefined();
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOf } from '@/language/coverage';

const TALK = `Wind eroded the hills, and the tectonic plates went on moving. Nobody abandons a long-term plan.
The glacier's ice is heavy; the Great Plains were flat. Photo synthesis is written wrongly here.`;

describe('the key terms of a lesson in a transcript', () => {
  it.each([
    ['erode', true],
    ['hill', true],
    ['tectonic plate', true],
    ['Tectonic Plates', true],
    ['abandon', true],
    ['long term plan', true],
    ['long-term', true],
    ['glacier', true],
    ['great plains', true],
    ['ice', true],
    ['plate tectonics', false],
    ['plates moving', false],
    ['photosynthesis', false],
    ['erosion', false],
    ['win', false],
    ['drought', false],
    ['…', false],
  ])('%s: %s', (term, said) => {
    expect(coverageOf([term], TALK)).toEqual(said ? { held: [term], lacking: [] } : { held: [], lacking: [term] });
  });

  it('keeps the order of the terms', () => {
    expect(coverageOf(['drought', 'hill', 'topsoil', 'ice'], TALK)).toEqual({
      held: ['hill', 'ice'],
      lacking: ['drought', 'topsoil'],
    });
  });

  it('knows irregular forms once it is told them', () => {
    const irregular = new Map([['froze', ['vfreeze']]]);
    expect(coverageOf(['freeze'], 'The lake froze.').lacking).toEqual(['freeze']);
    expect(coverageOf(['freeze'], 'The lake froze.', 'en', irregular).held).toEqual(['freeze']);
  });

  it('finds words of languages with and without spaces', () => {
    expect(coverageOf(['esclusa', 'canal'], 'La esclusa del río.', 'es')).toEqual({
      held: ['esclusa'],
      lacking: ['canal'],
    });
    expect(coverageOf(['水闸', '运河'], '船在水闸里升高。', 'zh')).toEqual({ held: ['水闸'], lacking: ['运河'] });
  });

  it('says nothing of nothing', () => {
    expect(coverageOf([], TALK)).toEqual({ held: [], lacking: [] });
    expect(coverageOf(['ice'], '')).toEqual({ held: [], lacking: ['ice'] });
  });

  it('puts every term on one side, and a term that is the talk on the first', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), fc.string(), (terms, said) => {
        const { held, lacking } = coverageOf(terms, said);
        expect([...held, ...lacking].toSorted()).toEqual(terms.toSorted());
        const words = ['river', 'stone', 'slowly'].slice(0, 1 + (said.length % 3)).join(' ');
        expect(coverageOf([words], `${said} . ${words}`).held).toEqual([words]);
      }),
    );
  });

  it('takes no more for a sentence of two hours of talk than for one of ten minutes', () => {
    const terms = [...Array.from({ length: 200 }, (_, i) => `term${i} plate`), 'tectonic plate'];
    // The best of three, side by side: the machine may have other things to do.
    const took = (sentences: number): number => {
      const talk = `${TALK} `.repeat(sentences);
      return Math.min(
        ...[1, 2, 3].map(() => {
          const began = performance.now();
          coverageOf(terms, talk);
          return performance.now() - began;
        }),
      );
    };
    expect(took(600) / took(50)).toBeLessThan(12 * 3);
  });
});

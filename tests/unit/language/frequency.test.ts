import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFrequencies, entryOf, frequencyTable, isCountable } from '@/language/frequency';
import { paths } from '@/language/lexicon-format';
import { readCompiled } from './on-disk';

const frequencies = await createFrequencies((path) => Promise.resolve(readCompiled(path))).ready();
const zipfOf = (word: string): number | undefined => frequencies.zipfOf(word);

describe('how often a word is met', () => {
  it.each([
    ['the', 6.5, 7],
    ['school', 5.1, 6],
    ['find', 5.1, 6.6],
    ['justice', 3.5, 5],
    ['evidence', 3.5, 5],
    ['analyze', 3, 4.5],
    ['infer', 2, 3.5],
    ['erosion', 2, 3.5],
    ['photosynthesis', 1.5, 3],
  ])('%s: between %d and %d', (word, least, most) => {
    expect(zipfOf(word)).toBeGreaterThanOrEqual(least);
    expect(zipfOf(word)).toBeLessThanOrEqual(most);
  });
  it.each([
    ['evaporates', 'evaporate'],
    ['analyzed', 'analyze'],
    ['cells', 'cell'],
    ['mice', 'mouse'],
    ['leaves', 'leave'],
    ['photosynthesizes', 'photosynthesize'],
    ["school's", 'school'],
  ])('%s is as hard as %s', (form, lemma) => {
    expect(zipfOf(form)).toBe(zipfOf(lemma));
  });
  it('does not count one word for another that shares a form with it', () => {
    // "leaves" is mostly "leave", "found" mostly "find", "number" never "more numb".
    expect(zipfOf('leaf')).toBeLessThan(4.5);
    expect(zipfOf('founded')).toBeLessThan(4.5);
    expect(zipfOf('numb')).toBeLessThan(4.5);
    expect(zipfOf('axis')).toBeLessThan(4);
  });
  it('takes a compound for as hard as its harder part', () => {
    expect(zipfOf('silt-covered')).toBe(zipfOf('silt'));
    expect(zipfOf('zzzq-covered')).toBeUndefined();
  });
  it.each(['', 'zzzq', '1803', 'a1', '水'])('does not know %j', (word) => expect(zipfOf(word)).toBeUndefined());
});

describe('the table', () => {
  const words = fc.uniqueArray(fc.stringMatching(/^[a-z'-]{1,8}$/).filter(isCountable), { maxLength: 40 });
  const rough = (zipf: number): number => Math.round(zipf * 10) / 10;

  it('gives back what was put in, to a tenth', () => {
    fc.assert(
      fc.property(words, fc.double({ min: 1.5, max: 6.5, noNaN: true }), (all, zipf) => {
        const sorted = all.toSorted((a, b) => (a < b ? -1 : 1));
        const table = frequencyTable(sorted.map((word, at) => entryOf(word, at % 2 ? zipf : 3)).join(''));
        for (const [at, word] of sorted.entries())
          expect(rough(table.zipfOf(word) ?? 0)).toBeCloseTo(rough(at % 2 ? zipf : 3), 0);
      }),
    );
  });
  it('is read once, and again after it could not be read', async () => {
    let reads = 0;
    const anew = createFrequencies(async (path) => {
      expect(path).toBe(paths.frequencies);
      if (reads++ === 0) throw new Error('not now');
      return Promise.resolve(entryOf('aback', 2.5));
    });
    await expect(anew.ready()).rejects.toThrow('not now');
    const [one, two] = await Promise.all([anew.ready(), anew.ready()]);
    expect(one).toBe(two);
    expect(one.zipfOf('aback')).toBeCloseTo(2.5);
    expect(reads).toBe(2);
  });
});

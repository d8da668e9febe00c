import { describe, expect, it } from 'vitest';
import { Core, paths, PictureNames } from '@/language/lexicon-format';
import { ask, readCompiled, rowsOf } from './on-disk';

const names = PictureNames.parse(readCompiled(paths.pictureNames));
const core = Core.parse(readCompiled(paths.core('en')));

/** School meanings that no picture of everyday things fits. */
const POLYSEMOUS = (
  'crane bat plant bank mouse volume table cell organ seal pitcher bark trunk palm letter root key current ' +
  'fly bug train watch ring match spring fall light nail bolt bow note figure power force charge bulb ' +
  'battery judge person file block board base post pole stamp'
).split(' ');

describe('a word with several meanings', () => {
  it.each(POLYSEMOUS)('%s has no picture', (word) => expect(Object.hasOwn(names, word)).toBe(false));

  it.each([
    ['Measure the line with a [ruler].', true],
    ['The [ruler] of the country made a law.', false],
    ['Put the rock on the [scale] to see how heavy it is.', true],
    ['The [scale] of the map is one inch to a mile.', false],
    ['The [mouth] of the river is wide where it runs into the sea.', false],
    ['Draw a circle with a [compass].', false],
  ])('%s picture: %s', async (marked, shown) => expect((await ask(marked)).picture !== undefined).toBe(shown));
});

describe('every picture', () => {
  it('is of a meaning that there is', () => {
    const strange: string[] = [];
    for (const [noun, [, shows]] of Object.entries(names)) {
      const nouns = rowsOf(noun).filter(([pos]) => pos === 'n').length;
      for (const meaning of shows) {
        const there =
          typeof meaning === 'number' ? meaning < nouns : core.some(({ id, word }) => id === meaning && word === noun);
        if (!there) strange.push(`${noun} ${meaning}`);
      }
      if (shows.length === 0) strange.push(noun);
    }
    expect(strange).toEqual([]);
  });

  it('says which of the school meanings it shows, where there are several', () => {
    const several = Object.entries(names).filter(
      ([noun]) => core.filter(({ word, pos }) => word === noun && pos === 'n').length > 1,
    );
    expect(several.length).toBeGreaterThan(2);
    const unclear = several.filter(([, [, shows]]) => shows.filter((each) => typeof each === 'string').length !== 1);
    expect(unclear.map(([noun]) => noun)).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '@/language/words';
import { OBJECT } from '@/model/activity';

const split = (text: string, lang = 'en'): string[] =>
  wordsOf(text, lang).map(({ start, end }) => text.slice(start, end));

describe('wordsOf', () => {
  it.each([
    ["Don’t stop, don't.", ['Don’t', 'stop', "don't"]],
    ['a well-known mother-in-law’s re-read', ['a', 'well-known', 'mother-in-law’s', 're-read']],
    ["the students' work — and 'quoted' words", ['the', 'students', 'work', 'and', 'quoted', 'words']],
    ['an end- and start', ['an', 'end', 'and', 'start']],
    ['3.5 and 1,000 or $5 and 50%', ['3.5', 'and', '1,000', 'or', '5', 'and', '50']],
    ['H2O, CO₂ and x²', ['H2O', 'CO₂', 'and', 'x²']],
    ['answer____ and ____ and __why__', ['answer', 'and', 'and', 'why']],
    [`before${OBJECT}after ${OBJECT}`, ['before', 'after']],
    ['😀 • * — …', []],
    ['\u202Eabc\u202C \u200Bword\u200B', ['abc', 'word']],
    ['www.nasa.gov', ['www.nasa.gov']],
  ])('%s', (text, words) => expect(split(text)).toEqual(words));

  it('keeps a soft hyphen inside its word', () => expect(split('pho\u00ADto')).toEqual(['pho\u00ADto']));
  it('does not join what hyphens part in Chinese', () =>
    expect(split('今天很好-不', 'zh')).toEqual(['今天', '很好', '不']));
  it('keeps French elision and Spanish marks', () => {
    expect(split('l’eau', 'fr')).toEqual(['l’eau']);
    expect(split('¿Qué año?', 'es')).toEqual(['Qué', 'año']);
  });
  it('splits Thai, which has no spaces', () => expect(split('สวัสดีครับ', 'th').length).toBeGreaterThan(1));

  it('gives words in order, none empty, none with an object or white space in it', () => {
    const text = fc.array(
      fc.oneof(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.constantFrom(OBJECT, '-', '’', ' ', '__', '\u200b')),
    );
    fc.assert(
      fc.property(text, (pieces) => {
        const joined = pieces.join('');
        let from = 0;
        for (const { start, end } of wordsOf(joined, 'en')) {
          expect(start).toBeGreaterThanOrEqual(from);
          const word = joined.slice(start, end);
          expect(word).toMatch(/[\p{L}\p{N}]/u);
          expect(word).not.toMatch(/[\s\uFFFC]/);
          from = end;
        }
      }),
    );
  });
});

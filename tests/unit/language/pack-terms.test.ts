import { describe, expect, it } from 'vitest';
import { helpFromPack, termFor, withDictionary } from '@/language/pack-terms';
import type { Pack } from '@/model/pack';
import type { Gloss, Sense, WordHelp, WordQuestion } from '@/model/word-help';

const pack: Pack = {
  version: 2,
  author: 'Ms. Ortiz',
  date: '2026-11-20',
  terms: [
    { term: 'plate', meaning: 'a flat dish' },
    {
      term: 'tectonic plate',
      meaning: 'a huge piece of the Earth’s crust',
      glosses: { es: 'placa tectónica', 'zh-Hans': '板块' },
    },
    { term: 'Trail of Tears', first: true },
  ],
  alternates: [],
};
const ask = (marked: string, home?: string): ReturnType<typeof termFor> => {
  const sentence = marked.replaceAll(/[[\]]/g, '');
  return termFor(pack, {
    sentence,
    start: marked.indexOf('['),
    end: marked.indexOf(']') - 1,
    lang: 'en',
    ...(home === undefined ? {} : { home }),
  });
};

describe('termFor', () => {
  it('says which words the teacher introduces first', () => {
    expect(ask('The [Trail] of Tears')?.first).toBe(true);
    expect(ask('The [plate] broke.')).not.toHaveProperty('first');
  });

  it('finds the longest term around the word, in any form', () => {
    expect(ask('The tectonic [plates] move.')).toMatchObject({
      surface: 'tectonic plates',
      start: 4,
      end: 19,
      lemma: 'tectonic plate',
    });
    expect(ask('The [Tectonic] plates move.')).toMatchObject({ surface: 'Tectonic plates' });
    expect(ask('Wash the [plates].')).toMatchObject({ surface: 'plates', lemma: 'plate' });
    expect(ask('the Trail of [Tears]')).toMatchObject({ surface: 'Trail of Tears' });
  });
  it('gives the teacher’s meaning and gloss, marked as theirs', () => {
    expect(ask('The tectonic [plates] move.', 'es-MX')?.senses).toEqual([
      {
        pos: 'other',
        definition: 'a huge piece of the Earth’s crust',
        source: 'pack',
        glosses: [{ text: 'placa tectónica', lang: 'es', source: 'pack', reviewed: true }],
      },
    ]);
    expect(ask('The tectonic [plates] move.')?.senses[0]?.glosses).toEqual([]);
  });
  it('has nothing for other words', () => {
    expect(ask('The [mantle] moves.')).toBeNull();
    expect(ask('The [tectonic] shift.')).toBeNull();
    expect(ask('[] no word')).toBeNull();
  });
});

describe('what the dictionary adds to a teacher’s term', () => {
  const term = { surface: 'freight', start: 9, end: 16, lemma: 'freight', name: false };
  const teacher: Sense = { pos: 'other', definition: 'Goods on the move.', source: 'pack', glosses: [] };
  const gloss: Gloss = { text: '货物', lang: 'zh', source: 'cedict' };
  const dictionary: Sense = { pos: 'noun', definition: 'goods carried', source: 'wordnet', glosses: [gloss] };
  const found = { ...term, senses: [dictionary], syllables: ['freight'] };

  it('is the home language, where the teacher has written none', () => {
    const help = withDictionary({ ...term, senses: [teacher] }, found);
    expect(help.senses).toEqual([{ ...teacher, glosses: [gloss] }, dictionary]);
    expect(help.syllables).toEqual(['freight']);
  });

  it('is never in place of the teacher’s own gloss', () => {
    const own: Gloss = { text: '运费', lang: 'zh', source: 'pack' };
    const help = withDictionary({ ...term, senses: [{ ...teacher, glosses: [own] }] }, found);
    expect(help.senses[0]?.glosses).toEqual([own]);
  });

  it('is nothing where it speaks of other words, or does not answer', () => {
    const alone = { ...term, senses: [teacher] };
    expect(withDictionary(alone, { ...found, end: 20 })).toEqual(alone);
    expect(withDictionary(alone, undefined)).toEqual(alone);
  });
});

describe('the picture beside a teacher’s term', () => {
  const svg = (name: string) => ({ svg: `<svg>${name}</svg>`, alt: name });
  const question: WordQuestion = { sentence: 'The lock fills.', start: 4, end: 8, lang: 'en', home: 'es' };
  /** A dictionary that knows every word, and has a picture of each. */
  const dictionary = async ({ sentence, start, end }: WordQuestion): Promise<WordHelp> => {
    const surface = sentence.slice(start, end);
    return { surface, start, end, lemma: surface, senses: [], name: false, picture: svg(surface) };
  };
  const pictureWith = async (picture?: string | false, answers = dictionary) => {
    const term = { term: 'lock', meaning: 'A room in a canal.', ...(picture === undefined ? {} : { picture }) };
    return (await helpFromPack({ ...pack, terms: [term] }, question, answers))?.picture;
  };

  it('is the dictionary’s, until the teacher says another word’s, or none', async () => {
    expect(await pictureWith()).toEqual(svg('lock'));
    expect(await pictureWith('canal')).toEqual(svg('canal'));
    expect(await pictureWith(false)).toBeUndefined();
  });

  it('is missing, and nothing else, where the dictionary does not answer', async () => {
    const silent = () => Promise.reject(new Error('not there'));
    expect(await pictureWith('canal', silent)).toBeUndefined();
    expect(
      await helpFromPack({ ...pack, terms: [{ term: 'lock', meaning: 'A room.' }] }, question, silent),
    ).toMatchObject({
      senses: [{ definition: 'A room.' }],
    });
  });

  it('is not asked for where the pack has no term', async () => {
    expect(
      await helpFromPack({ ...pack, terms: [{ term: 'river', picture: 'boat' }] }, question, dictionary),
    ).toBeNull();
  });
});

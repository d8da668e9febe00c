import { describe, expect, it } from 'vitest';
import { schoolLanguage, SchoolWords } from '@/language/school-words';
import type { SchoolEntry } from '@/model/glossary-file';
import type { WordHelp, WordQuestion } from '@/model/word-help';

const entries: SchoolEntry[] = [
  { term: 'photosynthesis', subject: 'science', meaning: 'how plants make food from light' },
  {
    term: 'Tectonic Plate',
    meaning: 'a huge piece of the ground',
    gloss: { text: 'placa tectónica', reviewer: 'Ms. Díaz', date: '2026-11-16' },
  },
  { term: 'plate', gloss: { text: 'placa' } },
  { term: 'table', subject: 'math', meaning: 'numbers in rows and columns', gloss: { text: 'tabla' } },
  { term: 'table', subject: 'science', meaning: 'the height of water under the ground', gloss: { text: 'nivel' } },
  { term: 'table', subject: 'Math', meaning: 'said twice' },
  { term: 'mouse', gloss: { text: 'ratón' } },
  { term: "Newton's law", gloss: { text: 'ley de Newton' } },
  { term: 'well-known', gloss: { text: 'conocido' } },
  { term: 'toString', gloss: { text: 'a cadena' } },
];
const words = new SchoolWords(entries, 'es');

const question = (sentence: string, word: string, rest: Partial<WordQuestion> = {}): WordQuestion => {
  const start = sentence.indexOf(word);
  return { sentence, start, end: start + word.length, lang: 'en', home: 'es', ...rest };
};
/** A dictionary that takes the asked word for `lemma`. */
const dictionary =
  (rest: Partial<WordHelp> = {}) =>
  ({ sentence, start, end }: WordQuestion): Promise<WordHelp> =>
    Promise.resolve({
      surface: sentence.slice(start, end),
      start,
      end,
      lemma: sentence.slice(start, end).toLowerCase(),
      senses: [
        {
          pos: 'noun',
          definition: 'what the dictionary says',
          source: 'wordnet',
          glosses: [{ text: 'del diccionario', lang: 'es', source: 'apertium' }],
        },
      ],
      name: false,
      ...rest,
    });
const empty = dictionary({ senses: [] });
const said = async (sentence: string, word: string, ask = dictionary(), rest: Partial<WordQuestion> = {}) => {
  const help = await words.help(question(sentence, word, rest), ask);
  return {
    surface: help.surface,
    senses: help.senses.map(({ definition, source, glosses }) => [
      definition,
      source,
      glosses[0]?.text,
      glosses[0]?.source,
    ]),
  };
};

describe('a school’s own words in a look-up', () => {
  it('come before the dictionary, which adds what the school has not written', async () => {
    expect(await said('Photosynthesis needs light.', 'Photosynthesis')).toEqual({
      surface: 'Photosynthesis',
      senses: [
        ['how plants make food from light', 'school', 'del diccionario', 'apertium'],
        ['what the dictionary says', 'wordnet', 'del diccionario', 'apertium'],
      ],
    });
  });

  it('take the longest term, in another form too, and say who checked it', async () => {
    const help = await words.help(question('Two tectonic plates meet.', 'plates'), dictionary());
    expect(help.surface).toBe('tectonic plates');
    expect(help.lemma).toBe('tectonic plate');
    expect(help.senses).toEqual([
      {
        pos: 'other',
        definition: 'a huge piece of the ground',
        source: 'school',
        glosses: [
          {
            text: 'placa tectónica',
            lang: 'es',
            source: 'school',
            reviewed: true,
            reviewer: 'Ms. Díaz',
            date: '2026-11-16',
          },
        ],
      },
    ]);
  });

  it('with a gloss alone stand beside the meaning that the dictionary chose', async () => {
    expect(await said('The plate broke.', 'plate')).toEqual({
      surface: 'plate',
      senses: [['what the dictionary says', 'wordnet', 'placa', 'school']],
    });
    expect((await said('The plate broke.', 'plate', empty)).senses).toEqual([['', 'school', 'placa', 'school']]);
  });

  it.each([
    ['Look at the table: which row of numbers grows?', 'tabla'],
    ['The water below the ground rose: the table is at its usual height.', 'nivel'],
    ['The table.', 'tabla'],
  ])('of two subjects the one that the text speaks of: %s', async (sentence, first) => {
    const { senses } = await said(sentence, 'table');
    expect(senses[0]?.[2]).toBe(first);
    expect(senses.map(([definition]) => definition)).not.toContain('said twice');
  });

  it.each([
    ['Newton’s laws hold.', 'laws', 'ley de Newton'],
    ['Newton’s laws hold.', 'Newton’s', 'ley de Newton'],
    ['A well-known fact.', 'well-known', 'conocido'],
    ['Call toString here.', 'toString', 'a cadena'],
  ])('%s, asked for %s', async (sentence, word, gloss) => {
    expect((await said(sentence, word)).senses[0]?.[2]).toBe(gloss);
  });

  it('know a form that no ending tells by what the dictionary takes it for', async () => {
    expect((await said('Two mice ran.', 'mice', dictionary({ lemma: 'mouse' }))).senses[0]?.[2]).toBe('ratón');
  });

  it('leave a longer phrase of the dictionary whole', async () => {
    const sentence = 'The water table is low.';
    const phrase = dictionary({ surface: 'water table', start: 4, end: 15, lemma: 'water table' });
    expect((await said(sentence, 'table', phrase)).surface).toBe('water table');
  });

  it('answer alone when the dictionary does not, and reject with it where they have nothing', async () => {
    const broken = (): Promise<WordHelp> => Promise.reject(new Error('a broken file'));
    expect((await said('The plate broke.', 'plate', broken)).senses[0]?.[2]).toBe('placa');
    await expect(said('The stem broke.', 'stem', broken)).rejects.toThrow('a broken file');
  });

  it('say nothing of a text in another language, and nothing of words they do not have', async () => {
    expect((await said('La table est mise.', 'table', dictionary(), { lang: 'fr' })).senses[0]?.[1]).toBe('wordnet');
    expect((await said('The constructor left.', 'constructor')).senses[0]?.[1]).toBe('wordnet');
  });

  it('are meanings alone while no home language is chosen', async () => {
    const english = new SchoolWords(entries, undefined);
    const help = await english.help(question('Two tectonic plates meet.', 'plates'), empty);
    expect(help.senses).toEqual([
      { pos: 'other', definition: 'a huge piece of the ground', source: 'school', glosses: [] },
    ]);
  });
});

describe('the language that a school means', () => {
  it.each([
    ['es', ['en', 'es-MX'], 'es-MX'],
    ['es-MX', ['es', 'es-mx'], 'es-mx'],
    ['fil', ['tl'], 'tl'],
    ['zh', ['zh-Hant', 'zh-CN'], 'zh-CN'],
    ['zh-TW', ['zh', 'zh-Hant'], 'zh-Hant'],
    ['zh', ['zh-Hant'], undefined],
    ['ht', ['fr'], undefined],
    ['not a tag', ['es'], undefined],
  ])('%s among %j is %s', (home, langs, lang) => {
    expect(schoolLanguage(home, langs)).toBe(lang);
  });
});

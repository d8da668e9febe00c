import { describe, expect, it } from 'vitest';
import { schoolDictionary, type SchoolOfWords } from '@/entrypoints/school/dictionary';
import type { GlossarySource } from '@/model/glossary';
import type { GlossaryRow } from '@/model/glossary-file';
import type { WordHelp, WordQuestion } from '@/model/word-help';
import type { SchoolWordsStore } from '@/utils/school-words-store';

const ask = (sentence: string, home?: string): WordQuestion => ({
  sentence,
  start: 0,
  end: sentence.length,
  lang: 'en',
  ...(home === undefined ? {} : { home }),
});
const lexicon = {
  help: ({ sentence, start, end }: WordQuestion): Promise<WordHelp> =>
    Promise.resolve({
      surface: sentence,
      start,
      end,
      lemma: sentence,
      senses: [{ pos: 'noun', definition: 'of the dictionary', source: 'core', glosses: [] }],
      name: false,
    }),
};
const source = (lang: string, sha256 = lang): GlossarySource => ({
  lang,
  href: `https://cdn.example/${lang}`,
  sha256,
  bytes: 10,
});

/** A device that has these files, by language. */
function device(files: Record<string, readonly GlossaryRow[]>) {
  const refreshed: string[] = [];
  const named: string[][] = [];
  const store: SchoolWordsStore = {
    read: ({ lang }) =>
      Promise.resolve(
        files[lang] && {
          sha256: JSON.stringify(files[lang]),
          file: { handrail: 'glossary', version: 1, lang, terms: [...files[lang]] },
        },
      ),
    refresh: ({ lang }) => {
      refreshed.push(lang);
      return Promise.resolve(false);
    },
    keepOnly: (sources) => Promise.resolve(void named.push(sources.map(({ lang }) => lang))),
  };
  return { files, refreshed, named, store };
}
const firstOf = ({ senses }: WordHelp): unknown[] => [
  senses[0]?.source,
  senses[0]?.definition,
  senses[0]?.glosses[0]?.text,
];

describe('the dictionary of a school’s devices', () => {
  it('is the dictionary where there is no school, or what it says cannot be read', async () => {
    for (const school of [
      () => Promise.resolve(null),
      () => Promise.resolve({}),
      () => Promise.reject(new Error('broken')),
    ]) {
      const help = await schoolDictionary(lexicon, device({}).store, school).help(ask('stem', 'es'));
      expect(firstOf(help)).toEqual(['core', 'of the dictionary', undefined]);
    }
  });

  it('has the words that travel in a kit before those of a file, and asks for the learner’s file alone', async () => {
    const { store, refreshed, named } = device({
      es: [
        ['stem', '', '', 'el tallo'],
        ['root', '', '', 'raíz'],
      ],
      vi: [],
    });
    const school: SchoolOfWords = {
      glossary: [{ term: 'stem', glosses: { es: { text: 'tallo' }, vi: { text: 'thân' } } }],
      sources: [source('vi'), source('es')],
    };
    const dictionary = schoolDictionary(lexicon, store, () => Promise.resolve(school));
    expect(firstOf(await dictionary.help(ask('stems', 'es-MX')))).toEqual(['core', 'of the dictionary', 'tallo']);
    expect(firstOf(await dictionary.help(ask('roots', 'es-MX')))).toEqual(['core', 'of the dictionary', 'raíz']);
    expect(firstOf(await dictionary.help(ask('stem', 'vi')))).toEqual(['core', 'of the dictionary', 'thân']);
    expect(new Set(refreshed.slice(0, 2))).toEqual(new Set(['es']));
    expect(named).toEqual([['vi', 'es']]);
  });

  it('falls back to the easy meanings where the home language has no file, or none is chosen', async () => {
    const { store, refreshed } = device({ en: [['stem', '', 'the long part of a plant', '']] });
    const dictionary = schoolDictionary(lexicon, store, () =>
      Promise.resolve({ sources: [source('en'), source('ar')] }),
    );
    for (const home of ['en', 'es', undefined])
      expect(firstOf(await dictionary.help(ask('stem', home)))).toEqual([
        'school',
        'the long part of a plant',
        undefined,
      ]);
    expect(new Set(refreshed)).toEqual(new Set(['en']));
  });

  it('asks ahead when a page opens, and speaks of what has come since', async () => {
    const { files, store, refreshed } = device({});
    const dictionary = schoolDictionary(lexicon, store, () => Promise.resolve({ sources: [source('es')] }));
    await dictionary.ahead('es');
    expect(refreshed).toEqual(['es']);
    expect(firstOf(await dictionary.help(ask('stem', 'es')))[2]).toBeUndefined();
    files['es'] = [['stem', '', '', 'tallo']];
    expect(firstOf(await dictionary.help(ask('stem', 'es')))[2]).toBe('tallo');
  });

  it('says a word in the learner’s own tag, so that every card knows it', async () => {
    const { store } = device({ tl: [['stem', '', '', 'tangkay']] });
    const dictionary = schoolDictionary(lexicon, store, () => Promise.resolve({ sources: [source('tl')] }));
    const help = await dictionary.help(ask('stem', 'fil'));
    expect(help.senses[0]?.glosses).toEqual([{ text: 'tangkay', lang: 'fil', source: 'school', reviewed: false }]);
  });
});

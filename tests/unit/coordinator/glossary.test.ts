import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decided, nameOf } from '@/entrypoints/coordinator/glossary/decide';
import { dayIn } from '@/entrypoints/coordinator/glossary/days';
import { fold } from '@/entrypoints/coordinator/glossary/fold';
import { termKey } from '@/entrypoints/coordinator/glossary/keys';
import { languageList, named } from '@/entrypoints/coordinator/glossary/languages';
import { withOurs } from '@/entrypoints/coordinator/glossary/ours';
import { searched } from '@/entrypoints/coordinator/glossary/search';
import { textOfFile } from '@/entrypoints/coordinator/glossary/text-of-file';
import {
  inOrder,
  languagesOf,
  reviewOf,
  rowsOf,
  stateOf,
  without,
  withTerm,
} from '@/entrypoints/coordinator/glossary/terms';
import { isList, taskWords } from '@/entrypoints/coordinator/glossary/word-sources';
import type { Conflict } from '@/glossaries/contract';
import { importer } from '@/glossaries/importer';
import { termKey as importKey } from '@/glossaries/merge';
import { Glossary, type SchoolTerm } from '@/model/glossary';
import { readCompiled } from '../language/on-disk';
import { finish } from '@/utils/slices';

const read = (path: string): Promise<unknown> => Promise.resolve().then(() => readCompiled(path));
const term = (word: string, rest: Partial<SchoolTerm> = {}): SchoolTerm => ({ term: word, ...rest });
const words = (glossary: Glossary): string[] => glossary.map((each) => each.term);

describe('a glossary in its order', () => {
  const glossary = finish(inOrder([term('zone'), term('Évora'), term('erode'), term('bank', { subject: 'science' })]));

  it('stands as a dictionary has it, whatever the accents', () => {
    expect(words(glossary)).toEqual(['bank', 'erode', 'Évora', 'zone']);
    expect(rowsOf(glossary).map(({ at }) => at)).toEqual([0, 1, 2, 3]);
  });
  it('takes a word in at its place, and instead of the one it was', () => {
    const [, erode] = glossary;
    expect(words(withTerm(glossary, term('drought')))).toEqual(['bank', 'drought', 'erode', 'Évora', 'zone']);
    expect(words(withTerm(glossary, term('wear away'), erode))).toEqual(['bank', 'Évora', 'wear away', 'zone']);
    expect(withTerm(glossary, term('Bank', { subject: 'Science', meaning: 'a slope' }))).toHaveLength(4);
    expect(withTerm(glossary, term('bank'))).toHaveLength(5);
  });
  it('loses the word that is taken out, also where another tab has made other objects of all', () => {
    expect(words(without(structuredClone(glossary), glossary[1] ?? term('')))).toEqual(['bank', 'Évora', 'zone']);
    expect(without(glossary, term('nowhere'))).toBe(glossary);
  });
});

it('two words are the same one exactly where the import says so', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme-ascii' }));
  fc.assert(fc.property(text, text, (word, subject) => termKey(word, subject) === importKey(word, subject)));
  for (const word of ['Well-known', 'rock’n’roll', '  two   words ', 'RÉSUMÉ', 'half\u2010life', ''])
    expect(termKey(word)).toBe(importKey(word));
});

it.each([
  ['SEQUÍA', 'sequia'],
  ['Hạn  hán ', 'han han'],
  ['يحلّل', 'يحلل'],
  ['Évidence', 'evidence'],
])('%s is found by %s', (text, by) => expect(fold(text)).toBe(by));

describe('what is known of a word', () => {
  const drought = term('drought', {
    glosses: {
      es: { text: 'sequía', reviewer: 'Luz Ortega', date: '2026-10-09' },
      ar: { text: 'جفاف', reviewer: 'Sami Haddad', date: '2026-10-10' },
      vi: { text: 'hạn hán' },
    },
  });
  it.each([
    [['es'], 'checked'],
    [['es', 'ar', 'zh'], 'checked'],
    [['es', 'vi'], 'unchecked'],
    [['zh'], 'none'],
    [[], 'none'],
  ] as const)('in %j is: %s', (langs, state) => expect(stateOf(drought, langs)).toBe(state));
  it('is by whom it was checked, and the newest day', () => {
    expect(reviewOf(drought, ['es', 'ar', 'vi'])).toEqual({ by: ['Luz Ortega', 'Sami Haddad'], date: '2026-10-10' });
    expect(reviewOf(drought, ['vi'])).toEqual({ by: [] });
  });
  it('is found by every word of it', () => {
    const rows = rowsOf([drought, term('erode')]);
    const found = (search: string) => finish(searched(rows, { search, show: 'all' }, [])).length;
    expect(['HAN HAN', 'جفاف', 'sequia', 'e', 'nothing'].map(found)).toEqual([1, 1, 1, 2, 0]);
    expect(finish(searched(rows, { search: '', show: 'unchecked' }, ['vi'])).map(({ at }) => at)).toEqual([0]);
  });
  it('names its languages, the most words first', () => {
    expect(languagesOf([term('a', { glosses: { so: { text: 'b' } } }), drought, drought])).toEqual([
      'ar',
      'es',
      'vi',
      'so',
    ]);
  });
});

describe('words of ours', () => {
  it('come in whole, unchecked, readable, and in two languages', async () => {
    const started = await withOurs([], ['es', 'ar'], read);
    expect(started.terms).toBe(2037);
    expect(Glossary.safeParse(started.glossary).success).toBe(true);
    expect(started.glossary.every(({ glosses }) => glosses?.['es'] && glosses['es'].reviewer === undefined)).toBe(true);
    expect(new Set(started.glossary.map(({ term: word, subject }) => termKey(word, subject))).size).toBe(2037);
    expect(started.glosses).toBeGreaterThan(2037 + 400);
  });
  it('add only what the school lacks, once', async () => {
    const own = term('analyze', { glosses: { es: { text: 'examinar', reviewer: 'Luz Ortega' } } });
    const once = await withOurs([own], ['es', 'vi'], read);
    const analyze = once.glossary.filter((each) => each.term === 'analyze');
    expect(analyze).toHaveLength(1);
    expect(analyze[0]?.glosses?.['es']).toEqual({ text: 'examinar', reviewer: 'Luz Ortega' });
    expect(analyze[0]?.glosses?.['vi']?.text).toBeTruthy();
    const twice = await withOurs(once.glossary, ['es', 'vi'], read);
    expect([twice.terms, twice.glosses]).toEqual([0, 0]);
  });
});

it('what nobody decided stays as it is', () => {
  const conflict = (lang: string): Conflict => ({
    term: 'evidence',
    of: { lang },
    here: { text: 'here' },
    there: { text: 'there' },
  });
  const glossary = [term('evidence', { glosses: { es: { text: 'here' }, ar: { text: 'here' } } })];
  const conflicts = [conflict('es'), conflict('ar')];
  const choices = new Map([[nameOf(conflict('es')), 'there' as const]]);
  expect(decided(glossary, conflicts, choices)[0]?.glosses).toEqual({ es: { text: 'there' }, ar: { text: 'here' } });
  expect(decided(glossary, conflicts, new Map())).toBe(glossary);
});

describe('what somebody wants covered', () => {
  it.each([
    ['drought\nerode\nin spite of', true],
    ['drought, erode; infer', true],
    ['drought', true],
    ['Nobody had seen rain for a long time. The drought went on.', false],
    ['Read the text below.\nThen write what you think caused the drought in those years.', false],
  ])('%j is a list: %s', (text, list) => expect(isList(text)).toBe(list));
  it('is a table’s word column, or a text as it stands', async () => {
    const table = new File(['Spanish,English\r\nsequía,drought\r\nroer,erode\r\n'], 'unit.csv');
    expect(await textOfFile(table, importer)).toBe('drought\nerode');
    expect(await textOfFile(new File(['Read this.'], 'week 2.TXT'), importer)).toBe('Read this.');
    await expect(textOfFile(new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47])], 'a.csv'), importer)).rejects.toThrow(
      'not-text',
    );
  });
  it('is every word that opens a direction, whole', async () => {
    const { words: tasks } = await taskWords(read);
    expect(tasks.length).toBeGreaterThan(150);
    expect(tasks).toEqual(expect.arrayContaining(['analyze', 'turn in']));
  });
});

describe('languages', () => {
  it('go by their own name, and by the page’s for who does not read it', () => {
    expect(named('am', 'en').name).toBe('አማርኛ · Amharic');
    expect(named('es', 'es').name).toBe('Español');
    expect(named('not a tag', 'en').name).toBe('not a tag');
  });
  it('of the school come first, each once', () => {
    const list = languageList(['so', 'en', 'es', 'so'], 'en').map(({ code }) => code);
    expect(list.slice(0, 2)).toEqual(['so', 'es']);
    expect(list).not.toContain('en');
    expect(new Set(list).size).toBe(list.length);
    expect(list.length).toBeGreaterThan(80);
  });
});

it.each([
  ['2026-10-09', 'Oct 9, 2026'],
  ['2026-02-31', '2026-02-31'],
])('the day %s stands as %s', (day, said) => expect(dayIn(day, 'en')).toBe(said));

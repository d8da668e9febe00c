import { describe, expect, it } from 'vitest';
import type { ColumnUse } from '@/glossaries/contract';
import { importer } from '@/glossaries/importer';
import { languageOf } from '@/glossaries/languages';
import { useOf } from '@/glossaries/names';

const short = (use: ColumnUse | undefined): string =>
  use === undefined ? '-' : 'lang' in use && use.lang !== undefined ? `${use.use} ${use.lang}` : use.use;
const uses = (header: string, ...rows: string[]): string[] =>
  importer.match({ columns: header.split('|'), rows: rows.map((row) => row.split('|')), readAs: 'UTF-8' }).map(short);

describe('names of columns', () => {
  it.each([
    ['Term', 'term'],
    ['WORD', 'term'],
    ['English', 'term'],
    ['English word', 'term'],
    ['en-US', 'term'],
    ['Vocabulary Word', 'term'],
    ['Inglés', 'term'],
    ['الإنجليزية', 'term'],
    ['英文', 'term'],
    ['tiếng Anh', 'term'],
    ['Palabra', 'term'],
    ['Từ vựng', 'term'],
    ['Mot', 'term'],
    ['Mo', 'term'],
    ['Palavra', 'term'],
    ['Definition', 'meaning'],
    ['Student-friendly definition', 'meaning'],
    ['English definition', 'meaning'],
    ['Définition', 'meaning'],
    ['Định nghĩa', 'meaning'],
    ['释义', 'meaning'],
    ['التعريف', 'meaning'],
    ['Significado', 'meaning'],
    ['Spanish', 'gloss es'],
    ['Español', 'gloss es'],
    ['ES', 'gloss es'],
    ['es-MX', 'gloss es-MX'],
    ['es_mx', 'gloss es-MX'],
    ['spa', 'gloss es'],
    ['Spanish translation', 'gloss es'],
    ['Translation (Spanish)', 'gloss es'],
    ['Spanish / Español', 'gloss es'],
    ['Spanish (es-US)', 'gloss es-US'],
    ['Spanish: Word', 'gloss es'],
    ['西班牙语', 'gloss es'],
    ['الإسبانية', 'gloss es'],
    ['Espagnol', 'gloss es'],
    ['Arabic', 'gloss ar'],
    ['العربية', 'gloss ar'],
    ['Haitian Creole', 'gloss ht'],
    ['Kreyòl ayisyen', 'gloss ht'],
    ['Chinese (Simplified)', 'gloss zh-Hans'],
    ['Traditional Chinese', 'gloss zh-Hant'],
    ['中文', 'gloss zh'],
    ['Tiếng Việt', 'gloss vi'],
    ['Vietnamese', 'gloss vi'],
    ['Portuguese (Brazil)', 'gloss pt-BR'],
    ['Tagalog', 'gloss fil'],
    ['Farsi', 'gloss fa'],
    ['Soomaali', 'gloss so'],
    ['አማርኛ', 'gloss am'],
    ['Xyz [xx-yy]', 'gloss xx-YY'],
    ['Reviewed by', 'reviewer'],
    ['Reviewer', 'reviewer'],
    ['Revisado por', 'reviewer'],
    ['审核人', 'reviewer'],
    ['Spanish reviewer', 'reviewer es'],
    ['Reviewed by (Spanish)', 'reviewer es'],
    ['Arabic: Reviewed by', 'reviewer ar'],
    ['Date', 'date'],
    ['Fecha', 'date'],
    ['Date reviewed', 'date'],
    ['التاريخ', 'date'],
    ['Spanish date', 'date es'],
    ['Ngày', 'date'],
    ['Subject', 'subject'],
    ['Content area', 'subject'],
    ['Materia', 'subject'],
    ['科目', 'subject'],
    ['Language', 'language'],
    ['Idioma', 'language'],
    ['Translation', 'translation'],
    ['Traducción', 'translation'],
    ['Spanish definition', 'skip'],
    ['Notes', '-'],
    ['Grade', '-'],
    ['#', '-'],
    ['', '-'],
    ['Unit', '-'],
    ['key', '-'],
  ])('%s: %s', (header, use) => {
    expect(short(useOf(header))).toBe(use);
  });

  it.each([
    ['Español', 'es'],
    ['spanish', 'es'],
    ['vie', 'vi'],
    ['Kreyol', 'ht'],
    ['nothing', undefined],
    ['', undefined],
  ])('a cell that names a language: %s', (cell, lang) => {
    expect(languageOf(cell)).toBe(lang);
  });
});

const catalogues = import.meta.glob<Readonly<Record<string, string>>>('../../../locales/coordinator/*.json', {
  eager: true,
  import: 'default',
});
it.each(Object.entries(catalogues))('what our own page calls a column is its name: %s', (_path, said) => {
  const names = ['glossary.word', 'glossary.meaning', 'glossary.subject', 'glossary.reviewer'];
  expect(names.map((name) => short(useOf(said[name] ?? '')))).toEqual(['term', 'meaning', 'subject', 'reviewer']);
});

describe('columns of a table', () => {
  it('each use once, the named column before the one that looks so', () => {
    expect(uses('Spanish|Word|Spanish|Definition|Meaning', 'río|river|el río|water|water')).toEqual([
      'gloss es',
      'term',
      'skip',
      'meaning',
      'skip',
    ]);
  });
  it('reviewers and dates of several languages belong to what stands left of them', () => {
    expect(uses('Word|Spanish|Reviewed by|Date|Arabic|Reviewed by|Date', 'a|b|c|d|e|f|g')).toEqual([
      'term',
      'gloss es',
      'reviewer es',
      'date es',
      'gloss ar',
      'reviewer ar',
      'date ar',
    ]);
  });
  it('one reviewer is everybody’s', () => {
    expect(uses('Word|Spanish|Arabic|Reviewed by|Date', 'a|b|c|d|e')).toEqual([
      'term',
      'gloss es',
      'gloss ar',
      'reviewer',
      'date',
    ]);
  });
  it('a row for each word and language', () => {
    expect(uses('Term|Language|Translation|Reviewed by', 'river|Spanish|río|Ana')).toEqual([
      'term',
      'language',
      'translation',
      'reviewer',
    ]);
    expect(
      uses('Word|Language|In that language', 'river|es|río', 'river|vi|sông', 'lake|es|lago', 'lake|vi|hồ'),
    ).toEqual(['term', 'language', 'translation']);
  });
  it('no names: by the writing of the cells', () => {
    expect(
      uses(
        'A|B|C|D|E|F|G',
        'river|نهر|река|河流|sông lớn|a wide stream of moving water|12',
        'lake|بحيرة|озеро|湖泊|hồ nước|still water with land all around it|13',
      ),
    ).toEqual(['term', 'gloss ar', 'gloss ru', 'gloss zh', 'gloss vi', 'meaning', 'skip']);
  });
  it('Persian, Urdu and Ukrainian by letters that their neighbors have not', () => {
    expect(uses('A|B|C|D', 'river|رودخانه پر گل|دریا ہے بڑا ٹھنڈا|річка та її вода')).toEqual([
      'term',
      'gloss fa',
      'gloss ur',
      'gloss uk',
    ]);
  });
  it('a translation without a language, by its writing, and never by a guess among Latin letters', () => {
    expect(uses('Word|Translation', 'river|نهر')).toEqual(['term', 'gloss ar']);
    expect(uses('Word|Translation', 'river|río')).toEqual(['term', 'skip']);
  });
  it('numbers are neither Indonesian nor Norwegian', () => {
    expect(uses('id|Word|Spanish|no', '1|river|río|7', '2|lake|lago|8')).toEqual(['skip', 'term', 'gloss es', 'skip']);
    expect(uses('Word|id', 'river|sungai')).toEqual(['term', 'gloss id']);
  });
});

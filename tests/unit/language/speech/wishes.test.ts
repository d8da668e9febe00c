import { describe, expect, it } from 'vitest';
import { cellsOf, isCaption, isPageNumber } from '@/language/speech/lines';
import { markerSaid, romanValue } from '@/language/speech/roman';
import type { Block } from '@/model/activity';
import { saidOf } from './said';

const block = (text: string, more: Partial<Block> = {}): Block => ({
  key: 'k',
  kind: 'paragraph',
  region: 'passage',
  text,
  ...more,
});

describe('say it like', () => {
  const rules = [
    { write: 'GIF', say: 'jif' },
    { write: 'New  York', say: 'the big apple' },
    { write: 'York', say: 'yawk' },
    { write: 'gif', say: 'never' },
    { write: 'C++', say: 'see plus plus' },
    { write: 'Dr.', say: 'doc' },
    { write: ' ', say: 'never' },
    { write: '水', say: 'shui' },
  ];
  it.each([
    ['a GIF and a gif', 'a jif and a jif'],
    ['in New York, not York', 'in the big apple, not yawk'],
    ['gifts are no GIFs', 'gifts are no GIFs'],
    ['learn C++ now', 'learn see plus plus now'],
    ['Dr. Ruiz', 'doc Ruiz'],
    ['5 km to New York', '5 kilometers to the big apple'],
  ])('%s', (text, said) => expect(saidOf(text, 'en', { say: rules })).toBe(said));
  it('where words have no spaces between them, only the word itself', () =>
    expect(saidOf('水 好', 'zh', { say: rules })).toBe('shui 好'));
});

describe('a language whose words for signs are not here', () => {
  it.each([
    ['fr', 'Le Dr. Hugo fait 5 km en 1914-1918.', 'Le Dr. Hugo fait 5 km en 1914-1918.'],
    ['fr', 'Le ____ est bleu 🎉.', 'Le , est bleu .'],
    ['fr', 'Va sur https://www.exemple.fr/a?b=c.', 'Va sur exemple.fr.'],
    ['zh', '• 今天 → 明天', '今天 → 明天'],
    ['ar', 'العدد 50% و $5', 'العدد 50% و $5'],
  ])('%s: %s', (lang, text, said) => expect(saidOf(text, lang)).toBe(said));
});

describe('Roman numerals', () => {
  it.each([
    ['IV', 4],
    ['XIX', 19],
    ['MCMXCIX', 1999],
    ['IIII', 0],
    ['IC', 0],
    ['CIVIL', 0],
    ['', 0],
  ])('%s is %i', (numeral, value) => expect(romanValue(numeral)).toBe(value));
  it.each([
    ['IV.', '4.'],
    ['xii)', '12.'],
    ['i.', 'i.'],
    ['c.', 'c.'],
    ['3.', '3.'],
  ])('an item’s %s is said %s', (marker, said) => expect(markerSaid(marker)).toBe(said));
});

describe('lines that may be left out', () => {
  it.each(['Figure 3. A barn', 'Fig. 2: A map', 'Photo by Ana Ruiz', 'Source: NOAA'])('a caption: %s', (text) =>
    expect(isCaption(block(text), 'en')).toBe(true),
  );
  it.each(['Figure out the answer.', 'Photosynthesis is', 'The source of it'])('no caption: %s', (text) =>
    expect(isCaption(block(text), 'en')).toBe(false),
  );
  it.each(['Page 3', 'page 3 of 10', 'p. 12', '- 12 -', '12'])('a page number: %s', (text) =>
    expect(isPageNumber(block(text), 'en')).toBe(true),
  );
  it('an answer is none', () => {
    expect(isPageNumber(block('12', { region: 'option' }), 'en')).toBe(false);
    expect(isPageNumber(block('12', { kind: 'option', region: 'option' }), 'en')).toBe(false);
    expect(isPageNumber(block('12 cows'), 'en')).toBe(false);
    expect(isPageNumber(block('Página 3 de 9'), 'es')).toBe(true);
  });
});

describe('cells', () => {
  const table = { text: 'City\tMay\nLima\t17\n\t16', headerRows: 1 };
  it('know their row, and the header over them', () => {
    const cell = cellsOf(table);
    expect(cell?.(0)).toEqual({ row: 0, isHeader: true, header: undefined });
    expect(cell?.(table.text.indexOf('17'))).toEqual({ row: 1, isHeader: false, header: 'May' });
    expect(cell?.(table.text.indexOf('16'))).toEqual({ row: 2, isHeader: false, header: 'May' });
  });
  it('a header as long as a sentence is not said again before each cell', () => {
    const text = `${'Long header '.repeat(8)}\tB\n1\t2`;
    expect(cellsOf({ text, headerRows: 1 })?.(text.indexOf('1'))).toMatchObject({ header: undefined });
  });
  it('have no place in a table that only places things', () => expect(cellsOf({ text: 'a\tb' })).toBeUndefined());
});

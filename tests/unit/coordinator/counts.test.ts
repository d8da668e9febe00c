import { describe, expect, it } from 'vitest';
import { countsOf, moved, unlisted } from '@/entrypoints/coordinator/counts';
import { offered } from '@/entrypoints/coordinator/offered-languages';
import type { School } from '@/model/school';

const school: School = {
  version: 1,
  languages: ['es'],
  glossary: [
    { term: 'Erode', glosses: { es: { text: 'erosionar', reviewer: 'Luz Ortega', date: '2026-10-10' } } },
    { term: 'infer', glosses: { es: { text: 'inferir' }, ar: { text: 'يستنتج' } } },
    // One word with two meanings, one of them checked.
    { term: 'table', subject: 'math', glosses: { es: { text: 'tabla', reviewer: 'Luz Ortega' } } },
    { term: 'table', subject: 'home', glosses: { es: { text: 'mesa' } } },
  ],
};
const own = new Map([
  ['erode', false],
  ['analyze', true],
  ['infer', true],
]);

describe('words of a language', () => {
  it('are the school’s and ours, and one that both have counts once, as the school has it', () => {
    expect(countsOf(school, 'es', own)).toEqual({ words: 4, checked: 2 });
  });
  it('are ours where there is no glossary, and the school’s where we have none', () => {
    expect(countsOf({ version: 1 }, 'es', own)).toEqual({ words: 3, checked: 2 });
    expect(countsOf(school, 'ar', new Map())).toEqual({ words: 1, checked: 0 });
  });
  it('that are in the glossary and not in the list are found', () => {
    expect(unlisted(school)).toEqual(['ar']);
  });
});

it.each([
  [['a', 'b', 'c'], 0, 1, 'b a c'],
  [['a', 'b', 'c'], 2, 0, 'c a b'],
  [['a'], 0, 0, 'a'],
])('%j, from %d to %d', (list, from, to, after) => expect(moved(list, from, to).join(' ')).toBe(after));

it('languages to add are ours first, then others, each once and none that is there', () => {
  const found = offered(['es', 'ar', 'en'], ['ar']);
  expect(found[0]).toBe('es');
  expect(found).toContain('hmn');
  expect(found).not.toContain('ar');
  expect(found).not.toContain('en');
  expect(new Set(found).size).toBe(found.length);
});

import { describe, expect, it } from 'vitest';
import { coverageOf, wordsOfList, wordsOfTexts } from '@/glossaries/coverage';
import type { Glossary } from '@/model/glossary';
import { readCompiled } from '../language/on-disk';

const never = new AbortController().signal;
const read = (path: string): Promise<unknown> => Promise.resolve().then(() => readCompiled(path));

const glossary: Glossary = [
  {
    term: 'tectonic plate',
    glosses: { es: { text: 'placa tectónica', reviewer: 'Ana' }, vi: { text: 'mảng kiến tạo' } },
  },
  { term: 'Zorpland', glosses: { 'es-MX': { text: 'cuenca' } } },
  { term: 'zorp', meaning: 'a word of nobody', glosses: {} },
];

describe('coverage', () => {
  it('says of each language what a person checked, what nobody did, and what is missing', async () => {
    const words = ['tectonic plates', 'zorplands', 'analyze', 'zorp', 'mice'];
    const [es, vi, xx] = await coverageOf(words, ['es', 'vi', 'xx'], glossary, read, never);
    // "analyze" and "mouse" are looked for among our own glosses: the first is one of them.
    expect(es).toEqual({ lang: 'es', words: 5, checked: 1, unchecked: 2, missing: ['zorp', 'mice'] });
    expect(vi).toMatchObject({ lang: 'vi', checked: 0, unchecked: 2, missing: ['zorplands', 'zorp', 'mice'] });
    expect(xx).toEqual({ lang: 'xx', words: 5, checked: 0, unchecked: 0, missing: words });
  });

  it('a form that follows no rule finds its word', async () => {
    const mouse: Glossary = [{ term: 'mouse', glosses: { xx: { text: 'x', reviewer: 'Ana' } } }];
    expect(await coverageOf(['mice'], ['xx'], mouse, read, never)).toEqual([
      { lang: 'xx', words: 1, checked: 1, unchecked: 0, missing: [] },
    ]);
  });

  it('one kind of Spanish is not another, where it is asked for', async () => {
    const [own, other] = await coverageOf(['zorpland'], ['es-MX', 'es-ES'], glossary, read, never);
    expect([own?.unchecked, other?.unchecked]).toEqual([1, 0]);
  });
});

it('a list that somebody pasted', () => {
  expect(wordsOfList('1. River\n• lake, tectonic plate;  sea\triver\n\n42\n- Lake')).toEqual([
    'River',
    'lake',
    'tectonic plate',
    'sea',
  ]);
});

it('the words of assignments: the school’s own, school words and rare ones, in base form, and no names', async () => {
  const text =
    'Analyze how the watershed changes.\n\nMaria saw that tectonic plates collide; the isthmus is eroding. The dog ran to the house.';
  const words = await wordsOfTexts([text, 'Two watersheds.'], glossary, read, never);
  expect(words).toEqual(expect.arrayContaining(['analyze', 'watershed', 'tectonic plate', 'isthmus']));
  for (const easy of ['the', 'dog', 'house', 'maria', 'watersheds']) expect(words).not.toContain(easy);
});

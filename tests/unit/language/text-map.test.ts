import { describe, expect, it } from 'vitest';
import { countWords, textMapOf } from '@/language/text-map';
import type { Activity, Block } from '@/model/activity';
import { finish } from '@/utils/slices';

const block = (key: string, text: string, more: Partial<Block> = {}): Block => ({
  key,
  kind: 'paragraph',
  text,
  region: 'passage',
  ...more,
});
const activity = (blocks: Block[], lang?: string): Activity => ({
  ref: { lms: 'canvas', host: 'school.example', course: '1', id: '2' },
  kind: 'assignment',
  role: 'student',
  assessment: 'no',
  title: 'Rivers',
  uiLang: 'en',
  ...(lang === undefined ? {} : { lang }),
  blocks,
  links: [],
  images: [],
  videos: [],
  files: [],
  forms: [],
});

const map = textMapOf(
  activity([
    block('h', 'Rivers', { kind: 'heading', level: 1 }),
    block('p', 'Dr. Lee studies rivers. They carry well-known soil.'),
    block('t', 'Name\tLength\nNile\t6,650 km', { kind: 'table' }),
    block('s', 'El Sr. Ruiz llegó. Habló.', { lang: 'es' }),
    block('m', '\uFFFC', { kind: 'math', latex: 'x^2' }),
  ]),
  'en',
);
const says = (span: Parameters<typeof map.textOf>[0] | undefined): string | undefined => span && map.textOf(span);

describe('textMapOf', () => {
  it('knows each block, its place and its language', () => {
    expect(map.blocks.map(({ key }) => key)).toEqual(['h', 'p', 't', 's', 'm']);
    expect(map.indexOf('t')).toBe(2);
    expect(map.indexOf('gone')).toBe(-1);
    expect(map.block('gone')).toBeUndefined();
    expect(map.blocks.map(({ lang }) => lang)).toEqual(['en', 'en', 'en', 'es', 'en']);
    expect(textMapOf(activity([block('a', 'x')], 'fr-CA')).block('a')?.lang).toBe('fr-CA');
    expect(textMapOf(activity([block('a', 'x', { lang: 'en_US' })]), 'vi').block('a')?.lang).toBe('vi');
  });

  it('finds the word that holds or touches an offset', () => {
    expect(says(map.wordAt('p', 0))).toBe('Dr');
    expect(says(map.wordAt('p', 2))).toBe('Dr');
    expect(map.wordAt('p', 3)).toBeUndefined();
    expect(says(map.wordAt('p', 36))).toBe('well-known');
    expect(says(map.wordAt('p', 99))).toBeUndefined();
    expect(map.wordAt('m', 0)).toBeUndefined();
    expect(map.wordAt('gone', 0)).toBeUndefined();
  });

  it('finds the sentence of a span, also between sentences', () => {
    expect(says(map.sentenceAt({ key: 'p', start: 30, end: 31 }))).toBe('They carry well-known soil.');
    expect(says(map.sentenceAt({ key: 'p', start: 23, end: 24 }))).toBe('They carry well-known soil.');
    expect(says(map.sentenceAt({ key: 'p', start: 999, end: 999 }))).toBe('They carry well-known soil.');
    expect(says(map.sentenceAt({ key: 's', start: 3, end: 5 }))).toBe('El Sr. Ruiz llegó.');
    expect(map.sentenceAt({ key: 'gone', start: 0, end: 1 })).toBeUndefined();
  });

  it('tells each word its sentence; table cells are sentences', () => {
    const table = map.block('t');
    expect(table?.words.map(({ start, end, sentence }) => [table.text.slice(start, end), sentence])).toEqual([
      ['Name', 0],
      ['Length', 1],
      ['Nile', 2],
      ['6,650', 3],
      ['km', 3],
    ]);
  });

  it('finds words once, and only when asked', () => {
    const paragraph = map.block('p');
    expect(paragraph?.words).toBe(paragraph?.words);
    expect(paragraph?.sentences).toBe(paragraph?.sentences);
  });

  it('may travel: a clone of a block has its words', () => {
    expect(structuredClone({ ...map.block('h') })).toMatchObject({
      text: 'Rivers',
      words: [{ start: 0, end: 6, sentence: 0 }],
    });
  });

  it('counts words in steps, the same number as all blocks hold', () => {
    expect(finish(countWords(map))).toBe(map.blocks.reduce((sum, { words }) => sum + words.length, 0));
    const giant = textMapOf(activity([block('g', 'word '.repeat(5000))]));
    const steps = countWords(giant);
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses++;
    expect(step.value).toBe(5000);
    expect(pauses).toBeGreaterThan(9);
  });
});

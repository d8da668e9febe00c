import { describe, expect, it } from 'vitest';
import type { Glyphs } from '@/documents/pdf/segments';
import { sheetsOf } from '@/documents/pdf/sheets';

const SIZE = 10;
const HEIGHT = 792;
/** One line, each letter half the size wide; `base` from the top. */
const line = (left: number, base: number, text: string, size = SIZE): Glyphs => ({
  text,
  left,
  base,
  size,
  width: (text.length * size) / 2,
});
const column = (left: number, top: number, texts: readonly string[]): Glyphs[] =>
  texts.map((text, i) => line(left, top + i * 12, text));

/** Texts of the pages' parts; cells parted by bars. */
async function read(...pages: readonly (readonly Glyphs[])[]): Promise<string[]> {
  const texts: string[] = [];
  const page = (number: number) => Promise.resolve({ height: HEIGHT, glyphs: pages[number - 1] ?? [] });
  for await (const { parts } of sheetsOf(pages.length, page, new AbortController().signal))
    for (const part of parts) {
      if (part.is === 'table') texts.push(...part.rows.map((row) => row.map(({ text }) => text).join(' | ')));
      else if (part.is !== 'picture') texts.push(`${part.is === 'aside' ? '[aside] ' : ''}${part.text}`);
    }
  return texts;
}

const PROSE = [
  'boats came down from the',
  'hills with salt and corn and',
  'went back with cloth and nails',
  'before the first ice closed it',
  'and all the boats stood still',
  'until the water rose again in',
  'the spring and the gates were',
  'opened one after the other by',
  'the men who lived beside them',
];
const whole = (name: string): string => `${name} ${PROSE.join(' ')}.`;
const prose = (name: string): string[] => [
  `${name} ${PROSE[0] ?? ''}`,
  ...PROSE.slice(1, -1),
  `${PROSE.at(-1) ?? ''}.`,
];

describe('the order of a page', () => {
  it('goes down each of three columns, though their lines are not level', async () => {
    const page = [
      line(50, 60, 'Three rivers and what they carry to the sea in one year', 20),
      ...column(50, 100, prose('One')),
      ...column(220, 104, prose('Two')),
      ...column(390, 107, prose('Six')),
    ];
    expect(await read(page)).toEqual([
      'Three rivers and what they carry to the sea in one year',
      whole('One'),
      whole('Two'),
      whole('Six'),
    ]);
  });
  it('begins with the right column where the text runs from right to left', async () => {
    const right = ['النهر يحمل الملح من الجبل', 'إلى السهل في كل ربيع', 'والناس يفتحون الأبواب.'];
    const left = ['في الصيف تكون الأرض بيضاء', 'كأنها ثلج وليست ثلجا', 'بل ملح تركته الشمس.'];
    expect(await read([...column(330, 100, right), ...column(60, 100, left)])).toEqual([
      right.join(' '),
      left.join(' '),
    ]);
  });
  it('puts letters that stand alone into words, from the right where they belong there', async () => {
    const letters = ['م', 'ل', 'ح'].map((text, i) => ({ ...line(100 - i * 5, 100, text), width: 5 }));
    expect(await read(letters)).toEqual(['ملح']);
  });
  it('reads rows of short cells across, as a table', async () => {
    const cells = [
      ['City', '1820', '1830'],
      ['Buffalo', '2,095', '8,668'],
      ['Rochester', '1,502', '9,207'],
    ];
    const page = cells.flatMap((row, y) =>
      row.map((text, x) => line(60 + x * 120 + (y === 0 ? 8 : 0), 100 + y * 16, text)),
    );
    expect(await read(page)).toEqual(['City | 1820 | 1830', 'Buffalo | 2,095 | 8,668', 'Rochester | 1,502 | 9,207']);
  });
  it('keeps a raised figure on its line, and a tall initial with its word', async () => {
    const raised = [line(60, 100, '2 glasses with 200 cm'), line(165, 95.5, '3', 6), line(173, 100, 'of water')];
    expect(await read(raised)).toEqual(['2 glasses with 200 cm3 of water']);
    const initial = [
      { ...line(60, 122, 'T', 41), width: 20 },
      line(84, 100, 'he boats came down from the hills'),
      line(84, 111, 'with salt and corn and went back'),
      line(60, 122, 'with cloth and nails.'),
    ];
    expect((await read(initial))[0]).toMatch(/^The boats came down/);
  });
});

describe('paragraphs', () => {
  it('begin after an indent, a wide step, a number and a line whose end had room', async () => {
    const page = [
      ...column(60, 100, ['We saw the boats come down from the hills one', 'by one.']),
      line(75, 124, 'They carried salt and corn to the city and did'),
      line(60, 136, 'not stop on the way to it.'),
      line(60, 166, 'After the gap comes a paragraph of its own and'),
      line(60, 178, 'it has two lines.'),
      ...column(60, 190, ['1. Which of the boats had come from the farthest', '2. Why?']),
    ];
    expect(await read(page)).toEqual([
      'We saw the boats come down from the hills one by one.',
      'They carried salt and corn to the city and did not stop on the way to it.',
      'After the gap comes a paragraph of its own and it has two lines.',
      '1. Which of the boats had come from the farthest',
      '2. Why?',
    ]);
  });
  it('have whole words, and hyphens only where the author has them', async () => {
    const page = column(60, 100, [
      'A well-known boat and a farm-',
      'er who is also well-',
      'known went down the ri\u00ad',
      'ver in the night',
    ]);
    expect(await read(page)).toEqual([
      'A well-known boat and a farmer who is also well-known went down the river in the night',
    ]);
  });
  it('have no spaces between lines where the script has none', async () => {
    expect(await read(column(60, 100, ['河水把盐从山上带', '到平原上']))).toEqual(['河水把盐从山上带到平原上']);
  });
  it('go on over the end of a page', async () => {
    const first = column(60, 100, ['The jars stand under the stairs of the', 'house and are used to']);
    expect(await read(first, column(60, 100, ['keep fish until the thaw.', '', 'Then they are washed.']))).toEqual([
      'The jars stand under the stairs of the house and are used to keep fish until the thaw.',
      'Then they are washed.',
    ]);
  });
});

describe('what repeats', () => {
  const page = (number: number, title: string) => [
    line(60, 40, title),
    line(60, 100, `Chapter text of page ${number} is long enough to be read.`),
    line(300, 770, String(number)),
  ];
  it('on left and right pages is known by itself', async () => {
    const pages = [1, 2, 3, 4, 5].map((number) => page(number, number % 2 ? 'The Salt River' : 'A Reader'));
    const texts = await read(...pages);
    expect(texts.filter((text) => text.startsWith('[aside]'))).toHaveLength(10);
  });
  it('is no aside in the middle of a page, nor said only once', async () => {
    const texts = await read(
      [line(60, 40, 'A title'), line(60, 400, 'Same'), line(60, 500, 'The end.')],
      [line(60, 400, 'Same')],
      [line(60, 400, 'Same')],
    );
    expect(texts.filter((text) => text.startsWith('[aside]'))).toEqual([]);
  });
});

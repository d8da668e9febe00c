import { describe, expect, it } from 'vitest';
import { dayIn, orderOf } from '@/glossaries/dates';
import { canTakeBoth, resolved } from '@/glossaries/resolve';
import type { Glossary } from '@/model/glossary';
import { imported, merged, read } from './reading';

const here: Glossary = [
  { term: 'river', meaning: 'moving water', glosses: { es: { text: 'río', reviewer: 'Ana', date: '2026-09-01' } } },
  { term: 'table', subject: 'science', glosses: { es: { text: 'tabla' } } },
];

describe('laying a table into a glossary', () => {
  it('adds what is new, keeps what is there, and tells where the two differ', async () => {
    const file =
      'Word,Definition,Spanish,Arabic,Reviewed by,Date\nRiver,wide water,riachuelo,نهر,Omar,11/4/2026\ntable,,tabla,,Omar,11/4/2026\nlake,still water,lago,,,\n';
    const merge = await imported(file, here);
    expect(merge.glossary).toEqual([
      {
        term: 'river',
        meaning: 'moving water',
        glosses: {
          es: { text: 'río', reviewer: 'Ana', date: '2026-09-01' },
          ar: { text: 'نهر', reviewer: 'Omar', date: '2026-11-04' },
        },
      },
      { term: 'table', subject: 'science', glosses: { es: { text: 'tabla', reviewer: 'Omar', date: '2026-11-04' } } },
      { term: 'lake', meaning: 'still water', glosses: { es: { text: 'lago' } } },
    ]);
    expect([merge.added, merge.changed, merge.same, merge.notes]).toEqual([1, 2, 0, []]);
    expect(merge.conflicts).toEqual([
      { term: 'river', of: 'meaning', here: { text: 'moving water' }, there: { text: 'wide water' } },
      {
        term: 'river',
        of: { lang: 'es' },
        here: { text: 'río', reviewer: 'Ana', date: '2026-09-01' },
        there: { text: 'riachuelo', reviewer: 'Omar', date: '2026-11-04' },
      },
    ]);
  });

  it('a word is the same in any case and form of its letters; what it is about parts two of them', async () => {
    const file = 'Word,Subject,Spanish\nTABLE,Science,tabla\ntable,furniture,mesa\ncafe\u0301,,café\nCAFÉ,,cafetería\n';
    const merge = await imported(file, here);
    expect(merge.glossary.map(({ term, subject }) => [term, subject])).toEqual([
      ['river', undefined],
      ['table', 'science'],
      ['table', 'furniture'],
      ['cafe\u0301', undefined],
    ]);
    expect(merge.notes).toEqual([{ row: 4, why: 'twice', text: 'CAFÉ: cafetería' }]);
    expect(merge.conflicts).toEqual([]);
  });

  it('tells of every row that is not taken as it stands', async () => {
    const long = 'w'.repeat(301);
    const file = [
      'Word,Definition,Language,Translation,Date',
      'river,moving water,Spanish,río,2026-02-30',
      'river,moving water,Arabic,نهر,11/4/2026',
      'river,moving water,Spanish,río,',
      'river,moving water,Spanish,arroyo,',
      ',no word,Spanish,nada,',
      'lake,,,,',
      'sea,<script>,Spanish,mar,',
      `sky,${long},,,`,
      'sun,,Klingon,jul,',
      'moon,,,luna,',
    ].join('\n');
    const { glossary, notes } = await imported(file);
    expect(glossary).toEqual([
      {
        term: 'river',
        meaning: 'moving water',
        glosses: { es: { text: 'río' }, ar: { text: 'نهر', date: '2026-11-04' } },
      },
      { term: 'sea', glosses: { es: { text: 'mar' } } },
    ]);
    expect(notes.map(({ row, why, text }) => [row, why, text.slice(0, 14)])).toEqual([
      [1, 'date', '2026-02-30'],
      [3, 'twice', 'river'],
      [4, 'twice', 'river: arroyo'],
      [5, 'no-word', 'no word'],
      [6, 'no-meaning-no-gloss', 'lake'],
      [7, 'not-allowed', '<script>'],
      [8, 'too-long', 'wwwwwwwwwwwwww'],
      [9, 'language', 'Klingon'],
      [10, 'language', 'luna'],
    ]);
  });

  it('a word that is text of the language itself is no danger', async () => {
    const { glossary } = await imported('Word,Spanish\n__proto__,x\nconstructor,y\ntoString,z\n');
    expect(glossary.map(({ term }) => term)).toEqual(['__proto__', 'constructor', 'toString']);
  });

  it('a dash where there is nothing to say is nothing', async () => {
    const merge = await imported('Word,Definition,Spanish,Arabic\nriver,—,—,نهر\n', here);
    expect([merge.conflicts, merge.notes, merge.changed]).toEqual([[], [], 1]);
  });

  it('marks that turn text round are refused', async () => {
    const { glossary, notes } = await imported('Word,Spanish\nri\u202ever,río\n');
    expect([glossary, notes.map(({ why }) => why)]).toEqual([[], ['not-allowed']]);
  });

  it('stops without a column of words, and at more words than a glossary holds', async () => {
    const table = await read('Word,Spanish\nriver,río\n');
    await expect(merged(table, [], [{ use: 'skip' }, { use: 'gloss', lang: 'es' }])).rejects.toMatchObject({
      why: 'no-word-column',
    });
    const many = `Word,Spanish\n${Array.from({ length: 15_001 }, (_each, at) => `word${at},palabra`).join('\n')}`;
    await expect(imported(many)).rejects.toMatchObject({ why: 'too-big' });
  });

  it('can be stopped in the middle', async () => {
    const { importer } = await import('@/glossaries/importer');
    const stop = new AbortController();
    const file = new File([`Word,Spanish\n${'river,río\n'.repeat(200_000)}`], 'words.csv');
    await expect(importer.read(file, () => stop.abort(new Error('enough')), stop.signal)).rejects.toThrow('enough');
  });
});

describe('deciding', () => {
  const conflict = {
    term: 'River',
    of: { lang: 'es' },
    here: { text: 'río', reviewer: 'Ana', date: '2026-09-01' },
    there: { text: 'riachuelo', reviewer: 'Omar', date: '2026-11-04' },
  } as const;
  it.each([
    ['here', { text: 'río', reviewer: 'Ana', date: '2026-09-01' }],
    ['there', { text: 'riachuelo', reviewer: 'Omar', date: '2026-11-04' }],
    ['both', { text: 'río, riachuelo', reviewer: 'Ana, Omar', date: '2026-09-01' }],
  ] as const)('%s', (take, gloss) => {
    const [river, table] = resolved(here, [{ conflict, take }]);
    expect(river?.glosses?.['es']).toEqual(gloss);
    expect(table).toBe(here[1]);
  });
  it('both is checked only where both are', () => {
    const [river] = resolved(here, [{ conflict: { ...conflict, there: { text: 'riachuelo' } }, take: 'both' }]);
    expect(river?.glosses?.['es']).toEqual({ text: 'río, riachuelo' });
  });
  it('both is not offered where it would be too long, and then what is here stays', () => {
    const long = { ...conflict, there: { text: 'x'.repeat(198) } };
    expect([canTakeBoth(conflict), canTakeBoth(long)]).toEqual([true, false]);
    expect(resolved(here, [{ conflict: long, take: 'both' }])[0]?.glosses?.['es']).toEqual(conflict.here);
  });
  it('a meaning', () => {
    const meaning = {
      term: 'river',
      of: 'meaning',
      here: { text: 'moving water' },
      there: { text: 'wide water' },
    } as const;
    expect(resolved(here, [{ conflict: meaning, take: 'both' }])[0]?.meaning).toBe('moving water, wide water');
  });
});

describe('days', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-23T10:00:00Z', '2026-11-23'],
    ['2026/1/5', '2026-01-05'],
    ['11/23/2026', '2026-11-23'],
    ['1/5/26', '2026-01-05'],
    ['23.11.2026', '2026-11-23'],
    ['23. 11. 2026', '2026-11-23'],
    ['23-11-2026', '2026-11-23'],
    ['23 Nov 2026', '2026-11-23'],
    ['November 23, 2026', '2026-11-23'],
    ['Nov. 23rd, 2026', '2026-11-23'],
    ['23-Nov-26', '2026-11-23'],
    ['46349', '2026-11-23'],
    ['46349.5', '2026-11-23'],
    ['\u200f2026-11-23', '2026-11-23'],
    ['2026-02-30', undefined],
    ['13/13/2026', undefined],
    ['soon', undefined],
    ['Nov 2026', undefined],
    ['12', undefined],
    ['2026', '1905-07-18'],
    ['99999', undefined],
  ])('%s: %s', (written, day) => {
    expect(dayIn(written, 'month-first')).toBe(day);
  });
  it('a column with one day first has all of them so', () => {
    expect([orderOf(['3/4/2026', '23/11/2026']), orderOf(['3/4/2026', '11/23/2026'])]).toEqual([
      'day-first',
      'month-first',
    ]);
    expect(dayIn('3/4/2026', 'day-first')).toBe('2026-04-03');
  });
});

import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { workbook } from '@/tests/made/xlsx';
import { imported, merged, read, whyNot } from './reading';

const bytes = (...values: number[]): Uint8Array<ArrayBuffer> => new Uint8Array(values);
const xml = (content: string): { xml: string } => ({ xml: content });

describe('workbooks', () => {
  it.each(['shared', 'inline'] as const)('%s strings, with letters of every script', async (strings) => {
    const rows = [
      ['Word', 'Spanish', 'Arabic', 'Chinese', 'Definition'],
      ['river & lake', 'río', 'نهر', '河', 'water, <moving>'],
      [' sea ', '"mar"', 'بحر', '𠮷海', '3 < 5'],
    ];
    const table = await read(workbook({ sheets: [{ name: 'Unit 3', rows }], strings }));
    expect(table).toEqual({
      columns: rows[0],
      rows: [rows[1], ['sea', '"mar"', 'بحر', '𠮷海', '3 < 5']],
      readAs: 'Unit 3',
    });
  });

  it('rich text, how it is read beside it, and folded letters', async () => {
    const rich = {
      one: '<r><rPr><b/></rPr><t>pho</t></r><r><t xml:space="preserve">to </t></r><r><t>synthesis</t></r>',
      two: '<t>光合成</t><rPh sb="0" eb="3"><t>こうごうせい</t></rPh>',
      three: '<t>line_x000D_&#10;two</t>',
    };
    const table = await read(
      workbook({
        sheets: [
          {
            rows: [
              ['Word', 'Japanese', 'Definition'],
              ['one', 'two', 'three'],
            ],
          },
        ],
        rich,
      }),
    );
    expect(table.rows).toEqual([['photo synthesis', '光合成', 'line\ntwo']]);
  });

  it('numbers, truths, mistakes, and what formulas came to', async () => {
    const table = await read(
      workbook({
        sheets: [
          {
            rows: [
              ['Word', 'A', 'B', 'C', 'D', 'E'],
              [
                'river',
                12.5,
                true,
                xml('<c t="str"><f>CONCAT("r","ío")</f><v>río</v></c>'),
                xml('<c t="e"><v>#REF!</v></c>'),
                xml('<c><f>1+1</f><v>2</v></c>'),
              ],
              [
                'lake',
                xml('<c t="str"><f>HYPERLINK("https://elsewhere.example","x")</f><v>x</v></c>'),
                false,
                xml('<c><f>NOW()</f></c>'),
                xml('<c t="d"><v>2026-11-23T00:00:00</v></c>'),
                0.1 + 0.2,
              ],
            ],
          },
        ],
      }),
    );
    expect(table.rows).toEqual([
      ['river', '12.5', 'TRUE', 'río', '', '2'],
      ['lake', 'x', 'FALSE', '', '2026-11-23', '0.30000000000000004'],
    ]);
  });

  it.each([
    [false, 46_349],
    [true, 46_349 - 1462],
  ])('days, counted from 1904: %s', async (date1904, serial) => {
    const rows = [
      ['Word', 'Spanish', 'Reviewed by', 'Date'],
      ['river', 'río', 'Ana', xml(`<c s="1"><v>${serial}</v></c>`)],
      ['lake', 'lago', 'Ana', xml(`<c s="2"><v>${serial}.75</v></c>`)],
    ];
    const { glossary } = await imported(workbook({ sheets: [{ rows }], date1904 }));
    expect(glossary.map(({ glosses }) => glosses?.['es']?.date)).toEqual(['2026-11-23', '2026-11-23']);
  });

  it('a merged header cell belongs to every column under it', async () => {
    const rows = [
      ['Lincoln School glossary 2026'],
      ['Term', 'Spanish', undefined, undefined, 'Arabic'],
      [undefined, 'Word', 'Reviewed by', 'Date', 'Word', 'Reviewed by', 'Date'],
      ['river', 'río', 'Ana Ruiz', '11/3/2026', 'نهر', 'Omar', '4.11.2026'],
    ];
    const merges = ['A1:G1', 'A2:A3', 'B2:D2', 'E2:G2'];
    const { glossary, notes } = await imported(workbook({ sheets: [{ rows, merged: merges }] }));
    expect(notes).toEqual([]);
    expect(glossary).toEqual([
      {
        term: 'river',
        glosses: {
          es: { text: 'río', reviewer: 'Ana Ruiz', date: '2026-11-03' },
          ar: { text: 'نهر', reviewer: 'Omar', date: '2026-11-04' },
        },
      },
    ]);
  });

  it('a word that is merged over the rows of its languages', async () => {
    const rows = [
      ['Term', 'Language', 'Translation'],
      ['river', 'Spanish', 'río'],
      [undefined, 'Arabic', 'نهر'],
    ];
    const { glossary } = await imported(workbook({ sheets: [{ rows, merged: ['A2:A3'] }] }));
    expect(glossary).toEqual([{ term: 'river', glosses: { es: { text: 'río' }, ar: { text: 'نهر' } } }]);
  });

  it('the first visible sheet that has a column of words', async () => {
    const sheets = [
      { name: 'Notes', rows: [['Please fill in by Friday'], ['Thank you']] },
      {
        name: 'Old',
        state: 'hidden' as const,
        rows: [
          ['Word', 'Spanish'],
          ['no', 'no'],
        ],
      },
      { name: 'Empty', rows: [] },
      {
        name: 'Words',
        rows: [
          ['Word', 'Spanish'],
          ['river', 'río'],
        ],
      },
    ];
    const table = await read(workbook({ sheets }));
    expect(table.readAs).toBe('Words');
    expect(table.rows).toEqual([['river', 'río']]);
  });

  it('a stray mark in the last row of all', async () => {
    const sheet =
      '<?xml version="1.0"?><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Word</t></is></c><c r="B1" t="inlineStr"><is><t>Spanish</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>river</t></is></c><c r="B2" t="inlineStr"><is><t>río</t></is></c></row><row r="1048576"><c r="A1048576" t="inlineStr"><is><t> </t></is></c></row></sheetData></worksheet>';
    const table = await read(workbook({ sheets: [{ rows: [] }], files: { 'xl/worksheets/sheet1.xml': sheet } }));
    expect(table.rows).toEqual([['river', 'río']]);
  });

  it('prefixes on every name, comments, and rows and cells without a place', async () => {
    const sheet =
      '<x:worksheet xmlns:x="m"><!-- a > b --><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>Word</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:t><![CDATA[Spanish]]></x:t></x:is></x:c></x:row><x:row><x:c t="inlineStr"><x:is><x:t>a &gt; b</x:t></x:is></x:c><x:c t=\'inlineStr\' note="1 > 0"><x:is><x:t>&#x72;ío</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    const table = await read(workbook({ sheets: [{ rows: [] }], files: { 'xl/worksheets/sheet1.xml': sheet } }));
    expect(table).toEqual({ columns: ['Word', 'Spanish'], rows: [['a > b', 'río']], readAs: 'Sheet1' });
  });

  it('markup in a cell is text, and no word', async () => {
    const rows = [
      ['Word', 'Definition'],
      ['<b>river</b>', 'water'],
      ['lake', '<img src=x onerror=alert(1)>'],
      ['sea', 'salt water'],
    ];
    const { glossary, notes } = await merged(await read(workbook({ sheets: [{ rows }] })));
    expect(glossary).toEqual([{ term: 'sea', meaning: 'salt water' }]);
    expect(notes.map(({ row, why }) => [row, why])).toEqual([
      [1, 'not-allowed'],
      [2, 'not-allowed'],
    ]);
  });
});

const box = (...names: string[]): Uint8Array<ArrayBuffer> =>
  bytes(
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array.from({ length: 512 }, () => 0),
    ...names.flatMap((name) =>
      Array.from(name)
        .flatMap((letter) => [letter.charCodeAt(0), 0])
        .concat(0, 0),
    ),
  );
const whole = workbook({
  sheets: [
    { rows: [['Word', 'Spanish'], ...Array.from({ length: 500 }, (_each, at) => [`word ${at}`, `palabra ${at}`])] },
  ],
});
/** The list at the end of a zip, changed. */
function listed(
  file: Uint8Array<ArrayBuffer>,
  change: (view: DataView, at: number, name: string) => void,
): Uint8Array<ArrayBuffer> {
  const copy = file.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 46; at += 1)
    if (view.getUint32(at, true) === 0x02014b50)
      change(view, at, new TextDecoder().decode(copy.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))));
  return copy;
}
const isSheet = (name: string): boolean => name.endsWith('sheet1.xml');
const emptyRows = (size: number): Uint8Array =>
  strToU8(`<worksheet><sheetData>${'<row></row>'.repeat(size / 11)}</sheetData></worksheet>`);
const bomb = workbook({ sheets: [{ rows: [] }], files: { 'xl/worksheets/sheet1.xml': emptyRows(12_000_000) } });

describe('workbooks that are refused, each with its reason', () => {
  it.each([
    ['old-workbook', 'a workbook of before 2007', box('Root Entry', 'Workbook')],
    ['old-workbook', 'a sheet of 1992', bytes(0x09, 0x04, 0x06, 0, 0, 0, 0x10, 0)],
    ['old-workbook', 'a binary workbook', zipSync({ 'xl/workbook.bin': bytes(1, 2, 3) })],
    ['locked', 'a workbook with a password', box('Root Entry', 'EncryptionInfo', 'EncryptedPackage')],
    ['locked', 'a zip with a password', listed(whole, (view, at) => view.setUint16(at + 8, 1, true))],
    ['not-a-table', 'a Word file', zipSync({ 'word/document.xml': strToU8('<document/>') })],
    ['not-text', 'an old Word file', box('Root Entry', 'WordDocument')],
    ['not-a-table', 'an empty zip', bytes(0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0))],
    ['damaged', 'half of a workbook', whole.slice(0, whole.length / 2)],
    ['damaged', 'a workbook without its last bytes', whole.slice(0, -30)],
    [
      'damaged',
      'a sheet that is cut off',
      workbook({ sheets: [{ rows: [] }], files: { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row>' } }),
    ],
    [
      'damaged',
      'a sheet whose tags cross',
      workbook({
        sheets: [{ rows: [] }],
        files: { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row></sheetData></row></worksheet>' },
      }),
    ],
    [
      'damaged',
      'entities of its own',
      workbook({
        sheets: [{ rows: [] }],
        files: {
          'xl/worksheets/sheet1.xml':
            '<!DOCTYPE x [<!ENTITY a "river"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>',
        },
      }),
    ],
    [
      'damaged',
      'other bytes where a sheet should be',
      (() => {
        const copy = whole.slice();
        listed(whole, (view, at, name) => {
          if (isSheet(name)) copy.fill(0xff, view.getUint32(at + 42, true) + 60, view.getUint32(at + 42, true) + 200);
        });
        return copy;
      })(),
    ],
    ['bomb', 'a sheet that unpacks to a thousand times its size', bomb],
    [
      'bomb',
      'one that says it is small',
      listed(bomb, (view, at, name) => isSheet(name) && view.setUint32(at + 24, 2000, true)),
    ],
    [
      'bomb',
      'entries that share their bytes',
      listed(
        whole,
        (view, at, name) =>
          name === 'xl/workbook.xml' && view.setUint32(at + 42, view.getUint32(at + 42, true) - 100, true),
      ),
    ],
    [
      'bomb',
      'five thousand entries',
      zipSync(Object.fromEntries(Array.from({ length: 5000 }, (_each, at) => [`${at}`, bytes()]))),
    ],
    [
      'bomb',
      'one that says it is 4 GB',
      listed(whole, (view, at, name) => isSheet(name) && view.setUint32(at + 24, 0xfffffffe, true)),
    ],
    ['empty', 'no cell at all', workbook({ sheets: [{ rows: [] }] })],
    ['empty', 'hidden sheets alone', workbook({ sheets: [{ state: 'hidden', rows: [['Word'], ['river']] }] })],
    ['no-rows', 'a header alone', workbook({ sheets: [{ rows: [['Word', 'Spanish']] }] })],
    [
      'too-big',
      'a column beyond any glossary',
      workbook({
        sheets: [{ rows: [] }],
        files: {
          'xl/worksheets/sheet1.xml':
            '<worksheet><sheetData><row r="1"><c r="XFD1" t="str"><v>x</v></c></row></sheetData></worksheet>',
        },
      }),
    ],
  ])(
    '%s: %s',
    async (why, _what, file) => {
      expect(await whyNot(file)).toBe(why);
    },
    30_000,
  );
});

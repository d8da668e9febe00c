import { describe, expect, it } from 'vitest';
import { importer } from '@/glossaries/importer';
import { imported, read, whyNot } from './reading';

const bytes = (...values: number[]): Uint8Array<ArrayBuffer> => new Uint8Array(values);
/** "Windows-1256" and its kin, which only a decoder knows: turned round. */
function encoded(text: string, code: string): Uint8Array<ArrayBuffer> {
  const letters = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(code, { fatal: true });
  const learn = (...values: number[]): void => {
    try {
      const letter = decoder.decode(bytes(...values));
      if (Array.from(letter).length === 1 && !letters.has(letter)) letters.set(letter, values);
    } catch {
      // No letter of this code.
    }
  };
  for (let one = 0; one < 256; one += 1) learn(one);
  if (!/^(?:windows|mac)/.test(code))
    for (let lead = 0x81; lead < 0xff; lead += 1) for (let trail = 0x40; trail < 0xff; trail += 1) learn(lead, trail);
  return bytes(
    ...Array.from(text).flatMap((letter) => {
      const values = letters.get(letter);
      if (!values) throw new Error(`${code} has no ${letter}`);
      return values;
    }),
  );
}
function wide(text: string, order: 'le' | 'be', mark = true): Uint8Array<ArrayBuffer> {
  const units = Array.from(mark ? `\uFEFF${text}` : text, (letter) => letter.charCodeAt(0));
  return bytes(...units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

const arabic = 'Word,Arabic\nerosion,تآكل التربة\nevaporation,التبخر\nwater cycle,دورة الماء\nhabitat,موطن\n';
const spanish = 'Word,Spanish,Definition\nweathering,meteorización,¿Qué rompe la roca?\nchild,niño,a young person\n';
const russian = 'Word,Russian\nerosion,эрозия почвы\nwater cycle,круговорот воды\nhabitat,среда обитания\n';
const chinese =
  'Word,Chinese\nphotosynthesis,光合作用\nevaporation,蒸发\necosystem,生态系统\nhabitat,栖息地\nerosion,侵蚀\n';
const taiwanese =
  'Word,Chinese\nphotosynthesis,光合作用\nevaporation,蒸發\necosystem,生態系統\nhabitat,棲息地\nerosion,侵蝕作用\n';
const japanese = 'Word,Japanese\nphotosynthesis,光合成のしくみ\nevaporation,じょうはつ\necosystem,生態系について\n';
const korean =
  'Word,Korean\nphotosynthesis,광합성\nevaporation,증발\necosystem,생태계\nhabitat,서식지\nwater cycle,물의 순환\n';

describe('codes', () => {
  it.each([
    ['UTF-8', spanish, new TextEncoder().encode(spanish)],
    ['UTF-8', spanish, new TextEncoder().encode(`\uFEFF${spanish}`)],
    ['UTF-16', arabic, wide(arabic, 'le')],
    ['UTF-16', arabic, wide(arabic, 'be')],
    ['UTF-16', chinese, wide(chinese, 'le', false)],
    ['UTF-16', arabic, wide(arabic, 'be', false)],
    ['Windows-1252', spanish, encoded(spanish, 'windows-1252')],
    ['Mac Roman', spanish, encoded(spanish, 'macintosh')],
    ['Windows-1256', arabic, encoded(arabic, 'windows-1256')],
    ['Windows-1251', russian, encoded(russian, 'windows-1251')],
    ['GB18030', chinese, encoded(chinese, 'gb18030')],
    ['Big5', taiwanese, encoded(taiwanese, 'big5')],
    ['Shift_JIS', japanese, encoded(japanese, 'shift_jis')],
    ['EUC-KR', korean, encoded(korean, 'euc-kr')],
  ])('%s is found out, and every letter is right', async (name, text, file) => {
    const table = await read(file);
    expect(table.readAs).toBe(name);
    const rows = text
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    expect([table.columns, ...table.rows]).toEqual(rows);
  });

  it.each([
    [
      'Hebrew in an old code, which we do not know',
      encoded('Word,Hebrew\nwater,מים\nland,אדמה\nsky,שמיים\nhome,בית\n', 'windows-1255'),
    ],
    [
      'Greek in an old code',
      encoded('Word,Greek\nwater,νερό\nland,γη και χώμα\nsky,ουρανός\nhome,σπίτι\n', 'windows-1253'),
    ],
    [
      'Polish in an old code',
      encoded('Word,Polish\nwater,źródło\nland,ląd i łąka\ntime,później\nhome,społeczność\n', 'windows-1250'),
    ],
    [
      'Turkish in an old code',
      encoded('Word,Turkish\nwater,ışık\nland,dağ ve taş\ntime,şimdi\nhome,yağış\n', 'windows-1254'),
    ],
    ['four Chinese characters, which may be Korean ones', encoded('A,B\nwater,水\nland,土地\n', 'gb18030')],
    ['half of UTF-16', wide(arabic, 'le').slice(0, -1)],
    ['UTF-32', bytes(0xff, 0xfe, 0, 0, 0x57, 0, 0, 0)],
    ['a broken UTF-8 file that says it is UTF-8', bytes(0xef, 0xbb, 0xbf, 0x57, 0xff, 0x0a)],
  ])('%s is refused rather than read wrongly', async (_what, file) => {
    expect(await whyNot(file)).toBe('encoding');
  });
});

describe('separators and cells', () => {
  it.each([
    ['commas', 'Word,Spanish\nriver,río\n'],
    ['semicolons', 'Word;Spanish\nriver;río\n'],
    ['tabs', 'Word\tSpanish\nriver\trío\n'],
    ['bars', 'Word|Spanish\nriver|río\n'],
    ['line ends of old Macs', 'Word,Spanish\rriver,río\r'],
    ['line ends of every kind', 'Word,Spanish\r\n\rriver,río\n\n'],
    ['a first line of Excel', 'sep=;\r\nWord;Spanish\r\nriver;río\r\n'],
    ['quotes', '"Word","Spanish"\r\n"river","río"'],
    ['blanks around quotes', '"Word", "Spanish"\n"river", "río" \n'],
    ['marks of direction around the names', '\u200fWord\u200f,\u202bSpanish\u202c\n\u200eriver\u200e,río\n'],
  ])('%s', async (_what, file) => {
    const { glossary, notes } = await imported(file);
    expect(glossary).toEqual([{ term: 'river', glosses: { es: { text: 'río' } } }]);
    expect(notes).toEqual([]);
  });

  it('semicolons where the meanings have commas', async () => {
    const table = await read(
      'Word;Definition;Spanish\nriver;water, wide, moving;río\nlake;water, still;lago, laguna\nsea;salt water;mar\n',
    );
    expect(table.rows).toEqual([
      ['river', 'water, wide, moving', 'río'],
      ['lake', 'water, still', 'lago, laguna'],
      ['sea', 'salt water', 'mar'],
    ]);
  });

  it('line breaks, separators and quotes within quotes', async () => {
    const table = await read(
      'Word,Definition\r\nriver,"a ""big"" stream,\r\nmoving"\r\n5" pipe,a pipe\r\n"a" word,said so\r\n',
    );
    expect(table.rows).toEqual([
      ['river', 'a "big" stream,\nmoving'],
      ['5" pipe', 'a pipe'],
      ['"a" word', 'said so'],
    ]);
  });

  it('a quote that is never closed takes nothing with it', async () => {
    const table = await read('Word,Definition\nriver,"wide water\nlake,still water\n');
    expect(table.rows).toEqual([
      ['river', '"wide water'],
      ['lake', 'still water'],
    ]);
  });

  it('rows that somebody pasted with another separator', async () => {
    const table = await read('Word,Spanish,Arabic\nriver,río,نهر\nlake;lago;بحيرة\nsea\tmar\tبحر\nland,tierra,أرض\n');
    expect(table.rows).toEqual([
      ['river', 'río', 'نهر'],
      ['lake', 'lago', 'بحيرة'],
      ['sea', 'mar', 'بحر'],
      ['land', 'tierra', 'أرض'],
    ]);
  });

  it('rows that are shorter or longer than the header', async () => {
    const table = await read('Word,Spanish,Definition\nriver,río\nlake,lago,still water,,,\nsea,mar,salt,extra\n');
    expect(table.columns).toEqual(['Word', 'Spanish', 'Definition', 'D']);
    expect(table.rows.map((row) => row.length)).toEqual([4, 4, 4]);
  });

  it('rows keep their numbers past empty ones', async () => {
    const { notes } = await imported('Word,Spanish\nriver,río\n\n,\n,mar\n');
    expect(notes).toEqual([{ row: 4, why: 'no-word', text: 'mar' }]);
  });

  it('a title above the header, and a header in two rows', async () => {
    const { glossary } = await imported(
      'Lincoln School\n\nTerm,Spanish,,,Arabic,,\n,Word,Reviewed by,Date,Word,Reviewed by,Date\nriver,río,Ana Ruiz,11/3/2026,نهر,Omar,2026-11-04\n',
    );
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

  it('no header at all', async () => {
    const table = await read('river,نهر\nlake,بحيرة\nsea,بحر\n');
    expect(table.columns).toEqual(['A', 'B']);
    expect(table.rows).toHaveLength(3);
    expect(importer.match(table)).toEqual([{ use: 'term' }, { use: 'gloss', lang: 'ar' }]);
  });

  it('words that are themselves names of columns, far down in the file', async () => {
    const { glossary } = await imported('Word,Spanish\nriver,río\nlanguage,idioma\ndate,fecha\n');
    expect(glossary.map(({ term }) => term)).toEqual(['river', 'language', 'date']);
  });

  it('words that are names of columns, right below the header', async () => {
    const { glossary } = await imported('Word,Spanish,Reviewed by\ndate,fecha,\nword,palabra,\n');
    expect(glossary.map(({ term }) => term)).toEqual(['date', 'word']);
  });

  it('300 columns', async () => {
    const names = Array.from({ length: 298 }, (_each, at) => `Note ${at}`);
    const table = await read(`Word,${names.join(',')},Spanish\nriver,${names.map(() => 'x').join(',')},río\n`);
    expect(table.columns).toHaveLength(300);
    const uses = importer.match(table);
    expect(uses.filter(({ use }) => use !== 'skip')).toEqual([{ use: 'term' }, { use: 'gloss', lang: 'es' }]);
  });

  it('one column', async () => {
    const table = await read('Word\nriver\nlake, sea\n');
    expect(table).toEqual({ columns: ['Word'], rows: [['river'], ['lake, sea']], readAs: 'UTF-8' });
  });

  it('a cell of five million letters', async () => {
    const { glossary, notes } = await imported(`Word,Definition\nriver,"${'w'.repeat(5_000_000)}"\nlake,still water\n`);
    expect(glossary).toEqual([{ term: 'lake', meaning: 'still water' }]);
    expect(notes).toEqual([{ row: 1, why: 'too-long', text: `${'w'.repeat(120)}…` }]);
  });

  it('a few NUL bytes: their rows are told of, the others are taken', async () => {
    const { glossary, notes } = await imported(
      `Word,Spanish\n${'lake,lago\n'.repeat(1)}riv\0er,río\nsea,mar\nsand,arena\nhill,colina\nvalley,valle\n\0\0\0\0\0`,
    );
    expect(glossary.map(({ term }) => term)).toEqual(['lake', 'sea', 'sand', 'hill', 'valley']);
    expect(notes).toEqual([{ row: 2, why: 'not-allowed', text: 'riv\0er' }]);
  });
});

describe('refused, each with its reason', () => {
  it.each([
    ['empty', 'nothing', ''],
    ['empty', 'separators alone', ',,,\n,,,\n'],
    ['empty', 'a mark alone', '\uFEFF'],
    ['no-rows', 'a header alone', 'Word,Spanish\n'],
    [
      'not-a-table',
      'a web page by another name',
      '<!DOCTYPE html><html><body><table><tr><td>river</td></tr></table></body></html>',
    ],
    [
      'not-a-table',
      'a web page as Excel takes it',
      '\uFEFF\r\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table></table></html>',
    ],
    ['not-text', 'a PDF', '%PDF-1.7\n%âãÏÓ\n'],
    ['not-text', 'a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
    ['not-text', 'bytes of anything', Uint8Array.from({ length: 4000 }, (_each, at) => (at * 7919) % 251)],
    ['not-text', 'zeros', new Uint8Array(5000).fill(0).fill(65, 0, 20)],
  ])('%s: %s', async (why, _what, file) => {
    expect(await whyNot(file)).toBe(why);
  });
});

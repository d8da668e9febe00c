import { describe, expect, it } from 'vitest';
import { imported, read, whyNot } from './reading';

const basic = `<?xml version='1.0' encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en-US"><martifHeader><fileDesc><sourceDesc><p>River words > 3</p></sourceDesc></fileDesc></martifHeader>
<text><body>
<termEntry id="c1">
  <descrip type="subjectField">science</descrip>
  <langSet xml:lang="en-US"><descripGrp><descrip type="definition">wearing away of
    land</descrip></descripGrp><ntig><termGrp><term>erosion</term><termNote type="partOfSpeech">noun</termNote></termGrp></ntig></langSet>
  <langSet xml:lang="es-MX"><tig><term>erosi&#xF3;n</term><transacGrp><transac type="transactionType">origination</transac><transacNote type="responsibility">Program</transacNote><date>2020-01-01</date></transacGrp></tig><tig><term>desgaste</term></tig></langSet>
  <langSet xml:lang="ar"><tig><term>تآكل</term><transacGrp><transac type="transactionType">approval</transac><transacNote type="responsibility">Omar &amp; Lina</transacNote><date>2026-11-04</date></transacGrp></tig></langSet>
</termEntry>
<termEntry id="c2"><descrip type="definition">a place where an animal lives</descrip><langSet xml:lang="en"><tig><term><hi>habi</hi>tat</term></tig></langSet><langSet xml:lang="es-MX"><tig><term>h&amp;aacute;bitat &lt;b&gt;</term></tig></langSet></termEntry>
<termEntry id="c3"><langSet xml:lang="fr"><tig><term>sans anglais</term></tig></langSet></termEntry>
</body></text></martif>`;

const dct = `<tbx type="TBX-Min" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><tbxHeader/><text><body>
<conceptEntry id="1"><min:subjectField>science</min:subjectField><langSec xml:lang="en"><basic:definition>moving water</basic:definition><termSec><term>river</term><min:partOfSpeech>noun</min:partOfSpeech></termSec></langSec><langSec xml:lang="ht"><termSec><term>rivyè</term></termSec></langSec></conceptEntry>
</body></text></tbx>`;

describe('term bases', () => {
  it('of 2008: one row a concept, with who approved it, and not who typed it', async () => {
    const table = await read(basic);
    expect(table).toEqual({
      columns: ['Term', 'Meaning', 'Subject', '[es-MX]', '[ar]', '[ar] reviewed by', '[ar] date', '[fr]'],
      rows: [
        ['erosion', 'wearing away of land', 'science', 'erosión, desgaste', 'تآكل', 'Omar & Lina', '2026-11-04', ''],
        ['habitat', 'a place where an animal lives', '', 'h&aacute;bitat <b>', '', '', '', ''],
        ['', '', '', '', '', '', '', 'sans anglais'],
      ],
      readAs: 'UTF-8',
    });
    const { glossary, notes } = await imported(basic);
    expect(glossary).toEqual([
      {
        term: 'erosion',
        meaning: 'wearing away of land',
        subject: 'science',
        glosses: {
          'es-MX': { text: 'erosión, desgaste' },
          ar: { text: 'تآكل', reviewer: 'Omar & Lina', date: '2026-11-04' },
        },
      },
      { term: 'habitat', meaning: 'a place where an animal lives' },
    ]);
    expect(notes.map(({ row, why }) => [row, why])).toEqual([
      [2, 'not-allowed'],
      [3, 'no-word'],
    ]);
  });

  it('of 2019, with its values as elements', async () => {
    const { glossary } = await imported(dct);
    expect(glossary).toEqual([
      { term: 'river', meaning: 'moving water', subject: 'science', glosses: { ht: { text: 'rivyè' } } },
    ]);
  });

  it('in UTF-16', async () => {
    const text = `\uFEFF${dct}`;
    const units = new Uint16Array(Array.from({ length: text.length }, (_each, at) => text.charCodeAt(at)));
    expect((await imported(new Uint8Array(units.buffer))).glossary).toHaveLength(1);
  });

  it('in the code that its first line names', async () => {
    const text =
      '<?xml version="1.0" encoding="iso-8859-1"?><martif><text><body><termEntry><langSet xml:lang="en"><tig><term>child</term></tig></langSet><langSet xml:lang="es"><tig><term>ni\u00f1o</term></tig></langSet></termEntry></body></text></martif>';
    const { glossary } = await imported(Uint8Array.from({ length: text.length }, (_each, at) => text.charCodeAt(at)));
    expect(glossary).toEqual([{ term: 'child', glosses: { es: { text: 'niño' } } }]);
  });

  it('of 20,000 rows: as many as fit, and no more than a glossary has', async () => {
    const entry = (at: number): string =>
      `<termEntry id="c${at}"><langSet xml:lang="en"><tig><term>word ${at % 10_000}</term></tig></langSet><langSet xml:lang="${at < 10_000 ? 'es' : 'vi'}"><tig><term>palabra ${at}</term></tig></langSet></termEntry>`;
    const file = `<martif><text><body>${Array.from({ length: 20_000 }, (_each, at) => entry(at)).join('')}</body></text></martif>`;
    expect((await read(file)).rows).toHaveLength(20_000);
    const { glossary, notes, added } = await imported(file);
    expect([glossary.length, notes.length, added]).toEqual([10_000, 0, 10_000]);
    expect(glossary[4567]).toEqual({
      term: 'word 4567',
      glosses: { es: { text: 'palabra 4567' }, vi: { text: 'palabra 14567' } },
    });
  }, 30_000);

  it.each([
    [
      'damaged',
      'entities of its own',
      '<?xml version="1.0"?><!DOCTYPE martif [<!ENTITY a "river"><!ENTITY b "&a;&a;&a;&a;">]><martif><text><body><termEntry><langSet xml:lang="en"><tig><term>&b;</term></tig></langSet></termEntry></body></text></martif>',
    ],
    [
      'damaged',
      'a file of this computer as an entity',
      '<!DOCTYPE martif [<!ENTITY x SYSTEM "file:///etc/hostname">]><martif><text>&x;</text></martif>',
    ],
    ['damaged', 'an entity that nobody defined', '<martif><text>&nbsp;</text></martif>'],
    ['damaged', 'the first half', basic.slice(0, basic.length / 2)],
    ['damaged', 'tags that cross', '<martif><text><body></text></body></martif>'],
    ['damaged', 'two roots', '<martif><a/></martif><martif/>'],
    ['not-a-table', 'other markup', '<?xml version="1.0"?><rss><channel/></rss>'],
    [
      'old-workbook',
      'a workbook of 2003 as markup',
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
    ],
    ['no-rows', 'no concept', '<martif><text><body/></text></martif>'],
    ['encoding', 'a code that is none', '<?xml version="1.0" encoding="x-klingon"?><martif/>'],
  ])('refused as %s: %s', async (why, _what, file) => {
    expect(await whyNot(file)).toBe(why);
  });
});

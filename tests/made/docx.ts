import { strToU8, zipSync } from 'fflate';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const MATH = 'http://schemas.openxmlformats.org/officeDocument/2006/math';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const root = (name: string, inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} xmlns:w="${WORD}" xmlns:m="${MATH}" xmlns:wp="${DRAWING}">${inside}</w:${name}>`;

export const run = (text: string, look = ''): string =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (inside: string, look = ''): string =>
  `<w:p>${look && `<w:pPr>${look}</w:pPr>`}${inside}</w:p>`;
export const styled = (style: string, text: string): string => paragraph(run(text), `<w:pStyle w:val="${style}"/>`);
export const item = (text: string, list: number, depth = 0): string =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`);
export const table = (
  rows: readonly (readonly string[])[],
  look = '<w:tblLook w:val="04A0" w:firstRow="1"/>',
): string =>
  `<w:tbl><w:tblPr>${look}</w:tblPr>${rows
    .map((cells) => `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`;

const STYLES = root(
  'styles',
  '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Heading1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="School"><w:name w:val="School heading"/><w:basedOn w:val="Heading2"/></w:style>',
);

const level = (depth: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
/** List 1 counts "A)", inside it "1.1"-like; list 2 has bullets. */
const NUMBERING = root(
  'numbering',
  `<w:abstractNum w:abstractNumId="0">${level(0, 'upperLetter', '%1)')}${level(1, 'decimal', '%1.%2')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf0b7')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
);

/** A Word file with this body, zipped here. `notes`: text of footnotes 1, 2 ... */
export function madeDocx(body: string, notes: readonly string[] = []): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
    'word/styles.xml': STYLES,
    'word/numbering.xml': NUMBERING,
    ...(notes.length > 0 && {
      'word/footnotes.xml': root(
        'footnotes',
        notes.map((note, at) => `<w:footnote w:id="${at + 1}">${paragraph(run(note))}</w:footnote>`).join(''),
      ),
    }),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** A worksheet as teachers write them: headings, questions that count on, a table, a formula, a picture, a note. */
export const worksheet = (): Uint8Array =>
  madeDocx(
    [
      styled('Heading1', 'Yeast and sugar'),
      paragraph(run('Bread rises because ') + run('yeast eats sugar.') + '<w:r><w:footnoteReference w:id="1"/></w:r>'),
      styled('School', 'What we measured'),
      table([
        [paragraph(run('Minutes')), paragraph(run('Height in cm'))],
        [paragraph(run('10')), paragraph(run('3'))],
        [paragraph(run('20')), paragraph(run('7'))],
      ]),
      paragraph(
        '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="A jar with dough"/></wp:inline></w:drawing></w:r>',
      ),
      item('How fast did the dough rise?', 1),
      paragraph(
        run('Use ') +
          '<m:oMath><m:r><m:t>v=</m:t></m:r><m:f><m:num><m:r><m:t>h</m:t></m:r></m:num><m:den><m:r><m:t>t+1</m:t></m:r></m:den></m:f></m:oMath>' +
          run(' to find out.'),
      ),
      item('Would it rise without sugar?', 1),
      item('Say why.', 1, 1),
      item('a clean jar', 2),
      paragraph(run('\u00bfQu\u00e9 comi\u00f3 la levadura?', '<w:lang w:val="es-MX"/>')),
      paragraph(
        '<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>' + run('unseen', '<w:vanish/>') + run('Bring a jar.'),
      ),
    ].join(''),
    ['It is a living thing.'],
  );

import { strToU8, zipSync } from 'fflate';

export type Cell = string | number | boolean | { readonly xml: string };
export interface MadeSheet {
  readonly name?: string;
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  readonly merged?: readonly string[];
  readonly state?: 'hidden' | 'veryHidden';
}
export interface Workbook {
  readonly sheets: readonly MadeSheet[];
  /** "inline" writes no shared strings. */
  readonly strings?: 'shared' | 'inline';
  readonly date1904?: boolean;
  /** Rich text and other strings of the file's own making, by their place among the shared strings. */
  readonly rich?: Readonly<Record<string, string>>;
  /** More files in the zip, or other content of those. */
  readonly files?: Readonly<Record<string, Uint8Array | string>>;
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const letter = (column: number): string =>
  (column >= 26 ? letter(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as table programs write them: written here, for tests. Style 1 shows a day. */
export function workbook({
  sheets,
  strings = 'shared',
  date1904 = false,
  rich = {},
  files = {},
}: Workbook): Uint8Array<ArrayBuffer> {
  const shared = new Map<string, number>();
  const cell = (value: Cell | undefined, reference: string): string => {
    if (value === undefined || value === '') return '';
    if (typeof value === 'object') return value.xml.replace('<c', `<c r="${reference}"`);
    if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`;
    if (typeof value === 'boolean') return `<c r="${reference}" t="b"><v>${value ? 1 : 0}</v></c>`;
    if (strings === 'inline')
      return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
    if (!shared.has(value)) shared.set(value, shared.size);
    return `<c r="${reference}" t="s"><v>${shared.get(value)}</v></c>`;
  };
  const sheetXml = ({ rows, merged = [] }: MadeSheet): string => {
    const lines = rows.map(
      (row, at) =>
        `<row r="${at + 1}">${row.map((value, column) => cell(value, `${letter(column)}${at + 1}`)).join('')}</row>`,
    );
    const merges =
      merged.length === 0
        ? ''
        : `<mergeCells count="${merged.length}">${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
    return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData>${merges}</worksheet>`;
  };
  const parts: Record<string, string | Uint8Array> = {};
  for (const [at, sheet] of sheets.entries()) parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet);
  parts['xl/workbook.xml'] =
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${escaped(name ?? `Sheet${at + 1}`)}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
      )
      .join('')}</sheets></workbook>`;
  parts['xl/_rels/workbook.xml.rels'] =
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets
      .map(
        (_sheet, at) =>
          `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      )
      .join('')}</Relationships>`;
  parts['xl/styles.xml'] =
    `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="[$-409]d\\-mmm\\-yyyy;@"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`;
  if (strings === 'shared')
    parts['xl/sharedStrings.xml'] =
      `${HEAD}<sst xmlns="${MAIN}">${[...shared.keys()].map((text) => `<si>${rich[text] ?? `<t xml:space="preserve">${escaped(text)}</t>`}</si>`).join('')}</sst>`;
  Object.assign(parts, files);
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  );
}

import { ImportStop } from './contract';
import { attribute, Markup } from './markup';
import { rowsOfSheet, type Shared, unfolded } from './sheet';
import type { Steps } from './steps';
import { Zip } from './zip';

/** Office Open XML (ISO/IEC 29500): as much of it as holds words. Formulas, links, macros and pictures are never looked at. */

export interface Sheet {
  readonly name: string;
  readonly rows: string[][];
}

/** Letters of one cell that are kept; what is longer is no word and no meaning. */
const MOST_SHARED = 40_000_000;

/** Its visible sheets, in order, each read when it is asked for. */
export function* sheetsOf(
  bytes: Uint8Array,
  on: (part: number, rows: number) => void,
): Generator<undefined, readonly (() => Steps<Sheet>)[], undefined> {
  const zip = new Zip(bytes);
  const book = 'xl/workbook.xml';
  if (!zip.has(book)) throw new ImportStop(zip.has('xl/workbook.bin') ? 'old-workbook' : 'not-a-table');
  const targets = yield* relationsOf(zip, 'xl/_rels/workbook.xml.rels');
  const found: { name: string; path: string }[] = [];
  let count: Shared['count'] = 1900;
  yield* heard(zip, book, (name, attributes) => {
    if (name === 'workbookPr') count = /^(?:1|true)$/.test(attribute(attributes, 'date1904') ?? '') ? 1904 : 1900;
    if (name !== 'sheet' || /hidden/i.test(attribute(attributes, 'state') ?? '')) return;
    const path = targets.get(attribute(attributes, 'id') ?? '');
    if (path !== undefined) found.push({ name: attribute(attributes, 'name') ?? '', path });
  });
  const strings = zip.has('xl/sharedStrings.xml') ? yield* stringsOf(zip, (part) => on(part * 0.3, 0)) : [];
  const days = zip.has('xl/styles.xml') ? yield* dayStyles(zip) : [];
  return found
    .filter(({ path }) => zip.has(path))
    .map(
      ({ name, path }) =>
        function* sheet(): Steps<Sheet> {
          const rows = yield* rowsOfSheet(zip, path, { strings, days, count }, (part, n) => on(0.3 + part * 0.7, n));
          return { name, rows };
        },
    );
}

function* heard(zip: Zip, path: string, open: (name: string, attributes: string) => void): Steps<void> {
  const markup = new Markup({ open, close: () => undefined, text: () => undefined });
  yield* zip.read(path, (text) => markup.push(text));
  markup.end();
}

/** Where the parts of the workbook lie, by the names that it gives them. */
function* relationsOf(zip: Zip, path: string): Steps<ReadonlyMap<string, string>> {
  const targets = new Map<string, string>();
  yield* heard(zip, path, (name, attributes) => {
    if (name !== 'Relationship' || !attribute(attributes, 'Type')?.endsWith('/worksheet')) return;
    const target = attribute(attributes, 'Target') ?? '';
    targets.set(
      attribute(attributes, 'Id') ?? '',
      target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`,
    );
  });
  return targets;
}

/** Rich text is one string; how a Japanese word is read, which stands beside it, is not. */
function* stringsOf(zip: Zip, on: (part: number) => void): Steps<string[]> {
  const strings: string[] = [];
  let open: string[] | undefined;
  let phonetic = 0;
  let reading = false;
  let letters = 0;
  const markup = new Markup({
    open(name) {
      if (name === 'si') open = [];
      else if (name === 'rPh') phonetic += 1;
      else if (name === 't') reading = phonetic === 0;
    },
    close(name) {
      if (name === 'si') {
        strings.push(unfolded(open?.join('') ?? ''));
        open = undefined;
      } else if (name === 'rPh') phonetic -= 1;
      else if (name === 't') reading = false;
    },
    text(text) {
      if (!reading || !open) return;
      open.push(text);
      letters += text.length;
      if (letters > MOST_SHARED) throw new ImportStop('too-big');
    },
  });
  yield* zip.read('xl/sharedStrings.xml', (text, part) => {
    markup.push(text);
    on(part);
  });
  markup.end();
  return strings;
}

/** Number formats that every workbook has without saying so (18.8.30), those of days among them. */
const isDayFormat = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
/** A format of the file's own: days, months or years outside of quoted text, colours and conditions. */
const saysDay = (code: string): boolean =>
  /[dy]|m(?!.*[hs])/i.test(code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').replace(/general/i, ''));

function* dayStyles(zip: Zip): Steps<boolean[]> {
  const own = new Map<number, boolean>();
  const styles: boolean[] = [];
  let cells = false;
  const markup = new Markup({
    open(name, attributes) {
      const id = Number(attribute(attributes, 'numFmtId') ?? 0);
      if (name === 'numFmt') own.set(id, saysDay(attribute(attributes, 'formatCode') ?? ''));
      else if (name === 'cellXfs') cells = true;
      else if (name === 'xf' && cells) styles.push(own.get(id) ?? isDayFormat(id));
    },
    close(name) {
      if (name === 'cellXfs') cells = false;
    },
    text: () => undefined,
  });
  yield* zip.read('xl/styles.xml', (text) => markup.push(text));
  markup.end();
  return styles;
}

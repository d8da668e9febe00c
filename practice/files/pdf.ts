import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/** One line of text. Points, from the page's lower left corner. Courier: every letter is 0.6 of the size wide. */
export interface Line {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
}
export interface MadePage {
  readonly lines?: readonly Line[];
  /** A picture over the whole page, as a scanner leaves it. */
  readonly scanned?: boolean;
}
export interface MadePdf {
  readonly pages: readonly MadePage[];
  /** Locks the file by the standard's oldest way: RC4, 40 bits. */
  readonly password?: string;
  readonly lang?: string;
}

export const LETTER = { width: 612, height: 792 };
export const COURIER = 0.6;

/** A PDF of a few objects, written by the book (ISO 32000-1): nothing of unknown origin is needed to try ours. */
export function madePdf({ pages, password, lang }: MadePdf): Uint8Array {
  const id = Buffer.from('handrail-practice', 'latin1').subarray(0, 16);
  const lock = password === undefined ? undefined : lockOf(password, id);
  const objects: Buffer[] = [];
  /** Numbers count from 1; streams are locked with their object's number. */
  const add = (body: string | { readonly dict: string; readonly stream: Buffer }): number => {
    const number = objects.length + 1;
    if (typeof body === 'string') objects.push(Buffer.from(body, 'latin1'));
    else {
      const stream = lock ? rc4(lock.keyFor(number), body.stream) : body.stream;
      objects.push(
        Buffer.concat([
          Buffer.from(`<< ${body.dict} /Length ${stream.length} >>\nstream\n`, 'latin1'),
          stream,
          Buffer.from('\nendstream', 'latin1'),
        ]),
      );
    }
    return number;
  };

  const catalog = add('');
  const tree = add('');
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>');
  const grey = pages.some(({ scanned }) => scanned)
    ? add({
        dict: '/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode',
        stream: deflateSync(Buffer.alloc(64, 0xcc)),
      })
    : 0;
  const kids = pages.map(({ lines = [], scanned }) => {
    const content = [
      ...(scanned ? [`q ${LETTER.width} 0 0 ${LETTER.height} 0 0 cm /Scan Do Q`] : []),
      ...lines.map(({ x, y, text, size = 10 }) => `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`),
    ].join('\n');
    const stream = add({ dict: '/Filter /FlateDecode', stream: deflateSync(Buffer.from(content, 'latin1')) });
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${LETTER.width} ${LETTER.height}] /Contents ${stream} 0 R ` +
        `/Resources << /Font << /F ${font} 0 R >>${grey ? ` /XObject << /Scan ${grey} 0 R >>` : ''} >> >>`,
    );
  });
  const language = lang === undefined || lock ? '' : ` /Lang (${lang})`;
  objects[catalog - 1] = Buffer.from(`<< /Type /Catalog /Pages ${tree} 0 R${language} >>`, 'latin1');
  objects[tree - 1] = Buffer.from(
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`,
    'latin1',
  );
  const encrypt = lock ? add(lock.dict) : 0;

  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
  let at = parts[0]?.length ?? 0;
  const offsets = objects.map((body, i) => {
    const start = at;
    const whole = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    parts.push(whole);
    at += whole.length;
    return start;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const hexId = `<${id.toString('hex')}>`;
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R ` +
        `/ID [${hexId} ${hexId}]${encrypt ? ` /Encrypt ${encrypt} 0 R` : ''} >>\nstartxref\n${at}\n%%EOF\n`,
      'latin1',
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

/** WinAnsi has the bullet at another place than Unicode. */
const escaped = (text: string): string =>
  text.replaceAll(/[\\()]/g, (sign) => `\\${sign}`).replaceAll('\u2022', '\\225');

/** The standard's padding of passwords (algorithm 2, step a). */
const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const padded = (password: string): Buffer => Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32);
const md5 = (...parts: readonly Buffer[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest();

/** Revision 2 of the standard security handler. */
function lockOf(password: string, id: Buffer): { readonly dict: string; keyFor(number: number): Buffer } {
  const user = padded(password);
  const owner = rc4(md5(user).subarray(0, 5), user);
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(-4);
  const key = md5(user, owner, permissions, id).subarray(0, 5);
  return {
    dict: `<< /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${rc4(key, PADDING).toString('hex')}> /P -4 >>`,
    keyFor: (number) =>
      md5(key, Buffer.from([number & 255, (number >> 8) & 255, (number >> 16) & 255, 0, 0])).subarray(0, 10),
  };
}

function rc4(key: Buffer, plain: Buffer): Buffer {
  const box = Array.from({ length: 256 }, (_, i) => i);
  const swap = (a: number, b: number): void => {
    [box[a], box[b]] = [box[b] ?? 0, box[a] ?? 0];
  };
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + (box[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let i = 0;
  let j = 0;
  return Buffer.from(
    plain.map((byte) => {
      i = (i + 1) & 255;
      j = (j + (box[i] ?? 0)) & 255;
      swap(i, j);
      return byte ^ (box[((box[i] ?? 0) + (box[j] ?? 0)) & 255] ?? 0);
    }),
  );
}

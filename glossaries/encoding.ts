import { ImportStop } from './contract';
import { byteCodes } from './letters';

export interface ReadText {
  readonly text: string;
  readonly readAs: string;
}

/** Bytes that are looked at to tell one old code from another: the rest of a file is in the same. */
const SAMPLE = 400_000;
/** Controls that no table has, as a share of all bytes, before a file is taken for something else. */
const CONTROLS = 0.005;
/** NUL among text, as some programs leave it; where there are more, it is no text in a code of bytes. */
const NULS = 0.02;

/** The code of the text: by its mark, by being whole UTF-8, by where UTF-16 has its zeros, by its letters. Else it stops. */
export function readText(bytes: Uint8Array): ReadText {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) throw new ImportStop('encoding');
  if (a === 0xef && b === 0xbb && c === 0xbf) return strict(bytes, 'utf-8', 'UTF-8');
  if (a === 0xff && b === 0xfe) return strict(bytes, 'utf-16le', 'UTF-16');
  if (a === 0xfe && b === 0xff) return strict(bytes, 'utf-16be', 'UTF-16');
  // A file that a full disk cut short ends in zeros.
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  const wide = wideCode(bytes);
  if (wide) return strict(bytes, wide, 'UTF-16');
  const narrow = bytes.subarray(0, end);
  if (end < bytes.length / 2) throw new ImportStop('not-text');
  const { nuls, controls } = counted(narrow);
  if (nuls > NULS * narrow.length || controls > CONTROLS * narrow.length) throw new ImportStop('not-text');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(narrow), readAs: 'UTF-8' };
  } catch {
    return oldCode(narrow);
  }
}

/** XML says its code in its first line; where that is not so, it is read like any text. */
export function readMarkup(bytes: Uint8Array): ReadText {
  const said = /^<\?xml[^>]*\bencoding\s*=\s*["']([\w.-]+)["']/.exec(
    String.fromCharCode(...bytes.subarray(0, 200)),
  )?.[1];
  if (said === undefined || /^utf-?(?:8|16)/i.test(said)) return readText(bytes);
  try {
    return { text: new TextDecoder(said, { fatal: true }).decode(bytes), readAs: said };
  } catch {
    throw new ImportStop('encoding');
  }
}

function strict(bytes: Uint8Array, code: string, readAs: string): ReadText {
  try {
    return { text: new TextDecoder(code, { fatal: true }).decode(bytes), readAs };
  } catch {
    throw new ImportStop('encoding');
  }
}

function counted(bytes: Uint8Array): { nuls: number; controls: number } {
  let nuls = 0;
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) nuls += 1;
    else if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) controls += 1;
  }
  return { nuls, controls };
}

/** UTF-16 without a mark: separators, line ends and English have a zero byte, always on the same side. */
function wideCode(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < Math.min(bytes.length, SAMPLE); i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  const code = odd > 9 * even ? 'utf-16le' : even > 9 * odd ? 'utf-16be' : undefined;
  if (!code) return undefined;
  try {
    const text = new TextDecoder(code, { fatal: true }).decode(bytes.subarray(0, SAMPLE));
    return /[\n\r,;\t]/.test(text) && !text.includes('\0') ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Codes of one country each. Two that fit and differ, or none: nobody should find wrong letters in a glossary later. */
function oldCode(bytes: Uint8Array): ReadText {
  const sample = bytes.subarray(0, SAMPLE);
  const fitting = byteCodes.filter(({ fits }) => fits(sample));
  const texts = new Set(fitting.map(({ code }) => new TextDecoder(code).decode(sample)));
  const named = fitting.filter(({ named: says }) => says.test(headOf(sample)));
  const sure = texts.size === 1 ? fitting[0] : named.length === 1 ? named[0] : undefined;
  if (!sure) throw new ImportStop('encoding');
  return { text: new TextDecoder(sure.code).decode(bytes), readAs: sure.name };
}

/** The first line, where a glossary names its languages; English letters are the same in all of these codes. */
function headOf(bytes: Uint8Array): string {
  const end = bytes.findIndex((byte) => byte === 0x0a || byte === 0x0d);
  return String.fromCharCode(...bytes.subarray(0, Math.min(end < 0 ? 1000 : end, 1000)));
}

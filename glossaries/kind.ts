import type { ImportTrouble } from './contract';

/** What a file is, by its own first bytes, or why it is none of ours; its name may say anything. */
export type FileKind =
  'zip' | 'markup' | 'text' | Extract<ImportTrouble, 'old-workbook' | 'locked' | 'not-text' | 'not-a-table'>;

/** PDF, PNG, JPEG, GIF, RTF, gzip, 7z, and programs. */
// oxlint-disable-next-line no-control-regex
const OTHERS = /^(?:%PDF-|\u0089PNG|\u00ff\u00d8\u00ff|GIF8|\{\\rtf|\u001f\u008b|7z\u00bc\u00af|Rar!|MZ|\u007fELF)/;
/** A stream that Office puts an encrypted workbook into; its name is in UTF-16. */
const ENCRYPTED = 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e';
const BOOK = /W\0o\0r\0k\0b\0o\0o\0k\0|B\0o\0o\0k\0/;
/** Bytes in which a box of the old kind lists what is in it, as a rule. */
const BOX = 2_000_000;

function latin(bytes: Uint8Array, most: number): string {
  let text = '';
  for (let at = 0; at < Math.min(most, bytes.length); at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, Math.min(at + 8192, most)));
  return text;
}

export function kindOf(bytes: Uint8Array): FileKind {
  const head = latin(bytes, 1024);
  if (head.startsWith('PK\u0003\u0004')) return 'zip';
  if (head.startsWith('PK\u0005\u0006')) return 'not-a-table';
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    const box = latin(bytes, BOX);
    if (box.includes(ENCRYPTED)) return 'locked';
    return BOOK.test(box) ? 'old-workbook' : 'not-text';
  }
  // A sheet of Excel 2 to 4 is no box.
  // oxlint-disable-next-line no-control-regex
  if (/^\u0009[\u0000\u0002\u0004]\u0006\u0000/.test(head)) return 'old-workbook';
  if (OTHERS.test(head)) return 'not-text';
  const plain = head
    .replaceAll('\0', '')
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .trimStart();
  if (/^<(?:!doctype\s+html|html|head|body|table|div|meta|script|!--)/i.test(plain)) return 'not-a-table';
  return /^<(?:\?xml|!doctype|martif|tbx)/i.test(plain) ? 'markup' : 'text';
}

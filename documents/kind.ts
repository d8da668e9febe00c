export type FileKind = 'pdf' | 'zip' | 'office-before-2007' | 'rich-text' | 'web-page' | 'text' | 'unknown';

/** As far as a PDF's first line may be from its start: the specification's readers look that far. */
const HEAD = 1024;

/** What a file is, by its own first bytes: its name may say anything. */
export function kindOf(bytes: Uint8Array): FileKind {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) return 'zip';
  // Word before 2007, and a Word file of today that is locked with a password: both are boxes of the old kind.
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'office-before-2007';
  if (head.startsWith('{\\rtf')) return 'rich-text';
  if (/^(?:\u00ef\u00bb\u00bf)?\s*(?:<!--[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(head))
    return 'web-page';
  if (/^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(head)) return 'text';
  // Controls that no text has.
  // oxlint-disable-next-line no-control-regex
  return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(head) ? 'unknown' : 'text';
}

import { browser } from 'wxt/browser';
import { DocumentTrouble, type OpenDocument } from '@/documents/contract';
import { kindOf } from '@/documents/kind';
import { decoded, openText } from '@/documents/plain';
import { readOwnBytes } from '@/utils/own-files';

/** Bytes. A PDF is kept in memory while it is open; a Word file or a text is small before its pictures are counted. */
const MOST = { pdf: 200_000_000, zip: 100_000_000, text: 8_000_000 };

/** Understand a file by what it holds, whatever it is called. What reads PDFs and Word files comes with the first of them. */
export async function openFile(file: Blob, password: (again: boolean) => Promise<string>): Promise<OpenDocument> {
  if (file.size === 0) throw new DocumentTrouble('empty');
  if (file.size > MOST.pdf) throw new DocumentTrouble('too-big');
  const bytes = new Uint8Array(await bytesOf(file));
  const kind = kindOf(bytes);
  switch (kind) {
    case 'pdf':
      return openAsPdf(bytes, password);
    case 'zip': {
      if (file.size > MOST.zip) throw new DocumentTrouble('too-big');
      const { openWord } = await import('@/documents/word/open');
      return openWord(bytes);
    }
    case 'text':
      if (file.size > MOST.text) throw new DocumentTrouble('too-big');
      return openText(decoded(bytes));
    case 'office-before-2007':
      throw new DocumentTrouble('old-word');
    case 'rich-text':
    case 'web-page':
    case 'unknown':
      throw new DocumentTrouble('wrong-kind');
  }
}

async function bytesOf(file: Blob): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer();
  } catch {
    // Moved or taken away between the choosing and the reading.
    throw new DocumentTrouble('damaged');
  }
}

async function openAsPdf(bytes: Uint8Array, password: (again: boolean) => Promise<string>): Promise<OpenDocument> {
  const [pdfjs, { openPdf }] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('@/documents/pdf/open'),
  ]);
  return openPdf(bytes, {
    pdfjs,
    worker: new Worker(browser.runtime.getURL('/pdf/worker.js' as '/'), { type: 'module' }),
    maps: async () => new Uint8Array(await readOwnBytes('/pdf/maps.bin')),
    password,
  });
}

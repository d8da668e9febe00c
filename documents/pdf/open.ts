import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentLoadingTask, PDFDocumentProxy, TextItem } from 'pdfjs-dist/types/src/display/api';
import { DocumentTrouble, type OpenDocument } from '../contract';
import { unpacked } from './maps';
import type { Glyphs } from './segments';
import { type PageOfGlyphs, sheetsOf } from './sheets';

export interface PdfNeeds {
  readonly pdfjs: typeof Pdfjs;
  /** The thread that takes the file apart. Absent: pdf.js finds its own (in Node). */
  readonly worker?: Worker;
  /** The character maps of Chinese, Japanese and Korean (documents/pdf/maps.ts), read when a file is the first to need one. */
  readonly maps?: () => Promise<Uint8Array>;
  /** Ask the person; `again` after one that did not fit. Rejects when they would rather not. */
  readonly password: (again: boolean) => Promise<string>;
}

/** Resolves once the file has been understood; its pages are read when they are asked for. */
export async function openPdf(bytes: Uint8Array, needs: PdfNeeds): Promise<OpenDocument> {
  const { pdfjs } = needs;
  const verbosity = pdfjs.VerbosityLevel.ERRORS;
  const worker = needs.worker && pdfjs.PDFWorker.create({ port: needs.worker, verbosity });
  const task = pdfjs.getDocument({
    data: bytes,
    ...(worker && { worker }),
    ...(needs.maps !== undefined && { cMapUrl: 'maps/', cMapPacked: true, BinaryDataFactory: mapsFrom(needs.maps) }),
    useWorkerFetch: false,
    // Words alone: nothing is drawn, so no font is put into the page and nothing is compiled.
    disableFontFace: true,
    useSystemFonts: true,
    isEvalSupported: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity,
  });
  const close = (): void => {
    void task.destroy().finally(() => needs.worker?.terminate());
  };
  try {
    const pdf = await opened(task, needs);
    const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
    const lang = languageIn(info);
    return {
      kind: 'pdf',
      pages: pdf.numPages,
      ...(lang !== undefined && { lang }),
      sheets: (signal) => sheetsOf(pdf.numPages, (number) => glyphsOf(pdf, number), signal),
      close,
    };
  } catch (error) {
    close();
    if (error instanceof DocumentTrouble) throw error;
    throw new DocumentTrouble('damaged');
  }
}

/** What pdf.js asks for the bytes of a map. */
const mapsFrom = (read: () => Promise<Uint8Array>) => {
  let all: Promise<ReadonlyMap<string, Uint8Array>> | undefined;
  return class {
    async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
      all ??= read().then(unpacked);
      const map = kind === 'cMapUrl' ? (await all).get(filename) : undefined;
      if (!map) throw new Error(`no ${filename}`);
      // Given away to the worker's thread: the others stay here.
      return map.slice();
    }
  };
};

function opened(task: PDFDocumentLoadingTask, { pdfjs, password }: PdfNeeds): Promise<PDFDocumentProxy> {
  return new Promise((resolve, reject) => {
    task.onPassword = (give: (password: string) => void, reason: number) => {
      password(reason === pdfjs.PasswordResponses.INCORRECT_PASSWORD).then(give, () =>
        reject(new DocumentTrouble('locked')),
      );
    };
    task.promise.then(resolve, reject);
  });
}

function languageIn(info: object): string | undefined {
  const lang: unknown = 'Language' in info ? info.Language : undefined;
  return typeof lang === 'string' && /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(lang) ? lang : undefined;
}

async function glyphsOf(pdf: PDFDocumentProxy, number: number): Promise<PageOfGlyphs> {
  const page = await pdf.getPage(number);
  try {
    const { height, transform } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const glyphs = items.flatMap((item) => ('str' in item ? (placed(item, transform) ?? []) : []));
    return { height, glyphs };
  } catch {
    // One page that cannot be taken apart leaves the others.
    return { height: 1, glyphs: [] };
  } finally {
    page.cleanup();
  }
}

/** Shapes of letters, as fonts have them: joined Latin ones, and Arabic ones by their place in the word. */
const SHAPES = /[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]+/g;

/** The item as it stands on the upright page; undefined for writing along another line: stamps, labels of an axis. */
function placed({ str, width, transform: own }: TextItem, view: readonly number[]): Glyphs | undefined {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view;
  const [oa = 1, ob = 0, oc = 0, od = 1, oe = 0, of = 0] = own as number[];
  const along = [a * oa + c * ob, b * oa + d * ob] as const;
  const up = [a * oc + c * od, b * oc + d * od] as const;
  if (Math.abs(along[1]) > Math.abs(along[0]) * 0.1 || along[0] < 0) return undefined;
  return {
    text: str.replaceAll(SHAPES, (shapes) => shapes.normalize('NFKC')),
    left: a * oe + c * of + e,
    base: b * oe + d * of + f,
    width,
    size: Math.hypot(up[0], up[1]),
  };
}

import { createCanvas, type Canvas } from '@napi-rs/canvas';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A page of a PDF as a reader of it sees it. Lengths in points, from the top left. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly {
    readonly text: string;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }[];
  /** Drawn at `scale` pixels a point, on white. */
  draw(scale: number): Promise<Canvas>;
}

/** Reads and draws a PDF that a browser printed: its fonts are inside it. */
export async function printedPages(pdf: Uint8Array): Promise<readonly PrintedPage[]> {
  const open = await pdfjs.getDocument({ data: pdf, verbosity: 0, isEvalSupported: false }).promise;
  return Promise.all(
    Array.from({ length: open.numPages }, async (_each, at): Promise<PrintedPage> => {
      const page = await open.getPage(at + 1);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      return {
        width,
        height,
        texts: items.flatMap((item) => {
          if (!('str' in item) || item.str.trim() === '') return [];
          const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
          return [
            { text: item.str, left: x, right: x + item.width, top: height - y - item.height, bottom: height - y },
          ];
        }),
        async draw(scale) {
          const viewport = page.getViewport({ scale });
          const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
          const context = canvas.getContext('2d');
          context.fillStyle = '#fff';
          context.fillRect(0, 0, canvas.width, canvas.height);
          await page.render({
            canvas: canvas as unknown as HTMLCanvasElement,
            canvasContext: context as unknown as CanvasRenderingContext2D,
            viewport,
          }).promise;
          return canvas;
        },
      };
    }),
  );
}

// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it, vi } from 'vitest';
import { packed, unpacked } from '@/documents/pdf/maps';
import { openPdf } from '@/documents/pdf/open';

const FOLDER = join('node_modules', 'pdfjs-dist', 'cmaps');
const maps = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.bcmap'))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(FOLDER, name))) }));

/** A page that says 中文 in codes that only a character map of Adobe's explains, without an embedded font. */
const CHINESE = [
  '%PDF-1.4',
  '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj',
  '2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj',
  '3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >> endobj',
  '4 0 obj << /Length 55 >> stream\nBT /F 20 Tf 1 0 0 1 72 700 Tm <4E2D65874E2D6587> Tj ET\nendstream endobj',
  '5 0 obj << /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >> endobj',
  '6 0 obj << /Type /Font /Subtype /CIDFontType0 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 7 0 R >> endobj',
  '7 0 obj << /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> endobj',
  'trailer << /Root 1 0 R >>',
  '%%EOF',
].join('\n');

it('are the same maps after they lay in one file', () => {
  expect([...unpacked(packed(maps))].map(([name, bytes]) => ({ name, bytes }))).toEqual(maps);
  expect(maps.length).toBeGreaterThan(100);
});

it('are read once, by the first file that needs one, and its words come out', async () => {
  const read = vi.fn<() => Promise<Uint8Array>>(() => Promise.resolve(packed(maps)));
  const open = await openPdf(new TextEncoder().encode(CHINESE), {
    pdfjs,
    maps: read,
    password: () => Promise.reject(new Error('no password was expected')),
  });
  const texts: string[] = [];
  for await (const { parts } of open.sheets(new AbortController().signal))
    for (const part of parts) if ('text' in part) texts.push(part.text);
  open.close();
  expect(texts.join('')).toBe('中文中文');
  expect(read).toHaveBeenCalledOnce();
});

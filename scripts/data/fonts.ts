import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Files } from './files';

const require = createRequire(import.meta.url);
const FAMILIES = ['atkinson-hyperlegible-next', 'lexend', 'andika', 'opendyslexic'] as const;
const WEIGHTS = { 400: '', 700: '-bold' } as const;

/** Regular and bold of each reading font: fonts/lexend.woff2, fonts/lexend-bold.woff2. Latin covers English and Spanish. */
export function copyFonts(files: Files): void {
  for (const family of FAMILIES) {
    const folder = join(dirname(require.resolve(`@fontsource/${family}/package.json`)), 'files');
    for (const [weight, suffix] of Object.entries(WEIGHTS))
      files.write(
        `fonts/${family}${suffix}.woff2`,
        readFileSync(join(folder, `${family}-latin-${weight}-normal.woff2`)),
      );
  }
}

import { fileURLToPath } from 'node:url';

/** A folder of an installed package. */
export const packageFolder = (path: string): string =>
  fileURLToPath(new URL(`../../../../node_modules/${path}`, import.meta.url));

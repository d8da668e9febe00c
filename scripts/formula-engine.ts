import { resolve } from 'node:path';

/**
 * speech-rule-engine looks for a page's `window` or Node's `require` as it is loaded and cannot start in a worker, which
 * has neither. The one file that does so is replaced, in the builds and in the unit tests.
 */
export const formulaEngine = {
  find: /^\.\.?\/(?:common\/)?system_external\.js$/,
  replacement: resolve(import.meta.dirname, '../language/maths/sre-system.ts'),
};

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

const catalogues = [
  ...readdirSync('locales').map((name) => join('locales', name)),
  ...readdirSync('supports', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const room = join('supports', name, 'strings');
      return readdirSync(room).map((file) => join(room, file));
    }),
].filter((path) => path.endsWith('.json'));

/** Words that put a label on somebody, or talk like a machine. Nobody is told what they are, and nothing of theirs is "invalid". */
const unkind =
  /\b(?:ELL|ESL|SPED|IEP|504 plan|LEP|disab\w*|dyslexi\w*|struggl\w*|low(?:er)? level|slow learner|remedial|failed|failure|invalid|oops|illegal|abort\w*|discapacidad|dislexia|inv[aá]lid\w*|fall[oó]|ups)\b/i;

const Strings = z.record(z.string(), z.string());

describe('what people read', () => {
  it.each(catalogues)('%s labels nobody and shouts at nobody', (path) => {
    const found = Object.entries(Strings.parse(JSON.parse(readFileSync(path, 'utf8')))).filter(
      ([, text]) => unkind.test(text) || /[!¡]/.test(text),
    );
    expect(found).toEqual([]);
  });
});

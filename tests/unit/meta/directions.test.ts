import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

const Report = z.object({ diagnostics: z.array(z.object({ code: z.string(), filename: z.string() })) });

/** A line of code, and whether the house lets it stand in that room. */
const table: readonly (readonly [room: string, line: string, allowed: boolean])[] = [
  ['model/a', "import '@/language/words';", false],
  ['model/b', "import 'preact';", false],
  ['model/c', "import 'zod/mini';", true],
  ['language/a', "import '@/model/activity';", true],
  ['language/b', "import '@/lms/contract';", false],
  ['language/c', "import 'wxt/browser';", false],
  ['packs/a', "import '@/language/words';", false],
  ['packs/b', "import '@/model/pack';", true],
  ['family/a', "import '@/packs/directions';", true],
  ['family/b', "import '@/components/Button';", false],
  ['family/c', 'export const title = document.title;', false],
  ['documents/a', "import 'fflate';", true],
  ['documents/b', "import '@/lms/contract';", false],
  ['documents/c', "import 'wxt/browser';", false],
  ['documents/d', "export const page = fetch('/');", false],
  ['documents/word/e', "import '../contract';", true],
  ['glossaries/a', "import '@/language/lemma';", true],
  ['glossaries/b', "import '@/utils/slices';", true],
  ['glossaries/c', "import '@/utils/own-files';", false],
  ['glossaries/d', "import 'wxt/browser';", false],
  ['glossaries/e', "export const page = fetch('/');", false],
  ['lms/elsewhere/a', "import '@/lms/contract';", true],
  ['lms/elsewhere/b', "import '@/lms/reading/text';", true],
  ['lms/elsewhere/c', "import '@/lms/canvas';", false],
  ['lms/elsewhere/d', "import '../canvas/urls';", false],
  ['lms/elsewhere/e', "import 'wxt/browser';", false],
  ['lms/elsewhere/f', "import '@/components/Button';", false],
  ['lms/elsewhere/g', "import 'preact';", false],
  ['components/a', "import '@/supports/contract';", false],
  ['components/b', "import '@/model/policy';", true],
  ['components/c', "import 'wxt/browser';", false],
  ['voice/a', "import '@/page/stage';", false],
  ['voice/b', "import '@/model/activity';", true],
  ['supports/new/a', "import '@/supports/contract';", true],
  ['supports/new/b', "import '@/supports/read-aloud';", false],
  ['supports/new/c', "import '../read-aloud';", false],
  ['supports/new/d', "import '@/lms/contract';", false],
  ['supports/new/e', "import '@/page/stage';", false],
  ['supports/new/f', "import 'wxt/browser';", false],
  ['supports/new/g', 'export const title = document.title;', false],
  ['supports/new/h', "export const answer = fetch('/');", false],
  ['page/a', "import '@/supports/contract';", true],
  ['page/b', "import '@/supports/read-aloud';", false],
  ['page/c', "import '@/lms/canvas';", false],
  ['page/d', "import '@/entrypoints/background';", false],
  ['page/e', "import 'wxt/browser';", false],
  ['utils/a', "import 'wxt/browser';", true],
  ['utils/b', "import '@/lms/contract';", false],
  ['entrypoints/a', "import '@/page/session';", true],
  ['entrypoints/b', 'export const kept = localStorage.length;', false],
  ['practice/a', "import '@/page/stage';", false],
];

let folder: string;
let caught: ReadonlySet<string>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'handrail-lint-'));
  cpSync('.oxlintrc.json', join(folder, '.oxlintrc.json'));
  for (const [room, line] of table) {
    const path = join(folder, `${room}.ts`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${line}\n`);
  }
  const args = [resolve('node_modules/oxlint/bin/oxlint'), '--format=json', '.'];
  let json: string;
  try {
    json = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  } catch (error) {
    // It found something, which is what it is here for: then its code is 1.
    json = z.object({ stdout: z.string() }).parse(error).stdout;
  }
  const found = Report.parse(JSON.parse(json)).diagnostics;
  caught = new Set(
    found
      .filter(({ code }) => /no-restricted-(imports|globals)/.test(code))
      .map(({ filename }) => filename.replaceAll('\\', '/')),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the lint keeps the directions between rooms', () => {
  it.each(table)('%s: %s (allowed: %s)', (room, _line, allowed) => {
    expect(!caught.has(`${room}.ts`)).toBe(allowed);
  });
});

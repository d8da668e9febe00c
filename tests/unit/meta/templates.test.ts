import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lmsFiles } from '@/scripts/lms-template';
import { isId, writeFolder } from '@/scripts/new-folder';
import { supportFiles } from '@/scripts/support-template';

let copy: string;
const node = (script: string, ...args: string[]): string =>
  execFileSync(process.execPath, [resolve('node_modules', script), ...args], {
    cwd: copy,
    encoding: 'utf8',
    stdio: 'pipe',
  });

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'handrail-new-'));
  const rooms = [
    'model',
    'lms',
    'supports',
    'components',
    'language',
    'packs',
    'documents',
    'utils',
    'locales',
    'voice',
    'page',
    'scripts',
    'tests/unit',
  ];
  const files = [
    '.oxlintrc.json',
    '.prettierrc.json',
    'package.json',
    'tsconfig.json',
    'wxt.config.ts',
    'vitest.config.ts',
  ];
  for (const each of [...rooms, ...files, '.wxt']) cpSync(each, join(copy, each), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'dir');
  writeFolder(join(copy, 'supports', 'word-parts'), supportFiles('word-parts', 900));
  writeFolder(join(copy, 'lms', 'elsewhere'), lmsFiles('elsewhere', 'lms.school.example', '2026-11-23'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('a new folder from the templates', () => {
  it('keeps the house rules and the directions', () => {
    expect(node('oxlint/bin/oxlint', '--deny-warnings', 'supports/word-parts', 'lms/elsewhere')).toMatch(/0 errors/);
  });

  it('is formatted as everything else', () => {
    expect(() => node('prettier/bin/prettier.cjs', '--check', 'supports/word-parts', 'lms/elsewhere')).not.toThrow();
  });

  it('passes the tests of the registries', () => {
    const run = () =>
      node(
        'vitest/vitest.mjs',
        'run',
        '--project=unit',
        'tests/unit/meta/registries.test.ts',
        '-t',
        'word-parts|elsewhere|manifest|folder',
      );
    expect(run()).toMatch(/Tests .*passed/);
  }, 60_000);

  it('refuses names that are none, and folders that are there', () => {
    expect(['word-parts', 'a', 'Word', '../x', 'a--b', '-a', ''].filter(isId)).toEqual(['word-parts', 'a']);
    expect(() => writeFolder(join(copy, 'supports', 'word-parts'), {})).toThrow('there already');
  });
});

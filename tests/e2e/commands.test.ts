import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { browsers } from './browsers';

const tsx = join('node_modules', 'tsx', 'dist', 'cli.mjs');

/** `npm run probe` as it is run, not as a function: what a terminal gets is the contract. */
function probed(...args: readonly string[]): Record<string, unknown>[] {
  const ran = spawnSync(process.execPath, [tsx, join('scripts', 'probe.ts'), ...args], {
    encoding: 'utf8',
    timeout: 110_000,
  });
  return ran.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('npm run probe', () => {
  it.each(browsers)('prints one JSON line a page and nothing else: %s', { timeout: 120_000 }, (browser) => {
    const folder = mkdtempSync(join(tmpdir(), 'handrail-list-'));
    const list = join(folder, 'list.json');
    const url = 'https://school.instructure.com/courses/12/assignments/345';
    const body = readFileSync(join('tests', 'pages', 'canvas', 'classic-student.html'), 'utf8');
    const page = 'saved.html';
    writeFileSync(
      join(folder, page),
      `<!doctype html><html lang="en"><title>Saved</title><body class="context-course_12"><div id="application" class="ic-app"><div id="content" class="ic-Layout-contentMain" role="main">${body}</div></div></body></html>`,
    );
    writeFileSync(
      list,
      JSON.stringify([
        { file: page, url },
        { file: page, url: 'https://school.instructure.com/courses/12/assignments' },
        { file: 'only.json', url },
      ]),
    );
    const [first, second, ...more] = probed('--list', list, '--browser', browser);
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      url,
      browser,
      activity: { kind: 'assignment' },
      proof: { recordsByUs: 0, documentIdenticalAfterOff: true },
    });
    expect(first).not.toHaveProperty('error');
    expect(Object.keys(first ?? {})).toEqual(
      expect.arrayContaining([
        'file',
        'url',
        'browser',
        'activity',
        'text',
        'headings',
        'links',
        'images',
        'videos',
        'files',
        'equations',
        'tables',
        'health',
        'proof',
      ]),
    );
    expect(second).toMatchObject({ activity: null });
  });
});

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { ensureBuilt } from './builds';
import { run, say, tools } from './run';

/** What one vitest run counted. */
const Report = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), success: z.boolean() });
const REPORT = '.cache/test-report.json';
const SUMMARY = '.cache/test-summary.txt';

mkdirSync('.cache', { recursive: true });
for (const left of [REPORT, SUMMARY]) rmSync(left, { force: true });

const troubles: string[] = [];
async function check(
  name: string,
  work: () => Promise<{ readonly code: number; readonly output: string }>,
): Promise<void> {
  const started = performance.now();
  const { code, output } = await work();
  say(`${code === 0 ? 'ok   ' : 'not ok'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  if (code === 0) return;
  troubles.push(name);
  say(output.trim());
}

const builds = async () => {
  try {
    await ensureBuilt();
    return { code: 0, output: '' };
  } catch (error) {
    return { code: 1, output: error instanceof Error ? error.message : String(error) };
  }
};
// Two at a time, as there are two cores.
await Promise.all([
  check('builds', builds),
  (async () => {
    await check('lint', () => run(tools.oxlint, ['--type-aware', '--deny-warnings']));
    await check('types', () => run(tools.tsc, ['--noEmit']));
    await check('format', () => run(tools.prettier, ['--check', '--log-level', 'warn', '.']));
  })(),
]);

// A test that needs a build finds out for itself that there is none: the rest still says what it has to say.
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
const { code } = await run(tools.vitest, ['run', ...reporters, ...process.argv.slice(2)], true);

const report = Report.safeParse(read(REPORT));
const passed = report.success ? report.data.numPassedTests : 0;
const failed = (report.success ? report.data.numFailedTests : 0) + troubles.length;
if (troubles.length > 0) say(`Not in order: ${troubles.join(', ')}.`);
// A file that could not even be loaded has no tests to count.
const uncounted = code !== 0 && failed === 0 ? 1 : 0;
writeFileSync(SUMMARY, `${passed} passed, ${failed + uncounted} failed\n`);
process.exitCode = failed + uncounted === 0 ? 0 : 1;

function read(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeCode, makeKey, signKit } from '@/kits';
import { KeptKit } from '@/model/kit';
import { KeptAccommodation, type School } from '@/model/school';
import { saidOnPages } from '@/scripts/overlay';
import { until } from '@/scripts/until';
import { browsers, launch } from './browsers';

const SCHOOL: School = {
  version: 1,
  name: 'Lincoln Middle School',
  languages: ['es', 'ar'],
  supports: { 'read-aloud': { on: true }, 'word-card': { on: true, locked: true } },
  ceiling: { 'word-card': 'never' },
};
const folder = mkdtempSync(join(tmpdir(), 'handrail-kit-'));
const files = { good: '', changed: '', another: '' };
let code = '';
beforeAll(async () => {
  const [{ key }, { key: other }] = await Promise.all([
    makeKey('seven brown otters swim', '2026-11-20'),
    makeKey('nine grey herons stand', '2026-11-20'),
  ]);
  const signed = await signKit({ school: SCHOOL, serial: 1, made: '2026-11-20' }, key);
  const texts = {
    good: signed,
    // The lock taken off, the signature left as it is.
    changed: signed.replace(String.raw`\"locked\":true`, String.raw`\"locked\":false`),
    another: await signKit({ school: SCHOOL, serial: 9, made: '2026-11-20' }, other),
  };
  for (const name of ['good', 'changed', 'another'] as const) {
    files[name] = join(folder, `${name}.handrail-kit`);
    writeFileSync(files[name], texts[name]);
  }
  code = (await makeCode({ allow: ['read-aloud'], until: '2099-06-30' }, key)).printed;
});
afterAll(() => rmSync(folder, { recursive: true }));

async function choose(page: Page, file: string): Promise<void> {
  const input = await page.$('section[aria-labelledby=from-school] input[type=file]');
  await (await input?.toElement('input'))?.uploadFile(file);
}
async function press(page: Page, key: string): Promise<void> {
  const name = saidOnPages(key);
  await until(`${name} is pressed`, () =>
    page.evaluate((wanted) => {
      const buttons = document.querySelectorAll<HTMLElement>('section[aria-labelledby=from-school] button');
      const button = [...buttons].find((each) => each.textContent?.trim() === wanted);
      button?.click();
      return button !== undefined;
    }, name),
  );
}
const shows = (page: Page, text: string): Promise<true> =>
  until(`it says: ${text}`, () =>
    page.evaluate((wanted) => document.querySelector('main')?.textContent?.includes(wanted) === true, text),
  );
const stored = async (page: Page): Promise<Record<string, unknown>> =>
  JSON.parse(
    (await page.evaluate(
      '(globalThis.browser ?? globalThis.chrome).storage.local.get(["school-kit", "accommodation"]).then(JSON.stringify)',
    )) as string,
  ) as Record<string, unknown>;

it.each(browsers)('a school’s file is looked at, used, kept from changes, and taken off again: %s', async (name) => {
  await using session = await launch(name);
  const page = await session.extensionPage('learner.html');
  await until('the page is there', () => page.$('section[aria-labelledby=from-school]'));

  await choose(page, files.changed);
  await shows(page, saidOnPages('from-school.trouble.tampered'));
  expect(await stored(page)).toEqual({});

  await choose(page, files.good);
  await shows(page, 'Lincoln Middle School');
  expect(await stored(page)).toEqual({});
  await press(page, 'from-school.use');
  await shows(page, saidOnPages('from-school.done'));
  const kept = await stored(page);
  expect(KeptKit.parse(kept['school-kit']).content.school).toEqual(SCHOOL);

  for (const [file, why] of [
    [files.changed, 'tampered'],
    [files.another, 'wrong-key'],
  ] as const) {
    await choose(page, file);
    await shows(page, saidOnPages(`from-school.trouble.${why}`));
    expect(await stored(page)).toEqual(kept);
  }

  const field = await until('a code can be entered', () => page.$('#from-school-enter'));
  await field.type(code);
  await press(page, 'from-school.code-use');
  await shows(page, saidOnPages('from-school.agreed'));
  expect(KeptAccommodation.parse((await stored(page))['accommodation'])).toMatchObject({ allow: ['read-aloud'] });

  await press(page, 'from-school.take-off');
  await press(page, 'from-school.take-off-yes');
  await shows(page, saidOnPages('from-school.gone'));
  expect(await stored(page)).toEqual({});
  expect(session.complaints).toEqual([]);
});

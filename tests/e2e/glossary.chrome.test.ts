import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '@/scripts/until';
import { workbook } from '../made/xlsx';
import { launch, type Session } from './browsers';

/** Press what is called so, in the dialog if one is open. */
const press = (page: Page, name: string): Promise<true> =>
  until(`${name} is pressed`, () =>
    page.evaluate((wanted) => {
      const within = document.querySelector('dialog[open]') ?? document.querySelector('#glossary');
      const found = [...(within?.querySelectorAll<HTMLElement>('button, .hr-option') ?? [])].find(
        (each) => (each.ariaLabel ?? each.textContent ?? '').trim() === wanted,
      );
      found?.click();
      return found ? (true as const) : undefined;
    }, name),
  );
const shows = (page: Page, text: string): Promise<true> =>
  until(`“${text}” shows`, () =>
    page.evaluate((wanted) => (document.body.innerText.includes(wanted) ? (true as const) : undefined), text),
  );
async function choose(page: Page, file: string): Promise<void> {
  await press(page, 'Import');
  const input = await until('a file can be chosen', () => page.$('dialog input[type="file"]'));
  await input.uploadFile(file);
}
/** Word, Spanish, who checked it, state. */
const rows = (page: Page): Promise<string[]> =>
  page.$$eval('#glossary tbody tr', (all) =>
    all.map((row) => [...row.children].map((cell) => cell.textContent).join('|')),
  );

describe('a district’s list, through the page', () => {
  let session: Session;
  let page: Page;
  const folder = mkdtempSync(join(tmpdir(), 'glossary-'));
  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  beforeAll(async () => {
    session = await launch('chrome');
    page = await session.extensionPage('coordinator.html');
  });
  afterAll(async () => {
    await session[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true });
  });

  it('comes in from CSV and a workbook, is decided where two words differ, and is there another day', async () => {
    await choose(
      page,
      file('ours.csv', 'English;Spanish;Reviewed by;Date\r\nevidence;evidencia;Luz Ortega;2026-10-09\r\n'),
    );
    await shows(page, 'Read as UTF-8');
    await press(page, 'Compare');
    await press(page, 'Keep these words');
    await shows(page, 'New words: 1.');

    const sheet = {
      name: 'Terms',
      rows: [
        ['Word', 'Definition', 'Spanish'],
        ['evidence', '', 'prueba'],
        ['erode', 'to wear away', 'erosionar'],
        ['', 'nothing', ''],
      ],
    };
    await choose(page, file('district.xlsx', workbook({ sheets: [sheet] })));
    await shows(page, 'Read as Terms');
    await press(page, 'Compare');
    await shows(page, 'Row 3: It has no English word');
    expect(await rows(page)).toHaveLength(1);
    await press(page, 'Take all from the file');
    await press(page, 'Keep these words');
    await shows(page, 'New words: 1.');
    await shows(page, 'Saved on this computer');

    await page.reload();
    await shows(page, 'Words: 2');
    expect(await rows(page)).toEqual([
      'erode|to wear away|erosionar|No one yet|Not yet checked|',
      'evidence||prueba|No one yet|Not yet checked|',
    ]);
  });

  it('is cancelled in the middle, and a file that is none says what to do', async () => {
    const many = Array.from({ length: 400_000 }, (_, at) => `word ${at},palabra ${at}`).join('\n');
    await choose(page, file('many.csv', `English,Spanish\n${many}`));
    await shows(page, 'Reading the file');
    await press(page, 'Cancel');
    const input = await until('another can be chosen', () => page.$('dialog input[type="file"]'));
    await input.uploadFile(file('photo.csv', Buffer.from('89504e470d0a1a0a', 'hex')));
    await shows(page, 'This is no table and no text.');
    await press(page, 'Close');
    expect(await rows(page)).toHaveLength(2);
    expect(session.complaints).toEqual([]);
  });
});

import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openKit } from '@/kits/open';
import { saidOnPages } from '@/scripts/overlay';
import { until } from '@/scripts/until';
import english from '@/locales/coordinator/en.json';
import { browsers, launch } from './browsers';

/** By its name, inside a part of the page. */
async function press(page: Page, name: string, within = 'body'): Promise<void> {
  await until(`${name} can be pressed`, () =>
    page.evaluate(
      (wanted, place) => {
        const found = [...document.querySelectorAll<HTMLElement>(`${place} :is(button, label)`)].find(
          (each) => (each.getAttribute('aria-label') ?? each.textContent ?? '').trim() === wanted,
        );
        found?.click();
        return found !== undefined;
      },
      name,
      within,
    ),
  );
}

const fill = (page: Page, selector: string, text: string): Promise<void> =>
  page.$eval(
    selector,
    (field, typed) => {
      (field as HTMLInputElement).value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );

/** Downloads are read where they are made: a test keeps no folder of either browser. */
async function keepDownloads(page: Page): Promise<void> {
  await page.evaluate(() => {
    const kept: string[] = [];
    HTMLAnchorElement.prototype.click = function keep(this: HTMLAnchorElement) {
      const { download, href } = this;
      void fetch(href)
        .then((response) => response.text())
        .then((text) => {
          kept.push(JSON.stringify([download, text]));
          document.documentElement.dataset['given'] = `[${kept.join(',')}]`;
        });
    };
  });
}
const given = async (page: Page): Promise<readonly (readonly [string, string])[]> =>
  JSON.parse(await page.evaluate(() => document.documentElement.dataset['given'] ?? '[]')) as [string, string][];

describe.each(browsers)('a coordinator, %s', (name) => {
  it('comes from My page, sets the school up, and sends a kit that a device opens', async () => {
    await using session = await launch(name);
    const mine = await session.extensionPage('learner.html');
    await press(mine, saidOnPages('my-page.coordinator'));
    // Puppeteer is not told of the extension's own tabs in Firefox; the extension is.
    await until('the page opens in a tab of its own', () =>
      mine.evaluate(() => {
        interface Views {
          readonly extension: { getViews(of: { type: 'tab' }): readonly Window[] };
        }
        const scope = globalThis as { browser?: Views; chrome?: Views };
        const views = (scope.browser ?? scope.chrome)?.extension.getViews({ type: 'tab' }) ?? [];
        return views.some(({ location }) => location.pathname === '/coordinator.html');
      }),
    );

    const page = await session.extensionPage('coordinator.html');
    await until('it can be used', () => page.$('.co-add select'));
    await keepDownloads(page);
    await fill(page, '.co-name input', 'Cedar Grove');
    for (const lang of ['es', 'ar']) {
      await page.select('.co-add select', lang);
      await until(`${lang} is listed`, () => page.$(`[data-lang="${lang}"]`));
    }
    await until('words are counted', async () =>
      /\d,\d{3}/.test((await page.$eval('[data-lang="es"]', (each) => each.textContent)) ?? ''),
    );
    await page.evaluate(() => {
      const row = [...document.querySelectorAll('#quizzes-and-tests .co-rules li')].find((each) =>
        each.textContent?.includes('Word help'),
      );
      row?.querySelector<HTMLInputElement>('label:last-of-type input')?.click();
    });

    await fill(page, '#send-to-devices input[type="password"]', 'correct horse battery');
    await press(page, english['key.make']);
    await until('there is a key', () => page.$('.co-fingerprint'));
    await press(page, english['kit.make']);
    const files = await until('both files are there', async () => {
      const all = await given(page);
      return all.length === 2 ? all : undefined;
    });
    expect(files.map(([file]) => file)).toEqual(['cedar-grove.handrail-key', 'cedar-grove.handrail-kit']);
    const opened = await openKit(files[1]?.[1] ?? '', { today: new Date().toISOString().slice(0, 10) });
    expect(opened).toMatchObject({
      kind: 'kit',
      kit: {
        content: {
          serial: 1,
          school: { name: 'Cedar Grove', languages: ['es', 'ar'], ceiling: { 'word-card': 'never' } },
        },
      },
    });

    // Another day: draft and key are as they were left.
    await page.close();
    const again = await session.extensionPage('coordinator.html');
    await until('the draft is there', () => again.$('[data-lang="ar"]'));
    await until('the key is there', () => again.$('.co-fingerprint'));
    expect(await again.$eval('.co-name input', (field) => field.value)).toBe('Cedar Grove');
    await press(again, english['privacy.erase']);
    await press(again, english['privacy.erase-yes']);
    await until('nothing is left', async () => (await again.$('[data-lang]')) === null);
    await until('the key is gone', async () => (await again.$('.co-fingerprint')) === null);
    expect(session.hosts()).toEqual([]);
    expect(session.complaints).toEqual([]);
  });
});

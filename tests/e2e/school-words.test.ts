import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { FILES_HOST, practiceSchool } from '@/practice/school-files';
import { handle, inOverlay, inRoot, said, tapWord } from '@/scripts/overlay';
import { until } from '@/scripts/until';
import { browsers, launch, type Session } from './browsers';
import { keepChoices } from './learner';

/** What the school has set reaches a device in a kit that was opened: what is left of it then. */
async function keepSchool(control: Page): Promise<void> {
  const content = { handrail: 'kit', version: 1, made: '2026-11-23', serial: 1, school: await practiceSchool() };
  await control.evaluate(
    async (kit) => {
      interface Extension {
        readonly storage: { readonly local: { set(items: object): Promise<void> } };
      }
      const scope = globalThis as { browser?: Extension; chrome?: Extension };
      await (scope.browser ?? scope.chrome)?.storage.local.set({ 'school-kit': kit });
    },
    { content, key: 'A'.repeat(43) },
  );
}

/** Close whatever card is open, and open the one of this word; what it says of where its words are from. */
async function sourceOf(page: Page, word: string): Promise<string> {
  // A card that is still on its way opens after the key was pressed.
  await until('no card is open', async () => {
    if ((await page.$(inOverlay('.hr-word'))) === null) return true;
    await page.keyboard.press('Escape');
    return undefined;
  });
  await tapWord(page, word);
  return until(`the card of ${word} says who says so`, () =>
    inRoot(page, (root) => root.querySelector('.hr-word .hr-word__sources')?.textContent ?? undefined),
  );
}

describe.each(browsers)('a school’s own words and packs on a host, %s', (name) => {
  let session: Session | undefined;
  afterEach(async () => {
    await session?.[Symbol.asyncDispose]();
    session = undefined;
  });

  it('come without a permission for that host, say who checked them, and stay when the network goes', async () => {
    session = await launch(name);
    const { practice } = session;
    const control = await session.extensionPage();
    await keepSchool(control);
    await keepChoices(control, { homeLanguage: 'es', on: ['word-card'] });
    // The text carries no pack of its own.
    const page = await session.open('/courses/208/assignments/4101?pack=');
    await handle(page);
    await until(
      'the words come',
      () => practice.requests.some(({ path }) => path.startsWith('/words/es.')) || undefined,
    );
    const checked = await until('the card says who checked it', async () => {
      const words = await sourceOf(page, 'immigrants');
      return words.includes('Checked by') ? words : undefined;
    });
    expect(checked).toContain('From your school. Checked by Ms. Díaz, Nov 16, 2026.');
    // The teacher's pack from the same host stands before the school's words.
    await until(
      'the pack is there',
      async () => (await sourceOf(page, 'freight')).includes(said('source.teacher', 'word-card')) || undefined,
    );

    await practice.close();
    expect(await sourceOf(page, 'build')).toContain('Checked by Ms. Díaz');
    const asked = practice.requests.filter(({ host }) => host === FILES_HOST).map(({ path }) => path);
    expect(asked.map((path) => path.replace(/\.[0-9a-f]{16}/, ''))).toEqual(
      expect.arrayContaining(['/words/es.json', '/packs/canvas-208-4101.json']),
    );
    expect(asked).toHaveLength(2);
    expect(session.complaints).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { practicePages } from '@/practice/pages';
import { CUSTOM_HOST } from '@/practice/server';
import { supports } from '@/scripts/folders';
import { OVERLAY } from '@/scripts/overlay';
import { forgetLearner, probePage } from '@/scripts/probe-page';
import type { Page } from 'puppeteer-core';
import { launch, type BrowserName, type Session } from './browsers';

/**
 * Promise P1: with every support on, nothing of the LMS's page is another than before, and nothing is left behind.
 * A file a browser calls it, so that the two run side by side.
 */
export const nothingIsWritten = (name: BrowserName): void => {
  describe(`nothing is written into the page (${name})`, () => {
    let session: Session;
    let control: Page;
    beforeAll(async () => {
      session = await launch(name, { granted: [CUSTOM_HOST] });
      control = await session.extensionPage();
    });
    afterAll(() => session[Symbol.asyncDispose]());

    it.each(
      practicePages
        .filter(({ activity, like }) => activity && like === undefined)
        .map((page) => [page.id, page] as const),
    )('%s', async (id, known) => {
      const page = await session.browser.newPage();
      const { activity, proof, broken, running } = await probePage(control, page, session.practice.url(id), {
        settled: known.selector,
      });
      await page.close();
      await forgetLearner(control);
      expect({ title: activity?.title, kind: activity?.kind }).toEqual({ title: known.title, kind: known.kind });
      expect(broken).toEqual([]);
      // In a quiz most of them rest, and a text that cannot be read suits none.
      const wanted = activity?.assessment === 'no' && activity.blocks.length > 0 ? 2 : 0;
      expect(running.length).toBeGreaterThanOrEqual(wanted);
      expect(running.filter((each) => !supports.includes(each))).toEqual([]);
      expect(proof).toEqual({
        recordsByUs: 0,
        textHashBefore: proof?.textHashBefore,
        textHashDuring: proof?.textHashBefore,
        textHashAfter: proof?.textHashBefore,
        htmlHashBefore: proof?.htmlHashBefore,
        htmlHashDuring: proof?.htmlHashBefore,
        htmlHashAfter: proof?.htmlHashBefore,
        documentIdenticalAfterOff: true,
      });
    });

    it.each(practicePages.filter(({ kind }) => kind === 'list').map(({ id }) => [id]))(
      '%s shows nothing at all',
      async (id) => {
        const page = await session.browser.newPage();
        const { activity } = await probePage(control, page, session.practice.url(id), { summons: 1500 });
        const left = await page.$(OVERLAY);
        await page.close();
        expect({ activity, left }).toEqual({ activity: null, left: null });
      },
    );
  });
};

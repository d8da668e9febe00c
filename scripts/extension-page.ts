import type { Browser, Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { until } from './until';

const Reply = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.optional(z.unknown()) }),
  z.object({ ok: z.literal(false), error: z.string() }),
]);

/** One of the extension's own pages, from where its messages may be sent. `home` is the extension's address. */
export async function openExtensionPage(browser: Browser, home: string, path = 'learner.html'): Promise<Page> {
  const page = await browser.newPage();
  const href = home + path;
  if (!home.startsWith('moz-')) {
    await page.goto(href, { waitUntil: 'load' });
    return page;
  }
  // Firefox ESR 153 moves the tab to another process and never tells that it arrived (seen 2026-11-23): ask the page itself.
  page.goto(href).catch(() => undefined);
  const arrived = (): Promise<boolean> =>
    page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', href).catch(() => false);
  await until(`${href} opens`, arrived, 20_000);
  return page;
}

/** Nobody in that tab listens: the overlay is not there. */
export class NobodyThere extends Error {}

/** Ask the overlay of the tab at this address. Rejects with NobodyThere when there is none. */
export async function askOverlay(from: Page, tabUrl: string, name: string, payload?: unknown): Promise<unknown> {
  const raw = await from.evaluate(
    async (href, envelope) => {
      interface Tabs {
        query(about: object): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
        sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<unknown>;
      }
      const scope = globalThis as { browser?: { tabs: Tabs }; chrome?: { tabs: Tabs } };
      const tabs = (scope.browser ?? scope.chrome)?.tabs;
      const tab = (await tabs?.query({}))?.findLast((each) => each.url === href);
      if (!tabs || tab?.id === undefined) return JSON.stringify({ nobody: `no tab at ${href}` });
      try {
        return JSON.stringify((await tabs.sendMessage(tab.id, envelope, { frameId: 0 })) ?? { nobody: 'no reply' });
      } catch (error) {
        return JSON.stringify({ nobody: String(error) });
      }
    },
    tabUrl,
    { to: 'overlay', name, payload },
  );
  const reply = Reply.safeParse(JSON.parse(raw));
  if (!reply.success) throw new NobodyThere(raw);
  if (!reply.data.ok) throw new Error(`${name}: ${reply.data.error}`);
  return reply.data.value;
}

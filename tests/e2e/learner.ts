import type { Page } from 'puppeteer-core';
import { NEW_PROFILE, type Profile } from '@/model/profile';

/**
 * Keep these choices on the device, as if the learner had made them on an earlier page. Somebody who has met Handrail
 * and passed the question of first use, unless told otherwise. `control` is a page of the extension.
 */
export const keepChoices = (control: Page, choices: Partial<Profile> = {}): Promise<void> =>
  control.evaluate(
    async (profile) => {
      interface Extension {
        readonly storage: { readonly local: { set(items: object): Promise<void> } };
      }
      const scope = globalThis as { browser?: Extension; chrome?: Extension };
      await (scope.browser ?? scope.chrome)?.storage.local.set({ profile });
    },
    { ...NEW_PROFILE, met: true, welcomed: true, ...choices },
  );

/** Read aloud, three times as fast as usual: a test has little time. */
export const READS_FAST: Partial<Profile> = {
  settings: { 'read-aloud': { rate: 3 } },
  // In the middle of the edge, where it covers nothing that these tests press.
  handle: { side: 'right', at: 0.5 },
};

interface Area {
  get(name: string): Promise<Record<string, unknown>>;
  set(items: object): Promise<void>;
}
interface Scope {
  readonly browser?: { readonly storage: { readonly local: Area } };
  readonly chrome?: { readonly storage: { readonly local: Area } };
}

/** Keep something else on the device. */
export const keep = (control: Page, items: object): Promise<void> =>
  control.evaluate(async (values) => {
    const { browser, chrome } = globalThis as Scope;
    await (browser ?? chrome)?.storage.local.set(values);
  }, items);

/** What is kept under a name. */
export const kept = async (control: Page, item: string): Promise<unknown> =>
  JSON.parse(
    await control.evaluate(async (name) => {
      const { browser, chrome } = globalThis as Scope;
      return JSON.stringify((await (browser ?? chrome)?.storage.local.get(name))?.[name] ?? null);
    }, item),
  );

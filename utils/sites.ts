import { browser } from 'wxt/browser';

const SCOUT = '/content-scripts/scout.js';
const OVERLAY = '/content-scripts/overlay.js';
const idOf = (origin: string): string => `scout ${origin}`;

/** Put the scout on a host that was granted later, now and after every start of the browser. */
export async function registerScout(origin: string): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [idOf(origin)] });
  if (known.length > 0) return;
  await browser.scripting.registerContentScripts([
    { id: idOf(origin), matches: [origin], js: [SCOUT], runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

export async function forgetScout(origin: string): Promise<void> {
  await browser.scripting.unregisterContentScripts({ ids: [idOf(origin)] }).catch(() => undefined);
}

/** Hosts granted from the popup: all that is granted and not in the manifest. */
export async function grantedSites(): Promise<string[]> {
  const shipped = new Set<string>(browser.runtime.getManifest().host_permissions ?? []);
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !shipped.has(origin));
}

const putInto = async (tabId: number, file: string): Promise<void> => {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file as never] });
};
export const putScout = (tab: number): Promise<void> => putInto(tab, SCOUT);
export const putOverlay = (tab: number): Promise<void> => putInto(tab, OVERLAY);

/** `part` as model/messages.ts checks it: letters and hyphens. */
export const putPart = (tab: number, part: string): Promise<void> => putInto(tab, `/parts/${part}.js`);

/** Pages that were open before the extension was: they get the scout without a reload. */
export async function visitOpenPages(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [putScout(id)])));
}

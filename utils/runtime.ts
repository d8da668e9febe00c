import { browser } from 'wxt/browser';

/** The extension was updated, reloaded or switched off under this page: its scripts stay behind, cut off. */
export const extensionGone = (): boolean => {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
};
